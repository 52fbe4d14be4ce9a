import AssessmentModel
import Diagnostics
import SurveyFiles
import Tables
import Testing
import Words

@testable import SurveyTools

/// A workbook and a CSV file go out, are filled in and saved by another program, and come back as the same survey.
@Suite struct WorkbookRoundTripTests {
  /// What stands in the place of a column of a questionnaire's table.
  private static func use(_ header: String, _ item: ItemID) -> ColumnUse? {
    switch header {
    case "value": return .value(item, group: nil)
    case "missing": return .missing(item, group: nil)
    case "evidence": return .evidence(item)
    case "margin": return .margin(item)
    default: break
    }
    guard header.hasPrefix("["), let end = header.firstIndex(of: "]") else { return nil }
    let group = GroupID(String(header[header.index(after: header.startIndex)..<end]))
    return header.hasSuffix("].n") ? .sampleSize(item, group: group) : .value(item, group: group)
  }

  /// The rows with the answers of a survey written into them; the header is the row that has `question` and `value`.
  private static func filled(
    _ rows: [[String]], _ survey: Survey, _ questions: [FormQuestion], in language: Language, words: Bool
  ) throws -> [[String]] {
    let head = try #require(rows.firstIndex { $0.contains("question") && $0.contains("value") })
    let header = rows[head]
    let item = try #require(header.firstIndex(of: "question"))
    let city = try #require(header.firstIndex(of: "city"))
    let scales = Dictionary(uniqueKeysWithValues: questions.map { ($0.item, $0.scale) })
    return rows.enumerated().map { position, row in
      guard position > head, row.count > max(item, city) else { return row }
      var row = row + [String](repeating: "", count: max(0, header.count - row.count))
      let id = ItemID(row[item])
      for (column, name) in header.enumerated() {
        guard let use = use(name, id) else { continue }
        let text = FilledForm.answer(survey, CityID(row[city]), use) { number, key in
          guard !key.isSampleSize, !key.isMargin, let scale = scales[key.item] else { return "\(number)" }
          return words ? FormAnswer.text(number, scale, in: language) : DecimalText.exact(number)
        }
        if !text.isEmpty { row[column] = text }
      }
      return row
    }
  }

  /// What another program saves.
  private static func saved(_ rows: [[String]], sheet name: String) throws -> [UInt8] {
    let workbook = WorkbookWriter(file: "saved.xlsx", title: "saved", streams: false)
    let notes = workbook.sheet("Notes")
    notes.text("1. Write each answer into the green cell of its row.")
    notes.endRow()
    let sheet = workbook.sheet(name)
    for row in rows {
      for cell in row {
        if let number = Double(cell), cell.first != "0" || cell == "0" {
          sheet.number(number)
        } else {
          sheet.text(cell)
        }
      }
      sheet.endRow()
    }
    return try workbook.finish()
  }

