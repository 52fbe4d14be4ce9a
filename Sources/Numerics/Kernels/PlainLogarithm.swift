/// Logarithm and exponential of `+ − × ÷` alone, each rounded by itself: the same bits on every processor, where the last
/// bits of a mathematical library's depend on what the processor has.
package enum PlainLogarithm {
  /// `−ln` of a number from the open interval 0…1, to 4e-16 of its size.
  ///
  /// `ln m = 2 artanh((m − 1)/(m + 1))` by its series, `m` between √½ and √2; what `ck_weights` does.
  package static func negative(_ number: Double) -> Double {
    let root: UInt64 = 0x3FE6_A09E_667F_3BCD
    let bits = number.bitPattern &+ (0x3FF0_0000_0000_0000 &- root)
    let exponent = (0x1p52 + 1023) - Double(bitPattern: bits >> 52 | 0x4330_0000_0000_0000)
    let m = Double(bitPattern: (bits & 0x000F_FFFF_FFFF_FFFF) &+ root)
    let s = (m - 1) / (m + 1)
    let z = s * s
    let z2 = z * z
    let z4 = z2 * z2
    let a = z * (2.0 / 5) + 2.0 / 3
    let b = z * (2.0 / 9) + 2.0 / 7
    let c = z * (2.0 / 13) + 2.0 / 11
    let d = z * (2.0 / 17) + 2.0 / 15
    let sum = (z2 * b + a) + z4 * ((z2 * d + c) + z4 * (2.0 / 19))
    return exponent * 0x1.62E42FEFA39EFp-1 - ((s + s) + s * (z * sum))
  }

  /// `e^x − 1` for `x` between −700 and 700, to about 1e-13 of its size.
  ///
  /// The series for `x/2ⁿ`, then `n` times `e^2y − 1 = (e^y − 1)(e^y − 1 + 2)`.
  package static func exponentialMinusOne(_ x: Double) -> Double {
    var (y, halvings) = (x, 0)
    while y.magnitude > 0.25 { (y, halvings) = (y / 2, halvings + 1) }
    var sum = 1.0
    for term in stride(from: 14.0, to: 1, by: -1) { sum = 1 + y / term * sum }
    sum *= y
    for _ in 0..<halvings { sum *= sum + 2 }
    return sum
  }
}
