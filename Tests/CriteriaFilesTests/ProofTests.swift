import AssessmentModel
import CriteriaFiles
import Diagnostics
import TestSupport
import Testing
import Words

@Suite("Documents that prove an answer") struct ProofTests {
  @Test func theyComeBackAsWritten() throws {
    var set = try #require(Sample.read(Sample.text).set)
    let documents = [LocalizedText("Charter", korean: "헌장"), LocalizedText("Budget & plan")]
    set.indicators.append(
      Indicator(
        id: "proven", name: LocalizedText("Proven"), scale: .level(of: 4),
        normalisation: .goalposts(Goalposts(lower: 0, upper: 4)), basis: LocalizedText("none"), documents: documents))
    set.indicators.append(
      Indicator(
        id: "summed", name: LocalizedText("Summed"), scale: .number(lower: nil, upper: nil),
        normalisation: .goalposts(Goalposts(lower: 0, upper: 4)), basis: LocalizedText("none"),
        items: [Item(id: "part", question: LocalizedText("Part?"), scale: .yesNo, documents: documents)],
        scoring: .sum(["part"])))
    let text = CriteriaWriter.text(set)
    let reading = Sample.read(text)
    #expect(reading.diagnostics.filter(\.severity.isError).isEmpty, "\(reading.diagnostics)")
    #expect(reading.set?.indicators.suffix(2).map { $0.items.first?.documents } == [documents, documents])
    #expect(reading.set == CriteriaWriter.resolved(set))
  }

  @Test func aProofOfNothingIsRefused() throws {
    var set = try #require(Sample.read(Sample.text).set)
    set.indicators.append(
      Indicator(
        id: "summed", name: LocalizedText("Summed"), scale: .number(lower: nil, upper: nil),
        normalisation: .goalposts(Goalposts(lower: 0, upper: 4)), basis: LocalizedText("none"),
        items: [Item(id: "part", question: LocalizedText("Part?"), scale: .yesNo)], scoring: .sum(["part"])))
    let text = CriteriaWriter.text(set)
      .replacing("<items>", with: "<proof><name>Charter</name></proof><items>", maxReplacements: 1)
    #expect(text.contains("<proof>"))
    #expect(Sample.read(text).diagnostics.contains { $0.code == .criteriaValueRule && $0.headline.contains("<proof>") })
  }
}
