import AssessmentModel
import CriteriaFiles
import Diagnostics
import SurveyFiles
import Tables
import TestSupport
import Testing

@testable import Workflow

/// `check SURVEY --workbooks FOLDER`, there and back.
@Suite struct CityWorkbookTests {
  private let folder = TemporaryFolder()

  init() {
    folder.write(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <criteriaSet xmlns="urn:feasibility:criteria:1" id="back" version="1"><title>Back</title>
      <indicators>
      <indicator id="a"><name>A</name><question xml:lang="en">How many in a hundred?</question>
      <question xml:lang="ko">백에 몇입니까?</question><percent/><goalposts lower="0" upper="100"/></indicator>
      <indicator id="b"><name>B</name><question>Is there one?</question><yesNo/><goalposts lower="0" upper="1"/></indicator>
      <indicator id="c"><name>C</name><question>At which level?</question><level of="4"/><goalposts lower="0" upper="4"/></indicator>
      </indicators>
      <index id="all" weights="equal"><name>All</name><use indicator="a"/><use indicator="b"/><use indicator="c"/></index>
      </criteriaSet>
      """, to: "criteria.xml")
    folder.write(survey("<data href=\"responses.csv\" layout=\"wide\"/>"), to: "survey.xml")
    folder.write(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <registry xmlns="urn:feasibility:registry:1" id="back"><title>Back</title>
      <countries><country id="KOR" iso2="KR"><name>Korea</name></country></countries>
      <cities>
      <city id="x"><name>X</name></city><city id="y" country="KOR"><name>Y</name><name xml:lang="ko">와이</name></city>
      <city id="z"><name>Z</name></city><city id="w"><name>W</name></city>
      </cities></registry>
      """, to: "registry.xml")
  }

