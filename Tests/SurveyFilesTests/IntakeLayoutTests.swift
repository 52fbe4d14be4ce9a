import AssessmentModel
import Diagnostics
import TestSupport
import Testing
import Words

@testable import SurveyFiles
@testable import Tables

/// The same answers in every layout give the same survey.
@Suite struct IntakeLayoutTests {
  private static let wide = """
    city,GOV-01,RES-01,DIV-01,DIV-01[women],DIV-01[women].n
    Seoul,3,1200,65.5,60,400
    Hue,0,,40,n/a,
    """
  private static let long = """
    Ciudad,Pregunta,Grupo,Respuesta,n
    Seoul,GOV-01,,3,
    Seoul,Staff of the city,,1200,
    Seoul,DIV-01,,65.5,
    Seoul,DIV-01,Women,60,400
    Hue,GOV-01,,0,
    Hue,DIV-01,,40,
    Hue,DIV-01,women,n/a,
    """
  private static let across = """
    No.,문항,Unit,Seoul,Hue
    1,GOV-01,level,3,0
    2,Staff of the city,people,1200,
    3,Which share uses the internet?,%,65.5,40
    3a,DIV-01[women],%,60,n/a
    ,DIV-01[women].n,,400,
    """

  private func answers(_ outcome: IntakeStudy.Outcome) -> [String] {
    guard let survey = outcome.reading?.survey else { return [] }
    return survey.columns.flatMap { column in
      survey.cities.indices.map { city in
        "\(survey.cities[city].name.english) \(column.key.header) \(column.answers[city])"
      }
    }.filter { !$0.contains("notAsked") }.sorted()
  }

  @Test func everyLayoutGivesTheSameSurvey() {
    let wide = IntakeStudy.take(Self.wide)
    #expect(answers(wide).count >= 9)
    let long = IntakeStudy.take(Self.long)
    #expect(long.intake?.head.data.first?.layout == .long)
    #expect(answers(long) == answers(wide))
    let across = IntakeStudy.take(Self.across)
    #expect(across.intake?.head.data.first?.layout == .across)
    #expect(across.intake?.account.tables.first?.city == .headers(2))
    #expect(across.intake?.account.ignored == ["No.", "Unit"])
    #expect(answers(across) == answers(wide))
  }

  /// What rows say of another row's answers counts as columns beside a column do, wherever in the table it stands.
  @Test func rowsBesideAnswers() {
    let wide = IntakeStudy.take(
      """
      city,GOV-01,GOV-01.evidence,GOV-01.answered-by,GOV-01.verified-by,GOV-01.verified,RES-01,RES-01.missing,DIV-01[women],DIV-01[women].missing
      Seoul,3,Charter,ICT office,Network desk,rejected 2026-03,,DK,,REF
      Hue,2,,,Network desk,accepted,7,,40,
      """)
    let across = IntakeStudy.take(
      """
      question,Seoul,Hue
      GOV-01.verified,rejected 2026-03,accepted
      GOV-01.verified-by,Network desk,Network desk
      GOV-01,3,2
      GOV-01.evidence,Charter,
      GOV-01.answered-by,ICT office,
      RES-01,,7
      RES-01.missing,DK,
      DIV-01[women],,40
      DIV-01[women].missing,REF,
      """)
    #expect(across.intake?.head.data.first?.layout == .across)
    func gov(_ outcome: IntakeStudy.Outcome) -> AnswerColumn? {
      outcome.reading?.survey?.columns.first { $0.key.header == "GOV-01" }
    }
    #expect(answers(across) == answers(wide))
    #expect(answers(wide).contains { $0.hasSuffix("GOV-01 missing(AssessmentModel.MissingReason.invalid)") })
    #expect(answers(wide).contains { $0.hasSuffix("RES-01 missing(AssessmentModel.MissingReason.doesNotKnow)") })
    #expect(gov(across)?.proofs == gov(wide)?.proofs && gov(wide)?.proofs?.first??.outcome == .rejected)
    #expect(gov(across)?.evidence == gov(wide)?.evidence)
    for outcome in [across, wide] { #expect(outcome.codes.filter { $0 == "SRV-170" }.count == 1) }
    // A second row of a kind is said.
    let twice = IntakeStudy.take(
      "question,Seoul,Hue\nGOV-01,3,2\nGOV-01.verified,accepted,\nGOV-01.verified,rejected,\n")
    #expect(twice.finding(.answerTwice) != nil)
  }

  /// One file a city, each as its city chose to write it; the name of the file is the city where nothing else is.
  @Test func aFileACity() {
    let files = [
      ("Seoul.csv", "GOV-01;RES-01;DIV-01;DIV-01[women];DIV-01[women].n\n3;1200;65.5;60;400\n"),
      ("답변 Hue 2024.csv", "Question,Group,Answer\nGOV-01,,0\nDIV-01,,40\nDIV-01,women,n/a\n"),
    ]
    let outcome = IntakeStudy.take(files, folder: true, name: "in", known: IntakeStudy.registry)
    #expect(outcome.intake?.head.data.map(\.city) == ["Seoul", "Hue"])
    #expect(
      answers(outcome).filter { $0.hasPrefix("Seoul") }
        == answers(IntakeStudy.take(Self.wide)).filter { $0.hasPrefix("Seoul") })
    #expect(outcome.number("DIV-01", "Hue") == 40)
  }