  @Test(
    "A workbook a city comes back as the survey that it was filled in with",
    arguments: ["seoul-model-2015", "teaching"])
  func oneForEachCity(_ name: String) throws {
    let criteria = try FilledForm.criteria(name)
    let sent = try FilledForm.simulated(criteria, cities: 12)
    for (languages, words) in [([Language.english, .korean], true), ([.korean], true), ([.english], false)] {
      let all = Questionnaire(criteria, languages: languages, cities: sent.cities)
      var files: [(name: String, bytes: [UInt8])] = []
      for city in sent.cities {
        let form = all.addressed(to: [city])
        let made = try QuestionnaireWorkbook(form).bytes(file: "\(city.id).xlsx")
        #expect(made.findings.isEmpty)
        let rows = try FilledForm.rows(made.bytes, "q.xlsx")
        let filled = try Self.filled(rows, sent, form.questions, in: languages[0], words: words)
        files.append(("\(city.id).xlsx", try Self.saved(filled, sheet: "Answers")))
      }
      let back = try FilledForm.read(files, criteria)
      #expect(FilledForm.differences(sent, back.survey).prefix(5) == [])
      let brought = try BroughtForm.read(files, criteria)
      #expect(FilledForm.differences(sent, brought.survey).prefix(5) == [], "mapped")
      #expect(
        !back.findings.contains { $0.severity != .note }, "\(back.findings.map { "\($0.code.id) \($0.headline)" })")
    }
  }

  @Test("One workbook for all cities, with last edition's answers", arguments: ["seoul-model-2015", "teaching"])
  func oneForAll(_ name: String) throws {
    let criteria = try FilledForm.criteria(name)
    let sent = try FilledForm.simulated(criteria, cities: 12)
    let before = try FilledForm.simulated(criteria, cities: 12, seed: 99)
    let form = Questionnaire(
      criteria, languages: [.english, .korean], cities: sent.cities, earlier: EarlierAnswers(before))
    let made = try QuestionnaireWorkbook(form).bytes(file: "all.xlsx")
    let rows = try FilledForm.rows(made.bytes, "q.xlsx")
    let filled = try Self.filled(rows, sent, form.questions, in: .english, words: true)
    let files = [("all.xlsx", try Self.saved(filled, sheet: "응답"))]
    let back = try FilledForm.read(files, criteria)
    #expect(FilledForm.differences(sent, back.survey).prefix(5) == [])
    let brought = try BroughtForm.read(files, criteria)
    #expect(FilledForm.differences(sent, brought.survey).prefix(5) == [], "mapped")
  }

  @Test("A CSV file, with commas or semicolons", arguments: ["seoul-model-2015", "teaching"])
  func table(_ name: String) throws {
    let criteria = try FilledForm.criteria(name)
    let sent = try FilledForm.simulated(criteria, cities: 12)
    let form = Questionnaire(criteria, languages: [.english, .korean], cities: sent.cities)
    for style in [CSVStyle.point, .comma] {
      let out = ByteSink()
      form.writeTable(to: out, style: style)
      let rows = try FilledForm.rows(out.bytes, "q.csv")
      let filled = try Self.filled(rows, sent, form.questions, in: .english, words: false)
      let saved = ByteSink()
      let csv = CSVFormatter(saved, style: style)
      for row in filled {
        for cell in row { csv.text(cell) }
        csv.endRow()
      }
      let back = try FilledForm.read([("all.csv", saved.bytes)], criteria)
      #expect(FilledForm.differences(sent, back.survey).prefix(5) == [])
      let brought = try BroughtForm.read([("all.csv", saved.bytes)], criteria)
      #expect(FilledForm.differences(sent, brought.survey).prefix(5) == [], "mapped")
    }
  }

  @Test("A questionnaire for anybody is of the city that its file is named after")
  func blank() throws {
    let criteria = try FilledForm.criteria("teaching")
    let made = try QuestionnaireWorkbook(Questionnaire(criteria)).bytes(file: "q.xlsx")
    var rows = try FilledForm.rows(made.bytes, "q.xlsx")
    let head = try #require(rows.firstIndex { $0.contains("question") && $0.contains("value") })
    #expect(!rows[head].contains("city"))
    let value = try #require(rows[head].firstIndex(of: "value"))
    rows[head + 1][value] = "3"
    let files = [("Manila.xlsx", try Self.saved(rows, sheet: "Answers"))]
    let back = try FilledForm.read(files, criteria)
    let brought = try BroughtForm.read(files, criteria)
    #expect(FilledForm.differences(back.survey, brought.survey) == [])
    #expect(back.survey.cities.map(\.id) == ["manila"])
    #expect(back.survey.columns.first?.answers[0].number == 3)
  }

  @Test("The same questionnaire is the same bytes")
  func sameBytes() throws {
    let criteria = try FilledForm.criteria("seoul-model-2015")
    let form = Questionnaire(
      criteria, languages: [.english, .korean], cities: Array(FilledForm.registry.registry.cities.prefix(3)))
    let first = try QuestionnaireWorkbook(form).bytes(file: "q.xlsx").bytes
    #expect(try QuestionnaireWorkbook(form).bytes(file: "q.xlsx").bytes == first)
  }
}