  private func survey(_ data: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <survey xmlns="urn:feasibility:survey:1" id="back" edition="1" origin="real" criteria="back">
    <title>Back</title><registry href="registry.xml"/><city column="city"/>\(data)
    <missing code="DK" reason="does-not-know"/></survey>
    """
  }

  private func table(_ rows: String) {
    folder.write("city,a,a.margin,b,c,c.evidence\n" + rows, to: "responses.csv")
  }

  private func run(_ arguments: String...) -> ProgramRun {
    ProgramRun(["check", folder.path("survey.xml"), "--criteria", folder.path("criteria.xml")] + arguments)
  }

  /// The survey that the workbooks of these cities are, read by the survey's own reader.
  private func readBack(_ cities: [String]) throws -> SurveyReading {
    let data = cities.map { "<data href=\"out/\($0).xlsx\" layout=\"long\"/>" }.joined()
    return try read(survey(data))
  }

  private func read(_ text: String) throws -> SurveyReading {
    let head = try #require(SurveyReader.head(Array(text.utf8), file: "survey.xml").0)
    let bytes = try #require(Repository.bytes(folder.path("criteria.xml")))
    let criteria = try #require(CriteriaReader.read(bytes, file: "criteria.xml").set)
    return SurveyReader.read(
      head, folder: folder.path, criteria: criteria,
      load: { (path, _) throws(Diagnostic) in
        guard let bytes = Repository.bytes(path) else {
          throw Diagnostic(.fileNotFound, .stop, "no file", at: InputLocation(file: path))
        }
        return bytes
      })
  }

  /// What is wrong comes back as wrong in the same way, and everything else as it was.
  @Test func aWorkbookComesBackAsTheSameAnswers() throws {
    table("x,30.000000000000004,1.5,yes,9,\ny,\"9,5\",,perhaps,3,a link\nz,DK,,no,,\nw,12.25,0.5,1,4,doc 7\n")
    let run = run("--workbooks", folder.path("out"), "--all")
    #expect(run.status == 1, "\(run.errors)")
    #expect(run.errors.contains("4 workbooks written, for 4 cities with answers; 0 have no findings and got none"))
    let original = try read(survey("<data href=\"responses.csv\" layout=\"wide\"/>"))
    let before = try #require(original.survey)
    let reading = try readBack(["x", "y", "z", "w"])
    let after = try #require(reading.survey, "\(reading.diagnostics)")
    #expect(after.cities.map(\.id) == before.cities.map(\.id))
    // The workbook has a column for margins, so that one may come back that nobody filled in.
    let kept = after.columns.filter { column in before.columns.contains { $0.key == column.key } }
    #expect(kept.map(\.key) == before.columns.map(\.key))
    for column in after.columns where !kept.contains(where: { $0.key == column.key }) {
      #expect(column.key.isMargin && before.cities.indices.allSatisfy { column.answers[$0].number == nil })
    }
    for (old, new) in zip(before.columns, kept) {
      #expect(old.answers == new.answers, "\(old.key.header)")
      for city in before.cities.indices { #expect(old.evidence?[city] == new.evidence?[city]) }
    }
    func codes(_ survey: Survey) -> [String] {
      survey.diagnostics.filter { $0.city != nil && $0.severity.isError }.map { "\($0.code.id) \($0.city ?? "")" }
        .sorted()
    }
    #expect(codes(after) == codes(before))
    // Columns for people are passed over without a word.
    #expect(!after.diagnostics.contains { $0.code == .columnUnknown || $0.code == .tableBlankHeader })
    // A place in a workbook is the cell that its users know.
    #expect(after.diagnostics.first { $0.code == .valueNotYesOrNo }?.location?.cell == "응답!G3")
  }

  @Test func onlyCitiesWithFindingsGetAWorkbookInTheirLanguage() throws {
    table("x,50,,yes,2,\ny,120,,yes,3,\nz,40,,no,5,\n")
    #expect(run("--workbooks", folder.path("out")).status == 1)
    #expect(Repository.bytes(folder.path("out/x.xlsx")) == nil)
    let korean = sheets("y")
    #expect(korean.map(\.name) == ["응답", "점검 결과"])
    #expect(korean[0].rows[0].contains("질문 내용 (읽지 않음)"))
    #expect(korean[0].rows[1].contains("백에 몇입니까?"))
    #expect(korean[1].rows.contains { $0.contains { $0.contains("척도를 벗어") } && $0.contains("응답!G2") })
    let english = sheets("z")
    #expect(english.map(\.name) == ["Answers", "Findings"])
    #expect(english[1].rows.contains { $0.contains("SRV-043") && $0.contains("Answers!G4") && $0.contains("c") })
    #expect(run("--workbooks", folder.path("out"), "--language", "en").status == 1)
    #expect(sheets("y").map(\.name) == ["Answers", "Findings"])
  }

  @Test func theSameSurveyGivesTheSameBytes() throws {
    table("x,500,,yes,2,\ny,=1+1,,yes,3,\n")
    _ = run("--workbooks", folder.path("out"))
    _ = run("--workbooks", folder.path("again"))
    for city in ["x", "y"] {
      let first = try #require(Repository.bytes(folder.path("out/\(city).xlsx")))
      #expect(first == Repository.bytes(folder.path("again/\(city).xlsx")))
    }
    // A text that looks like a formula stands there as text.
    #expect(sheets("y")[0].rows[1].filter { $0 == "=1+1" }.count == 2)
  }

  @Test func aNameThatNobodyKnowsGetsNoWorkbookAndIsNamed() {
    table("x,50,,yes,2,\nnowhere,1,,yes,3,\n")
    let run = run("--workbooks", folder.path("out"))
    #expect(run.errors.contains("[SRV-110] “nowhere” is no city of the registry and gets no workbook"))
    #expect(run.errors.contains("0 workbooks written"))
  }

  /// A city of which no row could be read gets its questions and what was found.
  @Test func aCityWhoseRowWasSetAsideGetsAWorkbookWithoutAnswers() {
    table("x,50,,yes,2,\nz,40,,no\n")
    _ = run("--workbooks", folder.path("out"))
    let sheets = sheets("z")
    #expect(sheets.map(\.name) == ["Answers", "Findings"])
    #expect(sheets.first?.rows.count == 4)
    #expect(sheets.last?.rows.contains { $0.contains("SRV-007") } == true)
  }

  @Test func countryValuesHaveNoWorkbooks() {
    let run = ProgramRun(["check", "Surveys/wego-egdi-2014", "--workbooks", folder.path("out")])
    #expect(run.errors.contains("[SRV-112]"), "\(run.errors)")
  }

  @Test func findingsThatAreOnlyCountedAreSaid() {
    let findings = (0...FindingList.limit).map { Diagnostic(.valueOffScale, .valueSetAside, "row \($0)", city: "c") }
    #expect(CityFindings.isCut(FindingList(findings).all))
    #expect(!CityFindings.isCut(FindingList(findings.dropLast()).all))
    #expect(DiagnosticCode.workbooksNotAllFindings.id == "SRV-111")
  }

  @Test func namesOfFilesAreSafe() {
    var taken: Set<String> = []
    #expect(CityWorkbooks.fileName("seoul", taken: &taken) == "seoul.xlsx")
    #expect(CityWorkbooks.fileName("SEOUL", taken: &taken) == "SEOUL-2.xlsx")
    #expect(CityWorkbooks.fileName("../etc/passwd", taken: &taken) == "_.._etc_passwd.xlsx")
    #expect(CityWorkbooks.fileName("서울", taken: &taken) == "서울.xlsx")
  }

  private func sheets(_ city: String) -> [(name: String, rows: [[String]])] {
    guard let bytes = Repository.bytes(folder.path("out/\(city).xlsx")) else { return [] }
    var findings = FindingList()
    let sources = TableDoor.open(bytes, file: city, findings: &findings) ?? []
    return sources.map { source in
      source.withBytes { file in
        guard let opening = TableOpening.look(at: file, findings: &findings) else { return ("", []) }
        var cursor = opening.rows
        var row = TableRow()
        var rows = [opening.header]
        while cursor.next(into: &row) { rows.append(row.cells.map { file.text(of: $0) }) }
        return (source.sheet?.name ?? "", rows)
      }
    }
  }
}
