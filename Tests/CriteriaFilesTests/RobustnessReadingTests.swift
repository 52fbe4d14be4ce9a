import AssessmentModel
import CriteriaFiles
import Diagnostics
import TestSupport
import Testing
import Words

@Suite struct RobustnessReadingTests {
  @Test func theDesignIsRead() throws {
    let reading = Sample.read(DesignSample.text)
    #expect(reading.diagnostics.isEmpty, "\(reading.diagnostics)")
    let design = try #require(reading.set?.robustness)
    #expect(design.replicates == 1000 && design.seed == .max && design.sensitivitySample == 256)
    #expect(
      design.inputs.map(\.id) == [
        "w-top", "w-access", "w-capacity", "scaling", "mean", "gaps", "outliers", "posts", "drop", "answers",
      ])
    #expect(
      design.inputs.map(\.variation) == [
        .weights(nodes: ["top"], .noise(0.25)), .weights(nodes: ["access"], .simplex),
        .weights(nodes: ["capacity"], .bounds(lower: 0.2, upper: 0.5)),
        .normalisation(
          indicators: ["checks", "net"], [.rank(.average), .goalposts(Goalposts(lower: 0, upper: 2))]),
        .aggregation(nodes: ["top"], [.arithmetic]),
        .imputation([.median, .groupMean(.country)]),
        .treatment([.winsorise(skewness: 2, kurtosis: 3.5, most: 3)]),
        .goalposts(indicators: ["lead", "staff"], share: 0.1),
        .dropping(indicators: ["lead", "checks"]),
        .answers([
          AnswerMargin(basis: .selfReported, size: .absolute(1)),
          AnswerMargin(indicators: ["net"], size: .relative(0.1)),
        ]),
      ])
  }

  /// A name that is not given stands in both languages all the same.
  @Test func inputsHaveNames() throws {
    let inputs = try #require(Sample.read(DesignSample.text).set?.robustness?.inputs)
    #expect(inputs[0].name == LocalizedText("Factors", korean: "요소"))
    #expect(inputs[7].name == LocalizedText("Goalposts", korean: "기준값"))
    #expect(Set(inputs.map(\.variation.defaultName)).count == 8)
    #expect(inputs.allSatisfy { $0.variation.defaultName.korean != nil })
  }

  @Test func theDesignComesBack() throws {
    let set = try #require(Sample.read(DesignSample.text).set)
    let text = CriteriaWriter.text(set)
    let reading = Sample.read(text)
    #expect(reading.diagnostics.isEmpty, "\(reading.diagnostics)")
    #expect(reading.set == CriteriaWriter.resolved(set))
    #expect(CriteriaWriter.text(try #require(reading.set)) == text)
  }

  /// Every method can be an alternative, and comes back as one.
  @Test func everyMethodCanBeAnAlternative() throws {
    var set = try #require(Sample.read(DesignSample.text).set)
    let scalings = MethodReadingTests.normalisations.map(\.0).filter { $0 != .minMax(constant: 0.5) }
    let isTruncated: (Normalisation) -> Bool = {
      switch $0 {
      case .goalposts(let posts): posts.isTruncated
      case .zScore, .categorical: false
      default: true
      }
    }
    set.trees[0].aggregation = .arithmetic
    set.robustness?.inputs = [
      UncertainInput(
        id: "a", name: LocalizedText("A"),
        variation: .normalisation(indicators: ["checks"], scalings.filter(isTruncated))),
      UncertainInput(id: "b", name: LocalizedText("B"), variation: .imputation(MethodReadingTests.imputations)),
      UncertainInput(id: "c", name: LocalizedText("C"), variation: .treatment(MethodReadingTests.treatments)),
    ]
    set.imputation = .none
    let reading = Sample.read(CriteriaWriter.text(set))
    let stops = reading.diagnostics.filter(\.severity.isError)
    // What the set says itself is no alternative to it.
    #expect(stops.allSatisfy { $0.code == .criteriaSameAlternative }, "\(stops)")
    #expect(
      stops.count
        == [MethodReadingTests.imputations.contains(.none), MethodReadingTests.treatments.contains(.none)].count { $0 })
  }

  private static let posts = "<goalposts id=\"posts\" share=\"0.1\" indicators=\"lead staff\"/>"
  private static let noise = "nodes=\"top\" noise=\"0.25\""
  private static let head = "replicates=\"1000\" seed=\"18446744073709551615\" sensitivitySample=\"256\""

  static let inputs: [Change] = [
    Change(head, "1️⃣replicates=\"0\" seed=\"1\"", .criteriaOutOfRange, "1 to 10000000"),
    Change(head, "replicates=\"10\" 1️⃣seed=\"18446744073709551616\"", .criteriaOutOfRange, "up to 18446744073709551615"),
    Change(head, "replicates=\"10\" 1️⃣seed=\"-1\"", .criteriaNotWhole, "whole number"),
    Change(
      head, "replicates=\"10\" seed=\"1\" 1️⃣sensitivitySample=\"1000\"", .criteriaSampleSize, "write 512 or 1024"),
    Change(
      head, "replicates=\"10\" seed=\"1\" 1️⃣sensitivitySample=\"65537\"", .criteriaOutOfRange, "2 to 65536"),
    Change(head, "1️⃣replicate=\"10\" seed=\"1\"", .criteriaUnknownAttribute, "did you mean “replicates”?"),
    Change("id=\"drop\"", "1️⃣id=\"posts\"", .criteriaDuplicateID, "input “posts”"),
    Change("<dropping ", "1️⃣<droping ", .criteriaUnknownElement, "did you mean <dropping>?"),
    Change(noise, "1️⃣nodes=\"tpo\" noise=\"0.25\"", .criteriaUnknownNode, "did you mean “top”?"),
    Change(noise, "1️⃣nodes=\"\" noise=\"0.25\"", .criteriaListLength, "leave it out for all"),
    Change(noise, "1️⃣nodes=\"top top\" noise=\"0.25\"", .criteriaDuplicateID, "stands twice"),
    Change(noise, "nodes=\"top\" 1️⃣noise=\"0\"", .criteriaOutOfRange, "above 0 and at most 1"),
    Change(noise, "nodes=\"top\" 1️⃣noise=\"25\"", .criteriaOutOfRange, "above 0 and at most 1"),
    Change(noise, "nodes=\"top\" 1️⃣noise=\"0,25\"", .criteriaDecimalComma, "0.25"),
    Change(noise, "nodes=\"top\" 1️⃣nois=\"0.25\"", .criteriaUnknownAttribute, "did you mean “noise”?"),
    Change(noise, "nodes=\"top\"", .criteriaMissingAttribute, "noise=\"0.25\", simplex=\"yes\", or lower and upper"),
    Change(noise, "nodes=\"top\" noise=\"0.2\" 1️⃣simplex=\"yes\"", .criteriaAttributesConflict, "one of them"),
    Change("simplex=\"yes\"", "1️⃣simplex=\"no\"", .criteriaUnknownWord, "yes"),
    Change("lower=\"0.2\" upper=\"0.5\"", "1️⃣lower=\"0.4\"", .criteriaShareBounds, "3 children of “capacity”"),
    Change(
      "lower=\"0.2\" upper=\"0.5\"", "lower=\"0.2\" 1️⃣upper=\"0.3\"", .criteriaShareBounds, "up to 0.3, sum to less"),
    Change(
      "lower=\"0.2\" upper=\"0.5\"", "1️⃣lower=\"0.6\" upper=\"0.5\"", .criteriaShareBounds, "is above upper"),
    Change("nodes=\"access\" simplex", "1️⃣nodes=\"top\" simplex", .criteriaVariedTwice, "“top”"),
    Change(
      "nodes=\"access\" simplex", "simplex", .criteriaVariedTwice, "let each name its own nodes",
      also: [.criteriaVariedTwice]),
    Change(
      "<dropping id=\"drop\"", "<dropping id=\"drop2\"/>\n1️⃣<dropping id=\"drop\"", .criteriaVariedTwice,
      "A second <dropping>"),
    Change(
      "nodes=\"access\" simplex", "1️⃣nodes=\"beside\" simplex", .criteriaWeightsFixed, "“minimum” does not take any"),
    Change(posts, "<goalposts id=\"posts\" 1️⃣share=\"0.5\"/>", .criteriaOutOfRange, "between 0 and 0.5"),
    Change(posts, "<goalposts id=\"posts\" share=\"0.1\" 1️⃣indicators=\"checks\"/>", .criteriaNothingVaries, "“checks”"),
    Change(posts, "<goalposts id=\"posts\" share=\"0.1\" 1️⃣indicators=\"leed\"/>", .criteriaUnknownIndicator, "“lead”"),
    Change(
      "basis=\"self-reported\" plusMinus", "1️⃣basis=\"selfreported\" plusMinus", .criteriaUnknownWord,
      "did you mean “self-reported” or “reported”?"),
    Change("plusMinus=\"1\"", "1️⃣plusMinus=\"0\"", .criteriaOutOfRange, "above 0"),
    Change("plusMinus=\"1\"", "plusMinus=\"1\" 1️⃣share=\"0.1\"", .criteriaAttributesConflict, "one of them"),
    Change("plusMinus=\"1\"", "", .criteriaMissingAttribute, "plusMinus=\"5\""),
    Change("plusMinus=\"1\"", "1️⃣plusminus=\"1\"", .criteriaUnknownAttribute, "did you mean “plusMinus”?"),
    Change("indicators=\"net\" share=\"0.1\"", "indicators=\"net\" 1️⃣share=\"10\"", .criteriaOutOfRange, "at most 1"),
  ]

  @Test(arguments: inputs) func inputsAreChecked(_ change: Change) throws { try change.check(DesignSample.text) }

  static let alternatives: [Change] = [
    Change(
      "<alternative aggregation=\"arithmetic\"/>",
      "1️⃣<alternative aggregation=\"geometric\" zero=\"floor\" floor=\"0.01\"/>", .criteriaSameAlternative,
      "what the set says itself"),
    Change(
      "<alternative aggregation=\"arithmetic\"/>",
      "<alternative aggregation=\"arithmetic\"/>\n1️⃣<alternative aggregation=\"arithmetic\"/>",
      .criteriaSameAlternative, "the same as the one in line"),
    Change(
      "<alternative aggregation=\"arithmetic\"/>", "1️⃣<alternative aggregation=\"harmonic\"/>", .criteriaZeroRule,
      "With this alternative “top”"),
    Change(
      "<alternative aggregation=\"arithmetic\"/>", "<alternative 1️⃣aggregation=\"arithmetik\"/>",
      .criteriaUnknownWord, "did you mean “arithmetic”?"),
    Change(
      "<alternative aggregation=\"arithmetic\"/>", "1️⃣<alternative/>", .criteriaMissingAttribute,
      "aggregation is missing"),
    Change(
      "nodes=\"top\"><alternative aggregation=\"arithmetic\"/>",
      "nodes=\"top capacity\"><alternative aggregation=\"ordered-weighted\" 1️⃣places=\"1 2\"/>", .criteriaListLength,
      "2 and 3 children"),
    Change(
      "<alternative><rank ties=\"average\"/></alternative>", "1️⃣<alternative><zScore/></alternative>",
      .criteriaNegativeChild, "With this alternative “top”"),
    Change(
      "<alternative><rank ties=\"average\"/></alternative>", "<alternative><minMax 1️⃣range=\"0 1\"/></alternative>",
      .criteriaUnknownAttribute, "constant"),
    Change("<alternative><rank ties=\"average\"/></alternative>", "1️⃣<alternative/>", .criteriaMissingElement, "<rank>"),
    Change(
      "<alternative method=\"median\"/>", "1️⃣<alternative method=\"none\"/>", .criteriaSameAlternative,
      "what the set says itself"),
    Change(
      "<alternative method=\"median\"/>", "<alternative 1️⃣method=\"medain\"/>", .criteriaUnknownWord, "“median”"),
    Change(
      "<treatment id=\"outliers\"><alternative method=\"winsorise\" skewness=\"2\" kurtosis=\"3.5\" most=\"3\"/></treatment>",
      "1️⃣<treatment id=\"outliers\"/>", .criteriaMissingElement, "<alternative>"),
  ]

  @Test(arguments: alternatives) func alternativesAreChecked(_ change: Change) throws {
    try change.check(DesignSample.text)
  }

  /// A set with one input is a note away from a sensitivity analysis, and one without any has no design.
  @Test func singleAndMissingInputs() throws {
    let one = Sample.text.split(separator: "  </divide>").joined(
      separator:
        "</divide><robustness replicates=\"1\" seed=\"0\" sensitivitySample=\"2\"><dropping id=\"d\"/></robustness>")
    let reading = Sample.read(one)
    #expect(reading.diagnostics.map(\.code) == [.criteriaSingleInput])
    #expect(reading.set?.robustness?.inputs.count == 1)
    let none = Sample.text.split(separator: "  </divide>").joined(
      separator: "</divide><robustness replicates=\"1\" seed=\"0\"/>")
    #expect(Sample.read(none).diagnostics.map(\.code) == [.criteriaMissingElement])
  }

  /// Learnt weights are refused where they are named, and left alone where all nodes are meant.
  @Test func learntWeightsDoNotVary() throws {
    let learnt = DesignSample.text
      .split(separator: "weights=\"relative\"").joined(separator: "weights=\"entropy\"")
      .split(separator: "<use indicator=\"net\" weight=\"2\"").joined(separator: "<use indicator=\"net\"")
      .split(separator: "<use indicator=\"law\" weight=\"1\"").joined(separator: "<use indicator=\"law\"")
    let refused = Sample.read(learnt)
    #expect(refused.diagnostics.map(\.code) == [.criteriaWeightsFixed])
    #expect(refused.diagnostics.first?.headline.contains("learnt from the data") == true)
    let all = learnt.split(separator: "<weights id=\"w-top\" nodes=\"top\" noise=\"0.25\">").joined(
      separator: "<weights id=\"w-top\" noise=\"0.25\">")
    let lines = all.split(separator: "\n").filter { !$0.contains("w-access") && !$0.contains("w-capacity") }
    #expect(Sample.read(lines.joined(separator: "\n")).diagnostics == [])
  }
}
