import AssessmentModel
import Diagnostics
import TestSupport
import Testing
import Words

@testable import SurveyFiles

/// A column is typed by all its cells together.
@Suite("The form of a column's numbers")
struct NumberFormTests {
  private static let cities = (1...60).map { "c\($0)" }

  static let registry =
    "<registry xmlns=\"urn:feasibility:registry:1\" id=\"r\"><title>R</title><cities>"
    + cities.map { "<city id=\"\($0)\"><name>City \($0)</name></city>" }.joined() + "</cities></registry>"

  static let criteria = CriteriaSet(
    id: "numbers", title: LocalizedText("Numbers"),
    indicators: [
      Sample.indicator("N", .number(lower: nil, upper: nil)), Sample.indicator("M", .number(lower: nil, upper: nil)),
      Sample.indicator("C", .count(of: nil)), Sample.indicator("P", .percent),
    ],
    trees: Sample.criteria.trees)

  /// Reads columns of cells, one row a city, parted by semicolons.
  static func read(
    _ columns: [(String, [String])], layout: DataLayout = .wide, attributes: String = "", survey: String = "",
    extra: String = ""
  ) -> SurveyReading {
    var text = ""
    switch layout {
    case .wide:
      text = "city;" + columns.map(\.0).joined(separator: ";") + "\n"
      for row in 0..<(columns.map(\.1.count).max() ?? 0) {
        text += cities[row] + ";" + columns.map { $0.1[row] }.joined(separator: ";") + "\n"
      }
    case .long:
      text = "city;question;value\n"
      for (name, cells) in columns {
        for (row, cell) in cells.enumerated() { text += "\(cities[row]);\(name);\(cell)\n" }
      }
    case .across:
      let rows = columns.map(\.1.count).max() ?? 0
      text = "question;" + cities[..<rows].joined(separator: ";") + "\n"
      for (name, cells) in columns { text += "\(name);" + cells.joined(separator: ";") + "\n" }
    case .xml:
      text = "<responses xmlns=\"urn:feasibility:responses:1\">\n"
      for row in 0..<(columns.map(\.1.count).max() ?? 0) {
        let answers = columns.map { "<answer item=\"\($0.0)\" value=\"\($0.1[row])\"/>" }.joined()
        text += "<return city=\"\(cities[row])\">\(answers)</return>\n"
      }
      text += "</responses>"
    }
    let city = layout == .xml || layout == .across ? "" : "<city column=\"city\"/>"
    return Sample.read(
      Sample.description(
        "\(city)<data href=\"data.csv\" layout=\"\(layout.rawValue)\" \(attributes)/>\(extra)",
        attributes: "origin=\"real\" \(survey)"),
      files: ["surveys/sample/data.csv": Array(text.utf8)], registry: registry, criteria: criteria)
  }

  static func read(_ name: String, _ cells: [String], layout: DataLayout = .wide, attributes: String = "")
    -> SurveyReading
  {
    read([(name, cells)], layout: layout, attributes: attributes)
  }

  private func numbers(_ reading: SurveyReading, _ header: String) -> [Double?] {
    reading.answers(header).map(\.number)
  }

  private func found(_ reading: SurveyReading, _ code: DiagnosticCode) -> [Diagnostic] {
    reading.diagnostics.filter { $0.code == code }
  }

  // MARK: Properties

  /// A way to write a number that is given with a point and without marks.
  struct Form: CustomStringConvertible, Sendable {
    let decimal: Character
    let group: String
    var isIndian = false
    var description: String { "\(group.isEmpty ? "no" : group) \(decimal)\(isIndian ? " Indian" : "")" }

