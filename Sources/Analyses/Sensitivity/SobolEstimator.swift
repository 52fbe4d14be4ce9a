package import AssessmentModel
package import Numerics
import Scoring

/// Sobol' indices of one output with intervals from a bootstrap over the rows of a ``SobolDesign``.
///
/// With the outputs `y` less their mean over `A` and `B`, and `V` the mean of their squares:
///
/// - first order `Sᵢ = mean(y_B(y_ABᵢ − y_A))/V`; it may come out a little below 0 for an input that does nothing;
/// - total order `Tᵢ = mean((y_ABᵢ − y_A)²)/2V`.
///
/// The outputs are centred because the first order's error grows with their mean. Intervals are the 2.5th and 97.5th
/// percentile over resamples of the rows, mean and `V` taken anew in each; an interval is widened to the index itself
/// where that lies outside. A resample in which the output does not vary counts for nothing. Resampling takes the rows
/// for independent draws. Those of a scrambled net spread their errors more evenly, so that the intervals are too wide
/// rather than too narrow: about right for small samples and outputs with jumps, several times too wide for smooth
/// outputs and large samples.
///
/// An output whose standard deviation is no more than 10⁻¹² of its largest absolute value does not vary: what moves is
/// rounding. It has no indices.
///
/// Source: A. Saltelli et al. 2010, Computer Physics Communications 181:259, table 2 (b) and (f); the latter is that of
/// M. J. W. Jansen 1999, Computer Physics Communications 117:35. G. E. B. Archer, A. Saltelli, I. M. Sobol' 1997, Journal
/// of Statistical Computation and Simulation 58:99 (bootstrap).
package struct SobolEstimator: Sendable {
  /// Number of inputs, `k`.
  package let inputCount: Int
  /// Number of rows, `N`.
  package let sample: Int
  /// Number of resamples for the intervals.
  package let resamples: Int
  private let stream: RandomStream
  /// The rows of all resamples, one resample after another, where they are few enough to be kept: they are the same for
  /// every output.
  private let drawn: [UInt32]

  /// The most rows that are kept.
  private static let mostKept = 4_000_000

  /// What an output comes to.
  package struct Indices: Sendable, Hashable {
    /// Mean over `A` and `B`.
    package var mean: Double
    /// Variance over `A` and `B`, `V`.
    package var variance: Double
    /// First order of each input; empty if the output does not vary.
    package var first: [Estimate]
    /// Total order of each input; empty if the output does not vary.
    package var total: [Estimate]

    /// Creates a result.
    package init(mean: Double, variance: Double, first: [Estimate], total: [Estimate]) {
      self.mean = mean
      self.variance = variance
      self.first = first
      self.total = total
    }
  }

  /// Creates an estimator.
  ///
  /// - Parameter stream: what the resamples are drawn from; the same for every output.
  package init(inputCount: Int, sample: Int, resamples: Int, stream: RandomStream) {
    precondition(sample > 0, "there is no sample")
    self.inputCount = inputCount
    self.sample = sample
    self.resamples = resamples
    self.stream = stream
    var drawn: [UInt32] = []
    if sample * resamples <= Self.mostKept {
      drawn.reserveCapacity(sample * resamples)
      for number in 0..<resamples { Self.draw(number, sample, stream) { drawn.append($0) } }
    }
    self.drawn = drawn
  }

  /// The rows of a resample.
  private static func draw(_ number: Int, _ sample: Int, _ stream: RandomStream, _ take: (UInt32) -> Void) {
    var own = stream.split(UInt64(number))
    for _ in 0..<sample {
      take(UInt32(truncatingIfNeeded: own.next().multipliedFullWidth(by: UInt64(sample)).high))
    }
  }

  /// Estimates the indices of one output.
  ///
  /// - Parameter output: the output at a row and run (``SobolDesign/select(_:in:)``); finite.
  /// - Complexity: O(`N·k·resamples`).
  package func estimate(_ output: (_ row: Int, _ run: Int) -> Double) -> Indices {
    var (sum, largest) = (0.0, 0.0)
    for row in 0..<sample {
      let (a, b) = (output(row, 0), output(row, 1))
      sum += a + b
      largest = max(largest, abs(a), abs(b))
    }
    let mean = sum / Double(2 * sample)
    let table = SampleTable(self, mean: mean, floor: largest * RoundingBand.ofRuns, output: output)
    let whole = (0..<UInt32(sample)).map(\.self)
    guard let all = unsafe whole.withUnsafeBufferPointer(table.indices) else {
      return Indices(mean: mean, variance: 0, first: [], total: [])
    }
    let (first, total) = intervals(table, around: all)
    return Indices(mean: mean, variance: all.variance, first: first, total: total)
  }

  private func intervals(
    _ table: SampleTable, around all: SampleTable.Means
  ) -> (first: [Estimate], total: [Estimate]) {
    var draws = [[Double]](repeating: [], count: 2 * inputCount)
    var rows: [UInt32] = []
    for number in 0..<resamples {
      let found: SampleTable.Means?
      if drawn.isEmpty {
        rows.removeAll(keepingCapacity: true)
        Self.draw(number, sample, stream) { rows.append($0) }
        found = unsafe rows.withUnsafeBufferPointer(table.indices)
      } else {
        found = unsafe drawn.withUnsafeBufferPointer {
          unsafe table.indices(UnsafeBufferPointer(rebasing: $0[number * sample..<(number + 1) * sample]))
        }
      }
      guard let found else { continue }
      for input in 0..<inputCount {
        draws[input].append(found.first[input])
        draws[inputCount + input].append(found.total[input])
      }
    }
    func estimate(_ value: Double, _ draws: inout [Double]) -> Estimate {
      draws.sort()
      let lower = Quantile.type7(0.025, of: draws) ?? value
      let upper = Quantile.type7(0.975, of: draws) ?? value
      return Estimate(value: value, lower: min(value, lower), upper: max(value, upper))
    }
    return (
      (0..<inputCount).map { estimate(all.first[$0], &draws[$0]) },
      (0..<inputCount).map { estimate(all.total[$0], &draws[inputCount + $0]) }
    )
  }
}

