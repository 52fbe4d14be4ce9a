/// VIKOR on a node's children: `1 − Q`, with `Q` the compromise of the group's regret `S` and the largest regret `R`.
///
/// A child or a regret without a range, but for rounding, adds nothing.
struct VikorFit {
  private let highest: [Double]
  private let lowest: [Double]
  private let shares: [Double]
  private let group: Double
  private var sums: (best: Double, worst: Double) = (.nan, .nan)
  private var largest: (best: Double, worst: Double) = (.nan, .nan)

  init(_ table: RowTable, shares: [Double], group: Double, _ learner: inout AggregationLearner) {
    let spreads = table.columns(table.completeRows).map(ColumnSpread.init)
    highest = learner.values("maximum", spreads.map { $0.highest.isFinite ? $0.highest : .nan })
    lowest = learner.values("minimum", spreads.map { $0.lowest.isFinite ? $0.lowest : .nan })
    let total = shares.reduce(0, +)
    self.shares = shares.map { $0 / total }
    self.group = group
    var sums: [Double] = []
    var maxima: [Double] = []
    table.forEachRow { _, row in
      let (sum, largest) = regrets(row)
      if !sum.isNaN {
        sums.append(sum)
        maxima.append(largest)
      }
    }
    self.sums = (
      learner.value("best S", sums.min() ?? .nan), learner.value("worst S", sums.max() ?? .nan)
    )
    self.largest = (
      learner.value("best R", maxima.min() ?? .nan), learner.value("worst R", maxima.max() ?? .nan)
    )
  }

  /// `1 − Q` of a complete row; 1 where all are equal.
  func score(_ row: UnsafeBufferPointer<Double>) -> Double {
    let (sum, largest) = regrets(row)
    return 1 - group * place(sum, self.sums) - (1 - group) * place(largest, self.largest)
  }

  /// `S` and `R` of a row; NaN where a child is missing.
  private func regrets(_ row: UnsafeBufferPointer<Double>) -> (sum: Double, largest: Double) {
    var sum = 0.0
    var largest = 0.0
    for child in row.indices {
      guard row[child] == row[child] else { return (.nan, .nan) }
      guard !RoundingBand.isConstant(lowest[child], highest[child]) else { continue }
      let half = highest[child] / 2 - lowest[child] / 2
      let regret = shares[child] * ((highest[child] / 2 - row[child] / 2) / half)
      sum += regret
      largest = max(largest, regret)
    }
    return (sum, largest)
  }

  private func place(_ value: Double, _ range: (best: Double, worst: Double)) -> Double {
    RoundingBand.isConstant(range.best, range.worst) ? 0 : (value - range.best) / (range.worst - range.best)
  }
}
