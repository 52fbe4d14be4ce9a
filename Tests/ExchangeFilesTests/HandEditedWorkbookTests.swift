import AssessmentModel
import CriteriaFiles
import Diagnostics
import ExchangeFiles
import TestSupport
import Testing
import Words

/// What people do to a workbook is read as they mean it, or named at its cell; nothing is guessed and nothing left out.
@Suite struct HandEditedWorkbookTests {
  private typealias Book = HandMadeWorkbook

  private static func read(_ book: Book) -> CriteriaReading {
    CriteriaWorkbook.read(book.bytes, file: "hand.ods")
  }

  /// The findings of a code, as `cell: headline`.
  private static func said(_ reading: CriteriaReading, _ code: DiagnosticCode) -> [String] {
    reading.diagnostics.filter { $0.code == code }.map { "\($0.location?.cell ?? "–"): \($0.headline)" }
  }

  @Test func aWorkbookMadeByHandIsRead() throws {
    let reading = Self.read(.small)
    let set = try #require(reading.set, "\(reading.diagnostics.filter(\.isError).map(\.headline))")
    #expect(set.id == "hand-made")
    #expect(set.version == "1")
    #expect(set.indicators.map(\.id.rawValue) == ["A", "B"])
    #expect(
      set.indicators[1].scale
        == .options([
          ResponseOption(code: "a", label: LocalizedText("None"), points: 0),
          ResponseOption(code: "b", label: LocalizedText("All"), points: 2),
        ]))
    guard case .use(let use) = set.trees[0].children[0] else { return #expect(Bool(false)) }
    #expect(use.weight == 0.65)
    #expect(!reading.diagnostics.hasErrors)
  }

  @Test func aRenamedSheetStops() throws {
    var book = Book.small
    book.sheets[2].name = "Option"
    let reading = Self.read(book)
    #expect(reading.set == nil)
    let finding = try #require(reading.diagnostics.first { $0.code == .criteriaSheetUnknown })
    #expect(finding.severity == .stop)
    #expect(finding.location?.cell == "Option!A1")
    #expect(finding.mendText.contains("“Options”"))
    // A sheet of one's own is named, and stops nothing.
    var own = Book.small
    own.sheets.append(("My notes", [["x"]]))
    let other = Self.read(own)
    #expect(other.set != nil)
    #expect(Self.said(other, .criteriaSheetUnknown).count == 1)
  }

  @Test func aMissingSheetIsNamed() {
    var book = Book.small
    book.sheets.removeLast()
    let reading = Self.read(book)
    #expect(reading.set == nil)
    #expect(reading.diagnostics.contains { $0.code == .criteriaSheetMissing && $0.severity == .stop })
  }

  @Test func anEmptySheetIsNamed() {
    var book = Book.small
    book["Tree"] = []
    let reading = Self.read(book)
    #expect(reading.set == nil)
    #expect(Self.said(reading, .criteriaSheetMissing).contains { $0.hasPrefix("Tree!A1") })
  }

  @Test func aMissingColumnIsNamed() {
    var book = Book.small
    book["Options"] = book["Options"].map { row in row.enumerated().filter { $0.offset != 2 }.map(\.element) }
    let reading = Self.read(book)
    #expect(reading.set == nil)
    #expect(Self.said(reading, .criteriaColumnMissing).contains { $0.contains("“code”") })
  }

  @Test func aMisspeltColumnStops() {
    var book = Book.small
    book["Tree"][0][3] = "wieght"
    let reading = Self.read(book)
    #expect(reading.set == nil)
    #expect(Self.said(reading, .criteriaColumnUnknown).contains { $0.hasPrefix("Tree!D1") })
  }

  @Test func aMisspeltFieldStops() {
    var book = Book.small
    book["Set"].append(["titel (ko)", "손"])
    #expect(Self.said(Self.read(book), .criteriaColumnUnknown).contains { $0.hasPrefix("Set!A5") })
    book["Set"][4] = ["id", "twice"]
    #expect(Self.said(Self.read(book), .criteriaValueStray).contains { $0.hasPrefix("Set!A5") })
  }

  /// A decimal comma is named at its cell, and the number not guessed.
  @Test func aDecimalCommaIsNamed() {
    var book = Book.small
    book["Tree"][2][3] = "0,65"
    let reading = Self.read(book)
    #expect(reading.set == nil)
    #expect(reading.diagnostics.contains { $0.severity == .stop && $0.location?.cell == "Tree!D3" })
  }

  /// A number that is typed as a text is the number.
  @Test func aNumberAsTextIsTheNumber() {
    var book = Book.small
    book["Tree"][2][3] = " 0.65 "
    #expect(Self.read(book).set == Self.read(.small).set)
  }

