internal import Diagnostics
internal import XMLStream

/// Reads the cells of a sheet into a builder, one after the other and without memory of its own for each.
struct SheetCellReader {
  private enum Kind {
    case number, shared, formulaText, inlineText, boolean, error, isoDate, unknown
  }

  let place: SheetPlace
  var builder: SheetBuilder
  let workbook: WorkbookContext
  private(set) var findings = FindingList()
  private(set) var notes = SheetNotes()

  /// Whether the cell in hand has a formula.
  var hasFormula = false
  /// Whether the cell in hand has something that no cell has, such as an element inside its value.
  var isBroken = false
  /// Whether white space at the ends of the cell's inline text does not count.
  var isTrimmed = false

  private var row = 0
  private var isRowHidden = false
  private var nextColumn = 0
  private var hiddenColumns: [Bool] = []
  /// How many hidden ranges of columns begin at a column, less those that end before it.
  private var hiddenEdges: [Int32] = []

  private var kind = Kind.number
  private var column = 0
  private var style = 0
  private var hasValue = false
  /// Whether the cell in hand stands outside of the sheet or of its row.
  private var isOutside = false
  private var value: [UInt8] = []
  private var text: [UInt8] = []
  private var number = StoredNumber()
  /// Where each shared text begins in this sheet, once a cell had it.
  private var stored: [UInt32]
  private static let notStored = UInt32.max

  init(place: SheetPlace, builder: SheetBuilder, workbook: WorkbookContext) {
    self.place = place
    self.builder = builder
    self.workbook = workbook
    stored = Array(repeating: Self.notStored, count: workbook.strings.count)
    value.reserveCapacity(256)
    text.reserveCapacity(64)
  }

  // MARK: Rows and columns

  /// Begins a row; `false` if it lies outside of a sheet.
  mutating func beginRow(_ tag: borrowing XMLStartTag) -> Bool {
    nextColumn = 0
    var number = row + 1
    if let index = tag.index(of: "r") {
      let text = tag.withValue(index) { WholeNumber.read($0) } ?? 0
      guard (1...CellReference.rows).contains(text) else {
        let isFull = findings.isFull(.workbookCell, .rowSetAside)
        let number = isFull ? "" : tag.string(index)
        let place = place
        findings.append(
          .workbookCell, .rowSetAside,
          Diagnostic(
            .workbookCell, .rowSetAside, .table(.rowOutside, .quoted(number)), at: place.whole,
            mend: .table(.moveRowUp)))
        return false
      }
      number = text
    }
    guard number <= CellReference.rows else { return false }
    row = number
    if hiddenColumns.isEmpty, !hiddenEdges.isEmpty {
      var open: Int32 = 0
      hiddenColumns = hiddenEdges.map { edge in
        open &+= edge
        return open > 0
      }
    }
    isRowHidden = isTrue("hidden", of: tag)
    builder.beginRow(number, isHidden: isRowHidden)
    return true
  }

  /// Takes the columns that a tag `col` hides.
  mutating func hide(_ tag: borrowing XMLStartTag) {
    guard isTrue("hidden", of: tag), let first = integer("min", of: tag), let last = integer("max", of: tag),
      first >= 1, first <= last, first <= CellReference.columns
    else { return }
    if hiddenEdges.isEmpty { hiddenEdges = Array(repeating: 0, count: CellReference.columns + 1) }
    hiddenEdges[first - 1] &+= 1
    hiddenEdges[min(last, CellReference.columns)] &-= 1
    hiddenColumns = []
  }

  private func isTrue(_ name: StaticString, of tag: borrowing XMLStartTag) -> Bool {
    guard let index = tag.index(of: name) else { return false }
    return tag.isValue(index, "1") || tag.isValue(index, "true")
  }

  private func integer(_ name: StaticString, of tag: borrowing XMLStartTag) -> Int? {
    tag.index(of: name).flatMap { tag.withValue($0) { WholeNumber.read($0) } }
  }

  // MARK: Cells

