import Diagnostics

/// Numbers as people read them: a fixed number of decimals, commas between thousands, a true minus sign.
enum NumberText {
  /// A number with fixed decimals.
  static func fixed(_ value: Double, _ decimals: Int) -> String {
    let text = DecimalText.fixed(value, decimals: decimals)
    if value > -999, value < 999 { return value < 0 ? typographic(text) : text }
    return typographic(grouped(text))
  }

  /// A signed difference: `+0.031`, `−0.120`, `0.000`.
  static func signed(_ value: Double, _ decimals: Int) -> String {
    let text = fixed(value, decimals)
    return value > 0 && text.utf8.contains { $0 > UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") } ? "+" + text : text
  }

  /// A measured value: whole numbers as they are, others with at most three decimals and no trailing zeros.
  static func measured(_ value: Double) -> String {
    let magnitude = abs(value)
    if value == value.rounded(), magnitude < 9e15 { return fixed(value, 0) }
    guard magnitude < 9e11 else { return DecimalText.exact(value) }
    var decimals = magnitude >= 100 ? 1 : (magnitude >= 1 ? 2 : 3)
    if magnitude < 0.001 { decimals = 6 }
    var text = fixed(value, decimals)
    while text.utf8.last == UInt8(ascii: "0") { text.removeLast() }
    if text.utf8.last == UInt8(ascii: ".") { text.removeLast() }
    return text
  }

  /// A share 0…1 in whole percent: `67 %`.
  ///
  /// It never rounds to 0 % or 100 % what is not exactly that.
  static func percent(_ share: Double) -> String {
    var whole = (share * 100).rounded()
    if whole == 100, share < 1 - 1e-9 { whole = 99 }
    if whole == 0, share > 1e-9 { whole = 1 }
    return percents(fixed(whole, 0))
  }

  /// A number of percent that are not torn apart at the end of a line.
  static func percents(_ number: String) -> String { number + "\u{A0}%" }

  /// A rank: `12`, or `2.5` where equals share the average.
  static func rank(_ rank: Double) -> String { rank == rank.rounded() ? fixed(rank, 0) : fixed(rank, 1) }

  /// A whole number.
  static func whole(_ value: Int) -> String { fixed(Double(value), 0) }

  private static func typographic(_ text: String) -> String {
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
