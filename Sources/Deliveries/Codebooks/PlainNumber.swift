internal import XMLStream

/// A number as codebooks and data write it: digits with a decimal point.
enum PlainNumber {
  /// The number of a text; `nil` if it is none.
  static func value(_ text: String) -> Double? { DecimalBytes.double(Array(text.utf8).span) }

  /// A number in one spelling, so that `1`, `01` and `1.0` are one code; the text itself where it is no number, or has
  /// more digits than can be told apart.
  static func key(_ text: String) -> String {
    guard let number = value(text), abs(number) < 9e15 else { return text }
    return "\(number == 0 ? 0 : number)"
  }
}