  mutating func begin(_ tag: borrowing XMLStartTag) {
    hasFormula = false
    isBroken = false
    isTrimmed = false
    hasValue = false
    isOutside = false
    style = 0
    kind = .number
    value.removeAll(keepingCapacity: true)
    column = nextColumn
    if let index = tag.index(of: "r") {
      if let reference = tag.withValue(index, { CellReference.read($0) }), reference.row == row {
        column = reference.column
      } else {
        isOutside = true
        let name = findings.isFull(.workbookCell, .valueSetAside) ? "" : tag.string(index)
        let (place, row) = (place, row)
        refuse(
          Diagnostic(
            .workbookCell, .valueSetAside, .table(.cellOfOtherRow, .quoted(name), .number(row)),
            at: place.location(row: row),
            mend: .table(.lookAtRow, .number(row))))
      }
    }
    if column >= CellReference.columns {
      isOutside = true
      let (place, row) = (place, row)
      refuse(
        Diagnostic(
          .workbookCell, .valueSetAside, .table(.rowTooLong, .number(row), .number(CellReference.columns)),
          at: place.location(row: row)))
    }
    nextColumn = column + 1
    if let index = tag.index(of: "s") { style = tag.withValue(index) { WholeNumber.read($0) } ?? .max }
    if let index = tag.index(of: "t") { kind = tag.withValue(index) { Self.kind($0) } }
  }

  private static func kind(_ text: Span<UInt8>) -> Kind {
    switch (text.count, text.count > 0 ? text[0] : 0) {
    case (1, UInt8(ascii: "s")): .shared
    case (1, UInt8(ascii: "n")): .number
    case (1, UInt8(ascii: "b")): .boolean
    case (1, UInt8(ascii: "e")): .error
    case (1, UInt8(ascii: "d")): .isoDate
    case (3, UInt8(ascii: "s")): .formulaText
    case (9, UInt8(ascii: "i")): .inlineText
    default: .unknown
    }
  }

  /// Begins the value or the inline text of the cell.
  mutating func beginValue() {
    if hasValue { isBroken = true }
    hasValue = true
  }

  /// Takes a piece of the value.
  mutating func append(_ piece: Span<UInt8>) {
    unsafe piece.withUnsafeBufferPointer { unsafe value.append(contentsOf: $0) }
  }

  /// Ends the cell.
  mutating func end() {
    if isOutside { return }
    if isBroken { return refuse(.table(.cellOfSeveralValues)) }
    if isTrimmed { TextSpace.trim(&value, from: 0) }
    if value.count > CSVScanner.longestField {
      return refuse(.table(.cellTextTooLong, .number(CSVScanner.longestField)))
    }
    var marks: TableCell.Marks = hasFormula ? .formula : []
    if isRowHidden { marks.insert(.hidden) }
    if !hiddenColumns.isEmpty, hiddenColumns[column] { marks.insert(.hidden) }
    if value.isEmpty {
      // A formula whose result is the empty text has a value.
      guard hasFormula, !(hasValue && kind == .formulaText) else { return }
      marks.insert(.uncomputed)
      notes.uncomputed(row: row, column: column)
      return keep(.text, marks, [])
    }
    if hasFormula { notes.formulas += 1 }
    switch kind {
    case .number: endNumber(marks)
    case .shared: endShared(marks)
    case .formulaText, .inlineText:
      EscapedText.undo(in: &value, from: 0)
      keep(.text, marks, value)
    case .boolean: endBoolean(marks)
    case .error: keep(.error, marks, value)
    case .isoDate: endDate(marks)
    case .unknown: refuse(.table(.cellKindUnknown))
    }
  }

