import AssessmentModel
import Diagnostics
import Glibc

extension NormalisationColumn {
  /// `(x − lower)/(upper − lower)`, on logarithms if asked for, cut to 0…1 if truncated, turned round if it flips.
  ///
  /// On a truncated logarithmic scale a value of 0 or less is below the lower goalpost; on one that is not truncated it
  /// is missing, like any value whose place is not finite.
  mutating func goalposts(_ posts: Goalposts) -> [Double] {
    guard posts.isLogarithmic || !posts.isTruncated else {
      let scaled = LinearScale(lower: posts.lower, upper: posts.upper).cut(values, flips: flips)
      outside = scaled.outside
      return stretched(scaled.scores)
    }
    let placement = Placement(posts)
    let flips = flips
    var outside = 0
    let scores = mapped { value -> Double in
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
    self.outside = outside
    if !posts.isTruncated { nameUnplaceable(scores, posts) }
    return stretched(scores)
  }

  /// Findings for values that goalposts without truncation cannot place.
  private mutating func nameUnplaceable(_ scores: [Double], _ posts: Goalposts) {
    for city in scores.indices where scores[city].isNaN && !values[city].isNaN {
      if posts.isLogarithmic && values[city] <= 0 {
        find(
          .noLogarithm, .scoring(.noLogarithm, id, .number(DecimalText.exact(values[city]))), city: city)
      } else {
        find(.notFinite, .scoring(.offScaleTooLarge, id), city: city)
      }
    }
  }

  /// Where values lie between goalposts, before truncation.
  private struct Placement {
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
}
