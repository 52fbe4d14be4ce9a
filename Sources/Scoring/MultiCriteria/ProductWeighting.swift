import AssessmentModel
import Glibc
import Numerics

/// The weighted product; see ``RankingMethod/weightedProduct``.
enum ProductWeighting {
  /// Rows with a value of 0 or less in a column that weighs, by column.
  static func unusable(_ matrix: DecisionMatrix) -> [Bool] {
    var unusable = [Bool](repeating: false, count: matrix.count)
    unsafe matrix.forEachColumn { _, values in
      for row in unusable.indices where unsafe values[row] <= 0 { unusable[row] = true }
    }
    return unusable
  }

  /// Rows are ordered by the logarithm, so that scores of any size are told apart by their ratio. Logarithms are
  /// ``PlainLogarithm``'s, so that they are the same on every processor.
  ///
  /// - Complexity: O(rows × columns).
  static func run(_ matrix: DecisionMatrix) -> MethodScores { run(matrix, .automatic) }

  static func run(_ matrix: DecisionMatrix, _ kernel: ColumnKernel) -> MethodScores {
    let used = usable(matrix, kernel)
    var sums = [Double](repeating: 0, count: used?.count ?? matrix.count)
    var picked: [Double] = []
    unsafe sums.withUnsafeMutableBufferPointer { sums in
      let first = unsafe WorkColumn(sums)
      unsafe matrix.forEachColumn { column, values in
        if let used {
          picked = used.map { unsafe values[$0] }
          unsafe picked.withUnsafeBufferPointer { unsafe add(column, $0, kernel, into: first) }
        } else {
          unsafe add(column, values, kernel, into: first)
        }
      }
    }
    guard let used else { return MethodScores(sums.map { exp($0) }, order: sums) }
    var logarithms = [Double](repeating: .nan, count: matrix.count)
    for (place, row) in used.enumerated() { logarithms[row] = sums[place] }
    return MethodScores(logarithms.map { exp($0) }, order: logarithms)
  }

  /// The rows that can be scored; `nil` for all.
  private static func usable(_ matrix: DecisionMatrix, _ kernel: ColumnKernel) -> [Int]? {
    var areAll = true
    unsafe matrix.forEachColumn { _, values in
      if unsafe !(kernel.ends(WorkColumn(reading: values), count: values.count).lower > 0) { areAll = false }
    }
    guard !areAll else { return nil }
    let unusable = unusable(matrix)
    return unusable.indices.filter { !unusable[$0] }
  }

  /// Adds what a column of positive values gives each row.
  private static func add(
    _ column: DecisionColumn, _ values: UnsafeBufferPointer<Double>, _ kernel: ColumnKernel,
    into sums: WorkColumn<Double>
  ) {
    guard !values.isEmpty else { return }
    let first = unsafe WorkColumn(reading: values)
    let ends = kernel.ends(first, count: values.count)
    let isHigher = column.direction == .higherIsBetter
    let best = isHigher ? ends.upper : ends.lower
    if (isHigher ? ends.lower / best : best / ends.upper) > 1e-300 {
      return kernel.addLogarithms(
        of: first, to: best, isHigherBetter: isHigher, weight: column.weight, count: values.count, into: sums)
    }
    for row in values.indices {
      unsafe sums[row] += column.weight * (isHigher ? ratio(values[row], best) : ratio(best, values[row]))
    }
  }

  /// `ln(x/y)`, also where the quotient is too small for a number.
  private static func ratio(_ part: Double, _ whole: Double) -> Double {
    let share = part / whole
    return share > 1e-300 ? -PlainLogarithm.negative(share) : log(part) - log(whole)
  }
}
