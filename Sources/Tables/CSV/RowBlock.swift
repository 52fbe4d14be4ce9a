/// Where the fields of some rows of a text lie: rows of as many fields as the header, without quotes.
///
/// Rows that are cut together can be read column by column, each in a loop of its own. A block is valid as long as the
/// bytes that it was cut from.
@safe
package struct RowBlock: ~Copyable {
  /// The most rows that are cut together.
  package static let most = 64

  /// Number of fields of each row.
  package let fields: Int
  /// Number of rows.
  package internal(set) var count = 0
  /// Physical line of the first row.
  package internal(set) var line = 1
  /// Offset of the first row's first byte.
  package internal(set) var start = 0
  /// For each row the offset of each field, and the one behind the last field's end, counted from ``start``.
  let starts: UnsafeMutablePointer<UInt32>

  /// A block for rows of a number of fields, at least one.
  package init(fields: Int) {
    precondition(fields > 0)
    self.fields = fields
    unsafe starts = .allocate(capacity: Self.most * (fields + 1))
    unsafe starts.initialize(repeating: 0, count: Self.most * (fields + 1))
  }

  deinit { unsafe starts.deallocate() }

  /// Offset of the first byte of a row.
  func start(ofRow row: Int) -> Int { unsafe start + Int(starts[row * (fields + 1)]) }

  /// Where a field lies.
  @inline(__always)
  package func range(row: Int, field: Int) -> Range<Int> {
    precondition(row >= 0 && row < count && field >= 0 && field < fields)
    let place = row * (fields + 1) + field
    return unsafe start + Int(starts[place])..<start + Int(starts[place + 1]) - 1
  }

  /// Calls `body` with what the fields of the rows lie at: the offset of field `f` of row `r`, counted from ``start``, is
  /// at `r * (fields + 1) + f`, and that of the byte behind the field's end is the next one less 1.
  @inline(__always)
  package func withStarts<Result>(_ body: (UnsafeBufferPointer<UInt32>) -> Result) -> Result {
    unsafe body(UnsafeBufferPointer(start: starts, count: count * (fields + 1)))
  }

  /// Fills a row with the cells of one of the block's.
  package func fill(_ row: inout TableRow, from position: Int) {
    precondition(position >= 0 && position < count)
    row.start = start(ofRow: position)
    row.line = line + position
    row.fault = nil
    if row.cells.count != fields { row.cells = Array(repeating: TableCell(start: 0, end: 0), count: fields) }
    let places = unsafe starts + position * (fields + 1)
    unsafe row.cells.withUnsafeMutableBufferPointer { cells in
      for field in 0..<fields {
        unsafe cells[field] = unsafe TableCell(
          start: start + Int(places[field]), end: start + Int(places[field + 1]) - 1)
      }
    }
  }
}