  private mutating func endNumber(_ marks: TableCell.Marks) {
    var meaning = NumberMeaning.number
    if style < workbook.styles.count {
      let format = workbook.styles[style]
      if let uniform = workbook.uniform[format] {
        meaning = uniform
      } else if let double = DecimalBytes.double(value.span) {
        meaning = workbook.formats[format].meaning(of: double)
      }
    } else if style > 0 {
      notes.withoutStyle(row: row, column: column)
    }
    text.removeAll(keepingCapacity: true)
    switch meaning {
    case .number:
      if unsafe value.withUnsafeBufferPointer({ unsafe StoredNumber.isPlain($0) }) {
        return keep(.number, marks, value)
      }
      guard unsafe value.withUnsafeBufferPointer({ unsafe number.read($0) }) else {
        return refuse(.table(.cellNoNumber))
      }
      number.write(to: &text)
      keep(.number, marks, text)
    case .percent:
      guard unsafe value.withUnsafeBufferPointer({ unsafe number.read($0) }) else {
        return refuse(.table(.cellNoNumber))
      }
      number.write(timesTenTo: 2, to: &text)
      text.append(UInt8(ascii: "%"))
      keep(.percent, marks, text)
    case .date, .dateTime, .time, .elapsed, .dateOrTime:
      guard let double = DecimalBytes.double(value.span) else { return refuse(.table(.cellNoNumber)) }
      switch SerialDate.write(double, as: meaning, from1904: workbook.countsFrom1904, to: &text) {
      case .kind(let kind): keep(kind, marks, text)
      case .noDay: refuse(.table(.cellNoDay))
      case .outside: refuse(.table(.cellOutsideDays))
      }
    }
  }

  private mutating func endShared(_ marks: TableCell.Marks) {
    guard let index = WholeNumber.read(value.span), index < stored.count else {
      return refuse(.table(.cellTextMissing))
    }
    let range = workbook.strings.range(index)
    guard range.count <= CSVScanner.longestField else {
      return refuse(.table(.cellTextTooLong, .number(CSVScanner.longestField)))
    }
    if stored[index] == Self.notStored {
      unsafe workbook.strings.bytes.withUnsafeBufferPointer {
        stored[index] = unsafe builder.store(UnsafeBufferPointer(rebasing: $0[range])).start
      }
    }
    count(marks, isKept: !range.isEmpty)
    builder.append(
      column: column, kind: .text, marks: marks,
      stored: SheetBuilder.Stored(start: stored[index], length: UInt32(range.count)))
  }

  private mutating func endBoolean(_ marks: TableCell.Marks) {
    if value == [UInt8(ascii: "1")] || value.elementsEqual("true".utf8) {
      keep(.boolean, marks, Self.isTrue)
    } else if value == [UInt8(ascii: "0")] || value.elementsEqual("false".utf8) {
      keep(.boolean, marks, Self.isFalse)
    } else {
      refuse(.table(.cellNoBoolean))
    }
  }

  private mutating func endDate(_ marks: TableCell.Marks) {
    text.removeAll(keepingCapacity: true)
    guard let kind = ISODate.write(value, to: &text) else { return refuse(.table(.cellNoDate)) }
    keep(kind, marks, text)
  }

  private static let isTrue = Array("TRUE".utf8)
  private static let isFalse = Array("FALSE".utf8)

  private mutating func keep(_ kind: TableCell.Kind, _ marks: TableCell.Marks, _ text: [UInt8]) {
    count(marks, isKept: true)
    unsafe text.withUnsafeBufferPointer { unsafe builder.append(column: column, kind: kind, marks: marks, text: $0) }
  }

  private mutating func count(_ marks: TableCell.Marks, isKept: Bool) {
    if isKept, marks.contains(.hidden) { notes.hidden(row: row, column: column, byRow: isRowHidden) }
  }

  // MARK: Findings

  private mutating func refuse(_ headline: Statement) {
    let (place, row, column) = (place, row, column)
    refuse(Diagnostic(.workbookCell, .valueSetAside, headline, at: place.location(row: row, column: column)))
  }

  /// Adds a finding, which is made only if it is kept: a sheet can have millions of such cells.
  private mutating func refuse(_ finding: @autoclosure () -> Diagnostic) {
    findings.append(.workbookCell, .valueSetAside, finding())
  }

  /// Notes a merged range that is none.
  mutating func noteMerge(_ text: String) {
    let place = place
    findings.append(
      .workbookMerge, .note,
      Diagnostic(
        .workbookMerge, .note, .table(.noRange, .quoted(text)), at: place.whole))
  }

  /// Notes that there are more merged ranges than are looked at.
  mutating func noteMerges() {
    guard !notes.hasTooManyMerges else { return }
    notes.hasTooManyMerges = true
    findings.append(
      Diagnostic(
        .workbookMerge, .note, .table(.tooManyMerges, .number(MergedCells.mostRanges)), at: place.whole))
  }

  /// Adds findings of the sheet as a whole.
  mutating func append(_ findings: FindingList) { self.findings.append(findings) }
}
