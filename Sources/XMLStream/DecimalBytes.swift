/// Reads numbers from bytes, without a `String` on the way for the usual lengths.
package enum DecimalBytes {
  /// The number in a decimal text such as `-12.5` or `1e-7`, correctly rounded; `nil` if the text is no number.
  ///
  /// White space round it is allowed; a decimal comma, grouping, hexadecimal digits, `INF` and `NaN` are not. A text
  /// too large for `Double` is no number.
  package static func double(_ text: Span<UInt8>) -> Double? {
    var index = 0
    var end = text.count
    while index < end, text[index].isXMLSpace { index += 1 }
    while end > index, text[end - 1].isXMLSpace { end -= 1 }
    let start = index
    let isNegative = index < end && text[index] == UInt8(ascii: "-")
    if index < end, isNegative || text[index] == UInt8(ascii: "+") { index += 1 }

    var digits: UInt64 = 0
    var significant = 0
    var scale = 0
    var sawDigit = false
    var sawPoint = false
    while index < end {
      let byte = text[index]
      if byte == UInt8(ascii: "."), !sawPoint {
        sawPoint = true
      } else if byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") {
        sawDigit = true
        if significant > 0 || byte != UInt8(ascii: "0") { significant += 1 }
        if significant <= 19 { digits = digits * 10 + UInt64(byte - UInt8(ascii: "0")) }
        if sawPoint { scale -= 1 }
      } else {
        break
      }
      index += 1
    }
    guard sawDigit else { return nil }
    if index < end {
      guard text[index] == UInt8(ascii: "e") || text[index] == UInt8(ascii: "E") else { return nil }
      guard let exponent = exponent(text, from: index + 1, to: end) else { return nil }
      scale += exponent
    }

    // Both factors are exact, so that one operation rounds once (Clinger, PLDI 1990).
    if significant <= 19, digits <= 1 << 53, (-22...22).contains(scale) {
      let value = Double(digits)
      let scaled = scale < 0 ? value / powers[-scale] : value * powers[scale]
      return isNegative ? -scaled : scaled
    }
    var copy: [UInt8] = []
    for position in start..<end { copy.append(text[position]) }
    guard let value = Double(String(decoding: copy, as: UTF8.self)), value.isFinite else { return nil }
    return value
  }

  private static func exponent(_ text: Span<UInt8>, from start: Int, to end: Int) -> Int? {
    var index = start
    let isNegative = index < end && text[index] == UInt8(ascii: "-")
    if index < end, isNegative || text[index] == UInt8(ascii: "+") { index += 1 }
    guard index < end else { return nil }
    var value = 0
    while index < end {
      guard text[index] >= UInt8(ascii: "0"), text[index] <= UInt8(ascii: "9") else { return nil }
      value = min(value * 10 + Int(text[index] - UInt8(ascii: "0")), 100_000)
      index += 1
    }
    return isNegative ? -value : value
  }

  private static let powers: [Double] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20,
    1e21, 1e22,
  ]
}
