import AssessmentModel
import Diagnostics
import Testing
import Words

@testable import SurveyFiles

/// What no cell shows by itself.
@Suite("Columns as wholes")
struct ColumnCheckTests {
  private func found(_ reading: SurveyReading, _ code: DiagnosticCode) -> [Diagnostic] {
    reading.diagnostics.filter { $0.code == code }
  }

  private static let cities = ["seoul", "hue", "da-nang", "sao-paulo"]

  private func wide(_ header: String, _ cells: [String], criteria: CriteriaSet = Sample.criteria) -> SurveyReading {
    let rows = zip(Self.cities, cells).map { "\($0),\"\($1)\"" }.joined(separator: "\n")
    return Sample.read("city,\(header)\n\(rows)\n", criteria: criteria)
  }

  // MARK: Percentages

  @Test(
    "percentages that may be shares of 1 are said, and nothing is changed",
    arguments: [
      ["45%", "0.7", "38%"], ["0.65", "0.4", "0.9"], ["65", "0.4"], ["1", "0", "1"], ["0.5"], ["0", "0.999", "100"],
    ])
  func percentFractions(cells: [String]) throws {
    for header in ["DIV-01", "DIV-01[women]"] {
      let reading = wide(header, cells)
      #expect(reading.errors == [])
      let notes = found(reading, .columnPercentFractions)
      #expect(notes.count == 1, "\(header) \(cells)")
      #expect(notes.first?.severity == .note)
      #expect(notes.first?.location?.field == header)
      let wanted = cells.map { Double($0.filter { $0 != "%" }) }
      #expect(reading.answers(header).map(\.number) == wanted)
    }
  }

  @Test(
    "the sign makes a small percentage certain, and other columns are left alone",
    arguments: [["0.7%", "45"], ["0.7 %", "0.2%"], ["0", "0"], ["1", "45"], ["45", "60"], ["", ""]])
  func certainPercentages(cells: [String]) {
    #expect(found(wide("DIV-01", cells), .columnPercentFractions).isEmpty)
  }

  @Test("in long tables and in XML, and the margins of percentages")
  func percentElsewhere() {
    let long = Sample.read(
      "city,question,group,value\nseoul,DIV-01,,45\nhue,DIV-01,,0.6\nhue,DIV-01,men,55\nseoul,DIV-01,men,60\n",
      layout: .long)
    #expect(found(long, .columnPercentFractions).map(\.location?.line) == [3])
    let xml = Sample.read(
      """
      <responses xmlns="urn:feasibility:responses:1">
        <return city="seoul"><answer item="DIV-01" value="45"/></return>
        <return city="hue"><answer item="DIV-01" value="0.6"/></return>
      </responses>
      """, layout: .xml)
    #expect(found(xml, .columnPercentFractions).map(\.location?.line) == [3])
    let margins = Sample.read("city,DIV-01,DIV-01.margin\nseoul,45,0.05\nhue,60,0.03\n")
    #expect(found(margins, .columnPercentFractions).map(\.location?.field) == ["DIV-01.margin"])
    let points = Sample.read("city,DIV-01,DIV-01.margin\nseoul,45,0.5\nhue,60,3\n")
    #expect(found(points, .columnPercentFractions).isEmpty)
  }

  @Test("a share of 1 that stands beside refused percentages is said")
  func shares() throws {
    var criteria = Sample.criteria
    criteria.indicators = [Sample.indicator("S", .number(lower: 0, upper: 1))]
    let reading = wide("S", ["65", "0.4", "65%"], criteria: criteria)
    #expect(reading.answers("S") == [.missing(.invalid), .value(0.4, .reported), .value(0.65, .reported)])
    #expect(found(reading, .columnPercentFractions).count == 1)
    let mends = reading.diagnostics.filter(\.severity.isError).map { $0.mend?.english }
    #expect(mends == ["write a share of 1: 0.65 for 65 %"])
    #expect(found(wide("S", ["0.2", "0.4"], criteria: criteria), .columnPercentFractions).isEmpty)
  }

