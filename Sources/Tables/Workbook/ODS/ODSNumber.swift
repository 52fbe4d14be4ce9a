internal import XMLStream

/// A stored number as a decimal text: shifted by powers of ten digit by digit, so that no binary fraction shows.
enum ODSNumber {
  /// The most digits that are written out before the exponent is kept.
  private static let longest = 60

  /// The number times a power of ten, with a decimal point, without exponent where it is short enough; `nil` if the
  /// text is no number.
  ///
  /// `0.07` shifted by 2 is `7`, `1E+3` is `1000`, `-0.50` is `-0.5`.
  static func text(_ source: [UInt8], shiftedBy shift: Int = 0) -> [UInt8]? {
    guard DecimalBytes.double(source.span) != nil else { return nil }
    var isNegative = false
    var digits: [UInt8] = []
    var exponent = shift
    var sawPoint = false
    var index = 0
    scan: while index < source.count {
      let byte = source[index]
      index += 1
      switch byte {
      case UInt8(ascii: "-"): isNegative = true
      case UInt8(ascii: "."): sawPoint = true
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        digits.append(byte)
        if sawPoint { exponent -= 1 }
      case UInt8(ascii: "e"), UInt8(ascii: "E"): break scan
      default: break
      }
    }
    if index < source.count, let written = written(source[index...]) { exponent += written }
    while digits.last == UInt8(ascii: "0") {
      digits.removeLast()
      exponent += 1
    }
    let leading = digits.prefix { $0 == UInt8(ascii: "0") }.count
    digits.removeFirst(leading)
    guard !digits.isEmpty else { return [UInt8(ascii: "0")] }
    return (isNegative ? [UInt8(ascii: "-")] : []) + placed(digits, exponent)
  }

  /// An exponent; `nil` if there is none, as where the number ends in white space.
  private static func written(_ text: ArraySlice<UInt8>) -> Int? {
    Int(String(decoding: text.filter { $0 > 0x20 }, as: UTF8.self)).map { min(max($0, -100_000), 100_000) }
  }

  private static func placed(_ digits: [UInt8], _ exponent: Int) -> [UInt8] {
    let zero = UInt8(ascii: "0")
    let point = digits.count + exponent
    if exponent >= 0, point <= longest { return digits + Array(repeating: zero, count: exponent) }
    if exponent < 0, point > 0 { return digits[..<point] + [UInt8(ascii: ".")] + digits[point...] }
    if exponent < 0, digits.count - point <= longest {
      return [zero, UInt8(ascii: ".")] + Array(repeating: zero, count: -point) + digits
    }
    let fraction = digits.count > 1 ? [UInt8(ascii: ".")] + digits[1...] : []
    return [digits[0]] + fraction + Array("E\(point - 1)".utf8)
  }
}
