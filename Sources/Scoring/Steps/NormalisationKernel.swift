import AssessmentModel
import Glibc

/// The arithmetic of the normalisation, a column at a time. NaN stands for a missing value and passes through.
enum NormalisationKernel {
  /// `(x − lower)/(upper − lower)`, on logarithms if asked for, cut to 0…1 if truncated, turned round if `flips`.
  ///
  /// On a truncated logarithmic scale a value of 0 or less is below the lower goalpost; on one that is not truncated it
  /// is missing, like any value whose place is not finite.
  static func goalposts(_ values: [Double], _ posts: Goalposts, flips: Bool) -> (numbers: [Double], outside: Int) {
    guard posts.isLogarithmic || !posts.isTruncated else {
      return scaled(values, lower: posts.lower, width: posts.upper - posts.lower, flips: flips)
    }
    let placement = Placement(posts)
    var outside = 0
    let numbers = values.map { value -> Double in
      if value.isNaN { return .nan }
      var placed = placement.place(value)
      if posts.isTruncated {
        if placed < 0 || placed > 1 { outside += 1 }
        placed = min(max(placed, 0), 1)
      } else if !placed.isFinite {
        return .nan
      }
      return flips ? 1 - placed : placed
    }
    return (numbers, outside)
  }

  /// Where values lie between goalposts, before truncation.
  struct Placement {
    private let isLogarithmic: Bool
    private let lower: Double
    private let width: Double

    init(_ posts: Goalposts) {
      isLogarithmic = posts.isLogarithmic
      lower = isLogarithmic ? log(posts.lower) : posts.lower
      width = (isLogarithmic ? log(posts.upper) : posts.upper) - lower
    }

    /// Minus infinity for a value without a logarithm.
    func place(_ value: Double) -> Double {
      guard isLogarithmic else { return (value - lower) / width }
      return value > 0 ? (log(value) - lower) / width : -.infinity
    }
  }

  /// Between learnt bounds, cut to them (pinned bounds may lie inside the data). Equal bounds give `constant`, which is
  /// on the common scale before the sense is applied, or missing values; no bounds give missing values.
  static func minMax(
    _ values: [Double], _ bounds: (lower: Double, upper: Double)?, constant: Double?, flips: Bool, isFalling: Bool
  ) -> (numbers: [Double], outside: Int) {
    guard let bounds else { return ([Double](repeating: .nan, count: values.count), 0) }
    if bounds.lower < bounds.upper {
      return scaled(values, lower: bounds.lower, width: bounds.upper - bounds.lower, flips: flips)
    }
    let score = constant.map { isFalling ? 1 - $0 : $0 } ?? .nan
    return (values.map { $0.isNaN ? .nan : score }, 0)
  }

  /// Smallest and largest of the values that are there.
  static func extremes(_ values: [Double]) -> (lower: Double, upper: Double)? {
    var lower = Double.infinity
    var upper = -Double.infinity
    for value in values {
      if value < lower { lower = value }
      if value > upper { upper = value }
    }
    return lower <= upper ? (lower, upper) : nil
  }

  private static func scaled(
    _ values: [Double], lower: Double, width: Double, flips: Bool
  ) -> (numbers: [Double], outside: Int) {
    let start = flips ? 1.0 : 0.0
    let sign = flips ? -1.0 : 1.0
    var outside = 0
    let numbers = [Double](unsafeUninitializedCapacity: values.count) { target, count in
      values.withUnsafeBufferPointer { source in
        for position in 0..<source.count {
          var value = (source[position] - lower) / width
          outside &+= (value < 0 ? 1 : 0) &+ (value > 1 ? 1 : 0)
          value = value < 0 ? 0 : value
          value = value > 1 ? 1 : value
          target[position] = start + sign * value
        }
      }
      count = values.count
    }
    return (numbers, outside)
  }
}