    func text(_ plain: String) -> String {
      let isNegative = plain.hasPrefix("-")
      let parts = plain.drop { $0 == "-" }.split(separator: ".", omittingEmptySubsequences: false)
      var whole = ""
      let digits = Array(parts[0])
      for (index, digit) in digits.enumerated() {
        let rest = digits.count - index
        let isBreak = isIndian ? rest == 3 || (rest > 3 && rest % 2 == 1) : rest % 3 == 0
        if index > 0, isBreak { whole += group }
        whole.append(digit)
      }
      return (isNegative ? "-" : "") + whole + (parts.count > 1 ? "\(decimal)\(parts[1])" : "")
    }
  }

  static let forms: [Form] = [
    Form(decimal: ".", group: ""), Form(decimal: ",", group: ""), Form(decimal: ".", group: ","),
    Form(decimal: ",", group: "."), Form(decimal: ",", group: " "), Form(decimal: ".", group: " "),
    Form(decimal: ",", group: "\u{A0}"), Form(decimal: ",", group: "\u{202F}"), Form(decimal: ".", group: "'"),
    Form(decimal: ".", group: "\u{2019}"), Form(decimal: ".", group: "_"),
    Form(decimal: ".", group: ",", isIndian: true), Form(decimal: "\u{66B}", group: "\u{66C}"),
  ]

  /// Numbers of many lengths, among them ones that are ambiguous in some form.
  static func plainNumbers(seed: UInt64, count: Int) -> [String] {
    var generator = SeededGenerator(seed: seed)
    return (0..<count).map { index in
      let limit = [10, 1000, 10_000, 10_000_000].randomElement(using: &generator) ?? 10
      let whole = Int.random(in: 0..<limit, using: &generator)
      let decimals = Int.random(in: 0...4, using: &generator)
      let fraction = (0..<decimals).map { _ in String(Int.random(in: 0...9, using: &generator)) }.joined()
      let sign = index % 7 == 6 ? "-" : ""
      return sign + "\(whole)" + (fraction.isEmpty ? "" : "." + fraction)
    }
  }

  @Test("a column in any form is the same column, to the last bit", arguments: forms, [DataLayout.wide, .long, .xml])
  func sameColumn(form: Form, layout: DataLayout) {
    for seed in 1...3 as ClosedRange<UInt64> {
      // The last two show the form, whatever the others are.
      let plain = Self.plainNumbers(seed: seed, count: 50) + ["1234567.5", "0.25"]
      let wanted = plain.map { Double($0) }
      let reading = Self.read("N", plain.map { form.text($0) }, layout: layout)
      #expect(reading.errors == [])
      #expect(numbers(reading, "N") == wanted)
    }
  }

  @Test(
    "digits of other scripts, signs and full-width marks",
    arguments: [
      ("１２．５", 12.5), ("١٢٫٥", 12.5), ("١٬٢٣٤٫٥", 1234.5), ("۱۲٫۵", 12.5), ("१२.५", 12.5), ("−12.5", -12.5),
      ("–12.5", -12.5), ("+12.5", 12.5), ("－１２", -12), ("12.50", 12.5), ("3.0", 3), (",5", 0.5),
      ("१२,३४,५६७", 1_234_567),
      ("1.5e-3", 0.0015), ("12 345 678,25", 12_345_678.25),
    ] as [(String, Double)])
  func scripts(cell: String, number: Double) {
    for layout in [DataLayout.wide, .long] {
      let reading = Self.read("N", [cell, "7"], layout: layout)
      #expect(reading.errors == [])
      #expect(numbers(reading, "N") == [number, 7])
    }
  }

  // MARK: Evidence

