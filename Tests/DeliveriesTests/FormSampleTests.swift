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
    Expected(file: "limesurvey/dummy_data_codeonly.csv", companion: nil, profile: "limesurvey", questions: 0, respondents: 0, filled: 0, empty: 0, notShown: 0, choices: 0),
    Expected(file: "limesurvey/dummy_data_codeonly.csv", companion: "limesurvey/survey_structure.xml", profile: "limesurvey", questions: 0, respondents: 0, filled: 0, empty: 0, notShown: 0, choices: 0),
    Expected(file: "limesurvey/dummy_data_codeandtext.csv", companion: nil, profile: "limesurvey", questions: 0, respondents: 0, filled: 0, empty: 0, notShown: 0, choices: 0),
    Expected(file: "limesurvey/dummy_data_codeandtext.csv", companion: "limesurvey/survey_structure.xml", profile: "limesurvey", questions: 0, respondents: 0, filled: 0, empty: 0, notShown: 0, choices: 0),
    Expected(file: "limesurvey/dummy_data_2021_codeonly.csv", companion: nil, profile: "limesurvey", questions: 0, respondents: 0, filled: 0, empty: 0, notShown: 0, choices: 0),
    Expected(file: "limesurvey/test_survey_structure.lss", companion: nil, profile: "limesurvey-structure", questions: 0, respondents: 0, filled: 0, empty: 0, notShown: 0, choices: 0),
    Expected(file: "limesurvey/survey_structure.xml", companion: nil, profile: "quexml", questions: 0, respondents: 0, filled: 0, empty: 0, notShown: 0, choices: 0),
    Expected(file: "surveymonkey/538_StarWars.csv", companion: nil, profile: "surveymonkey", questions: 0, respondents: 0, filled: 0, empty: 0, notShown: 0, choices: 0),
    Expected(file: "surveymonkey/538_thanksgiving-2015.csv", companion: nil, profile: "surveymonkey", questions: 0, respondents: 0, filled: 0, empty: 0, notShown: 0, choices: 0),
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
    print(expected.file, delivery.questions.count, delivery.respondents.count, read.filled, read.missing(.empty), read.missing(.notShown), delivery.questions.count { $0.kind == .choices })
    for f in read.findings { print("  ", f.code.id, f.statement) }
  }
}
