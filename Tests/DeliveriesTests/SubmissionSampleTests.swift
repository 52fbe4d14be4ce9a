import Diagnostics
import TestSupport
import Testing

@testable import Deliveries

/// Published files, held against counts that were made with another reader (Python's csv, openpyxl and json).
@Suite(
  "Exports of KoboToolbox and ODK",
  .enabled(if: Repository.samples != nil, "skipped: the folder ../shared/samples is not there"))
struct SubmissionSampleTests {
  struct Expected: Sendable {
    var file: String
    var profile: String
    var questions: Int
    var respondents: Int
    var filled: Int
    var empty: Int
    var notShown = 0
    var records: Int
    var choices = 0
  }

  static let table: [Expected] = [
    Expected(
      file: "kobo/generated_all_geo_types.both.xml.csv", profile: "kobo",
      questions: 12, respondents: 2, filled: 21, empty: 3, records: 7),
    Expected(
      file: "kobo/generated_dietary_needs.details.xml.csv", profile: "kobo",
      questions: 7, respondents: 3, filled: 18, empty: 3, records: 5, choices: 1),
    Expected(
      file: "kobo/generated_dietary_needs.summary.label.csv", profile: "kobo",
      questions: 7, respondents: 3, filled: 18, empty: 3, records: 5),
    Expected(
      file: "kobo/generated_favorite_coffee.both.xml.csv", profile: "kobo",
      questions: 7, respondents: 5, filled: 30, empty: 5, records: 5, choices: 1),
    Expected(
      file: "kobo/generated_grouped_translated.both.xml.csv", profile: "kobo",
      questions: 11, respondents: 3, filled: 27, empty: 6, records: 7, choices: 1),
    Expected(
      file: "kobo/generated_literacy_test.both.label.csv", profile: "kobo",
      questions: 13, respondents: 3, filled: 36, empty: 3, records: 5, choices: 2),
    Expected(
      file: "kobo/generated_long_unicode_labels.both.label.csv", profile: "kobo",
      questions: 14, respondents: 0, filled: 0, empty: 0, records: 7, choices: 1),
    Expected(
      file: "kobo/generated_media_types.both.xml.csv", profile: "kobo",
      questions: 9, respondents: 3, filled: 22, empty: 5, records: 6),
    Expected(
      file: "kobo/generated_or_other.both.label.csv", profile: "kobo",
      questions: 8, respondents: 3, filled: 20, empty: 4, records: 5, choices: 1),
    Expected(
      file: "kobo/generated_or_other.both.xml.csv", profile: "kobo",
      questions: 8, respondents: 3, filled: 20, empty: 4, records: 5, choices: 1),
    Expected(
      file: "kobo/generated_or_other.both.xml.xlsx", profile: "kobo",
      questions: 8, respondents: 3, filled: 20, empty: 4, records: 5, choices: 1),
    Expected(
      file: "kobo/generated_or_other.details.xml.csv", profile: "kobo",
      questions: 8, respondents: 3, filled: 20, empty: 4, records: 5, choices: 1),
    Expected(
      file: "kobo/generated_quotes_newlines_and_long_urls.both.xml.csv", profile: "kobo",
      questions: 7, respondents: 5, filled: 30, empty: 5, records: 5),
    Expected(
      file: "kobo/generated_restaurant_profile.both.label.csv", profile: "kobo",
      questions: 8, respondents: 8, filled: 53, empty: 11, records: 5, choices: 1),
    Expected(
      file: "kobo/generated_site_inspection.both.xml.csv", profile: "kobo",
      questions: 14, respondents: 10, filled: 70, empty: 70, records: 5),
    Expected(
      file: "kobo/generated_nested_grouped_repeatable.both.xml.xlsx", profile: "kobo",
      questions: 98, respondents: 4, filled: 260, empty: 0, notShown: 132, records: 84),
    Expected(
      file: "odk/briefcase_choice-lists.csv.expected", profile: "odk-briefcase",
      questions: 6, respondents: 1, filled: 6, empty: 0, records: 3, choices: 2),
    Expected(
      file: "odk/briefcase_simple-form-double-quotes.csv.expected", profile: "odk-briefcase",
      questions: 4, respondents: 1, filled: 3, empty: 1, records: 3),
    Expected(
      file: "odk/briefcase_simple-form-newlines.csv.expected", profile: "odk-briefcase",
      questions: 4, respondents: 1, filled: 3, empty: 1, records: 3),
    Expected(
      file: "odk/briefcase_nested-repeats.csv.expected", profile: "odk-briefcase",
      questions: 4, respondents: 1, filled: 4, empty: 0, records: 4),
    Expected(
      file: "odk/briefcase_nested-repeats-g1.csv.expected", profile: "odk-briefcase",
      questions: 15, respondents: 1, filled: 15, empty: 0, records: 12),
    Expected(
      file: "odk/briefcase_nested-repeats-g2.csv.expected", profile: "odk-briefcase",
      questions: 20, respondents: 1, filled: 18, empty: 2, records: 16),
    Expected(
      file: "odk/briefcase_nested-repeats-g3.csv.expected", profile: "odk-briefcase",
      questions: 20, respondents: 1, filled: 20, empty: 0, records: 15),
    Expected(
      file: "kobo/formpack_dietary_needs.v1.json", profile: "kobo-json",
      questions: 2, respondents: 3, filled: 6, empty: 0, notShown: 0, records: 0, choices: 1),
    Expected(
      file: "kobo/formpack_nested_grouped_repeatable.v1.json", profile: "kobo-json",
      questions: 30, respondents: 2, filled: 48, empty: 0, notShown: 12, records: 13, choices: 0),
    Expected(
      file: "kobo/formpack_or_other.v1.json", profile: "kobo-json",
      questions: 5, respondents: 3, filled: 14, empty: 1, notShown: 0, records: 2, choices: 1),
    Expected(
      file: "kobo/formpack_sanitation_report.v1.json", profile: "kobo-json",
      questions: 3, respondents: 4, filled: 12, empty: 0, notShown: 0, records: 0, choices: 0),
    Expected(
      file: "kobo/formpack_favcolor_xml_instances.json", profile: "kobo-json",
      questions: 9, respondents: 9, filled: 65, empty: 0, notShown: 16, records: 5, choices: 0),
    Expected(
      file: "odk/briefcase_all-data-types-submission.xml", profile: "odk-submission",
      questions: 16, respondents: 1, filled: 16, empty: 0, notShown: 0, records: 6, choices: 0),
    Expected(
      file: "odk/briefcase_choice-lists-submission.xml", profile: "odk-submission",
      questions: 9, respondents: 1, filled: 9, empty: 0, notShown: 0, records: 6, choices: 0),
    Expected(
      file: "odk/briefcase_nested-repeats-submission.xml", profile: "odk-submission",
      questions: 19, respondents: 1, filled: 19, empty: 0, notShown: 0, records: 7, choices: 0),
  ]