  @Test(
    "the mend for a decimal comma does not lead from a percentage into a share",
    arguments: [
      ("0,58", "write “58” if it is a share of 1, or “0.58%” if it is a percentage of 1 or less"),
      ("0,5", "write “50” if it is a share of 1, or “0.5%” if it is a percentage of 1 or less"),
      ("0,075", nil), ("0,0755", "write “7.55” if it is a share of 1, or “0.0755%” if it is a percentage of 1 or less"),
      ("58,5", "write “58.5”"), ("0,58%", "write “0.58%”"),
    ] as [(String, String?)])
  func decimalComma(cell: String, mend: String?) throws {
    let pinned = Sample.read(
      "city,DIV-01\nseoul,\"\(cell)\"\n", extra: "<column name=\"DIV-01\" decimal=\"point\"/>")
    let finding = try #require(pinned.diagnostics.first { $0.severity.isError })
    #expect(finding.code == .valueDecimalComma)
    if let mend { #expect(finding.mend?.english == mend) }
  }

  // MARK: Points

  private static let european = CriteriaSet(
    id: "numbers", title: LocalizedText("Numbers"),
    indicators: [Sample.indicator("N", .number(lower: nil, upper: nil)), Sample.indicator("C", .count(of: nil))],
    trees: Sample.criteria.trees)

  @Test("a point before three digits is read as the column's other cells show")
  func pointsPartThousands() throws {
    let reading = wide("N", ["1.234.000", "2.345.678", "1.980", "17"], criteria: Self.european)
    #expect(reading.answers("N").map(\.number) == [1_234_000, 2_345_678, 1980, 17])
    #expect(found(reading, .valueAmbiguousPoint).isEmpty)
    // The evidence may stand behind the ambiguous cell.
    let later = wide("N", ["1.020", "45,5", "1.500,25", "3"], criteria: Self.european)
    #expect(later.answers("N").map(\.number) == [1020, 45.5, 1500.25, 3])
    #expect(found(later, .columnNumberForm).count == 1)
  }

  @Test("in long tables and XML the whole column of values is the evidence")
  func pointsElsewhere() {
    let long = Sample.read(
      "city,question,value\nseoul,N,1.020\nhue,C,\"2.000.000\"\nda-nang,N,7.5\n", layout: .long,
      criteria: Self.european)
    // 7.5 shows that points are decimal points under N.
    #expect(long.answers("N").map(\.number) == [1.02, nil, 7.5])
    #expect(long.answers("C").map(\.number) == [nil, 2_000_000, nil])
    #expect(found(long, .columnPointsUncertain).count == 1)
    let xml = Sample.read(
      """
      <responses xmlns="urn:feasibility:responses:1">
        <return city="seoul"><answer item="N" value="1.020"/></return>
        <return city="hue"><answer item="N" value="45,5"/></return>
      </responses>
      """, layout: .xml, criteria: Self.european)
    #expect(xml.answers("N").map(\.number) == [1020, 45.5])
  }

  @Test("where nothing decides, points are decimal points and that is said; certain points are not")
  func nothingDecides() {
    let unsure = wide("N", ["1.980", "12.500", "640"], criteria: Self.european)
    #expect(unsure.answers("N").map(\.number) == [1.98, 12.5, 640])
    #expect(found(unsure, .columnPointsUncertain).count == 1)
    #expect(found(wide("C", ["2.000", "640"], criteria: Self.european), .columnPointsUncertain).count == 1)
    #expect(found(wide("N", ["1.980", "0.125", "640"], criteria: Self.european), .columnPointsUncertain).isEmpty)
    #expect(found(wide("N", ["1.980", "12.5"], criteria: Self.european), .columnPointsUncertain).isEmpty)
    // On this scale 1.980 cannot be 1980.
    #expect(found(wide("RES-02", ["1.980", "12.500"]), .columnPointsUncertain).isEmpty)
    #expect(found(wide("DIV-01", ["45.125", "12.500"]), .columnPointsUncertain).isEmpty)
  }

  @Test("the mend for one mark before three digits offers both numbers", arguments: ["12,500", "12,500 "])
  func bothReadings(cell: String) throws {
    let finding = try #require(wide("C", [cell], criteria: Self.european).diagnostics.first { $0.severity.isError })
    #expect(finding.mend?.english == "write “12500” or “12.5”, whichever is meant")
  }

  // MARK: Far values

  @Test("a value a hundred times off from all others is said")
  func farValues() throws {
    var criteria = Self.european
    criteria.indicators = [
      Sample.indicator("days", .count(of: nil)), Sample.indicator("N", .number(lower: nil, upper: nil)),
    ]
    let registry =
      "<registry xmlns=\"urn:feasibility:registry:1\" id=\"r\"><title>R</title><cities>"
      + (0..<8).map { "<city id=\"c\($0)\"><name>City \($0)</name></city>" }.joined() + "</cities></registry>"
    func read(_ header: String, _ values: [String]) -> [Diagnostic] {
      let rows = values.enumerated().map { "c\($0.offset),\($0.element)" }.joined(separator: "\n")
      let reading = Sample.read(
        Sample.description("<city column=\"city\"/><data href=\"data.csv\" layout=\"wide\"/>"),
        files: ["surveys/sample/data.csv": Array("city,\(header)\n\(rows)\n".utf8)], registry: registry,
        criteria: criteria)
      return found(reading, .columnFarValue)
    }
    let above = try #require(read("days", ["12", "9", "12500", "14", "30"]).first)
    #expect(above.headline.contains("12500 is at least a hundred times above every other value"))
    #expect(above.headline.hasSuffix("of which the nearest is 30"))
    #expect(above.location?.line == 4)
    let below = try #require(read("N", ["23450", "1.98", "17800", "91000", "22000"]).first)
    #expect(below.headline.contains("1.98 is at least a hundred times below"))
    #expect(read("days", ["12", "9", "1200", "14", "30"]).isEmpty)
    #expect(read("N", ["10", "100", "1000", "10000", "100000", "1000000"]).isEmpty)
    #expect(read("days", ["1", "100000", "3"]).isEmpty)
    #expect(read("days", ["0", "0", "7", "8", "9", "10"]).isEmpty)
  }
}
