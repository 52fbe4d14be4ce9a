import AssessmentModel
import Diagnostics
import Testing
import Words

@testable import SurveyFiles
@testable import Tables

/// What stands in cells beside plain numbers: signs, words, days, errors, and what a workbook knew of them.
@Suite("Signs, units, days and what workbooks know")
struct CellFormTests {
  private func read(_ text: String, _ scale: Scale, unit: String = "", kind: TableCell.Kind = .text) -> CellReading {
    let rule = CellRule(scale, unit: LocalizedText(unit))
    var trace = CellTrace()
    return Array(text.utf8).withUnsafeBufferPointer {
      CellReader().read($0, rule, form: .open, kind: kind, trace: &trace)
    }
  }

  private func found(_ reading: SurveyReading, _ code: DiagnosticCode) -> [Diagnostic] {
    reading.diagnostics.filter { $0.code == code }
  }

  private func numbers(_ reading: SurveyReading, _ header: String) -> [Double?] {
    reading.answers(header).map(\.number)
  }

  // MARK: Signs

  @Test(
    "a sign makes the scale certain: percent and per mille on percentages and shares",
    arguments: [
      ("65 %", 65, 0.65), ("65%", 65, 0.65), ("65％", 65, 0.65), ("٦٥٪", 65, 0.65), ("65.3 %", 65.3, 0.653),
      ("65,3 %", 65.3, 0.653), ("12 ‰", 1.2, 0.012), ("0.7%", 0.7, 0.007), ("100\u{A0}%", 100, 1),
      ("29.3%", 29.3, 0.293),
    ] as [(String, Double, Double)])
  func signs(cell: String, percent: Double, share: Double) {
    #expect(read(cell, .percent) == .number(percent))
    #expect(read(cell, .number(lower: 0, upper: 1)) == .number(share))
    #expect(read(cell, .number(lower: nil, upper: nil), unit: "% of households") == .number(percent))
    #expect(read(cell, .number(lower: nil, upper: nil)) == .faulty(.notANumber))
    #expect(read(cell, .count(of: nil)) == .faulty(.notANumber))
    #expect(read(cell, .level(of: 100)) == .faulty(.notANumber))
  }

  @Test("a number in parentheses is not guessed")
  func parentheses() {
    #expect(read("(12)", .number(lower: nil, upper: nil)) == .faulty(.parentheses))
    let finding = Sample.read("city,RES-01\nseoul,(12)\n").diagnostics.first { $0.severity.isError }
    #expect(finding?.headline.contains("stands in parentheses") == true)
  }

  // MARK: Words

  @Test("the unit of the indicator may stand beside its numbers", arguments: ["12 km", "12km", "12 KM", "12 km."])
  func ownUnit(cell: String) {
    #expect(read(cell, .number(lower: 0, upper: nil), unit: "km") == .number(12))
  }

  @Test(
    "a word is left out if it stands beside every number of the column, which is said",
    arguments: [
      ["12 EUR", "1.234,50 EUR", "3,5 EUR"], ["€ 12", "€1.234,50", "€ 3,5"], ["EUR 12", "EUR 1.234,50", "EUR 3,5"],
      ["12원", "1,234.5원", "3.5원"],
    ])
  func words(cells: [String]) throws {
    let reading = NumberFormTests.read("N", cells)
    #expect(numbers(reading, "N") == [12, 1234.5, 3.5])
    let note = try #require(found(reading, .columnUnitWord).first)
    #expect(note.severity == .note)
    #expect(note.headline.contains("“\(cells[0])” in line 2"))
    #expect(note.headline.hasSuffix("3 cells"))
  }

  @Test(
    "a word beside some numbers only, two words, or one cell alone are not enough",
    arguments: [
      ["12 EUR", "13", "14 EUR"], ["12 EUR", "13 USD", "14 EUR"], ["12 EUR", "", ""],
    ])
  func otherWords(cells: [String]) {
    let reading = NumberFormTests.read("N", cells)
    let wanted = cells.map { Double($0) }
    #expect(numbers(reading, "N") == wanted)
    #expect(found(reading, .columnUnitWord).isEmpty)
    #expect(found(reading, .valueNotNumber).count == cells.count { $0.contains(" ") })
  }

