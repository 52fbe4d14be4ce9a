/// Latin letters with marks, as the letters that people type without them.
///
/// Source: the canonical decompositions of the Unicode Character Database; letters with a stroke, a hook or a dot that
/// have no decomposition (ø, ł, đ, ı, ə) are our addition. `?` marks a scalar that is kept.
enum LatinLetters {
  /// The plain letter or letters of a scalar, lower case; `nil` if it is not a Latin letter with a mark.
  static func plain(_ scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0xC6, 0xE6, 0x1FC, 0x1FD, 0x1E2, 0x1E3: return "ae"
    case 0xDE, 0xFE: return "th"
    case 0xDF, 0x1E9E: return "ss"
    case 0x132, 0x133: return "ij"
    case 0x152, 0x153: return "oe"
    case 0xC0...0x24F: return letter(supplement[Int(scalar.value) - 0xC0])
    case 0x1E00...0x1EFF: return letter(additional[Int(scalar.value) - 0x1E00])
    default: return nil
    }
  }

  private static func letter(_ byte: UInt8) -> String? {
    byte == UInt8(ascii: "?") ? nil : String(UnicodeScalar(byte))
  }

  /// U+00C0 to U+024F.
  private static let supplement = Array(
    ("aaaaaa?ceeeeiiiidnooooo?ouuuuy??aaaaaa?ceeeeiiiidnooooo?ouuuuy?yaaaaaaccccccccddddeeeeeeeeeegggg"
      + "gggghhhhiiiiiiiiii??jjkkkllllll??llnnnnnnnnnoooooo??rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"
      + "bb????o??dd????eeffg???ikkl??nnooo??pp??????tt?uu??yyzz??????????????????????aaiioouuuuuuuuuu?aa"
      + "aa??ggggkkoooo??j???gg??nnaa????aaaaeeeeiiiioooorrrruuuusstt??hh??????aaeeooooooooyy???j??acclt?"
      + "???bu?eejj??rryy").utf8)

  /// U+1E00 to U+1EFF.
  private static let additional = Array(
    ("aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrr"
      + "ssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy??????aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
      + "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyyll??yy").utf8)
}
