/// The place of a cell in a sheet.
struct CellReference: Equatable {
  /// Columns of a sheet: `XFD` is the last.
  static let columns = 16_384
  /// Rows of a sheet.
  static let rows = 1_048_576

  /// From 0, as `A`.
  var column: Int
  /// From 1.
  var row: Int

  /// A place such as `C17`; `nil` if the text is none or lies outside of a sheet.
  static func read(_ text: Span<UInt8>) -> CellReference? { read(text, from: 0, to: text.count) }

  /// A place that stands between two offsets of a text.
  static func read(_ text: Span<UInt8>, from start: Int, to end: Int) -> CellReference? {
    var index = start
    var column = 0
    while index < end, index < start + 3 {
      let letter = text[index] &- UInt8(ascii: "A")
      guard letter < 26 else { break }
      column = column &* 26 &+ Int(letter) &+ 1
      index += 1
    }
    guard column > 0, column <= columns, index < end, end - index <= 7, text[index] != UInt8(ascii: "0") else {
      return nil
    }
    var row = 0
    while index < end {
      let digit = text[index] &- UInt8(ascii: "0")
      guard digit <= 9 else { return nil }
      row = row &* 10 &+ Int(digit)
      index += 1
    }
    return row <= rows ? CellReference(column: column - 1, row: row) : nil
  }
}

/// A rectangle of cells, as `A1:C2`.
struct CellRange: Equatable {
  var first: CellReference
  var last: CellReference

  /// Number of cells.
  var count: Int { (last.column - first.column + 1) * (last.row - first.row + 1) }

  /// The rectangle in a text; `nil` if it is none.
  static func read(_ text: Span<UInt8>) -> CellRange? {
    var colon = 0
    while colon < text.count, text[colon] != UInt8(ascii: ":") { colon += 1 }
    guard let first = CellReference.read(text, from: 0, to: colon) else { return nil }
    guard colon < text.count else { return CellRange(first: first, last: first) }
    guard let last = CellReference.read(text, from: colon + 1, to: text.count), last.column >= first.column,
      last.row >= first.row
    else { return nil }
    return CellRange(first: first, last: last)
  }
}
