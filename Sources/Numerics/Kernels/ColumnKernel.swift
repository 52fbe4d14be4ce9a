internal import CKernels

/// Passes over columns of rows that stand one after the other; NaN is a gap. Every path gives the same bits: what is done
/// to a row is done in one order, and each operation is rounded by itself.
package struct ColumnKernel: Sendable {
  private let number: Int32?

  /// The fastest that this processor runs.
  package static let automatic = ColumnKernel(path: .automatic)

  package init(path: KernelPath) { number = path.number }

  /// The children of a node, and when their mean counts.
  @safe package struct Mean {
    /// Positions of the children's columns.
    package let columns: WorkColumn<Int>
    package let shares: WorkColumn<Double>
    package let count: Int
    /// Sum of the shares.
    package let total: Double
    /// The smallest share of the total, if it is positive, and the smallest number of children, that must be there.
    package let least: Double
    package let fewest: Int
    /// Whether a column may have gaps.
    package let isGapped: Bool

    package init(
      columns: WorkColumn<Int>, shares: WorkColumn<Double>, count: Int, total: Double, least: Double, fewest: Int,
      isGapped: Bool
    ) {
      (self.columns, self.shares, self.count, self.total, self.least, self.fewest, self.isGapped) = (
        columns, shares, count, total, least, fewest, isGapped
      )
    }
  }

  /// Weighted means, row by row, each sum in the order of the children; what is not finite becomes a gap.
  ///
  /// - Parameter coverage: where each row's share of the total goes.
  package func mean(
    _ mean: Mean, of cells: WorkColumn<Double>, count: Int, to scores: WorkColumn<Double>,
    coverage: WorkColumn<Double>?
  ) {
    if let number {
      return unsafe ck_mean(
        number, Int32(count), Int32(mean.count), cells.base, mean.columns.base, mean.shares.base, mean.total,
        mean.least,
        Int32(truncatingIfNeeded: min(mean.fewest, Int(Int32.max))), mean.isGapped ? 1 : 0, scores.base, coverage?.base)
    }
    for row in 0..<count {
      var (sum, shares, present) = (0.0, 0.0, 0)
      for child in 0..<mean.count {
        let value = cells[mean.columns[child] * count + row]
        guard !mean.isGapped || value == value else { continue }
        sum += mean.shares[child] * value
        shares += mean.shares[child]
        present += 1
      }
      let score = sum / (mean.isGapped ? shares : mean.total)
      let share = mean.isGapped ? shares / mean.total : 1
      let isRated = !mean.isGapped || present >= mean.fewest && (mean.least <= 0 || share >= mean.least)
      scores[row] = isRated && score.isFinite ? score : .nan
      coverage?[row] = share
    }
  }

  /// Whether any cell is no finite number.
  package func hasGap(in cells: WorkColumn<Double>, count: Int) -> Bool {
    if let number { return unsafe ck_gap(number, Int32(count), cells.base) != 0 }
    return unsafe cells.buffer(count).contains { !$0.isFinite }
  }

  /// Whether any cell is no finite number, and whether any is as large as `most`.
  package func look(
    at cells: WorkColumn<Double>, count: Int, most: Double
  ) -> (hasGap: Bool, isLarge: Bool) {
    if let number {
      let found = unsafe ck_look(number, Int32(count), cells.base, most)
      return (found & Int32(CK_GAP) != 0, found & Int32(CK_LARGE) != 0)
    }
    let column = unsafe cells.buffer(count)
    return unsafe (column.contains { !$0.isFinite }, column.contains { abs($0) >= most })
  }

  /// Places on a straight line, and how many were cut to it.
  @discardableResult
  package func place(
    _ values: WorkColumn<Double>, count: Int, on scale: LinearScale, flips: Bool,
    to scores: WorkColumn<Double>
  ) -> Int {
    if let number {
      return unsafe Int(
        ck_place(number, Int32(count), values.base, scale.factor, scale.lower, scale.width, flips ? 1 : 0, scores.base))
    }
    var outside = 0
    for row in 0..<count {
      let place = scale.place(values[row], flips: flips)
      outside += place.outside
      scores[row] = place.score
    }
    return outside
  }

  /// The means of level and the worse of level and worst group.
  package func measure(
    _ levels: WorkColumn<Double>, groups: WorkColumn<Double>, number groupCount: Int, isHigherBetter: Bool,
    count: Int, to measured: WorkColumn<Double>
  ) {
    if let number {
      return unsafe ck_worst_group(
        number, Int32(count), levels.base, Int32(groupCount), groups.base, isHigherBetter ? 1 : 0, measured.base)
    }
    for row in 0..<count {
      var worst = levels[row]
      for group in 0..<groupCount {
        let value = groups[group * count + row]
        if isHigherBetter ? value < worst : value > worst { worst = value }
      }
      measured[row] = 0.5 * (levels[row] + worst)
    }
  }

  /// Shares of the positive weights of those leaves that have a value and whose indicator is answered.
  ///
  /// - Parameters:
  ///   - weights: one a leaf, each with a column of `cells` and a position in `indicators`.
  ///   - answered: a column an indicator: 0 where it is answered, NaN where not.
  package func cover(
    _ weights: WorkColumn<Double>, leaves: Int, of cells: WorkColumn<Double>,
    answered: WorkColumn<Double>, indicators: WorkColumn<Int>, count: Int,
    to shares: WorkColumn<Double>
  ) {
    if let number {
      return unsafe ck_cover(
        number, Int32(count), Int32(leaves), weights.base, cells.base, answered.base, indicators.base, shares.base)
    }
    var total = 0.0
    for leaf in 0..<leaves where weights[leaf] > 0 { total += weights[leaf] }
    for row in 0..<count {
      var sum = 0.0
      for leaf in 0..<leaves where weights[leaf] > 0 {
        let value = cells[leaf * count + row] + answered[indicators[leaf] * count + row]
        if value == value { sum += weights[leaf] }
      }
      shares[row] = sum / total
    }
  }

  /// Adds `weight · ln(value/best)` to each sum, `weight · ln(best/value)` where lower is better. The quotients are positive
  /// and not subnormal.
  package func addLogarithms(
    of values: WorkColumn<Double>, to best: Double, isHigherBetter: Bool, weight: Double, count: Int,
    into sums: WorkColumn<Double>
  ) {
    if let number {
      return unsafe ck_add_logarithms(
        number, Int32(count), values.base, best, isHigherBetter ? 1 : 0, weight, sums.base)
    }
    for row in 0..<count {
      let share = isHigherBetter ? values[row] / best : best / values[row]
      sums[row] -= PlainLogarithm.negative(share) * weight
    }
  }

  /// The smallest and the largest of numbers, of which none is NaN.
  package func ends(_ values: WorkColumn<Double>, count: Int) -> (lower: Double, upper: Double) {
    guard let number else {
      let range = unsafe ColumnRange(values.buffer(count))
      return (range.lower, range.upper)
    }
    var ends = (0.0, 0.0)
    unsafe withUnsafeMutablePointer(to: &ends) { ends in
      unsafe ends.withMemoryRebound(to: Double.self, capacity: 2) {
        unsafe ck_ends(number, Int32(count), values.base, $0)
      }
    }
    return (ends.0, ends.1)
  }

  /// How many values there are, and the smallest and the largest of them; NaN stands for a missing one.
  package func extent(_ values: WorkColumn<Double>, count: Int) -> (present: Int, lower: Double, upper: Double) {
    guard let number else {
      let column = unsafe values.buffer(count)
      let range = unsafe ColumnRange(column)
      return unsafe (column.count { $0 == $0 }, range.lower, range.upper)
    }
    var ends = (0.0, 0.0)
    let present = unsafe withUnsafeMutablePointer(to: &ends) { ends in
      unsafe ends.withMemoryRebound(to: Double.self, capacity: 2) {
        unsafe ck_extent(number, Int32(count), values.base, $0)
      }
    }
    return (Int(present), ends.0, ends.1)
  }

  /// Sums of the second, third and fourth powers of `(x − mean)·factor` over the values that are there, four at a time.
  package func moments(
    _ values: WorkColumn<Double>, count: Int, present: Int, factor: Double
  ) -> (second: Double, third: Double, fourth: Double) {
    guard let number else {
      let column = unsafe values.buffer(count)
      let there = unsafe column.filter { $0 == $0 }
      let mean = there.reduce(0, +) / Double(present)
      let distances = there.map { ($0 - mean) * factor }
      return (
        distances.reduce(0) { $0 + $1 * $1 }, distances.reduce(0) { $0 + $1 * $1 * $1 },
        distances.reduce(0) { $0 + $1 * $1 * $1 * $1 }
      )
    }
    var moments = (0.0, 0.0, 0.0)
    unsafe withUnsafeMutablePointer(to: &moments) { moments in
      unsafe moments.withMemoryRebound(to: Double.self, capacity: 3) {
        unsafe ck_moments(number, Int32(count), values.base, Double(present), factor, $0)
      }
    }
    return moments
  }
}
