/// Text from data as a terminal may show it: what cannot be seen, or plays with the screen, is spelled out as `\u{1B}`.
///
/// Everything that a command prints goes through here, once, so that no name, no cell and no path can clear the screen,
/// turn the direction of the line or hide half of what it says. Spelled out are control characters (below U+0020, U+007F
/// to U+009F), marks of direction, the separators U+2028 and U+2029, tag characters, and characters without width. The
/// joiners U+200C and U+200D are left where they shape a script or an emoji.
package enum VisibleText {
  /// A text of one line, such as a cell or a name: line breaks are spelled out too.
  package static func line(_ text: String) -> String { clean(text, keepsBreaks: false, seal: "") }

  /// A text of several lines; sequences that a style with this seal wrote stay, every other one is spelled out.
  package static func lines(_ text: String, seal: String = "") -> String { clean(text, keepsBreaks: true, seal: seal) }

  /// A document in XML: hidden characters become character references, which mean the same.
  package static func xml(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { $0 != "\n" && isHidden($0) }) else { return text }
    var clean = ""
    for scalar in text.unicodeScalars {
      if scalar != "\n", isHidden(scalar) {
        clean += "&#x\(String(scalar.value, radix: 16, uppercase: true));"
      } else {
        clean.unicodeScalars.append(scalar)
      }
    }
    return clean
  }

  /// Whether a character cannot be seen or acts on a terminal; the line break is one, the blank is none.
  static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x034F, 0x061C, 0x115F...0x1160, 0x17B4...0x17B5, 0x180B...0x180F,
      0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0x3164, 0xFEFF, 0xFFA0, 0xFFF0...0xFFFB, 0x1BCA0...0x1BCA3,
      0x1D173...0x1D17A, 0xE0000...0xE0FFF:
      true
    default: false
    }
  }

  private static func clean(_ text: String, keepsBreaks: Bool, seal: String) -> String {
    guard text.unicodeScalars.contains(where: { isHidden($0) && !(keepsBreaks && $0 == "\n") }) else { return text }
    let scalars = Array(text.unicodeScalars)
    let mark = Array(seal.unicodeScalars)
    var clean = String.UnicodeScalarView()
    var position = 0
    while position < scalars.count {
      let scalar = scalars[position]
      position += 1
      if !isHidden(scalar) || keepsBreaks && scalar == "\n" || joins(scalars, position - 1) {
        clean.append(scalar)
      } else if scalar == "\u{1B}", !mark.isEmpty, scalars[position...].starts(with: mark) {
        clean.append(scalar)
        position += mark.count
      } else {
        clean.append(contentsOf: "\\u{\(String(scalar.value, radix: 16, uppercase: true))}".unicodeScalars)
      }
    }
    return String(clean)
  }

  /// Whether a joiner stands between two letters that it shapes.
  private static func joins(_ scalars: [Unicode.Scalar], _ position: Int) -> Bool {
    guard scalars[position] == "\u{200C}" || scalars[position] == "\u{200D}" else { return false }
    guard position > 0, position + 1 < scalars.count else { return false }
    return isShaped(scalars[position - 1]) && isShaped(scalars[position + 1])
  }

  /// Letters of scripts that joiners shape – Arabic, Indic, Khmer, Mongolian – and parts of emoji.
  private static func isShaped(_ scalar: Unicode.Scalar) -> Bool {
    guard !isHidden(scalar) else { return false }
    switch scalar.value {
    case 0x0600...0x109F, 0x1780...0x18AF, 0x2600...0x27BF, 0xFB50...0xFDFF, 0xFE0F, 0xFE70...0xFEFE,
      0x1F000...0x1FAFF:
      return true
    default: return false
    }
  }
}
