import Glibc

/// The weighted product `Π (x/max x)^w` over positive children.
struct WeightedProductFit {
  private let highest: [Double]
  private let shares: [Double]

  init(_ table: RowTable, shares: [Double], _ learner: inout AggregationLearner) {
    let spreads = table.columns(table.completeRows).map(ColumnSpread.init)
    highest = learner.values("maximum", spreads.map { $0.highest.isFinite ? $0.highest : .nan })
    let total = shares.reduce(0, +)
    self.shares = shares.map { $0 / total }
  }

  /// The product of a complete row; NaN where a child is 0 or less.
  func score(_ row: UnsafeBufferPointer<Double>) -> Double {
    var sum = 0.0
    for child in row.indices {
      guard row[child] > 0 else { return .nan }
      sum += shares[child] * (log(row[child]) - log(highest[child]))
    }
    return exp(sum)
  }
}