  @Test("1.980 beside 2.345.678 is 1980; alone it is ambiguous and said so")
  func evidence() throws {
    let grouped = Self.read("N", ["2.345.678", "1.980", "17"])
    #expect(numbers(grouped, "N") == [2_345_678, 1980, 17])
    let note = try #require(found(grouped, .columnNumberForm).first)
    #expect(note.severity == .note)
    #expect(
      note.headline
        == "under “N” points are read as marks between thousands (“2.345.678” in line 2); 2 cells")
    let alone = Self.read("N", ["1.980", "17"])
    #expect(numbers(alone, "N") == [1.98, 17])
    #expect(found(alone, .columnPointsUncertain).count == 1)
    let comma = Self.read("N", ["1,980", "17"])
    #expect(numbers(comma, "N") == [nil, 17])
    #expect(found(comma, .valueThousandsMark).first?.mend?.english == "write “1980” or “1.98”, whichever is meant")
  }

  @Test("one decimal comma tells what every comma of the column is, wherever it stands")
  func commas() throws {
    let reading = Self.read("N", ["1,980", "12,5", "1.250", "640"])
    #expect(numbers(reading, "N") == [1.98, 12.5, 1250, 640])
    let note = try #require(found(reading, .columnNumberForm).first)
    #expect(
      note.headline == "under “N” the comma is read as the decimal mark and points as marks between thousands "
        + "(“12,5” in line 3); 3 cells")
    #expect(note.location?.line == 3)
    #expect(note.location?.field == "N")
    #expect(reading.errors == [])
  }

  @Test("a column that shows nothing is read as the file's other columns are, which is said")
  func otherColumns() throws {
    let comma = Self.read([("N", ["1.980", "640"]), ("M", ["12,5", "3"]), ("C", ["2.000", "7"])])
    #expect(numbers(comma, "N") == [1980, 640])
    #expect(numbers(comma, "C") == [2000, 7])
    let notes = found(comma, .columnNumberForm).map(\.headline)
    #expect(notes.contains { $0.contains("under “N” points are read as marks between thousands") })
    #expect(notes.contains { $0.contains(", as the cells under “M” show; 1 cell") })
    let point = Self.read([("N", ["1,980", "640"]), ("M", ["12.5", "3"])])
    #expect(numbers(point, "N") == [1980, 640])
    let both = Self.read([("N", ["1,980", "640"]), ("M", ["12.5", "3"]), ("P", ["12,5", "3"])])
    #expect(numbers(both, "N") == [nil, 640])
    #expect(both.errors == ["SRV-070 2:4"])
    let points = Self.read([("N", ["1.980", "640"]), ("M", ["12.5", "3"]), ("P", ["12,5", "3"])])
    #expect(numbers(points, "N") == [nil, 640])
    // One slip in a file does not undo what all its other cells show.
    let slip = Self.read([
      ("N", (1...30).map { "\($0).980" }), ("M", (1...30).map { "\($0),5" }),
      ("P", (1...30).map { $0 == 9 ? "0.2%" : "\($0),25" }),
    ])
    let wanted: [Double?] = (1...30).map { Double("\($0)980") }
    #expect(numbers(slip, "N") == wanted)
    #expect(numbers(slip, "P")[8] == 0.2)
    // Its own cells come first.
    let own = Self.read([("N", ["1.980", "6.5"]), ("M", ["12,5", "3"])])
    #expect(numbers(own, "N") == [1.98, 6.5])
  }

  @Test("where two forms are mixed, certain numbers count, doubtful ones are set aside and both forms are named")
  func mixed() throws {
    let reading = Self.read("N", ["12.5", "3,4", "1.980", "2,500", "8"])
    #expect(numbers(reading, "N") == [12.5, 3.4, nil, nil, 8])
    let note = try #require(found(reading, .columnFormsMixed).first)
    #expect(note.headline.contains("“3,4” in line 3") && note.headline.contains("“12.5” in line 2"))
    let doubts = found(reading, .valueAmbiguousPoint)
    #expect(doubts.map(\.location?.line) == [4, 5])
    #expect(doubts.allSatisfy { $0.severity == .valueSetAside })
    #expect(doubts.first?.headline.contains("is 1.98 or 1980") == true)
    // A decimal point of a whole number is seen too.
    let whole = Self.read("N", ["12,5", "3.0", "1.980"])
    #expect(numbers(whole, "N") == [12.5, 3, nil])
  }

  @Test("one decimal comma among many commas before three digits may be a slip")
  func thin() throws {
    let reading = Self.read("N", (0..<40).map { "\($0 + 1),200" } + ["12,5"])
    #expect(numbers(reading, "N") == [Double?](repeating: nil, count: 40) + [12.5])
    #expect(try #require(found(reading, .columnFormsMixed).first).headline.contains("only “12,5” in line 42"))
  }

  @Test("points and commas that cannot both be decimal marks are set aside")
  func contradiction() {
    let reading = Self.read("N", ["1.980", "2,500"])
    #expect(numbers(reading, "N") == [nil, nil])
    #expect(found(reading, .columnFormsMixed).count == 1)
  }

  @Test("what would be off its scale is no evidence alone, twice it is")
  func scale() {
    #expect(numbers(Self.read("C", ["12,500", "7"]), "C") == [nil, 7])
    let twice = Self.read("C", ["12,500", "7", "1,234"])
    #expect(numbers(twice, "C") == [12_500, 7, 1234])
    #expect(found(twice, .columnNumberForm).first?.headline.contains("off their scale otherwise") == true)
    #expect(numbers(Self.read("C", ["12.500", "7", "1.234"]), "C") == [12_500, 7, 1234])
    #expect(numbers(Self.read("P", ["12,500", "7", "45,125"]), "P") == [12.5, 7, 45.125])
    // Decimals win over the scale, and then the value is off it.
    let percent = Self.read("P", ["12,5", "45.125"])
    #expect(numbers(percent, "P") == [12.5, nil])
    #expect(found(percent, .valueAmbiguousPoint).count == 1)
  }

  @Test(
    "blanks, apostrophes and underscores have one meaning, which is said once a column",
    arguments: [
      ("12 500", "blanks"), ("12\u{202F}500", "blanks"), ("12'500", "apostrophes"), ("12’500", "apostrophes"),
      ("12_500", "underscores"),
    ])
  func groups(cell: String, words: String) {
    let reading = Self.read("N", [cell, "7", "1.5"])
    #expect(numbers(reading, "N") == [12_500, 7, 1.5])
    let notes = found(reading, .columnNumberForm)
    #expect(notes.map { $0.headline.contains("\(words) are read as marks between thousands") } == [true])
  }

  @Test(
    "what is grouped wrongly is no number",
    arguments: [
      "12 34", "1 2345", "1.23.456", "1,2345.6", "1.234.5", "1,23,45", "12'34", "1 234'567", "0.123.456", "1..5",
      "1.,5",
      "1.234,567.8", "0 500", "12,", "1,234,56",
    ])
  func malformed(cell: String) {
    #expect(numbers(Self.read("N", [cell, "7"]), "N") == [nil, 7])
  }

  @Test("codes for missing values are found in any form, and show nothing about it")
  func codes() {
    let extra = "<missing code=\"-999\" reason=\"refused\"/>"
    let reading = Self.read([("N", ["-999,0", "-999.00", "1,980", "12,5", "-999,000"])], extra: extra)
    #expect(
      reading.answers("N") == [
        .missing(.refused), .missing(.refused), .value(1.98, .reported), .value(12.5, .reported), .missing(.refused),
      ])
    #expect(found(reading, .columnFormsMixed).isEmpty)
  }

  @Test("a file of plain numbers gets no notes, and a file of decimal commas one a column")
  func quiet() {
    let plain = Self.read([
      ("N", ["12.5", "1234.56", "7"]), ("C", ["1200", "7", "0"]), ("P", ["12.125", "3.5", "7"]),
    ])
    #expect(plain.diagnostics.filter { $0.code.id.hasPrefix("SRV-14") || $0.code == .columnPointsUncertain }.isEmpty)
    let commas = Self.read([("N", ["12,5", "1234,56", "7"]), ("P", ["12,125", "3,5", "7"])])
    #expect(found(commas, .columnNumberForm).count == 2)
    #expect(commas.errors == [])
  }
}
