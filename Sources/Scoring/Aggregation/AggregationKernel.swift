import AssessmentModel
import Glibc

/// One of the three plain rules – arithmetic, geometric, minimum –, ready to be applied to columns: the children that
/// have a weight, their shares, the limits.
struct AggregationKernel {
  let aggregation: Aggregation
  let shares: [Double]
  let total: Double
  let minimumCoverage: Double
  let minimumChildren: Double

  /// Number of cities worked on at a time, so that the sums stay in the nearest cache.
  static let block = 1024

  init(_ node: AssessmentPlan.Node, shares: [Double]) {
    aggregation = node.aggregation
    self.shares = shares
    total = shares.reduce(0, +)
    minimumCoverage = node.minimumCoverage - Comparison.tolerance
    minimumChildren = Double(max(1, node.minimumChildren))
  }

  /// Scores and coverage of a node from its weighted children's columns; NaN stands for missing.
  ///
  /// The result for a city depends on that city alone: a column without gaps takes a shorter way to the same bits.
  func run(_ children: [[Double]], isComplete: Bool, count: Int) -> NodeScores {
    var scores = [Double](repeating: 0, count: count)
    if isComplete, Double(children.count) >= minimumChildren {
      scores.withUnsafeMutableBufferPointer { complete(children, $0) }
      return NodeScores(
        scores: Column(numbers: scores), coverage: Column(numbers: [Double](repeating: 1, count: count)))
    }
    var coverage = [Double](repeating: 0, count: count)
    scores.withUnsafeMutableBufferPointer { scores in
      coverage.withUnsafeMutableBufferPointer { gapped(children, scores, $0) }
    }
    return NodeScores(scores: Column(numbers: scores), coverage: Column(numbers: coverage))
  }

  private func complete(_ children: [[Double]], _ scores: UnsafeMutableBufferPointer<Double>) {
    for start in stride(from: 0, to: scores.count, by: Self.block) {
      let rows = start..<min(start + Self.block, scores.count)
      switch aggregation {
      case .arithmetic:
        for (child, share) in zip(children, shares) {
          child.withUnsafeBufferPointer { for row in rows { scores[row] += share * $0[row] } }
        }
        for row in rows { scores[row] = (scores[row] / total).orMissing }
      case .geometric(let zero):
        let lift = zero.lift
        for (child, share) in zip(children, shares) {
          child.withUnsafeBufferPointer { for row in rows { scores[row] += share * logarithm($0[row], lift) } }
        }
        for row in rows { scores[row] = exp(scores[row] / total).orMissing }
      case .minimum:
        for row in rows { scores[row] = .infinity }
        for child in children {
          child.withUnsafeBufferPointer { for row in rows { scores[row] = min(scores[row], $0[row]) } }
        }
      case .harmonic, .powerMean, .maximum, .orderedWeighted, .mazziottaPareto, .copeland, .topsis, .vikor,
        .promethee, .weightedProduct:
        preconditionFailure("\(aggregation.methodName) is not worked out by columns")
      }
    }
  }

  private func gapped(
    _ children: [[Double]], _ scores: UnsafeMutableBufferPointer<Double>,
    _ coverage: UnsafeMutableBufferPointer<Double>
  ) {
    var present = [Double](repeating: 0, count: min(Self.block, scores.count))
    present.withUnsafeMutableBufferPointer { present in
      for start in stride(from: 0, to: scores.count, by: Self.block) {
        let rows = start..<min(start + Self.block, scores.count)
        for row in rows { present[row - start] = 0 }
        accumulate(children, rows, scores, coverage, present)
        for row in rows {
          let share = coverage[row]
          let isRated = share / total >= minimumCoverage && present[row - start] >= minimumChildren
          let score =
            switch aggregation {
            case .arithmetic: scores[row] / share
            case .geometric: exp(scores[row] / share)
            case .minimum: scores[row]
            case .harmonic, .powerMean, .maximum, .orderedWeighted, .mazziottaPareto, .copeland, .topsis, .vikor,
              .promethee, .weightedProduct:
              preconditionFailure("\(aggregation.methodName) is not worked out by columns")
            }
          scores[row] = isRated ? score.orMissing : .nan
          coverage[row] = share / total
        }
      }
    }
  }

  /// Adds up, over the children present, their terms, their shares and their number.
  private func accumulate(
    _ children: [[Double]], _ rows: Range<Int>, _ scores: UnsafeMutableBufferPointer<Double>,
    _ shareSums: UnsafeMutableBufferPointer<Double>, _ present: UnsafeMutableBufferPointer<Double>
  ) {
    if case .minimum = aggregation { for row in rows { scores[row] = .infinity } }
    for (child, share) in zip(children, shares) {
      child.withUnsafeBufferPointer { child in
        for row in rows {
          let isPresent = child[row] == child[row]
          shareSums[row] += isPresent ? share : 0
          present[row - rows.lowerBound] += isPresent ? 1 : 0
        }
        switch aggregation {
        case .arithmetic:
          for row in rows {
            let value = child[row]
            scores[row] += value == value ? share * value : 0
          }
        case .geometric(let zero):
          let lift = zero.lift
          for row in rows where child[row] == child[row] { scores[row] += share * logarithm(child[row], lift) }
        case .minimum:
          for row in rows where child[row] < scores[row] { scores[row] = child[row] }
        case .harmonic, .powerMean, .maximum, .orderedWeighted, .mazziottaPareto, .copeland, .topsis, .vikor,
          .promethee, .weightedProduct:
          preconditionFailure("\(aggregation.methodName) is not worked out by columns")
        }
      }
    }
  }

  /// `ln x` after lifting; minus infinity at 0, where the mean's limit is 0, and NaN below 0.
  private func logarithm(_ value: Double, _ lift: Double) -> Double {
    value < 0 ? .nan : log(lift + (1 - lift) * value)
  }
}

extension Double {
  /// The number, or NaN, which stands for a missing one, if it is not finite.
  @inline(__always)
  var orMissing: Double { self - self == 0 ? self : .nan }
}

extension ZeroRule {
  /// `δ` in `x′ = δ + (1 − δ)·x`; 0 where zero stops.
  var lift: Double {
    switch self {
    case .stops: 0
    case .floor(let floor): floor
    }
  }
}
