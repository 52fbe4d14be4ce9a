/// A label as respondents read it: tools leave markup, entities and line breaks in them.
enum PlainLabel {
  /// The text without tags, with the usual entities in plain letters, and with single blanks.
  ///
  /// A `<` that begins no tag is a sign like all others.
  ///
  /// - Complexity: O(length).
  static func text(_ markup: String) -> String {
    guard markup.utf8.contains(where: { $0 == 0x3C || $0 == 0x26 }) else { return line(markup) }
    var result = ""
    let scalars = Array(markup.unicodeScalars)
    var cursor = 0
    // Behind the last `>` no tag ends, so that none is looked for.
    let lastEnd = scalars.lastIndex(of: ">") ?? -1
    while cursor < scalars.count {
      let scalar = scalars[cursor]
      if scalar == "<", cursor < lastEnd, cursor + 1 < scalars.count, beginsTag(scalars[cursor + 1]),
        let end = scalars[cursor...].firstIndex(of: ">")
      {
        result.unicodeScalars.append(" ")
        cursor = end + 1
      } else if scalar == "&", let (letter, length) = entity(scalars[cursor...].prefix(10)) {
        result.unicodeScalars.append(letter)
        cursor += length
      } else {
        result.unicodeScalars.append(scalar)
        cursor += 1
      }
    }
    return line(result)
  }

  /// The text on one line: white space of any length is one blank, and none stands at either end.
  static func line(_ text: String) -> String {
    let whites: Set<Unicode.Scalar> = [" ", "\t", "\n", "\r", "\u{A0}"]
    guard
      text.unicodeScalars.contains(where: { whites.contains($0) && $0 != " " }) || text.contains("  ")
        || text.hasPrefix(" ") || text.hasSuffix(" ")
    else { return text }
    return text.unicodeScalars.split { whites.contains($0) }.map { String(Substring($0)) }.joined(separator: " ")
  }

  /// The text without white space at either end.
  static func trimmed(_ text: String) -> String {
    let isWhite: (Unicode.Scalar) -> Bool = { $0.value <= 0x20 || $0 == "\u{A0}" }
    guard let first = text.unicodeScalars.firstIndex(where: { !isWhite($0) }),
      let last = text.unicodeScalars.lastIndex(where: { !isWhite($0) })
    else { return "" }
    return String(text.unicodeScalars[first...last])
  }

  private static func beginsTag(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || scalar == "/" || scalar == "!"
  }

  private static func entity(_ scalars: ArraySlice<Unicode.Scalar>) -> (Unicode.Scalar, Int)? {
    guard let end = scalars.firstIndex(of: ";") else { return nil }
    let name = String(String.UnicodeScalarView(scalars[(scalars.startIndex + 1)..<end]))
    let length = end - scalars.startIndex + 1
    switch name {
    case "amp": return ("&", length)
    case "lt": return ("<", length)
    case "gt": return (">", length)
    case "quot": return ("\"", length)
    case "apos": return ("'", length)
    case "nbsp": return (" ", length)
    default:
      guard name.hasPrefix("#") else { return nil }
      let digits = name.dropFirst()
      let isHex = digits.hasPrefix("x") || digits.hasPrefix("X")
      return UInt32(isHex ? digits.dropFirst() : digits, radix: isHex ? 16 : 10).flatMap(Unicode.Scalar.init)
        .map { ($0, length) }
    }
  }
}
