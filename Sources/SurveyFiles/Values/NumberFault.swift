import AssessmentModel
import Tables

/// Says why a cell that should hold a number does not.
enum NumberFault {
  /// A decimal comma, a mark between thousands, or no number at all.
  ///
  /// A single comma before exactly three digits could be either mark; it counts as a mark between thousands, and is
  /// refused like the other.
  static func of(_ cell: UnsafeBufferPointer<UInt8>) -> ValueFault {
    var text = unsafe Array(cell)
    if let first = text.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") { text.removeFirst() }
    guard let first = text.first, isDigit(first), text.last.map(isDigit) == true else { return .notANumber }
    let points = positions(of: UInt8(ascii: "."), in: text)
    let commas = positions(of: UInt8(ascii: ","), in: text)
    let others = text.filter { !isDigit($0) && $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: ",") }
    guard others.isEmpty else { return isSpaced(text) ? .thousandsMark : .notANumber }
    switch (commas.count, points.count) {
    case (1, 0): return text.count - commas[0] == 4 && commas[0] <= 3 ? .thousandsMark : .decimalComma
    case (1, 1...): return commas[0] > points[points.count - 1] ? .decimalComma : .thousandsMark
    case (2..., _): return .thousandsMark
    case (0, 2...): return .thousandsMark
    default: return .notANumber
    }
  }

  /// Whether a point stands before exactly three digits and after one to three, the first of them not 0: `1.980`, which
  /// is 1.98 where points are decimal points, and 1980 where they part thousands.
  static func pointMayPartThousands(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
    let end = cell.count
    guard end >= 5, unsafe cell[end - 4] == UInt8(ascii: ".") else { return false }
    let start = unsafe cell[0] == UInt8(ascii: "-") || cell[0] == UInt8(ascii: "+") ? 1 : 0
    guard (1...3).contains(end - 4 - start), unsafe cell[start] != UInt8(ascii: "0") else { return false }
    return unsafe cell[start..<(end - 4)].allSatisfy(isDigit) && cell[(end - 3)...].allSatisfy(isDigit)
  }

  /// Whether a cell that is no plain number shows that points part thousands: several points before groups of three
  /// digits, or a decimal comma.
  static func showsPointsPartThousands(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
    let digits =
      unsafe cell.last == UInt8(ascii: "%") ? TableBytes.trimmed(UnsafeBufferPointer(rebasing: cell.dropLast())) : cell
    let fault = unsafe of(digits)
    if fault == .decimalComma { return true }
    return unsafe fault == .thousandsMark && !digits.contains(UInt8(ascii: ","))
      && digits.count { $0 == UInt8(ascii: ".") } > 1
  }

  /// The two numbers that a mark before three digits leaves open: `12,500` is 12.5 or 12500.
  static func readings(_ cell: String) -> (fraction: String, whole: String)? {
    let text = ComparedText.of(cell)
    let marks = text.filter { ",.".contains($0) }
    guard marks.count == 1, text.allSatisfy({ $0.isASCII && ($0.isNumber || ",.-+".contains($0)) }),
      text.utf8.count >= 5, text.utf8.suffix(4).first == marks.utf8.first
    else { return nil }
    var fraction = text.replacing(",", with: ".")
    while fraction.last == "0" { fraction.removeLast() }
    if fraction.last == "." { fraction.removeLast() }
    return (fraction, text.filter { !",.".contains($0) })
  }

  /// Groups of three digits parted by blanks, no-break blanks, apostrophes or underscores.
  private static func isSpaced(_ text: [UInt8]) -> Bool {
    let words = String(decoding: text, as: UTF8.self).split { " \u{A0}\u{202F}\u{2009}'’_".contains($0) }
    guard words.count > 1, words[0].utf8.count <= 3, words[0].utf8.allSatisfy(isDigit) else { return false }
    return words.dropFirst().enumerated().allSatisfy { index, word in
      let digits = index == words.count - 2 ? word.prefix { $0 != "." && $0 != "," } : word
      return digits.utf8.count == 3 && digits.utf8.allSatisfy(isDigit)
    }
  }

  private static func positions(of byte: UInt8, in text: [UInt8]) -> [Int] {
    text.indices.filter { text[$0] == byte }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