  static func bytes(_ file: String) throws -> [UInt8] {
    let folder = try #require(Repository.samples)
    return try #require(Repository.bytes(folder + "/" + file))
  }

  @Test("Each gives the table that its own tool would show", arguments: table)
  func counts(_ expected: Expected) throws {
    let content = try Self.bytes(expected.file)
    #expect(FormDelivery.recognised(content, name: expected.file) == expected.profile)
    let read = FormDelivery(content, name: expected.file)
    let delivery = try #require(read.delivery)
    #expect(delivery.questions.count == expected.questions)
    #expect(delivery.respondents.count == expected.respondents)
    #expect(read.filled == expected.filled)
    #expect(read.missing(.empty) == expected.empty)
    #expect(read.missing(.notShown) == expected.notShown)
    #expect(delivery.questions.count { $0.kind == .record } == expected.records)
    #expect(delivery.questions.count { $0.kind == .choices } == expected.choices)
    #expect(!read.findings.hasErrors)
    #expect(!read.findings.contains { $0.severity == .valueSetAside || $0.severity == .rowSetAside })
    #expect(delivery.answers.joined().allSatisfy { $0.place.line != nil })
    let isBook = expected.file.hasSuffix("xlsx")
    #expect(
      delivery.answers.joined().allSatisfy { answer in
        !isBook || answer.content == .absent(.notShown) || answer.place.cell?.contains("!") == true
      })
  }

  @Test("The tables of one export together say what the whole submission says")
  func together() throws {
    let read = FormDelivery(
      try Self.bytes("odk/briefcase_nested-repeats.csv.expected"),
      with: try ["g1", "g2", "g3"].map { try Self.bytes("odk/briefcase_nested-repeats-\($0).csv.expected") })
    let delivery = try #require(read.delivery)
    #expect(delivery.respondents.count == 1)
    #expect(read.codes.isEmpty)
    let texts = zip(delivery.questions, delivery.answers).filter { $0.0.name == "g1/g2/g3/t3" }
    #expect(texts.map(\.0.entries) == [[1, 1, 1], [3, 1, 1], [3, 1, 2], [3, 1, 3], [3, 1, 4]])
    #expect(texts.map { $0.1[0].content }.last == .value("some text 3.1.4"))
  }

  @Test("The document of a submission, its tables and its form say the same")
  func documentAndTables() throws {
    let alone = FormDelivery(try Self.bytes("odk/briefcase_choice-lists-submission.xml"), name: "s.xml")
    #expect(alone.answers("some_string") == [.value("CHOICE_1")])
    let known = FormDelivery(
      try Self.bytes("odk/briefcase_choice-lists-submission.xml"),
      with: [try Self.bytes("odk/briefcase_choice-lists.xml")], name: "s.xml")
    let table = FormDelivery(try Self.bytes("odk/briefcase_choice-lists.csv.expected"))
    #expect(known.answers("some_string") == table.answers("some_string"))
    #expect(known.question("some_string")?.options.map(\.name) == table.question("some_string")?.options.map(\.name))
    #expect(known.question("another_string")?.kind == .choice)
    let nested = FormDelivery(
      try Self.bytes("odk/briefcase_nested-repeats-submission.xml"),
      with: [try Self.bytes("odk/briefcase_nested-repeats.xml")], name: "s.xml")
    let texts = (nested.delivery?.questions ?? []).filter { $0.name == "g1/g2/g3/t3" }
    #expect(texts.map(\.entries) == [[1, 1, 1], [3, 1, 1], [3, 1, 2], [3, 1, 3], [3, 1, 4]])
  }

  @Test("Names, labels and split columns alone are the same answers")
  func sameAnswers() throws {
    let both = FormDelivery(try Self.bytes("kobo/generated_or_other.both.xml.csv"))
    let expected: [DeliveredAnswer.Content] = [
      .choices(["caligula", "other"], other: "Commodus"), .choices(["julius", "tiberius"], other: nil),
      .choices(["julius", "augustus"], other: nil),
    ]
    #expect(both.answers("fav_emperors") == expected)
    #expect(FormDelivery(try Self.bytes("kobo/generated_or_other.details.xml.csv")).answers("fav_emperors") == expected)
    #expect(FormDelivery(try Self.bytes("kobo/generated_or_other.both.xml.xlsx")).answers("fav_emperors") == expected)
    let labels = FormDelivery(try Self.bytes("kobo/generated_or_other.both.label.csv"))
    #expect(
      labels.answers("Who are your favourite emperors?")[1] == .choices(["Julius Caesar", "Tiberius"], other: nil))
  }
}