  @Test(
    "words that stand for digits are never left out",
    arguments: [
      "1만", "3억", "3 Mio.", "3 million", "12k", "5 bn", "2 lakh", "3억 원", "4천명", "7 Tsd.", "5 млн",
    ])
  func multipliers(word: String) throws {
    let reading = NumberFormTests.read("N", [word, word, word])
    #expect(numbers(reading, "N") == [nil, nil, nil])
    #expect(found(reading, .valueMultiplier).count == 3)
    if word == "1만" {
      #expect(found(reading, .valueMultiplier).first?.mend?.english == "write “10000” if that is what is meant")
    }
  }

  @Test("digits that a spreadsheet did not show are said to be lost")
  func lostDigits() throws {
    let reading = NumberFormTests.read("C", ["1.2E+06", "7", "1.23E+08"])
    #expect(numbers(reading, "C") == [1_200_000, 7, 123_000_000])
    let note = try #require(found(reading, .columnDigitsLost).first)
    #expect(note.headline.contains("“1.2E+06”") && note.headline.hasSuffix("2 cells"))
    #expect(found(NumberFormTests.read("N", ["1.5e-3", "1.234567E+06", "12e0"]), .columnDigitsLost).isEmpty)
  }

  @Test("leading zeros are read and said once; on a scale of options they are text")
  func leadingZeros() {
    let reading = NumberFormTests.read("C", ["007", "12", "011"])
    #expect(numbers(reading, "C") == [7, 12, 11])
    #expect(found(reading, .columnLeadingZeros).map { $0.headline.contains("“007” in line 2") } == [true])
    let options = Scale.options([Sample.option("007", 1), Sample.option("7", 2)])
    #expect(read("007", options) == .number(1))
    #expect(read("7", options) == .number(2))
    #expect(found(NumberFormTests.read("N", ["0.5", "0", "0.007"]), .columnLeadingZeros).isEmpty)
  }

  // MARK: Days, times, errors

  @Test(
    "days and times in place of numbers are told apart from other texts",
    arguments: [
      "19-Jan", "Jan-19", "19. Jan", "2019-01-19", "19.01.2019", "1/19/2019", "19 janv. 2019", "1월 19일", "2019년 1월",
      "2019-01", "19-ene", "2019-01-19T08:30:00", "2019-01-19 08:30", "3-Mär", "Mrz 04",
    ])
  func days(cell: String) {
    for scale in [Scale.count(of: nil), .number(lower: nil, upper: nil), .percent, .level(of: 4), .yesNo] {
      #expect(read(cell, scale) == .faulty(.date), "\(cell) \(scale)")
    }
  }

  @Test(
    "what is no day for certain is none", arguments: ["5-6", "3/4", "1.2", "12-34", "may", "2019", "31.12", "1.2.3"])
  func noDays(cell: String) {
    #expect(DateShape.day(cell) == nil)
  }

  @Test("the finding on a day says what may have stood there")
  func origins() throws {
    let finding = try #require(NumberFormTests.read("N", ["19-Jan"]).diagnostics.first { $0.code == .valueDate })
    #expect(finding.mend?.english.contains("19-1, 1-19, 19.1, 1/19 may have stood there") == true)
    var criteria = Sample.criteria
    criteria.indicators = [Sample.indicator("O", .options([Sample.option("1-4", 1), Sample.option("5-9", 2)]))]
    let option = Sample.read("city,O\nseoul,4-Jan\nhue,1-4\n", criteria: criteria)
    #expect(option.answers("O") == [.missing(.invalid), .value(1, .reported)])
    #expect(found(option, .valueDate).first?.mend?.english.contains("write “1-4”") == true)
  }

  @Test(
    "times and signs of errors",
    arguments: [
      ("08:30", ValueFault.time), ("8:30:15", .time), ("8:30 PM", .time), ("#N/A", .errorCell), ("#REF!", .errorCell),
      ("#DIV/0!", .errorCell), ("#WERT!", .errorCell), ("#NV", .errorCell), ("Err:502", .errorCell),
      ("####", .errorCell),
      ("#1", .notANumber), ("#", .notANumber), ("8:3", .notANumber),
    ])
  func timesAndErrors(cell: String, fault: ValueFault) {
    #expect(read(cell, .number(lower: nil, upper: nil)) == .faulty(fault))
  }

