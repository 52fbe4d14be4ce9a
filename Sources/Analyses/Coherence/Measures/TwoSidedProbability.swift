internal import Glibc
import Scoring

/// Two-sided p-values of correlations.
enum TwoSidedProbability {
  /// Of Pearson's r over `count` pairs: `t = r·√((n − 2)/(1 − r²))` under Student's t with n − 2 degrees of freedom,
  /// which is the regularised incomplete beta function `I_{1−r²}((n − 2)/2, ½)`.
  ///
  /// - Precondition: at least three pairs.
  static func ofPearson(_ r: Double, count: Int) -> Double {
    precondition(count >= 3, "a p-value needs three pairs")
    return incompleteBeta(Double(count - 2) / 2, 0.5, at: (1 - r) * (1 + r), complement: r * r)
  }

  /// Of a standard normal z.
  static func ofNormal(_ z: Double) -> Double { erfc(abs(z) / 2.0.squareRoot()) }

  /// The regularised incomplete beta function by its continued fraction (modified Lentz; DLMF 8.17.22).
  ///
  /// - Parameter complement: `1 − x`, which the caller may know more exactly.
  static func incompleteBeta(_ a: Double, _ b: Double, at x: Double, complement y: Double) -> Double {
    if x <= 0 { return 0 }
    if y <= 0 { return 1 }
    // The fraction converges quickly on one side of the mean only.
    if x > (a + 1) / (a + b + 2) { return 1 - incompleteBeta(b, a, at: y, complement: x) }
    let lnX = x > 0.5 ? log1p(-y) : log(x)
    let lnY = y > 0.5 ? log1p(-x) : log(y)
    let front = exp(lnGamma(a + b) - lnGamma(a) - lnGamma(b) + a * lnX + b * lnY) / a
    return min(1, max(0, front * fraction(a, b, x)))
  }

  private static func fraction(_ a: Double, _ b: Double, _ x: Double) -> Double {
    let tiny = 1e-300
    func kept(_ value: Double) -> Double { abs(value) < tiny ? tiny : value }
    var c = 1.0
    var d = 1 / kept(1 - (a + b) * x / (a + 1))
    var result = d
    for step in 1...20_000 {
      let m = Double(step)
      let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
      d = 1 / kept(1 + even * d)
      c = kept(1 + even / c)
      result *= d * c
      let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
      d = 1 / kept(1 + odd * d)
      c = kept(1 + odd / c)
      result *= d * c
      if abs(d * c - 1) < 1e-16 { break }
    }
    return result
  }

  /// The logarithm of the gamma function of a positive number; `lgamma` itself writes to a global.
  private static func lnGamma(_ value: Double) -> Double {
    var sign: Int32 = 0
    return unsafe lgamma_r(value, &sign)
  }
}
