/// The one number formatter: locale-free, the same bytes everywhere.
public enum DecimalText {
  /// What stands where there is no number.
  public static let none = "–"

  /// The shortest decimal text that reads back as the same `Double`, for example `0.1`, `100`, `1e-07`.
  ///
  /// Whole numbers below 2⁵³ are written without a fraction; what is no finite number is written as ``none``.
  public static func exact(_ value: Double) -> String {
    guard value.isFinite else { return none }
    if value == value.rounded(), abs(value) < 9_007_199_254_740_992 {
      return value == 0 ? "0" : String(Int64(value))
    }
    return value.description
  }

  /// Text with a fixed number of decimals, rounded half away from zero on the exact binary value.
  ///
  /// What is no finite number is written as ``none``.
  ///
  /// - Parameter decimals: 0 through 12.
  public static func fixed(_ value: Double, decimals: Int) -> String {
    precondition((0...12).contains(decimals), "decimals must be between 0 and 12")
    guard value.isFinite else { return none }
    let power = powers[decimals]
    let magnitude = abs(value)
    guard magnitude < 9e15 / power else { return value.description }
    let scaled = magnitude * power
    var whole = scaled.rounded(.down)
    let fraction = scaled - whole
    // The product was rounded; the fused residual tells on which side of one half the exact value lies.
    let residual = (-scaled).addingProduct(magnitude, power)
    if fraction > 0.5 || (fraction == 0.5 && residual >= 0) { whole += 1 }
    return text(UInt64(whole), decimals: decimals, isNegative: value < 0 && whole != 0)
  }

  /// A whole number with a point before its last digits, written from its end: pages hold some hundred thousand of these.
  private static func text(_ number: UInt64, decimals: Int, isNegative: Bool) -> String {
    var count = 1
    var rest = number
    while rest >= 10 {
      rest /= 10
      count += 1
    }
    count = max(count, decimals + 1)
    let length = count + (decimals > 0 ? 1 : 0) + (isNegative ? 1 : 0)
    return unsafe String(unsafeUninitializedCapacity: length) { bytes in
      var rest = number
      var place = length
      for digit in 0..<count {
        if decimals > 0, digit == decimals {
          place -= 1
          unsafe bytes[place] = UInt8(ascii: ".")
        }
        place -= 1
        unsafe bytes[place] = UInt8(ascii: "0") + UInt8(rest % 10)
        rest /= 10
      }
      if isNegative { unsafe bytes[0] = UInt8(ascii: "-") }
      return length
    }
  }

  private static let powers: [Double] = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12]
}
