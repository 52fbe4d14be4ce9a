import Glibc

/// What a fitted treatment does to any value of its indicator, in any city or population group.
enum Transformation: Equatable {
  /// Nothing.
  case identity
  /// Values beyond a bound take the bound.
  case clip(ClipBounds)
  /// `ln(x − lower + 0.01·(upper − lower))`, or `−ln(upper − x + 0.01·(upper − lower))` if mirrored.
  case logarithm(lower: Double, upper: Double, isMirrored: Bool)
  /// `(x^λ − 1)/λ`, `ln x` for λ = 0.
  case boxCox(Double)

  /// NaN for NaN; not finite where the transformation is not defined.
  func apply(_ value: Double) -> Double {
    switch self {
    case .identity: value
    case .clip(let bounds): bounds.clip(value)
    case .logarithm(let lower, let upper, let isMirrored):
      isMirrored ? -log(upper - value + 0.01 * (upper - lower)) : log(value - lower + 0.01 * (upper - lower))
    case .boxCox(let lambda):
      // expm1 keeps the digits that x^λ − 1 loses for a small λ
      value <= 0 ? .nan : lambda == 0 ? log(value) : expm1(lambda * log(value)) / lambda
    }
  }
}

/// New ends of a column; `nil` for an end that stays.
struct ClipBounds: Equatable {
  var lower: Double?
  var upper: Double?

  func clip(_ value: Double) -> Double {
    if let upper, value > upper { return upper }
    if let lower, value < lower { return lower }
    return value
  }
}
