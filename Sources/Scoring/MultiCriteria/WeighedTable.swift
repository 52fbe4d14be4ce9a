internal import AssessmentModel
import Numerics

/// The values of a decision matrix as weights meet them: more is better, row by row.
@safe final class WeighedTable: Sendable {
  /// Number of rows.
  let count: Int
  /// The columns of the matrix that weigh.
  let columns: [Int]
  /// The values, one row after another; they outlive every use of the table.
  nonisolated(unsafe) let values: UnsafePointer<Double>

  /// Number of columns that weigh.
  var criteria: Int { columns.count }

  init(_ matrix: DecisionMatrix, _ scale: ValueScale) {
    let (count, columns) = (matrix.count, matrix.columns.indices.filter { matrix.columns[$0].weight > 0 })
    let values = UnsafeMutablePointer<Double>.allocate(capacity: max(1, count * columns.count))
    unsafe values.initialize(repeating: 0, count: max(1, count * columns.count))
    for (position, column) in columns.enumerated() {
      let weighed = Self.weighed(matrix, column, scale)
      for row in 0..<count { unsafe values[row * columns.count + position] = weighed[row] }
    }
    unsafe (self.count, self.columns, self.values) = (count, columns, UnsafePointer(values))
  }

  deinit { unsafe values.deallocate() }

  private static func weighed(_ matrix: DecisionMatrix, _ column: Int, _ scale: ValueScale) -> [Double] {
    let isHigher = matrix.columns[column].direction == .higherIsBetter
    switch scale {
    case .asGiven:
      let numbers = (0..<matrix.count).map { matrix.value($0, column) }
      precondition(numbers.allSatisfy { $0.magnitude <= 1e300 }, "values up to 1e300 can be weighed as they are")
      return isHigher ? numbers : numbers.map { -$0 }
    case .minMax:
      let numbers = matrix.values[column * matrix.count..<(column + 1) * matrix.count]
      let range = unsafe numbers.withUnsafeBufferPointer { unsafe ColumnRange($0) }
      guard !range.isConstant else { return [Double](repeating: 0, count: matrix.count) }
      return numbers.map { (isHigher ? $0 - range.lower : range.upper - $0) / range.width }
    }
  }
}
