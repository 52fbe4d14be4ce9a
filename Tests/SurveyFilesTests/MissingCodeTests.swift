import AssessmentModel
import Diagnostics
import Testing
import Words

@testable import SurveyFiles

@Suite("Codes for missing values")
struct MissingCodeTests {
  func read(_ text: String, _ scale: Scale, codes: [MissingCode]) -> CellReading {
    let reader = CellReader(codes)
    let rule = CellRule(scale)
    return Array(text.utf8).withUnsafeBufferPointer { reader.read($0, rule) }
  }

  @Test(
    "a code that is a number is found by its value",
    arguments: [
      "-999", "-999.0", "-999.000", " -999 ", "-9.99e2", "- 999", "−999", "－９９９", "-999.0000000000",
    ])
  func byValue(text: String) {
    let codes = [MissingCode(code: "-999", reason: .refused)]
    for scale in [Scale.number(lower: nil, upper: nil), .percent, .count(of: nil), .level(of: 4), .yesNo] {
      #expect(read(text, scale, codes: codes) == .missing(.refused), "\(text) on \(scale)")
    }
  }

  @Test("a code with decimals or in full-width digits is found by plain cells, and others are not")
  func codeForms() {
    let codes = [
      MissingCode(code: "99.0", reason: .doesNotKnow), MissingCode(code: "９８", reason: .refused),
      MissingCode(code: "+97", reason: .notApplicable),
    ]
    #expect(read("99", .percent, codes: codes) == .missing(.doesNotKnow))
    #expect(read("98", .percent, codes: codes) == .missing(.refused))
    #expect(read("97", .percent, codes: codes) == .missing(.notApplicable))
    #expect(read("99.5", .percent, codes: codes) == .number(99.5))
    #expect(read("-99", .number(lower: nil, upper: nil), codes: codes) == .number(-99))
    // The sign makes it a percentage.
    #expect(read("99 %", .percent, codes: codes) == .number(99))
  }

  @Test("of two codes that are one number, the text decides, and each keeps its reason")
  func textFirst() {
    let codes = [MissingCode(code: "9", reason: .refused), MissingCode(code: "9.0", reason: .doesNotKnow)]
    #expect(read("9", .percent, codes: codes) == .missing(.refused))
    #expect(read("9.0", .percent, codes: codes) == .missing(.doesNotKnow))
  }

  @Test("codes by value in wide and long tables and in XML, through the short cut for plain cells too")
  func everywhere() {
    let extra = "<missing code=\"-99\" reason=\"refused\"/><missing code=\"99.0\" reason=\"does-not-know\"/>"
    let wide = Sample.read("city,RES-02,DIV-01\nseoul,-99.0,99\nhue,7,60\n", extra: extra)
    let long = Sample.read(
      "city,question,value\nseoul,RES-02,-99.00\nseoul,DIV-01,99\nhue,RES-02,7\nhue,DIV-01,60\n", layout: .long,
      extra: extra)
    let xml = Sample.read(
      """
      <responses xmlns="urn:feasibility:responses:1">
        <return city="seoul"><answer item="RES-02" value="-99.0"/><answer item="DIV-01" value="99"/></return>
        <return city="hue"><answer item="RES-02" value="7"/><answer item="DIV-01" value="60"/></return>
      </responses>
      """, layout: .xml, extra: extra)
    for reading in [wide, long, xml] {
      #expect(reading.errors == [])
      #expect(reading.answers("RES-02") == [.missing(.refused), .value(7, .reported)])
      #expect(reading.answers("DIV-01") == [.missing(.doesNotKnow), .value(60, .reported)])
    }
  }

  @Test("a listed code comes before an option and a yes or no of its name, and that is said")
  func listedFirst() {
    let extra = "<missing code=\"no\" reason=\"refused\"/><missing code=\"paper\" reason=\"no-answer\"/>"
    let reading = Sample.read("city,GOV-02,OPT-01\nseoul,No,paper\nhue,yes,portal\n", extra: extra)
    #expect(reading.answers("GOV-02") == [.missing(.refused), .value(1, .reported)])
    #expect(reading.answers("OPT-01") == [.missing(.noAnswer), .value(2, .reported)])
    let found = reading.diagnostics.filter { $0.code == .missingCodeIsAnswer }
    #expect(found.count == 2)
    #expect(found.first?.headline.contains("“no” is listed as missing (refused) and is an answer to “GOV-02”") == true)
    #expect(found.allSatisfy { $0.severity == .note })
  }

  @Test("an option named n/a comes before the n/a that nobody lists, and that is said")
  func standardLast() {
    var criteria = Sample.criteria
    criteria.indicators = [
      Sample.indicator("A", .options([Sample.option("full", 1), Sample.option("n/a", 0.5)])),
      Sample.indicator("B", .yesNo),
    ]
    let reading = Sample.read("city,A,B\nseoul,N/A,n/a\nhue,n/a,yes\n", criteria: criteria)
    // N/A is not the option's own spelling, so it is the standard code.
    #expect(reading.answers("A") == [.missing(.notApplicable), .value(0.5, .reported)])
    #expect(reading.answers("B") == [.missing(.notApplicable), .value(1, .reported)])
    #expect(reading.diagnostics.filter { $0.code == .missingCodeIsAnswer }.count == 1)
    let listed = Sample.read(
      "city,A,B\nhue,n/a,yes\n", extra: "<missing code=\"n/a\" reason=\"not-applicable\"/>", criteria: criteria)
    #expect(listed.answers("A") == [.missing(.notApplicable)])
    #expect(listed.diagnostics.filter { $0.code == .missingCodeIsAnswer }.count == 1)
  }

  @Test("a code that is a value of a bounded scale is said; one beyond it is not")
  func onScale() {
    let on = Sample.read("city,DIV-01\nseoul,5\n", extra: "<missing code=\"99\" reason=\"refused\"/>")
    #expect(on.diagnostics.contains { $0.code == .missingCodeIsAnswer && $0.headline.contains("DIV-01") })
    let off = Sample.read("city,DIV-01\nseoul,5\n", extra: "<missing code=\"-99\" reason=\"refused\"/>")
    #expect(!off.diagnostics.contains { $0.code == .missingCodeIsAnswer })
  }

  @Test("a code beyond the range of numbers is a text, and that is said")
  func beyondRange() {
    let extra = "<missing code=\"-1.7e308\" reason=\"refused\"/>"
    let reading = Sample.read("city,RES-02,DIV-01\nseoul,-1.7e308,-1.70e308\n", extra: extra)
    #expect(reading.answers("RES-02") == [.missing(.refused)])
    #expect(reading.answers("DIV-01") == [.missing(.invalid)])
    let found = reading.findings.map(\.code)
    #expect(found.contains(.missingCodeBeyondRange))
    #expect(found.contains(.valueOutOfRange))
  }

  @Test("a hundred thousand codes are read in the time of their number")
  func many() {
    let codes = (0..<100_000).map { MissingCode(code: "c\($0)", reason: .refused) }
    let reader = CellReader(codes)
    let rule = CellRule(.percent)
    let cells = (0..<2000).map { Array("c\($0 * 50)".utf8) }
    #expect(cells.allSatisfy { $0.withUnsafeBufferPointer { reader.read($0, rule) } == .missing(.refused) })
  }
}
