import AssessmentModel
import Diagnostics
import SurveyFiles
import Tables
import TestSupport
import Testing
import XMLStream

@testable import SurveyTools

/// What stands in forms: names that are known again, choices, constraints, texts of every kind.
@Suite struct FormContentTests {
  private static func indicator(_ id: String, _ scale: Scale, _ question: String) -> Indicator {
    Indicator(
      id: IndicatorID(id), name: LocalizedText(id), question: LocalizedText(question), scale: scale,
      normalisation: .goalposts(Goalposts(lower: 0, upper: 4)))
  }

  private static func set(_ indicators: [Indicator], checks: [EditRule] = []) -> CriteriaSet {
    CriteriaSet(
      id: "small", title: LocalizedText("Small"), indicators: indicators,
      trees: [
        IndexNode(
          id: "all", name: LocalizedText("All"),
          children: indicators.map { .use(IndicatorUse(indicator: $0.id, weight: 1)) })
      ], checks: checks)
  }

  private static func option(_ code: String, _ label: String, _ points: Double) -> ResponseOption {
    ResponseOption(code: code, label: LocalizedText(label), points: points)
  }

  @Test("Texts that a spreadsheet, a page or a tool would run are texts in every format")
  func hostile() throws {
    let text = "=cmd|'/c calc'!A1 <script>alert(1)</script> {SURVEYNAME} ${city} \"q\", ;"
    let criteria = Self.set([
      Self.indicator("A-1", .options([Self.option("x", "=1+1", 1), Self.option("y", "<b>\"", 2)]), text)
    ])
    let form = Questionnaire(criteria)
    // A workbook: strings, never formulas.
    let book = try QuestionnaireWorkbook(form).bytes(file: "q.xlsx").bytes
    let rows = try FilledForm.rows(book, "q.xlsx")
    #expect(rows.joined().contains { $0.hasPrefix("1. " + text) })
    // CSV: a cell that begins as a formula does has a mark in front, which the reader takes off.
    let sink = ByteSink()
    form.writeTable(to: sink)
    #expect(!sink.text.split(separator: "\n").contains { $0.hasPrefix("=") || $0.contains(",=") })
    #expect(try FilledForm.rows(sink.bytes, "q.csv").joined().contains { $0.hasPrefix("1. " + text) })
    // XLSForm: no name of a field is made of a text.
    let xls = try XLSForm(form, file: "f.xlsx").bytes(file: "f.xlsx").bytes
    let survey = try FilledForm.rows(xls, "f.xlsx", sheet: "survey")
    let label = try #require(survey[0].firstIndex { $0.hasPrefix("label") })
    #expect(survey.contains { $0[label].contains("$ {city}") } && !survey.contains { $0[label].contains("${") })
    // LimeSurvey: neither markup nor expressions.
    let lss = ByteSink()
    try LimeSurveyStructure(form, file: "f.lss").write(to: lss)
    let root = try #require(XMLTree.read(lss.bytes, file: "f.lss").root)
    let questions = root.children(named: "questions")[0].children(named: "rows")[0].children(named: "row")
    for question in questions {
      let shown = question.children(named: "question").first?.text ?? ""
      #expect(!shown.contains("<") && !shown.contains("{") && !shown.contains("\""), "\(shown)")
    }
  }

