import AssessmentModel
import Tables

/// The cells of a few rows on their way to the table's columns.
///
/// A row gives each column one cell, and there may be hundreds of columns: handing cells on a few dozen rows at a time
/// asks a column's arrays for room once instead of once a cell.
@safe
struct CellBlock: ~Copyable {
  /// Rows that are gathered.
  private static let rows = RowBlock.most
  /// Cells between the first ones of neighbouring columns: one cache line more than the rows, so that the cells of one
  /// row do not all compete for the same lines.
  private static let stride = rows + 8

  private let numbers: UnsafeMutablePointer<Double>
  private let states: UnsafeMutablePointer<UInt8>
  private let columns: Int
  private var row = 0
  private var evidence: [(column: Int, row: Int, text: String)] = []
  private var proofs: [(column: Int, row: Int, proof: AnswerProof)] = []

  /// A block for a number of columns.
  init(columns: Int) {
    self.columns = columns
    unsafe numbers = .allocate(capacity: max(1, columns) * Self.stride)
    unsafe states = .allocate(capacity: max(1, columns) * Self.stride)
    unsafe numbers.initialize(repeating: .nan, count: max(1, columns) * Self.stride)
    unsafe states.initialize(repeating: ReturnTable.absent, count: max(1, columns) * Self.stride)
  }

  deinit {
    unsafe numbers.deallocate()
    unsafe states.deallocate()
  }

  /// Puts a cell into the row.
  @inline(__always)
  func put(_ number: Double, _ state: UInt8, to column: Int) {
    precondition(column >= 0 && column < columns)
    unsafe numbers[column * Self.stride + row] = number
    unsafe states[column * Self.stride + row] = state
  }

  /// Puts a cell with its evidence into the row.
  mutating func put(_ number: Double, _ state: UInt8, evidence text: String?, to column: Int) {
    put(number, state, to: column)
    if let text { evidence.append((column, row, text)) }
  }

  /// Says who stands behind the cell of a column in the row.
  mutating func prove(_ proof: AnswerProof, column: Int) { proofs.append((column, row, proof)) }

  /// Calls `body` with the cells of a column for rows that come all at once.
  @inline(__always)
  func withColumn<Result>(
    _ column: Int, _ body: (UnsafeMutableBufferPointer<Double>, UnsafeMutableBufferPointer<UInt8>) -> Result
  ) -> Result {
    precondition(column >= 0 && column < columns)
    return unsafe body(
      UnsafeMutableBufferPointer(start: numbers + column * Self.stride, count: Self.rows),
      UnsafeMutableBufferPointer(start: states + column * Self.stride, count: Self.rows))
  }

  /// Gives a cell of such rows its evidence.
  mutating func prove(_ text: String, column: Int, row: Int) { evidence.append((column, row, text)) }

  /// Makes a row of those that come all at once the one that cells are put into.
  mutating func stand(at row: Int) {
    precondition(row >= 0 && row < Self.rows)
    self.row = row
  }

  /// Ends rows that came all at once, in which every column has got a cell.
  mutating func endRows(_ count: Int, _ table: inout ReturnTable) {
    precondition(count <= Self.rows)
    row = count
    flush(&table)
  }

  /// Ends the row, in which every column has got a cell.
  mutating func endRow(_ table: inout ReturnTable) {
    row += 1
    if row == Self.rows { flush(&table) }
  }

  /// Hands the rows on.
  mutating func flush(_ table: inout ReturnTable) {
    for column in 0..<columns {
      unsafe table.append(
        UnsafeBufferPointer(start: numbers + column * Self.stride, count: row),
        UnsafeBufferPointer(start: states + column * Self.stride, count: row), to: column)
    }
    for piece in evidence { table.prove(piece.text, column: piece.column, rowsFromEnd: row - piece.row) }
    for piece in proofs { table.prove(piece.proof, column: piece.column, rowsFromEnd: row - piece.row) }
    evidence.removeAll(keepingCapacity: true)
    proofs.removeAll(keepingCapacity: true)
    row = 0
  }
}
