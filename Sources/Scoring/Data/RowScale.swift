import Numerics

/// The ends of a column, between which a value has a place from 0 to 1.
struct RowScale: BitwiseCopyable, Sendable {
  static let lowerName = "imputation minimum"
  static let upperName = "imputation maximum"
  static let none = RowScale(lower: .nan, upper: .nan)

  var lower: Double
  var upper: Double

  /// Where a value lies, 0…1; NaN for NaN.
  @inline(__always)
  func place(_ value: Double, flips: Bool) -> Double {
    // halves keep the width of the widest columns finite
    let place = (0.5 * value - 0.5 * lower) / (0.5 * upper - 0.5 * lower)
    return flips ? 1 - place : place
  }

  /// The value at a place.
  @inline(__always)
  func value(at place: Double, flips: Bool) -> Double {
    let place = flips ? 1 - place : place
    return lower * (1 - place) + upper * place
  }

  /// Whether it tells no city from another, as without any value.
  var isConstant: Bool { RoundingBand.isConstant(lower, upper) }

  /// The ends with those that are pinned; none unless there are both.
  func pinned(_ pins: RowScale) -> RowScale {
    let both = RowScale(
      lower: pins.lower.isNaN ? lower : pins.lower, upper: pins.upper.isNaN ? upper : pins.upper)
    return both.lower.isNaN || both.upper.isNaN ? .none : both
  }
}
