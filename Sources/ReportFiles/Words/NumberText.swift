package import AssessmentModel
internal import Diagnostics

/// Numbers as people read them: a fixed number of decimals, commas between thousands, a true minus sign.
package enum NumberText {
  /// A number with fixed decimals.
  package static func fixed(_ value: Double, _ decimals: Int) -> String {
    let text = DecimalText.fixed(value, decimals: decimals)
    guard value.isFinite else { return text }
    if value > -999, value < 999 { return value < 0 ? typographic(text) : text }
    return typographic(grouped(text))
  }

  /// A number with fixed decimals, or more where it takes more to tell it from a bound that it is not.
  package static func fixed(_ value: Double, _ decimals: Int, apartFrom bounds: [Double]) -> String {
    fixed(value, DecimalText.decimals(value, atLeast: decimals, apartFrom: bounds))
  }

  /// A signed difference: `+0.031`, `−0.120`, `0.000`.
  package static func signed(_ value: Double, _ decimals: Int) -> String {
    let text = fixed(value, decimals)
    return value > 0 && text.utf8.contains { $0 > UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") } ? "+" + text : text
  }

  /// A measured value: whole numbers as they are, others with at most three decimals and no trailing zeros, unless it
  /// takes more to tell it from a bound that it is not.
  package static func measured(_ value: Double, apartFrom bounds: [Double] = []) -> String {
    let magnitude = abs(value)
    if value == value.rounded(), magnitude < 9e15 { return fixed(value, 0) }
    guard magnitude < 9e11 else { return DecimalText.exact(value) }
    var decimals = magnitude >= 100 ? 1 : (magnitude >= 1 ? 2 : 3)
    if magnitude < 0.001 { decimals = 6 }
    decimals = DecimalText.decimals(value, atLeast: decimals, apartFrom: bounds)
    var text = fixed(value, decimals)
    guard decimals > 0 else { return text }
    while text.utf8.last == UInt8(ascii: "0") { text.removeLast() }
    if text.utf8.last == UInt8(ascii: ".") { text.removeLast() }
    return text
  }

  /// A cut as the criteria set has it, with the decimals of scores at least.
  package static func cut(_ value: Double, _ decimals: Int) -> String {
    let text = fixed(value, decimals)
    return Double(DecimalText.fixed(value, decimals: decimals)) == value ? text : typographic(DecimalText.exact(value))
  }

  /// The number at a tick of an axis.
  package static func tick(_ score: Double, _ scores: ScoreRange) -> String {
    let isPlain = scores.decimals > 0 && abs(score * 10 - (score * 10).rounded()) < 1e-6
    return isPlain ? fixed(score, 1) : measured(score)
  }

  /// A rank: `12`, or `2.5` where equals share the average.
  package static func rank(_ rank: Double) -> String { rank == rank.rounded() ? fixed(rank, 0) : fixed(rank, 1) }

  /// A whole number.
  package static func whole(_ value: Int) -> String { fixed(Double(value), 0) }

  static func typographic(_ text: String) -> String {
    text.hasPrefix("-") ? "\u{2212}" + text.dropFirst() : text
  }

  private static func grouped(_ text: String) -> String {
    let sign = text.hasPrefix("-") ? "-" : ""
    let parts = text.dropFirst(sign.count).split(separator: ".", maxSplits: 1)
    guard let whole = parts.first, whole.utf8.allSatisfy({ (48...57).contains($0) }) else { return text }
    var result = sign
    for (place, digit) in whole.enumerated() {
      if place > 0, (whole.count - place) % 3 == 0 { result += "," }
      result.append(digit)
    }
    return parts.count == 2 ? result + "." + parts[1] : result
  }
}
