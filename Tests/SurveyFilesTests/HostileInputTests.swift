import AssessmentModel
import Diagnostics
import SurveyFiles
import TestSupport
import Testing
import Words

@Suite("Hostile and foreign input")
struct HostileInputTests {
  /// Reads a table under the sample criteria and its own first header as the city's.
  private func read(_ bytes: [UInt8]) -> SurveyReading {
    Sample.read(bytes, layout: .wide)
  }

  @Test("foreign tables end in a table or in findings, each with a place in the file")
  func foreignTables() throws {
    guard let samples = Repository.samples else {
      print("skipped: ../shared/samples is not there")
      return
    }
    let names = FileNames.tables.filter { Repository.bytes("\(samples)/csv/\($0)") != nil }
    #expect(!names.isEmpty)
    for name in names {
      let bytes = try #require(Repository.bytes("\(samples)/csv/\(name)"))
      let reading = read(bytes)
      #expect(!reading.errors.isEmpty, "\(name)")
      for finding in reading.findings { #expect(finding.location != nil, "\(name)") }
      if name.contains("utf16") || name.contains("euc-kr") || name.contains("latin1") {
        #expect(!reading.findings.contains { $0.code == .tableNotUTF8 }, "\(name)")
      }
    }
    let korean = try #require(Repository.bytes("\(samples)/csv/kr_tourists_japan.euc-kr.csv"))
    let first = try #require(read(korean).findings.first)
    #expect(first.code == .tableEncodingGuessed)
    #expect(first.headline.contains("Korean") && first.headline.contains("입국자국가"))
  }

  private static let description = Sample.description(
    """
    <city column="city"/><data href="data.csv" layout="wide"/><missing code="DK" reason="does-not-know"/>
    <column name="Women" item="DIV-01" group="women"/>
    """)
  private static let table = """
    city,GOV-01,GOV-01.evidence,GOV-02,RES-02,OPT-01,DIV-01,Women,DIV-01[women].n
    seoul,3,"Act ""7"", 2014",yes,3.5,portal,55 %,50,120
    hue,DK,,no,-1e2,paper,n/a,,
    """
  private static let returns = """
    <responses xmlns="urn:feasibility:responses:1">
      <return city="seoul"><answer item="GOV-01" value="3" evidence="Act"/><answer item="DIV-01" value="4"/></return>
    </responses>
    """

  @Test("mutated surveys, registries and tables never trap, and what stops has no survey", arguments: 0..<4)
  func mutations(part: Int) {
    var generator = SeededGenerator(seed: UInt64(part) + 11)
    for _ in 0..<400 {
      var inputs = [Self.description, Self.table, Sample.registry, Self.returns].map { Array($0.utf8) }
      inputs[part] = mutated(inputs[part], &generator)
      let description = part == 3 ? Sample.description("<data href=\"data.csv\" layout=\"xml\"/>") : ""
      let reading = Sample.read(
        part == 3 ? description : String(decoding: inputs[0], as: UTF8.self),
        files: ["surveys/sample/data.csv": part == 3 ? inputs[3] : inputs[1]],
        registry: String(decoding: inputs[2], as: UTF8.self))
      #expect((reading.survey == nil) == reading.diagnostics.hasStop)
      guard let survey = reading.survey else { continue }
      #expect(survey.columns.allSatisfy { $0.answers.count == survey.cities.count })
    }
  }

  private func mutated(_ bytes: [UInt8], _ generator: inout SeededGenerator) -> [UInt8] {
    var result = bytes
    let tokens = ["\"", ",", "\n", "\r\n", "\0", "\u{FEFF}", "=", "[", "].n", "<", "&#0;", "]]>", "\u{202E}", ";", "é"]
    for _ in 0..<Int.random(in: 1...3, using: &generator) {
      let place = Int.random(in: 0...result.count, using: &generator)
      switch Int.random(in: 0..<5, using: &generator) {
      case 0 where place < result.count: result[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
      case 1: result.removeSubrange(place..<min(result.count, place + Int.random(in: 1...20, using: &generator)))
      case 2:
        let end = min(result.count, place + 30)
        result.insert(contentsOf: Array(result[place..<end]), at: place)
      case 3: result.insert(contentsOf: Array((tokens.randomElement(using: &generator) ?? ",").utf8), at: place)
      default: result.insert(UInt8.random(in: .min ... .max, using: &generator), at: place)
      }
    }
    return result
  }

  @Test("every code of the family says what it means, why, and how to mend it")
  func codes() {
    for code in DiagnosticCode.all where code.id.hasPrefix("SRV-") {
      #expect(!code.meaning().isEmpty && !code.reason().isEmpty && !code.remedy().isEmpty)
    }
  }
}

/// Tables of the shared collection, by name.
private enum FileNames {
  static let tables = [
    "538_poll-of-pollsters-4.tsv", "csvkit_bad.csv", "csvkit_mac_newlines.csv", "csvkit_test_date_format.csv",
    "csvkit_test_extra_header.csv", "csvkit_test_utf16_big.csv", "csvkit_test_utf16_little.csv",
    "csvkit_test_utf8_bom.csv", "csvlint_cr-line-endings.csv", "csvlint_inconsistent-line-endings.csv",
    "csvlint_title-row.csv", "csvlint_windows-line-endings.csv", "frictionless_blank-headers.csv",
    "frictionless_blank-rows-multiple.csv", "frictionless_defective-rows.csv", "frictionless_doublequote.csv",
    "frictionless_duplicate-rows.csv", "frictionless_latin1.csv", "frictionless_leading-zeros.csv",
    "frictionless_schema-errors.csv", "frictionless_structure-errors.csv", "kr_population_2015-02.euc-kr.csv",
    "frictionless_table-infer-missing-values.csv", "frictionless_table.tsv", "kr_subwayfee.euc-kr.csv",
    "kr_tourists_japan.euc-kr.csv", "openrefine_example-latin1.tsv", "openrefine_example-linebreaks-in-cells.csv",
    "openrefine_example-utf16le-bom.tsv", "phpspreadsheet_NumberFormatTest.de.csv", "phpspreadsheet_backslash.csv",
    "phpspreadsheet_line_break_in_enclosure_with_escaped_quotes.csv", "phpspreadsheet_premiere.utf16lebom.csv",
    "phpspreadsheet_semicolon_separated.csv", "phpspreadsheet_utf16be.line_break_in_enclosure.csv",
    "qsv_adur-public-toilets.csv", "qsv_boston311-100-bad.tsv", "qsv_spendover25k.csv", "spectrum_comma_in_quotes.csv",
    "spectrum_empty_crlf.csv", "spectrum_escaped_quotes.csv", "spectrum_json.csv", "spectrum_newlines_crlf.csv",
    "spectrum_quotes_and_newlines.csv", "spectrum_utf8.csv",
  ]
}