  @Test("the sign of an error is missing where the survey lists it, invalid with a finding elsewhere")
  func listedErrors() {
    let listed = Sample.read("city,RES-01\nseoul,#N/A\n", extra: "<missing code=\"#N/A\" reason=\"no-answer\"/>")
    #expect(listed.answers("RES-01") == [.missing(.noAnswer)])
    let other = Sample.read("city,RES-01,GOV-02,OPT-01\nseoul,#N/A,#REF!,#VALUE!\n")
    #expect(other.answers("RES-01") == [.missing(.invalid)])
    #expect(found(other, .valueErrorCell).count == 3)
  }

  // MARK: Options and levels

  @Test(
    "options are found by code or label, in any case and language, and by both together",
    arguments: [
      ("portal", 2), ("PORTAL", 2), ("City portal", 2), ("city  PORTAL", 2), ("포털", 2), ("portal – City portal", 2),
      ("portal: City portal", 2), ("Citizen's app", 3), ("citizen’s app", 3),
    ] as [(String, Double)])
  func options(cell: String, points: Double) {
    let scale = Scale.options([
      ResponseOption(code: "paper", label: LocalizedText("Paper"), points: 0),
      ResponseOption(code: "portal", label: LocalizedText("City portal", korean: "포털"), points: 2),
      ResponseOption(code: "mobile", label: LocalizedText("Citizen’s app"), points: 3),
    ])
    #expect(read(cell, scale) == .number(points))
  }

  @Test("a label that two options share, and a code beside the label of another, name none")
  func sharedLabels() {
    let scale = Scale.options([
      ResponseOption(code: "a", label: LocalizedText("Same"), points: 0),
      ResponseOption(code: "b", label: LocalizedText("same"), points: 2),
      ResponseOption(code: "c", label: LocalizedText("Other"), points: 3),
    ])
    #expect(read("Same", scale) == .faulty(.unknownOption))
    #expect(read("a - Other", scale) == .faulty(.unknownOption))
    #expect(read("c - Other", scale) == .number(3))
  }

  @Test("a missing code that is the label of an option is said")
  func codeIsLabel() {
    var criteria = Sample.criteria
    criteria.indicators = [
      Sample.indicator(
        "O", .options([ResponseOption(code: "1", label: LocalizedText("None"), points: 1), Sample.option("2", 2)]))
    ]
    let reading = Sample.read(
      "city,O\nseoul,none\n", extra: "<missing code=\"None\" reason=\"refused\"/>", criteria: criteria)
    #expect(reading.answers("O") == [.missing(.refused)])
    #expect(found(reading, .missingCodeIsAnswer).count == 1)
    let words = Sample.read("city,GOV-02\nseoul,ja\n", extra: "<missing code=\"ja\" reason=\"refused\"/>")
    #expect(found(words, .missingCodeIsAnswer).count == 1)
  }

  @Test("levels with their labels are levels, as long as each label has one level and each level one label")
  func levelLabels() throws {
    let cells = ["3 – managed", "1: initial", "2", "3 - Managed", "0 (none)", "Level 4"]
    func reading(_ cells: [String]) -> SurveyReading {
      let cities = ["seoul", "hue", "da-nang", "sao-paulo"]
      let rows = zip(cities, cells).map { "\($0),\($1)" }.joined(separator: "\n")
      return Sample.read("city,GOV-01\n\(rows)\n")
    }
    let first = reading(Array(cells.prefix(4)))
    #expect(numbers(first, "GOV-01") == [3, 1, 2, 3])
    #expect(found(first, .columnUnitWord).first?.headline.hasSuffix("3 cells") == true)
    #expect(numbers(reading(Array(cells.suffix(2))), "GOV-01") == [0, 4])
    #expect(numbers(reading(["3 – managed", "2 – managed", "1"]), "GOV-01") == [nil, nil, 1])
    #expect(numbers(reading(["3 – managed", "3 – defined", "1"]), "GOV-01") == [nil, nil, 1])
    #expect(numbers(reading(["3 – 4", "3-4", "9 – more"]), "GOV-01") == [nil, nil, nil])
  }

  @Test("each finding on the form of numbers is met where its fault stands")
  func codes() {
    let cells = [
      "12 EUR", "1만", "19-Jan", "#N/A", "007", "1.2E+06", "12.5", "3,4",
    ]
    let one = NumberFormTests.read(
      [("N", cells), ("M", (1...8).map { "\($0) km" }), ("C", (1...8).map { "\($0) 000" })])
    let ids = Set(one.diagnostics.map(\.code.id)).filter { $0.hasPrefix("SRV-14") }.sorted()
    #expect(ids == ["SRV-140", "SRV-141", "SRV-143", "SRV-144", "SRV-145", "SRV-146", "SRV-148", "SRV-149"])
    let merged = sheet(["city", "N"], [[("12", .number, [.covered])]])
    #expect(merged.errors.map { $0.prefix(7) } == ["SRV-147"])
  }

