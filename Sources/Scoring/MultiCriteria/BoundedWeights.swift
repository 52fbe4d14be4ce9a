import AssessmentModel
import Numerics

/// Weights uniform on the part of the simplex that lies within bounds.
///
/// Where only the lower or only the upper bounds can be met, that part is itself a simplex. Else all weights but one are
/// drawn independently between their bounds with a density that falls as `e^−λw`, the one left over takes what is missing
/// to 1, and the draw is kept with a probability that undoes the density: given the sum, every `λ` gives the uniform
/// distribution, and the `λ` that makes the expected sum 1 keeps the most.
struct BoundedWeights {
  /// How a point of the simplex becomes weights.
  private enum Form {
    /// From the lower bounds up, by so much in all.
    case up(Double)
    /// From the upper bounds down.
    case down(Double)
    /// By searching.
    case searched(rate: Double, rest: Int)
  }

  private let bounds: [ClosedRange<Double>]
  private let form: Form

  /// - Precondition: see `WeightSpace.bounds`.
  init(_ bounds: [ClosedRange<Double>]) {
    precondition(bounds.allSatisfy { $0.lowerBound >= 0 && $0.upperBound <= 1 }, "bounds of weights lie in 0…1")
    let lower = bounds.reduce(0) { $0 + $1.lowerBound }
    let upper = bounds.reduce(0) { $0 + $1.upperBound }
    precondition(
      lower <= 1 + Weighting.sumTolerance && upper >= 1 - Weighting.sumTolerance,
      "no weights within these bounds sum to 1")
    let (slack, excess) = (max(0, 1 - lower), max(0, upper - 1))
    let widths = bounds.map { $0.upperBound - $0.lowerBound }
    self.bounds = bounds
    if widths.allSatisfy({ $0 >= slack }) {
      form = .up(slack)
    } else if widths.allSatisfy({ $0 >= excess }) {
      form = .down(excess)
    } else {
      let rest = widths.indices.reduce(0) { widths[$1] > widths[$0] ? $1 : $0 }
      form = .searched(rate: Self.rate(widths, sum: slack), rest: rest)
    }
  }

  /// Whether ``draw(_:_:stride:)`` is to be used, and not ``place(_:_:)``.
  var isSearched: Bool { if case .searched = form { true } else { false } }

  /// The weight of a criterion from the share it has in a point of the simplex.
  func place(_ share: Double, _ criterion: Int) -> Double {
    switch form {
    case .up(let slack): bounds[criterion].lowerBound + slack * share
    case .down(let excess): bounds[criterion].upperBound - excess * share
    case .searched: share
    }
  }

  /// Draws weights.
  ///
  /// - Complexity: O(criteria) a try; of `k` bounds of one width about `√k` tries are needed.
  func draw(_ stream: inout RandomStream, _ weights: UnsafeMutablePointer<Double>, stride: Int) {
    guard case .searched(let rate, let rest) = form else { return }
    while true {
      var left = 1.0
      for (k, bound) in bounds.enumerated() where k != rest {
        let uniform = LaneStages.uniform(stream.next())
        let weight = bound.lowerBound + Self.truncated(uniform, rate, width: bound.upperBound - bound.lowerBound)
        unsafe weights[k * stride] = weight
        left -= weight
      }
      let bound = bounds[rest]
      guard bound.contains(left) else { continue }
      let cost = rate >= 0 ? rate * (left - bound.lowerBound) : rate * (left - bound.upperBound)
      guard PlainLogarithm.negative(LaneStages.uniform(stream.next())) >= cost else { continue }
      unsafe weights[rest * stride] = left
      return
    }
  }

  /// A number from 0 to a width with a density in proportion to `e^(−rate·x)`, by the inverse of its distribution.
  private static func truncated(_ uniform: Double, _ rate: Double, width: Double) -> Double {
    let range = rate * width
    if range.magnitude < 1e-6 { return uniform * width }
    if range < 0 { return width - truncated(1 - uniform, -rate, width: width) }
    // 1 − u(1 − e^−range) lies between e^−range and 1.
    let fallen = -PlainLogarithm.exponentialMinusOne(-min(range, 700))
    return min(width, PlainLogarithm.negative(1 - uniform * fallen) / rate)
  }

  /// The rate at which the expected sum is `sum`.
  private static func rate(_ widths: [Double], sum: Double) -> Double {
    func expected(_ rate: Double) -> Double {
      widths.reduce(0) { total, width in
        let range = rate * width
        if width == 0 { return total }
        if range.magnitude < 1e-3 { return total + width * (0.5 - range / 12) }
        let fallen = PlainLogarithm.exponentialMinusOne(max(-700, min(700, range)))
        return total + 1 / rate - width / fallen
      }
    }
    var (low, high) = (-1.0, 1.0)
    while expected(low) < sum, low > -1e9 { low *= 2 }
    while expected(high) > sum, high < 1e9 { high *= 2 }
    for _ in 0..<60 {
      let middle = (low + high) / 2
      if expected(middle) > sum { low = middle } else { high = middle }
    }
    return high
  }
}
