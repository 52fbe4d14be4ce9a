/// Says why a cell that should hold a number does not.
enum NumberFault {
  /// A decimal comma, a mark between thousands, or no number at all.
  ///
  /// A single comma before exactly three digits could be either mark; it counts as a mark between thousands, and is
  /// refused like the other.
  static func of(_ cell: UnsafeBufferPointer<UInt8>) -> ValueFault {
    var text = Array(cell)
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

  /// Groups of three digits parted by blanks, no-break blanks, apostrophes or underscores.
  private static func isSpaced(_ text: [UInt8]) -> Bool {
    let words = String(decoding: text, as: UTF8.self).split { " \u{A0}\u{202F}\u{2009}'’_".contains($0) }
    guard words.count > 1, words[0].utf8.count <= 3 else { return false }
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
