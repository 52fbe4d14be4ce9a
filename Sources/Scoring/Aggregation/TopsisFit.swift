/// TOPSIS on a node's children: closeness to the best value of each, `D⁻/(D⁺ + D⁻)` on `w·x/√Σx²`.
///
/// Higher is better for every child by now, so that the ideal is the largest value.
struct TopsisFit {
  /// 0 for a child that is constant but for rounding, or all zeros: it adds to neither distance.
  private let norms: [Double]
  private let highest: [Double]
  private let lowest: [Double]
  private let shares: [Double]

  init(_ table: RowTable, shares: [Double], _ learner: inout AggregationLearner) {
    let columns = table.columns(table.completeRows)
    let spreads = columns.map(ColumnSpread.init)
    let norms = learner.values(
      "norm",
      zip(columns, spreads).map { column, spread in
        let unit = max(abs(spread.lowest), abs(spread.highest))
        guard unit > 0, unit.isFinite else { return unit.isFinite ? 0 : .nan }
        return unit * column.reduce(0) { $0 + ($1 / unit) * ($1 / unit) }.squareRoot()
      })
    let highest = learner.values("maximum", spreads.map { $0.highest.isFinite ? $0.highest : .nan })
    let lowest = learner.values("minimum", spreads.map { $0.lowest.isFinite ? $0.lowest : .nan })
    (self.highest, self.lowest) = (highest, lowest)
    self.norms = norms.indices.map { RoundingBand.isConstant(lowest[$0], highest[$0]) ? 0 : norms[$0] }
    let total = shares.reduce(0, +)
    self.shares = shares.map { $0 / total }
  }

  /// The closeness of a complete row; NaN where ideal and anti-ideal are one, so that there is no distance.
  func score(_ row: UnsafeBufferPointer<Double>) -> Double {
    var toBest = 0.0
    var toWorst = 0.0
    for child in row.indices where norms[child] > 0 {
      let above = shares[child] * (row[child] / norms[child] - lowest[child] / norms[child])
      let below = shares[child] * (highest[child] / norms[child] - row[child] / norms[child])
      toWorst += above * above
      toBest += below * below
    }
    return toWorst.squareRoot() / (toBest.squareRoot() + toWorst.squareRoot())
  }
}
