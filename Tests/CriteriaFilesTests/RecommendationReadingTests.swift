import AssessmentModel
import CriteriaFiles
import Diagnostics
import TestSupport
import Testing

@Suite struct RecommendationReadingTests {
  @Test func programmesAndMentorsAreRead() throws {
    let set = try #require(Sample.read(DesignSample.text).set)
    #expect(
      set.programmes == [
        Programme(
          id: "training", name: LocalizedText("Training", korean: "교육"),
          offer: LocalizedText("Courses for officials."), source: "Its page",
          triggers: [.below("capacity", 45), .verdict(["wait", "open"])])
      ])
    #expect(
      set.mentors
        == MentorRules(
          capacity: 3, mentorsPerCity: 2, strength: 0.75, weakness: 0.5, items: 2,
          indicators: ["lead", "checks", "net"], region: 2, income: 1, size: 0.5))
  }

  @Test func mentorsHaveDefaults() throws {
    let text = Sample.text.split(separator: "  </divide>").joined(separator: "</divide><mentors/>")
    #expect(
      Sample.read(text).set?.mentors
        == MentorRules(
          capacity: 3, mentorsPerCity: 2, strength: 0.75, weakness: 0.5, items: 2, indicators: [], region: 1,
          income: 1, size: 1))
  }

  private static let below = "<for node=\"capacity\" below=\"45\"/>"
  private static let verdict = "<for verdict=\"wait open\"/>"

  static let programmes: [Change] = [
    Change(below, "<for 1️⃣node=\"capacty\" below=\"45\"/>", .criteriaUnknownNode, "did you mean “capacity”?"),
    Change(below, "1️⃣<for node=\"capacity\"/>", .criteriaMissingAttribute, "below is missing"),
    Change(below, "<for node=\"capacity\" 1️⃣below=\"145\"/>", .criteriaCutOutsideRange, "scores run from 0 to 100"),
    Change(below, "<for node=\"capacity\" 1️⃣below=\"0\"/>", .criteriaCutOutsideRange, "can never matter"),
    Change(
      below, "<for node=\"capacity\" below=\"45\" 1️⃣verdict=\"wait\"/>", .criteriaAttributesConflict, "one of them"),
    Change(below, "1️⃣<for/>", .criteriaMissingAttribute, "neither a node nor a verdict"),
    Change(verdict, "<for 1️⃣verdict=\"wiat\"/>", .criteriaUnknownVerdict, "did you mean “wait”?"),
    Change(verdict, "<for verdict=\"wait\" 1️⃣below=\"3\"/>", .criteriaAttributesConflict, "it belongs to node"),
    Change(verdict, "1️⃣<fro verdict=\"wait\"/>", .criteriaUnknownElement, "did you mean <for>?"),
    Change("<offer>Courses for officials.</offer>", "", .criteriaMissingElement, "<offer> is missing"),
    Change(
      "</programmes>",
      "<programme 1️⃣id=\"training\"><name>N</name><offer>O</offer><for verdict=\"go\"/></programme></programmes>",
      .criteriaDuplicateID, "programme “training”"),
  ]

  @Test(arguments: programmes) func programmesAreChecked(_ change: Change) throws {
    try change.check(DesignSample.text)
  }

  static let mentors: [Change] = [
    Change("capacity=\"3\" perCity", "1️⃣capacity=\"0\" perCity", .criteriaOutOfRange, "1 to 1000"),
    Change("strength=\"0.75\"", "1️⃣strength=\"0.5\"", .criteriaMentorCuts, "not above weakness"),
    Change("strength=\"0.75\"", "1️⃣strength=\"75\"", .criteriaOutOfRange, "0 to 1"),
    Change("indicators=\"lead checks net\"", "1️⃣indicators=\"lead chekcs\"", .criteriaUnknownIndicator, "“checks”"),
    Change("perCity=\"2\"", "1️⃣percity=\"2\"", .criteriaUnknownAttribute, "did you mean “perCity”?"),
    Change(
      "region=\"2\" income=\"1\" size=\"0.5\"", "1️⃣region=\"-1\"", .criteriaNegativeWeight, "0 or positive"),
    Change(
      "<context region=\"2\" income=\"1\" size=\"0.5\"/>", "1️⃣<context region=\"0\" income=\"0\" size=\"0\"/>",
      .criteriaNoWeight, "any mentor is as near as any other"),
  ]

  @Test(arguments: mentors) func mentorsAreChecked(_ change: Change) throws { try change.check(DesignSample.text) }
}
