import AssessmentModel
import Diagnostics
import Schemas
import Testing
import XMLStream

@testable import SurveyFiles

/// What `survey.xml` says of a column's numbers comes before what its cells show.
@Suite("Forms of numbers that a survey states")
struct PinnedFormTests {
  private func numbers(_ reading: SurveyReading, _ header: String) -> [Double?] {
    reading.answers(header).map(\.number)
  }

  private func found(_ reading: SurveyReading, _ code: DiagnosticCode) -> [Diagnostic] {
    reading.diagnostics.filter { $0.code == code }
  }

  @Test(
    "a stated decimal comma settles what the cells leave open, and needs no note",
    arguments: [
      DataLayout.wide, .long, .xml,
    ])
  func comma(layout: DataLayout) {
    let cells = ["1.980", "2,500", "17", "1.000.000"]
    let wanted: [Double?] = [1980, 2.5, 17, 1_000_000]
    for (file, survey, extra) in [
      ("decimal=\"comma\"", "", ""), ("", "decimal=\"comma\"", ""),
      ("", "", "<column name=\"N\" decimal=\"comma\"/>"), ("decimal=\"comma\"", "decimal=\"point\"", ""),
      ("decimal=\"point\"", "", "<column name=\"N\" decimal=\"comma\"/>"), ("thousands=\"point\"", "", ""),
    ] {
      let reading = NumberFormTests.read(
        [("N", cells)], layout: layout, attributes: file, survey: survey, extra: extra)
      #expect(reading.errors == [], "\(file) \(survey) \(extra)")
      #expect(numbers(reading, "N") == wanted, "\(file) \(survey) \(extra)")
      #expect(found(reading, .columnNumberForm).isEmpty)
    }
  }

  @Test("a stated decimal point settles it the other way")
  func point() {
    let reading = NumberFormTests.read([("N", ["1.980", "2,500", "17", "1,000,000"])], attributes: "decimal=\"point\"")
    #expect(numbers(reading, "N") == [1.98, 2500, 17, 1_000_000])
    #expect(reading.diagnostics.filter { $0.code == .columnPointsUncertain }.isEmpty)
  }

  @Test("a cell that goes against what is stated is set aside")
  func against() throws {
    let comma = NumberFormTests.read(
      [("N", ["12.5", "1,234.5", "1,234,567", "3,5", "3.0"])], attributes: "decimal=\"comma\"")
    #expect(numbers(comma, "N") == [nil, nil, nil, 3.5, nil])
    #expect(found(comma, .valueAgainstForm).map(\.location?.line) == [2, 3, 6])
    #expect(found(comma, .valueThousandsMark).map(\.location?.line) == [4])
    #expect(comma.errors.count == 4)
    let point = NumberFormTests.read([("N", ["12,5", "1.234,5", "1.234.567", "3.5"])], attributes: "decimal=\"point\"")
    #expect(numbers(point, "N") == [nil, nil, nil, 3.5])
    #expect(found(point, .valueDecimalComma).map(\.location?.line) == [2, 3])
    #expect(point.errors == ["SRV-041 2:4", "SRV-041 3:4", "SRV-042 4:4"])
    #expect(comma.errors == ["SRV-142 2:4", "SRV-142 3:4", "SRV-042 4:4", "SRV-142 6:4"])
  }

  @Test("a stated mark between thousands is the only one")
  func thousands() {
    let none = NumberFormTests.read([("N", ["1.980", "2,500", "12 500", "7"])], attributes: "thousands=\"none\"")
    #expect(numbers(none, "N") == [1.98, 2.5, nil, 7])
    let blank = NumberFormTests.read(
      [("N", ["1.980", "2,500", "12 500", "12'500"])], attributes: "decimal=\"comma\" thousands=\"blank\"")
    #expect(numbers(blank, "N") == [nil, 2.5, 12_500, nil])
    #expect(found(blank, .valueThousandsMark).map(\.location?.line) == [2, 5])
    #expect(found(blank, .columnNumberForm).isEmpty)
  }

  @Test("a stated unit is left out wherever it stands, other words are not")
  func unit() {
    let reading = NumberFormTests.read(
      [("N", ["12 EUR", "7", "EUR 3", "5 USD"])], extra: "<column name=\"N\" unit=\"EUR\"/>")
    #expect(numbers(reading, "N") == [12, 7, 3, nil])
    #expect(found(reading, .columnUnitWord).isEmpty)
  }

  @Test("what may not be stated is refused by the reader and by the schema")
  func refusals() throws {
    let schema = try XMLSchema(SchemaFile.survey.text, name: "schema.xsd")
    let good = Sample.description(
      "<city column=\"c\"/><data href=\"a.csv\" layout=\"wide\" decimal=\"comma\"/><column name=\"N\" thousands=\"blank\"/>",
      attributes: "origin=\"real\" decimal=\"point\" unit=\"km\"")
    func schemaFaults(_ text: String) -> Int {
      let document = XMLTree.read(Array(text.utf8), file: "x.xml", schema: schema)
      return (document.diagnostics + document.schemaDiagnostics).count
    }
    #expect(schemaFaults(good) == 0)
    let (head, findings) = SurveyReader.head(Array(good.utf8), file: "s")
    #expect(findings.isEmpty)
    let read = try #require(head)
    #expect(read.numbers == NumberPin(decimal: .point, unit: "km"))
    #expect(read.data.map(\.numbers) == [NumberPin(decimal: .comma)])
    #expect(read.columnPins == ["N": NumberPin(thousands: .blank)])
    #expect(read.mappings.isEmpty)
    for (old, new) in [("decimal=\"comma\"", "decimal=\"dot\""), ("thousands=\"blank\"", "thousands=\"tab\"")] {
      let text = good.replacing(old, with: new)
      #expect(schemaFaults(text) > 0)
      #expect(SurveyReader.head(Array(text.utf8), file: "s").0 == nil)
    }
    for new in ["decimal=\"comma\" thousands=\"comma\"", "decimal=\"comma\" unit=\"3\""] {
      let text = good.replacing("decimal=\"comma\"", with: new)
      #expect(SurveyReader.head(Array(text.utf8), file: "s").1.map(\.code) == [.surveyValueNotAllowed], "\(new)")
    }
  }

  @Test("a column that is stated and is not there is a finding")
  func dangling() {
    let reading = NumberFormTests.read([("N", ["7"])], extra: "<column name=\"NN\" decimal=\"comma\"/>")
    #expect(found(reading, .columnMappingDangling).count == 1)
  }
}
