internal import AssessmentModel

/// What an attribute's value is, taken as a number.
enum NumberText: Equatable {
  /// A finite number.
  case number(Double)
  /// A number with a decimal comma, and what was probably meant.
  case decimalComma(String)
  /// NaN, INF or beyond the largest number.
  case notFinite
  /// A number that is too large for a file.
  case beyondRange
  /// No number.
  case text

  init(_ value: String) {
    if Self.isPlain(value) {
      let number = Double(value) ?? .nan
      self = !number.isFinite ? .notFinite : NumberRange.holds(number) ? .number(number) : .beyondRange
      return
    }
    let pointed = String(value.map { $0 == "," ? "." : $0 })
    if pointed != value, Self.isPlain(pointed) {
      self = .decimalComma(pointed)
      return
    }
    let unsigned = value.first == "-" || value.first == "+" ? value.dropFirst() : value[...]
    self = ["nan", "inf", "infinity", "∞"].contains(unsigned.lowercased()) ? .notFinite : .text
  }

  /// Digits with at most one point, and an exponent if there is one; the schema's pattern.
  private static func isPlain(_ value: String) -> Bool {
    var bytes = value.utf8[...]
    func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
    if let sign = bytes.first, sign == 43 || sign == 45 { bytes = bytes.dropFirst() }
    let whole = bytes.prefix(while: isDigit)
    bytes = bytes.dropFirst(whole.count)
    var digits = whole.count
    if bytes.first == 46 {
      bytes = bytes.dropFirst()
      let fraction = bytes.prefix(while: isDigit)
      bytes = bytes.dropFirst(fraction.count)
      digits += fraction.count
    }
    guard digits > 0 else { return false }
    guard let mark = bytes.first else { return true }
    guard mark == 101 || mark == 69 else { return false }
    bytes = bytes.dropFirst()
    if let sign = bytes.first, sign == 43 || sign == 45 { bytes = bytes.dropFirst() }
    return !bytes.isEmpty && bytes.allSatisfy(isDigit)
  }
}