  /// The place of a value in a table across is its own cell.
  @Test func placesOfATableAcross() throws {
    let outcome = IntakeStudy.take("Item,Seoul,Hue\nGOV-01,3,9\nRES-01,many,5\nGOV-77,1,1\n,,\nResources,,\n")
    let faults = (outcome.reading?.diagnostics ?? []).filter(\.severity.isError)
    #expect(
      faults.map(\.short) == ["SRV-044 2:10", "SRV-040 3:8", "SRV-051 4:1"]
        || faults.map { "\($0.location?.line ?? 0):\($0.location?.column ?? 0)" } == ["2:10", "3:8", "4:1"])
    #expect(faults.first?.city == "Hue")
    let survey = try #require(outcome.reading?.survey)
    let column = try #require(survey.columns.first { $0.key.header == "RES-01" })
    let hue = try #require(survey.cities.firstIndex { $0.name.english == "Hue" })
    #expect(survey.location(of: column, city: hue).line == 3)
  }

  /// The same city in two columns, in two rows of one item, in two files.
  @Test func nothingIsAnsweredTwice() {
    let columns = IntakeStudy.take("Item,Seoul,seoul\nGOV-01,3,4\n", known: IntakeStudy.registry)
    #expect(columns.finding(.cityTwice) != nil && columns.number("GOV-01", "Seoul") == 3)
    let rows = IntakeStudy.take("Item,Seoul\nGOV-01,3\nRES-01,5\nGov-01,4\n", known: IntakeStudy.registry)
    #expect(rows.finding(.answerTwice) != nil && rows.number("GOV-01", "Seoul") == 3)
    let files = IntakeStudy.take(
      [("a.csv", "city,GOV-01\nSeoul,1\n"), ("b.csv", "Ville,GOV-01\nSeoul,2\n")], folder: true)
    #expect(files.finding(.cityTwice) != nil && files.number("GOV-01", "Seoul") == 1)
    #expect(files.intake?.head.data.map(\.cityColumn) == [nil, "Ville"])
  }

  /// A file of a folder that cannot be used does not stop the others, and is not lost in silence.
  @Test func aBadFileOfAFolderIsSetAside() throws {
    let outcome = IntakeStudy.take(
      [("a.csv", "city,GOV-01\nSeoul,1\n"), ("b.csv", "x,y\n1,2\n"), ("c.csv", "")], folder: true)
    let skipped = (outcome.reading?.diagnostics ?? []).filter { $0.code == .intakeSkipped }
    #expect(skipped.map(\.severity) == [.rowSetAside, .rowSetAside] && outcome.codes.contains("SRV-159"))
    #expect(skipped.map(\.location?.file) == ["in/b.csv", "in/c.csv"])
    #expect(outcome.number("GOV-01", "Seoul") == 1)
    let none = IntakeStudy.take([("b.csv", "x,y\n1,2\n")], folder: true)
    #expect(none.intake == nil && none.findings.contains { $0.severity == .stop })
  }

  // MARK: Sheets

  private func sheet(_ name: String, _ rows: [[String]]) -> TableSource {
    var builder = SheetBuilder(name: name, isHidden: false)
    for (index, row) in rows.enumerated() {
      builder.beginRow(index + 3)
      for (column, text) in row.enumerated() {
        var text = text
        text.withUTF8 { builder.append(column: column + 1, kind: .text, text: $0) }
      }
    }
    return TableSource(file: "in/book.xlsx", sheet: builder.finish())
  }

  private func gather(_ sources: [TableSource]) -> (tables: [IntakeTable], gatherer: IntakeGatherer, FindingList) {
    let file = SurveyIntake.File(path: "in/book.xlsx", name: "book.xlsx", bytes: [])
    var gatherer = IntakeGatherer(
      source: SurveyIntake.Source(path: "in/book.xlsx", name: "book", isFolder: false), files: [file],
      names: IntakeNames(IntakeStudy.criteria), cities: nil, leftOut: [])
    var findings = FindingList()
    let tables = gatherer.sheets(of: sources, file, 0, &findings)
    return (tables, gatherer, findings)
  }

  /// A sheet a city: each is read under its own name, and what holds nothing is left out.
  @Test func aSheetACity() {
    let (tables, gatherer, findings) = gather([
      sheet("How to fill in", [["Please write"]]), sheet("Seoul", [["Question", "Answer"], ["GOV-01", "3"]]),
      sheet("Hue", [["Question", "Answer"], ["GOV-01", "1"]]),
    ])
    #expect(tables.map(\.fixedCity) == ["Seoul", "Hue"])
    #expect(tables.map(\.layout) == [.long, .long])
    #expect(gatherer.leftOut == ["book.xlsx, sheet How to fill in"])
    #expect(findings.all.isEmpty)
  }

  /// Two sheets with all cities: the fuller one is read, the other is said to be lost.
  @Test func oneOfSeveralSheetsWithCities() {
    let (tables, _, findings) = gather([
      sheet("2023", [["city", "GOV-01"], ["Seoul", "3"]]),
      sheet("2024", [["city", "GOV-01", "RES-01"], ["Seoul", "4", "100"]]),
    ])
    #expect(tables.map(\.sheet) == ["2024"] && findings.all.map(\.code.id) == ["SRV-158"])
    let lost = findings.all.filter { $0.code == .intakeSheetNotRead }
    #expect(lost.first?.headline == "the sheet “2023” holds answers too, and “2024” is read")
    #expect(lost.first?.severity == .valueSetAside && lost.first?.location?.cell == "2023!3")
  }
}
