import Diagnostics
import TestSupport
import Testing

@testable import Deliveries

/// The questionnaires that this program sends out as structures, filled in by chance and exported in every way in which
/// LimeSurvey exports, are the same deliveries to the cell.
@Suite struct LimeSurveyRoundTripTests {
  private struct Column {
    var question: DeliveredQuestion
    var values: [String?]
  }

  private static let cities = 12

  /// The structure, and answers to it: `nil` was not shown, an empty text left empty.
  private func filled(_ criteria: String) throws -> (form: [UInt8], columns: [Column]) {
    let folder = TemporaryFolder()
    let path = folder.path("form.lss")
    let run = ProgramRun([
      "questionnaire", "--criteria", criteria, "--format", "lss", "--language", "en,ko", "--output", path,
    ])
    #expect(run.status == 0, "\(run.errors)")
    let form = try #require(Repository.bytes(path))
    let codebook = FormDelivery(form, .limeSurveyStructure, name: "form.lss")
    #expect(codebook.codes.isEmpty)
    var generator = SeededGenerator(seed: 2015)
    let columns = try #require(codebook.delivery).questions.map { question in
      Column(
        question: question,
        values: (0..<Self.cities).map { _ in
          switch Int.random(in: 0..<6, using: &generator) {
          case 0: nil
          case 1: ""
          default:
            question.kind == .choice
              ? question.options.randomElement(using: &generator)?.name
              : question.kind == .number
                ? "\(Int.random(in: 0...100, using: &generator))"
                : "a {word}, \(Int.random(in: 0...9, using: &generator))"
          }
        })
    }
    return (form, columns)
  }

  private func expected(_ column: Column, knowsNull: Bool) -> [DeliveredAnswer.Content] {
    column.values.map { value in
      guard let value, !value.isEmpty else { return .absent(value == nil && knowsNull ? .notShown : .empty) }
      return .value(value)
    }
  }

  private func check(
    _ read: FormDelivery, _ columns: [Column], knowsNull: Bool, _ what: String
  ) {
    #expect(!read.findings.hasErrors && read.codes.isEmpty, "\(what): \(read.findings.map { $0.code.id })")
    #expect(read.delivery?.respondents.count == Self.cities, "\(what)")
    for column in columns {
      #expect(
        read.answers(column.question.name) == expected(column, knowsNull: knowsNull), "\(what) \(column.question.name)")
    }
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\"", with: "\"\"") + "\""
  }

  @Test(
    "Every heading and answer mode, VV and archive give the same",
    .enabled(if: Repository.bytes(ProgramRun.program) != nil, "skipped: the program is not built"),
    arguments: ["seoul-model-2015", "teaching"])
  func everyWay(_ criteria: String) throws {
    let (form, columns) = try filled(criteria)
    #expect(columns.count > 4)
    let records = ["id", "submitdate", "lastpage", "startlanguage", "seed"]
    let texts = ["Response ID", "Date submitted", "Last page", "Start language", "Seed"]
    func label(_ column: Column) -> String { column.question.label ?? "" }
    let headings: [(String, [String])] = [
      ("code", records + columns.map(\.question.name)),
      (
        "code and text",
        zip(records, texts).map { "\($0). \($1)" } + columns.map { "\($0.question.name). \(label($0))" }
      ),
      ("text", texts + columns.map(label)),
    ]
    for (mode, heading) in headings {
      for areTexts in [false, true] {
        var rows = [heading]
        for city in 0..<Self.cities {
          let answers = columns.map { column -> String in
            let value = column.values[city] ?? ""
            let option = column.question.options.first { $0.name == value }
            return areTexts ? option?.label ?? value : value
          }
          rows.append(["\(city + 1)", "2026-01-02", "3", "en", "1"] + answers)
        }
        let text = rows.map { $0.map(Self.quoted).joined(separator: ";") + "\r\n" }.joined()
        let read = FormDelivery([0xEF, 0xBB, 0xBF] + Array((text + "\r\n").utf8), with: [form], name: "results.csv")
        check(read, columns, knowsNull: false, "\(mode), texts \(areTexts)")
      }
    }
    var vv = (texts + columns.map(label)).map(Self.quoted).joined(separator: "\t") + "\n"
    vv += (records + columns.map(\.question.name)).joined(separator: "\t") + "\n"
    for city in 0..<Self.cities {
      let answers = columns.map { $0.values[city]?.replacing("{", with: "{lbrace}") ?? "{question_not_shown}" }
      vv += (["\(city + 1)", "2026-01-02", "3", "en", "1"] + answers).joined(separator: "\t") + "\n"
    }
    check(FormDelivery(vv, with: [String(decoding: form, as: UTF8.self)]), columns, knowsNull: true, "VV")

    let numbers = try numbers(form)
    var data = "<document><LimeSurveyDocType>Responses</LimeSurveyDocType><responses><fields><fieldname>id</fieldname>"
    let keys = columns.map { "201500X1X\(numbers[$0.question.name] ?? "")" }
    data += keys.map { "<fieldname>\($0)</fieldname>" }.joined() + "</fields><rows>"
    for city in 0..<Self.cities {
      data += "<row><id>\(city + 1)</id>"
      for (key, column) in zip(keys, columns) {
        if let value = column.values[city] { data += "<_\(key)><![CDATA[\(value)]]></_\(key)>" }
      }
      data += "</row>"
    }
    let archive = ArchiveBytes.zip([
      ArchiveBytes.Part("survey.lss", String(decoding: form, as: UTF8.self)),
      ArchiveBytes.Part("survey_responses.lsr", data + "</rows></responses></document>"),
    ])
    check(FormDelivery(archive, name: "a.lsa"), columns, knowsNull: true, "archive")
  }

  /// The numbers of questions by their codes, taken from the structure's own text.
  private func numbers(_ form: [UInt8]) throws -> [String: String] {
    var numbers: [String: String] = [:]
    for match in String(decoding: form, as: UTF8.self).matches(
      of: /<qid>([0-9]+)<\/qid>\s*<parent_qid>0<\/parent_qid>[\s\S]*?<title>([^<]+)<\/title>/)
    {
      numbers[String(match.2)] = String(match.1)
    }
    return numbers
  }
}
