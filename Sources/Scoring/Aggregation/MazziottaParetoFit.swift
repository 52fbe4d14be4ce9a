import AssessmentModel

/// The Mazziotta–Pareto index and its adjusted form (M. Mazziotta, A. Pareto, *Social Indicators Research* 127, 2016).
///
/// Children are put on 100 + 10·z, z with divisor n, or on 70 + 60·(x − lo)/(hi − lo); the score is their mean `M` times
/// `1 ∓ cv²`, with `cv` the deviation (divisor: number of children) over `M`. Direction has been applied before. A
/// constant column puts every city at 100, the centre of either scale.
struct MazziottaParetoFit {
  let form: MazziottaPareto
  private let starts: [Double]
  private let slopes: [Double]
  private let origin: Double

  init(_ form: MazziottaPareto, _ table: RowTable, _ learner: inout AggregationLearner) {
    self.form = form
    let spreads = table.columns(table.completeRows).map(ColumnSpread.init)
    if form.isAdjusted {
      let lows = learner.values("minimum", spreads.map { $0.lowest.isFinite ? $0.lowest : .nan })
      let highs = learner.values("maximum", spreads.map { $0.highest.isFinite ? $0.highest : .nan })
      starts = zip(lows, highs).map { RoundingBand.isConstant($0, $1) ? $0 - 0.5 : $0 }
      slopes = zip(lows, highs).map { RoundingBand.isConstant($0, $1) ? 60 : 60 / ($1 - $0) }
      origin = 70
    } else {
      starts = learner.values("mean", spreads.map(\.mean))
      let deviations = learner.values("deviation", spreads.map(\.deviation))
      slopes = deviations.map { $0 > 0 ? 10 / $0 : 0 }
      origin = 100
    }
  }

  /// The score of a complete row; not finite where the mean is 0.
  func score(_ row: UnsafeBufferPointer<Double>) -> Double {
    var sum = 0.0
    for child in row.indices { sum += standard(row[child], child) }
    let count = Double(row.count)
    let mean = sum / count
    var squares = 0.0
    for child in row.indices {
      let offset = standard(row[child], child) - mean
      squares += offset * offset
    }
    let penalty = squares / count / mean
    return form.isNegative ? mean + penalty : mean - penalty
  }

  private func standard(_ value: Double, _ child: Int) -> Double {
    origin + slopes[child] * (value - starts[child])
  }
}
