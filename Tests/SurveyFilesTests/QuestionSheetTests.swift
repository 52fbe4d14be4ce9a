import AssessmentModel
import CriteriaFiles
import TestSupport
import Testing

@testable import SurveyFiles

/// `questions.csv` of a new survey: a row a column, with question, unit and what may stand there.
@Suite struct QuestionSheetTests {
  private func files(_ criteria: String) throws -> [String: String] {
    let set = try #require(CriteriaReader.read(Array(criteria.utf8), file: "criteria.xml").set)
    return Dictionary(
      uniqueKeysWithValues: SurveyTemplate.files(id: "new", criteria: set).map { ($0.name, $0.text) })
  }

  @Test func theTeachingSet() throws {
    let files = try files(try #require(Repository.text("Criteria/teaching/criteria.xml")))
    #expect(
      files["questions.csv"] == """
        column,question,unit,what may stand there
        city,Which city answers,,an id or a name of cities.xml
        leadership,Who leads ICT for the whole city? 0 nobody … 4 an officer with a say in the budget,maturity level 0 to \
        4,a whole level from 0 to 4
        leadership.evidence,Who leads ICT for the whole city? 0 nobody … 4 an officer with a say in the budget – what \
        shows it,,"a link, or the name of a document"
        training,Which share of the employees had ICT training in the last 12 months?,percent,a percentage from 0 to 100
        internet,Which share of the residents used the internet in the last 3 months?,percent,a percentage from 0 to 100
        price,"What does the cheapest broadband plan cost, in percent of monthly income per head?",percent of monthly \
        income per head,a number from 0
        every column,If there is no answer,,an empty cell; n/a where the question does not apply

        """)
  }

  @Test(arguments: ["teaching", "seoul-model-2015", "un-egdi", "rutgers-skku", "un-losi", "eu-egovernment-benchmark"])
  func everyColumnHasItsRow(set: String) throws {
    let files = try files(try #require(Repository.text("Criteria/\(set)/criteria.xml")))
    let columns = CSVText(try #require(files["responses.csv"])).header
    let sheet = CSVText(try #require(files["questions.csv"]))
    #expect(sheet.column("column") == columns + ["every column"])
    #expect(!sheet.column("question").contains("") && !sheet.column("what may stand there").contains(""))
  }

  /// Options with their words, groups with theirs, Korean beside English where it is written, and nothing that a
  /// spreadsheet would run.
  @Test func optionsGroupsKoreanAndFormulas() throws {
    let text = try #require(Repository.text("Criteria/teaching/criteria.xml"))
      .replacing(
        "<question xml:lang=\"en\">Which share of the employees",
        with: "<question xml:lang=\"ko\">교육 비율은?</question><question xml:lang=\"en\">=Which share of the employees"
      )
      .replacing(
        "<level of=\"4\"/>",
        with: "<options><option code=\"none\" points=\"0\"><label>nobody</label></option>"
          + "<option code=\"full\" points=\"4\"><label>full</label></option></options>")
    let written = try files(text)["questions.csv"]
    let sheet = CSVText(try #require(written))
    #expect(sheet.header == ["column", "question", "질문", "unit", "단위", "what may stand there", "입력할 수 있는 값"])
    let rows = Dictionary(uniqueKeysWithValues: sheet.rows.map { ($0[0], $0) })
    #expect(rows["training"]?[1].hasPrefix("'=Which share") == true && rows["training"]?[2] == "교육 비율은?")
    #expect(rows["leadership"]?[5] == "none (nobody); full")
    let seoul = try #require(Repository.text("Criteria/seoul-model-2015/criteria.xml"))
    let questions = try files(seoul)["questions.csv"]
    let model = CSVText(try #require(questions))
    let women = try #require(model.rows.first { $0[0] == "DIV-01[women].n" })
    #expect(women[1].hasSuffix(" – women – how many answered") && women[5] == "a whole number from 0")
    // Whoever fills it in reads Korean from the first column to the last.
    #expect(women[2].hasSuffix(" – 여성 – 응답자 수") && women[4] == "명" && women[6] == "0 이상의 정수")
    #expect(!model.column("입력할 수 있는 값").contains(""))
  }
}
