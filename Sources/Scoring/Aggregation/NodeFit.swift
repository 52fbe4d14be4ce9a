package import AssessmentModel
import Numerics

/// What is learnt for a node, as far as it is not the machine's alone.
package struct NodeFit {
  /// The rule that holds a row against the others; `nil` for one that looks at single rows.
  package var rule: NodeRule.Kind?
  package var rescaling: NodeRescaling?
}

/// A node's scores are stretched from their range over the cities onto another.
package struct NodeRescaling {
  package let range: OutputRange
  let minimum: Double
  let maximum: Double

  /// Whether all cities score the same, so that there is nothing to stretch; they are then not rated.
  package var isConstant: Bool { RoundingBand.isConstant(minimum, maximum) }

  /// What one point before becomes after.
  package var slope: Double { isConstant ? 0 : (range.upper - range.lower) / (maximum - minimum) }

  func apply(_ score: Double) -> Double {
    guard !isConstant else { return .nan }
    let result = Self.stretch(score, minimum, maximum, range.lower, range.upper)
    return result.isFinite ? result : .nan
  }

  /// A score's place between minimum and maximum on the range from lower to upper; ends that lie too far apart for a
  /// difference are met by halves.
  @inline(__always)
  static func stretch(
    _ score: Double, _ minimum: Double, _ maximum: Double, _ lower: Double, _ upper: Double
  ) -> Double {
    let (span, width) = (maximum - minimum, upper - lower)
    let place = span.isFinite ? (score - minimum) / span : (score / 2 - minimum / 2) / (maximum / 2 - minimum / 2)
    return width.isFinite ? lower + width * place : lower * (1 - place) + upper * place
  }

  /// The score before stretching.
  package func undo(_ score: Double) -> Double {
    minimum + (maximum - minimum) * ((score - range.lower) / (range.upper - range.lower))
  }
}