/// What the indices of any selection of rows are sums of: for each row, with centred outputs, `y_A + y_B`,
/// `y_A² + y_B²`, and for each input `y_ABᵢ − y_A`, `y_B(y_ABᵢ − y_A)` and `(y_ABᵢ − y_A)²/2`.
private struct SampleTable {
  private let inputCount: Int
  /// The largest standard deviation that is rounding.
  private let floor: Double
  private let numbers: RowSums

  struct Means {
    var variance: Double
    var first: [Double]
    var total: [Double]
  }

  init(_ estimator: SobolEstimator, mean: Double, floor: Double, output: (Int, Int) -> Double) {
    inputCount = estimator.inputCount
    self.floor = floor
    numbers = RowSums(count: estimator.sample, width: 2 + 3 * inputCount)
    for row in 0..<estimator.sample {
      let (a, b) = (output(row, 0) - mean, output(row, 1) - mean)
      numbers[row, 0] = a + b
      numbers[row, 1] = a * a + b * b
      for input in 0..<inputCount {
        let change = output(row, 2 + input) - mean - a
        numbers[row, 2 + 3 * input] = change
        numbers[row, 3 + 3 * input] = b * change
        numbers[row, 4 + 3 * input] = change * change / 2
      }
    }
  }

  /// The indices over some rows, centred anew; `nil` if the output does not vary.
  func indices(_ rows: UnsafeBufferPointer<UInt32>) -> Means? {
    let count = Double(rows.count)
    let sums = unsafe numbers.sum(rows)
    let mean = unsafe sums[0] / (2 * count)
    let variance = unsafe sums[1] / (2 * count) - mean * mean
    guard variance > floor * floor else { return nil }
    return Means(
      variance: variance,
      first: (0..<inputCount).map { unsafe (sums[3 + 3 * $0] - mean * sums[2 + 3 * $0]) / (count * variance) },
      total: (0..<inputCount).map { unsafe sums[4 + 3 * $0] / (count * variance) })
  }
}