  @Test("A name that would not be known again stops the form (SRV-302)")
  func names() throws {
    let long = Self.set([Self.indicator("a-very-long-name-of-an-item", .yesNo, "Is it?")])
    let finding = try #require(throws: Diagnostic.self) {
      _ = try LimeSurveyStructure(Questionnaire(long), file: "f.lss")
    }
    #expect(finding.code == .formNameNotCarried && finding.severity == .stop)
    #expect(throws: Never.self) { _ = try XLSForm(Questionnaire(long), file: "f.xlsx") }
    // Two items that fold to one name are told apart by neither form.
    let alike = Self.set([Self.indicator("A-1", .yesNo, "One?"), Self.indicator("A.1", .yesNo, "Two?")])
    #expect(throws: Diagnostic.self) { _ = try LimeSurveyStructure(Questionnaire(alike), file: "f.lss") }
  }

  @Test("Codes of options that a tool cannot have are others, which is said, and labels come back (SRV-303)")
  func optionCodes() throws {
    let options = [Self.option("in-preparation", "being prepared", 1), Self.option("in-force", "in force", 2)]
    let criteria = Self.set([Self.indicator("LAW-1", .options(options), "How far is the law?")])
    let made = try LimeSurveyStructure(Questionnaire(criteria), file: "f.lss")
    #expect(made.findings.map(\.code) == [.formOptionCodes])
    #expect(try XLSForm(Questionnaire(criteria), file: "f.xlsx").findings.isEmpty)
    let (survey, findings) = try FilledForm.read(
      [("r.csv", Array("city,LAW1\nmanila,in force\nseoul,A1\n".utf8))], criteria)
    #expect(survey.columns[0].answers[0].number == 2)
    // A code of the form's own stands for no option, so that none is taken for another.
    #expect(survey.columns[0].answers[1] == .missing(.invalid) && findings.contains { $0.severity == .valueSetAside })
  }

  @Test("A text that is not written in a language is named (SRV-304)")
  func gaps() throws {
    let place = InputLocation(file: "q.xlsx")
    let teaching = Questionnaire(try FilledForm.criteria("teaching"), languages: [.english, .korean])
    #expect(teaching.gaps(at: place).map(\.code) == [.formLanguageGaps])
    let seoul = Questionnaire(try FilledForm.criteria("seoul-model-2015"), languages: [.english, .korean])
    #expect(seoul.gaps(at: place).isEmpty)
  }

  @Test("Bounds and hard checks are constraints; a check is held where its last question is asked")
  func constraints() throws {
    let rule = EditRule(
      id: "sum", name: LocalizedText("No more than all"), severity: .hard,
      conditions: [AnswerClause(["has"], .equals, .number(1))],
      requirements: [AnswerClause(["men", "women"], .atMost, .number(100))])
    let soft = EditRule(
      id: "soft", name: LocalizedText("Soft"), requirements: [AnswerClause(["men"], .above, .number(1))])
    let criteria = Self.set(
      [
        Self.indicator("has", .yesNo, "Are they counted?"), Self.indicator("men", .percent, "Men?"),
        Self.indicator("women", .percent, "Women?"),
      ], checks: [rule, soft])
    let bytes = try XLSForm(Questionnaire(criteria), file: "f.xlsx").bytes(file: "f.xlsx").bytes
    let rows = try FilledForm.rows(bytes, "f.xlsx", sheet: "survey")
    let constraint = try #require(rows[0].firstIndex(of: "constraint"))
    let name = try #require(rows[0].firstIndex(of: "name"))
    func of(_ field: String) -> String? { rows.first { $0[name] == field }?[constraint] }
    #expect(of("men") == ". >= 0 and . <= 100")
    #expect(
      of("women")
        == ". >= 0 and . <= 100 and (${has} = '' or ${men} = '' or ${women} = '' or not((if(${has} = 'yes', 1, 0)) >= 1 - 0.000001 and (if(${has} = 'yes', 1, 0)) <= 1 + 0.000001) or ((number(${men}) + number(${women})) <= 100 + 0.000001))"
        .replacing("not((if", with: "not(((if").replacing("1 + 0.000001) or (", with: "1 + 0.000001)) or ("))
    let relevant = try #require(rows[0].firstIndex(of: "relevant"))
    #expect(rows.first { $0[name] == "men.missing" }?[relevant] == "${men} = ''")
    #expect(rows.first { $0[name] == "men.margin" }?[relevant] == "${men} != ''")
  }
}
