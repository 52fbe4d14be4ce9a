import AssessmentModel
import CriteriaFiles
import Diagnostics
import TestSupport
import Testing

@Suite struct WriterTests {
  @Test func theSampleComesBack() throws {
    let set = try #require(Sample.read(Sample.text).set)
    let reading = Sample.read(CriteriaWriter.text(set))
    #expect(reading.diagnostics.isEmpty, "\(reading.diagnostics)")
    #expect(reading.set == CriteriaWriter.resolved(set))
  }

  @Test func weightsBecomeShares() throws {
    let set = CriteriaWriter.resolved(try #require(Sample.read(Sample.text).set))
    let beside = try #require(set.trees.last)
    #expect(beside.weighting == .shares)
    #expect(beside.children == [.reference("capacity", weight: 0.4), .reference("access", weight: 0.6)])
    guard case .node(let access)? = set.trees.first?.children.last else {
      Issue.record("access is not the last child")
      return
    }
    #expect(access.children.map(\.weight) == [2.0 / 3, 1.0 / 3])
    #expect(CriteriaWriter.resolved(set) == set)
  }

  @Test func defaultsAreSpelledOut() throws {
    let text = CriteriaWriter.text(try #require(Sample.read(Sample.text).set))
    for words in [
      "version=\"1\"", "direction=\"higher-is-better\"", "cityControls=\"yes\"", "scale=\"linear\"", "outside=\"cut\"",
      "weights=\"shares\"", "minimumCoverage=\"0\"", "sense=\"rising\"", "measure=\"level\"", "ranked=\"no\"",
      "standing=\"0\"", "affordability=\"no\"", "equals=\"yes\"", "differenceLevel=\"4\"", "level=\"1\"",
    ] { #expect(text.contains(words), "\(words)") }
  }

  @Test func markupInTextsIsKept() throws {
    var set = try #require(Sample.read(Sample.text).set)
    set.title = LocalizedText("A & B <c> \"d\" ]]>", korean: "‘가’ & <나>")
    set.source = "x < y & z"
    #expect(Sample.read(CriteriaWriter.text(set)).set == CriteriaWriter.resolved(set))
  }

  @Test func everyFormOfEveryPartComesBack() throws {
    var set = try #require(Sample.read(Sample.text).set)
    let forms: [Scale] = [
      .number(lower: nil, upper: nil), .number(lower: -2.5, upper: 1e-7), .number(lower: nil, upper: 3),
      .count(of: nil),
      .count(of: 7), .level(of: 1),
    ]
    for (number, form) in forms.enumerated() {
      set.indicators.append(
        Indicator(
          id: IndicatorID("form-\(number)"), name: LocalizedText("Form"), scale: form,
          normalisation: .goalposts(Goalposts(lower: -0.1, upper: 1.0 / 3, isTruncated: false)),
          basis: LocalizedText("none"),
          isCityControlled: false))
    }
    set.indicators.append(
      Indicator(
        id: "mean", name: LocalizedText("Mean"), scale: .percent, normalisation: .minMax(constant: nil),
        items: [Item(id: "mean-a", question: LocalizedText("?"), scale: .percent)],
        scoring: .mean(["mean-a", "posts"], scale: 0.1)))
    set.indicators.append(
      Indicator(
        id: "answer", name: LocalizedText("Answer"), scale: .percent, normalisation: .minMax(constant: 0),
        items: [], scoring: .answer("mean-a")))
    set.indicators.append(
      Indicator(
        id: "abroad", name: LocalizedText("Abroad"), scale: .yesNo, normalisation: .minMax(constant: 1), items: [],
        scoring: .outsideCountry("KOR")))
    set.divide?.indicators[0].frontier = .target(95.5)
    set.divide?.affordability = [FlagStep(bound: 5, level: 3)]
    set.divide?.levelNames = (0...4).map { LocalizedText("level \($0)") }
    let reading = Sample.read(CriteriaWriter.text(set))
    #expect(reading.diagnostics.allSatisfy { !$0.severity.isError }, "\(reading.diagnostics)")
    #expect(reading.set == CriteriaWriter.resolved(set))
  }
}

@Suite struct TemplateTests {
  @Test(arguments: [("mine", "My set"), ("a.b-c_1", "Quotes \" & <tags>"), ("0", "제목")])
  func passesTheReader(_ id: String, _ title: String) throws {
    let reading = Sample.read(CriteriaTemplate.text(id: id, title: title))
    #expect(reading.diagnostics.isEmpty, "\(reading.diagnostics)")
    #expect(reading.set?.id == id)
    #expect(reading.set?.title.english == title)
  }

  @Test(arguments: ["", "-a", "a b", "é", "a/b", "../x"]) func refusesWhatIsNoID(_ id: String) {
    #expect(!CriteriaTemplate.accepts(id: id))
  }
}
