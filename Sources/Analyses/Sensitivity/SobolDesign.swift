package import Numerics
import Scoring

/// Which points a sensitivity analysis runs a model at.
///
/// One scrambled Sobol' sequence of `2d` coordinates is split down the middle into `A` and `B`, and `ABᵢ` is `A` with the
/// coordinates of input `i` taken from `B`. For `k` inputs a row `j` of the sample has `k + 2` runs: `A`, `B`, `AB₁` …
/// `ABₖ`. An input may have any number of coordinates: a set of weights is one input.
package struct SobolDesign: Sendable {
  /// The coordinates of each input.
  package let inputs: [Range<Int>]
  /// Coordinates of one point, `d`.
  package let dimensions: Int
  /// Number of rows, `N`.
  package let sample: Int
  private let points: Source

  /// Where the points come from.
  private enum Source: Sendable {
    case sequence(ScrambledSobol)
    case given(GivenPoints)
  }

  /// Most coordinates of one point: half of the sequence's.
  package static let mostDimensions = SobolSequence.mostDimensions / 2

  /// Draws a design.
  ///
  /// - Parameters:
  ///   - inputs: the coordinates of each input: ranges that follow each other from 0 on.
  ///   - sample: a power of two.
  ///   - stream: what the scrambling is drawn from.
  package init(inputs: [Range<Int>], sample: Int, stream: RandomStream) {
    precondition(sample > 0 && sample & (sample - 1) == 0 && sample <= 1 << 24, "the sample is no power of two")
    self.inputs = inputs
    self.sample = sample
    dimensions = Self.end(of: inputs)
    points = .sequence(ScrambledSobol(dimensions: max(1, 2 * dimensions), stream: stream))
  }

  /// Takes a design that is given, with any number of rows.
  ///
  /// - Parameter inputs: the coordinates of each input, as for one that is drawn.
  package init(inputs: [Range<Int>], given: GivenPoints) {
    self.inputs = inputs
    sample = given.sample
    dimensions = Self.end(of: inputs)
    points = .given(given)
  }

  private static func end(of inputs: [Range<Int>]) -> Int {
    var end = 0
    for range in inputs {
      precondition(range.lowerBound == end, "the inputs' coordinates do not follow each other")
      end = range.upperBound
    }
    return end
  }

  /// Runs of one row, `k + 2`.
  package var runsPerRow: Int { inputs.count + 2 }

  /// Runs of the whole design, `N(k + 2)`.
  package var runs: Int { sample * runsPerRow }

  /// The points of one row.
  package struct Row {
    fileprivate var sides: [[Double]]
    /// The coordinates of the run at hand.
    package fileprivate(set) var point: [Double]
  }

  /// Memory for the points of a row, to be used for one row after the other.
  package func makeRow() -> Row {
    let empty = [Double](repeating: 0, count: dimensions)
    return Row(sides: [empty, empty], point: empty)
  }

  /// Computes `A` and `B` of a row.
  package func fill(_ row: inout Row, number: Int) {
    switch points {
    case .sequence(let points):
      for dimension in 0..<dimensions {
        row.sides[0][dimension] = points.coordinate(dimension, ofPoint: UInt32(number))
        row.sides[1][dimension] = points.coordinate(dimensions + dimension, ofPoint: UInt32(number))
      }
    case .given(let points):
      for dimension in 0..<dimensions {
        for side in 0...1 { row.sides[side][dimension] = points.coordinate(dimension, side: side, row: number) }
      }
    }
  }

  /// Sets ``Row/point`` to that of a run: 0 for `A`, 1 for `B`, `2 + i` for `ABᵢ`.
  package func select(_ run: Int, in row: inout Row) {
    let side = run == 1 ? 1 : 0
    for dimension in 0..<dimensions { row.point[dimension] = row.sides[side][dimension] }
    guard run > 1 else { return }
    for dimension in inputs[run - 2] { row.point[dimension] = row.sides[1][dimension] }
  }
}