  @Test func aPercentageIsTheStoredNumber() {
    var book = Book.small
    book["Tree"][2][3] = .percent(0.65)
    book["Tree"][3][3] = .percent(0.35)
    let reading = Self.read(book)
    #expect(reading.set == Self.read(.small).set)
    #expect(Self.said(reading, .criteriaCellKind).count == 2)
  }

  @Test func aDuplicatedIDIsNamed() {
    var book = Book.small
    book["Indicators"].append(book["Indicators"][1])
    let reading = Self.read(book)
    #expect(reading.set == nil)
    #expect(reading.diagnostics.contains { $0.severity == .stop && $0.location?.cell == "Indicators!A4" })
  }

  @Test func aFormulaWithoutValueStops() {
    var book = Book.small
    book["Tree"][2][3] = .formula("of:=0.5+0.15")
    let reading = Self.read(book)
    #expect(reading.set == nil)
    #expect(Self.said(reading, .criteriaCellKind).contains { $0.hasPrefix("Tree!D3") })
  }

  @Test func aDayStops() {
    var book = Book.small
    book["Options"][1][2] = .day("2026-01-02")
    #expect(Self.said(Self.read(book), .criteriaCellKind).contains { $0.hasPrefix("Options!C2") })
  }

  /// Merged cells that name the parent of several rows say what they show; others are in doubt.
  @Test func mergedCells() {
    var book = Book.small
    book["Options"][1][0] = .merged("B", rows: 2)
    book["Options"][2][0] = .covered
    #expect(Self.read(book).set == Self.read(.small).set)
    var doubtful = Book.small
    doubtful["Options"][1][4] = .merged("None", rows: 2)
    doubtful["Options"][2][4] = .covered
    let reading = Self.read(doubtful)
    #expect(reading.set == nil)
    #expect(Self.said(reading, .criteriaCellKind).contains { $0.hasPrefix("Options!E3") })
  }

  @Test func aTitleAboveTheHeaderIsPassedOver() {
    var book = Book.small
    book["Tree"].insert([.across("The tree of the set", columns: 4), .covered, .covered, .covered], at: 0)
    #expect(Self.read(book).set == Self.read(.small).set)
  }

  @Test func anUnknownMethodIsAskedAbout() throws {
    var book = Book.small
    book["Indicators"][1][7] = "goalpost"
    book["Tree"][1][5] = "arithmetc"
    let reading = Self.read(book)
    #expect(reading.set == nil)
    let finding = try #require(reading.diagnostics.first { $0.code == .criteriaRowWord })
    #expect(finding.location?.cell == "Indicators!H2")
    #expect(finding.mendText.contains("“goalposts”"))
    // Attributes are left to the criteria reader, which asks as well.
    book["Indicators"][1][7] = "goalposts"
    let other = Self.read(book).diagnostics.first { $0.location?.cell == "Tree!F2" }
    #expect(other?.mendText.contains("arithmetic") == true)
  }

  @Test func aRowThatBelongsNowhereStops() throws {
    var book = Book.small
    book["Options"][2][0] = "C"
    #expect(Self.said(Self.read(book), .criteriaRowParent).contains { $0.hasPrefix("Options!A3") })
    book["Options"][2][0] = .none
    #expect(Self.said(Self.read(book), .criteriaRowParent).contains { $0.hasPrefix("Options!C3") })
    book["Options"][2][0] = "A"
    #expect(Self.said(Self.read(book), .criteriaRowParent).contains { $0.hasPrefix("Options!A3") })
  }

  @Test func rowsInARingStop() {
    var book = Book.small
    book["Tree"] += [
      ["node", "Y", "X", 1, "X", ""], ["node", "X", "Y", 1, "Y", ""], ["use", "Y", "A", 1, "", ""],
    ]
    let reading = Self.read(book)
    #expect(reading.set == nil)
    #expect(Self.said(reading, .criteriaRowParent).count == 3)
  }

  @Test func aValueWithoutHeaderStops() {
    var book = Book.small
    book["Tree"][2] += ["", "lost"]
    #expect(Self.said(Self.read(book), .criteriaValueStray).contains { $0.hasPrefix("Tree!H3") })
  }

  @Test func aParameterWithoutItsMethodStops() {
    var book = Book.small
    book["Indicators"][1][7] = .none
    #expect(Self.said(Self.read(book), .criteriaRowWord).contains { $0.hasPrefix("Indicators!I2") })
  }

  @Test(arguments: ["", "id,name\n1,2\n", "PK\u{3}\u{4}", "{}", "<criteriaSet/>", "%PDF-1.7"])
  func whatIsNoWorkbookIsRefused(_ text: String) {
    let reading = CriteriaWorkbook.read(Array(text.utf8), file: "bad.xlsx")
    #expect(reading.set == nil)
    #expect(reading.diagnostics.hasStop)
  }
}

extension Diagnostic {
  /// How to mend it, in English.
  fileprivate var mendText: String { mend.map { Wording(.english).text($0) } ?? "" }
}
