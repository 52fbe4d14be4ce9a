import Glibc
import Scoring

/// `f(x) = (x^p − 1)/p`, and `ln x` for p = 0: the scale on which a power mean is an arithmetic one.
struct PowerTransform {
  let exponent: Double

  func value(_ x: Double) -> Double {
    exponent == 0 ? log(x) : expm1(exponent * log(x)) / exponent
  }

  /// `(x − y)/(f(x) − f(y))`, the inverse of the mean slope; `x^(1 − p)` for equals. For p = 0 the logarithmic mean
  /// `(x − y)/ln(x/y)`.
  ///
  /// Near equality the quotient is taken through `log1p` and `expm1`; the plain form loses half its digits there.
  func mean(_ x: Double, _ y: Double) -> Double {
    if x == y { return pow(x, 1 - exponent) }
    let step = abs(x - y) < y / 2 ? log1p((x - y) / y) : log(x / y)
    if exponent == 0 { return (x - y) / step }
    if x == 0 || y == 0 || abs(exponent * step) > 1 { return (x - y) / (value(x) - value(y)) }
    return (x - y) / (pow(y, exponent) * expm1(exponent * step) / exponent)
  }
}

extension PowerTransform {
  /// The inverse of ``value(_:)``; 0 where the mean is stopped by a zero.
  func inverse(_ y: Double) -> Double {
    if exponent == 0 { return exp(y) }
    if y == -.infinity { return 0 }
    let power = 1 + exponent * y
    return power > 0 ? pow(power, 1 / exponent) : 0
  }
}
