/// Text from data as it is compared with text from criteria, registries and surveys.
///
/// What the eye does not tell apart does not part two texts: full-width letters, digits and marks are plain ones, every
/// white space (no-break, narrow, ideographic) is a blank, runs of blanks are one and none stands at the ends, characters
/// that are not seen (zero-width, byte order mark, soft hyphen, direction marks, variation selectors) are not there,
/// typographic apostrophes are `'`, dashes and the minus sign are `-`. Composed and decomposed forms of a letter are the
/// same because `String` compares and hashes by canonical equivalence: compare the results as strings, never as bytes.
package enum ComparedText {
  /// The text as it is compared, case kept.
  ///
  /// - Complexity: O(length); a plain ASCII text comes back as it is.
  package static func of(_ text: String) -> String {
    if isPlain(text) { return text }
    var result = String.UnicodeScalarView()
    var isBlankDue = false
    for scalar in text.unicodeScalars {
      guard let seen = seen(scalar) else { continue }
      if seen == " " {
        isBlankDue = !result.isEmpty
        continue
      }
      if isBlankDue { result.append(" ") }
      isBlankDue = false
      result.append(seen)
    }
    return String(result)
  }

  /// The text as it is compared where case does not count.
  package static func key(_ text: String) -> String { of(text).lowercased() }

  /// Printable ASCII without outer or double blanks.
  private static func isPlain(_ text: String) -> Bool {
    var wasBlank = true
    for byte in text.utf8 {
      guard byte > 0x20, byte < 0x7F else {
        if byte != 0x20 || wasBlank { return false }
        wasBlank = true
        continue
      }
      wasBlank = false
    }
    return !wasBlank || text.utf8.isEmpty
  }

  /// What a scalar looks like; `nil` if it is not seen.
  private static func seen(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x21...0x7E: return scalar
    case 0x2018, 0x2019, 0x201B, 0x2032, 0x60, 0xB4, 0x2B9, 0x2BB...0x2BD, 0x2C8, 0xFF07: return "'"
    case 0x2010...0x2015, 0x2212, 0xFE63: return "-"
    case 0xFF01...0xFF5E: return Unicode.Scalar(scalar.value - 0xFEE0)
    case 0xFE00...0xFE0F, 0x115F, 0x1160, 0x3164, 0xFFA0: return nil
    default: break
    }
    let properties = scalar.properties
    if properties.isWhitespace { return " " }
    if properties.generalCategory == .format { return nil }
    return scalar
  }
}