  // MARK: Workbooks

  /// A sheet with a header and rows of cells.
  private func sheet(_ header: [String], _ rows: [[(String, TableCell.Kind, TableCell.Marks)]]) -> SurveyReading {
    var builder = SheetBuilder(name: "Answers", isHidden: false)
    func add(_ text: String, _ column: Int, _ kind: TableCell.Kind, _ marks: TableCell.Marks) {
      Array(text.utf8).withUnsafeBufferPointer { builder.append(column: column, kind: kind, marks: marks, text: $0) }
    }
    builder.beginRow(1)
    for (column, name) in header.enumerated() { add(name, column, .text, []) }
    for (number, row) in rows.enumerated() {
      builder.beginRow(number + 2)
      add("c\(number + 1)", 0, .text, [])
      for (column, cell) in row.enumerated() { add(cell.0, column + 1, cell.1, cell.2) }
    }
    return SheetReading.read(TableSource(file: "data.xlsx", sheet: builder.finish()))
  }

  @Test("stored numbers are what they are, whatever the texts of their column show")
  func storedNumbers() {
    let reading = sheet(
      ["city", "N", "P"],
      [
        [("1.980", .number, []), ("65%", .percent, [])], [("12,5", .text, []), ("12.5", .number, [])],
        [("1.980", .text, []), ("7", .number, [])], [("17", .number, [])], [("0.125", .number, [])],
      ])
    #expect(numbers(reading, "N") == [1.98, 12.5, 1980, 17, 0.125])
    #expect(numbers(reading, "P") == [65, 12.5, 7, nil, nil])
    #expect(reading.errors == [])
    #expect(found(reading, .columnNumberForm).map(\.location?.cell) == ["Answers!B3"])
  }

  @Test("days, times, errors, formulas without value and merged cells are findings of their own")
  func kinds() {
    let reading = sheet(
      ["city", "N"],
      [
        [("2019-01-19", .date, [])], [("08:30:00", .time, [])], [("#N/A", .error, [])],
        [("", .number, [.formula, .uncomputed])],
        [("12", .number, [.covered])], [("12", .number, [.formula])], [("TRUE", .boolean, [])],
      ])
    #expect(numbers(reading, "N") == [nil, nil, nil, nil, nil, 12, nil])
    let codes = reading.diagnostics.filter { $0.severity == .valueSetAside }.map(\.code)
    #expect(
      codes == [.valueDate, .valueDate, .valueErrorCell, .valueNotInCell, .valueNotInCell, .valueNotNumber])
    #expect(reading.diagnostics.filter { $0.severity == .valueSetAside }.first?.location?.cell == "Answers!B2")
  }
}

/// Reads a sheet as a wide table, as `SurveyReader` reads the sheets of workbooks.
enum SheetReading {
  static func read(_ source: TableSource) -> SurveyReading {
    let text = Sample.description("<city column=\"city\"/><data href=\"data.xlsx\" layout=\"wide\"/>")
    let (head, _) = SurveyReader.head(Array(text.utf8), file: "survey.xml")
    let registry = RegistryReader.read(Array(NumberFormTests.registry.utf8), file: "cities.xml")
    guard let head, let cities = registry.registry, let index = registry.index else {
      return SurveyReading(survey: nil, diagnostics: [])
    }
    let units = UnitList(index, code: nil)
    let table = ReturnTable(plan: QuestionPlan(NumberFormTests.criteria), unitCount: units.count)
    var context = ReadingContext(head: head, table: table, lookup: units.lookup)
    context.fileNames.append("data.xlsx")
    context.sheets.append(nil)
    ColumnForms.read(&context, pin: NumberPin(), isShared: false) { context in
      source.withBytes { table in
        guard let opening = TableOpening.look(at: table, findings: &context.findings) else { return }
        WideReader.read(opening, file: 0, context: &context)
      }
    }
    var findings = context.findings.all
    let survey = units.survey(head: head, registry: cities, context: context, findings: &findings)
    return SurveyReading(survey: survey, diagnostics: findings)
  }
}
