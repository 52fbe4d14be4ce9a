import Diagnostics
import TestSupport
import Testing

@testable import Deliveries

/// Published files, held against counts that were made with another reader (Python's csv and ElementTree).
@Suite(
  "Published exports of LimeSurvey and SurveyMonkey",
  .enabled(if: Repository.samples != nil, "skipped: the folder ../shared/samples is not there"))
struct FormSampleTests {
  struct Expected: Sendable {
    var file: String
    var companion: String?
    var profile: String
    var questions: Int
    var respondents: Int
    var filled: Int
    var empty: Int
    var notShown: Int
    var choices: Int
  }

  static let table: [Expected] = [
    Expected(
      file: "limesurvey/dummy_data_codeonly.csv", companion: nil, profile: "limesurvey",
      questions: 352, respondents: 12, filled: 2048, empty: 2092, notShown: 84, choices: 21),
    Expected(
      file: "limesurvey/dummy_data_codeonly.csv", companion: "limesurvey/survey_structure.xml", profile: "limesurvey",
      questions: 352, respondents: 12, filled: 2048, empty: 2092, notShown: 84, choices: 21),
    Expected(
      file: "limesurvey/dummy_data_codeandtext.csv", companion: nil, profile: "limesurvey",
      questions: 352, respondents: 12, filled: 2048, empty: 2092, notShown: 84, choices: 21),
    Expected(
      file: "limesurvey/dummy_data_codeandtext.csv", companion: "limesurvey/survey_structure.xml",
      profile: "limesurvey",
      questions: 352, respondents: 12, filled: 2048, empty: 2092, notShown: 84, choices: 21),
    Expected(
      file: "limesurvey/dummy_data_2021_codeonly.csv", companion: nil, profile: "limesurvey",
      questions: 425, respondents: 36, filled: 6554, empty: 8746, notShown: 0, choices: 28),
    Expected(
      file: "limesurvey/test_survey_structure.lss", companion: nil, profile: "limesurvey-structure",
      questions: 50, respondents: 0, filled: 0, empty: 0, notShown: 0, choices: 2),
    Expected(
      file: "limesurvey/survey_structure.xml", companion: nil, profile: "quexml",
      questions: 234, respondents: 0, filled: 0, empty: 0, notShown: 0, choices: 21),
    Expected(
      file: "surveymonkey/538_StarWars.csv", companion: nil, profile: "surveymonkey",
      questions: 33, respondents: 158, filled: 4108, empty: 1106, notShown: 0, choices: 1),
    Expected(
      file: "surveymonkey/538_thanksgiving-2015.csv", companion: nil, profile: "surveymonkey",
      questions: 28, respondents: 299, filled: 6372, empty: 2000, notShown: 0, choices: 4),
  ]

  private func bytes(_ file: String) throws -> [UInt8] {
    let folder = try #require(Repository.samples)
    return try #require(Repository.bytes(folder + "/" + file))
  }

  @Test("Each gives the table that its own tool would show", arguments: table)
  func counts(_ expected: Expected) throws {
    let content = try bytes(expected.file)
    #expect(FormDelivery.recognised(content, name: expected.file) == expected.profile)
    let read = FormDelivery(content, with: try expected.companion.map { [try bytes($0)] } ?? [], name: expected.file)
    let delivery = try #require(read.delivery)
    #expect(delivery.questions.count == expected.questions)
    #expect(delivery.respondents.count == expected.respondents)
    #expect(read.filled == expected.filled)
    #expect(read.missing(.empty) == expected.empty)
    #expect(read.missing(.notShown) == expected.notShown)
    #expect(delivery.questions.count { $0.kind == .choices } == expected.choices)
    #expect(!read.findings.hasErrors)
    #expect(!read.codes.contains(.formAnswerNotInCodebook))
  }

  @Test("Headings of codes, and of codes and texts, give the same answers")
  func sameAnswers() throws {
    let codebook = [try bytes("limesurvey/survey_structure.xml")]
    let codes = FormDelivery(try bytes("limesurvey/dummy_data_codeonly.csv"), with: codebook)
    let texts = FormDelivery(try bytes("limesurvey/dummy_data_codeandtext.csv"), with: codebook)
    #expect(codes.names == texts.names)
    for name in codes.names { #expect(codes.answers(name) == texts.answers(name), "\(name)") }
    #expect(codes.delivery?.respondents.count { $0.isComplete == true } == 5)
  }
}
