/// Names as they are compared: case, accents, blanks and punctuation do not count.
package enum FoldedName {
  /// The letters and digits of a name, lower case, Latin letters without their marks, Hangul jamo as syllables.
  ///
  /// `São Paulo`, `sao-paulo` and `SAO PAULO` fold to the same text; so do the composed and the decomposed form of a
  /// Korean or Vietnamese name. Marks on other letters (`й`, `が`, `ά`) stay, and the composed and decomposed forms are
  /// equal as strings, which is how folded names are compared. Letters that stand for an apostrophe in names (`ʻ`, `ʼ`,
  /// `ꞌ`) do not count, as the apostrophe itself. A name without any letter or digit folds to the empty text.
  ///
  /// - Complexity: O(length).
  package static func of(_ name: String) -> String {
    var bytes: [UInt8] = []
    fold(name, into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Replaces `bytes` with the folded name in UTF-8.
  package static func fold(_ name: String, into bytes: inout [UInt8]) {
    bytes.removeAll(keepingCapacity: true)
    var copy = name
    let isASCII = copy.withUTF8 { text in
      for place in text.indices {
        let byte = unsafe text[place]
        if byte >= 0x80 { return false }
        append(ascii: byte, to: &bytes)
      }
      return true
    }
    if isASCII { return }
    var scalars = String.UnicodeScalarView()
    for scalar in name.unicodeScalars { append(scalar, to: &scalars) }
    bytes.removeAll(keepingCapacity: true)
    bytes.append(contentsOf: String(scalars).utf8)
  }

  private static func append(ascii byte: UInt8, to bytes: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): bytes.append(byte)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): bytes.append(byte | 0x20)
    default: break
    }
  }

  private static func append(_ scalar: Unicode.Scalar, to result: inout String.UnicodeScalarView) {
    switch scalar.value {
    case 0..<0x80: append(ascii: scalar, to: &result)
    case 0x300...0x36F:
      // On a Latin letter a mark does not count; on another it is part of the letter.
      if let last = result.last, last.value >= 0x80, !(0xAC00...0xD7A3).contains(last.value) { result.append(scalar) }
    case 0x2B9...0x2D1, 0x2EC, 0x2EE, 0xA78B, 0xA78C, 0x640, 0x7F4, 0x7F5: break
    case 0xAC00...0xD7A3: result.append(scalar)
    case 0xFF01...0xFF5E:
      if let narrow = Unicode.Scalar(scalar.value - 0xFEE0) { append(ascii: narrow, to: &result) }
    default:
      if let plain = LatinLetters.plain(scalar) {
        result.append(contentsOf: plain.unicodeScalars)
      } else {
        append(other: scalar, to: &result)
      }
    }
  }

  private static func append(ascii scalar: Unicode.Scalar, to result: inout String.UnicodeScalarView) {
    switch scalar {
    case "a"..."z", "0"..."9": result.append(scalar)
    case "A"..."Z": result.append(Unicode.Scalar(UInt8(scalar.value) | 0x20))
    default: break
    }
  }

  private static func append(other scalar: Unicode.Scalar, to result: inout String.UnicodeScalarView) {
    if let last = result.last, let syllable = syllable(last, scalar) {
      result.removeLast()
      result.append(syllable)
      return
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .decimalNumber, .letterNumber, .otherNumber:
      result.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
    default: break
    }
  }

  /// The Hangul syllable of a leading consonant and a vowel, or of a syllable without final and a final consonant
  /// (Unicode, section 3.12).
  private static func syllable(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> Unicode.Scalar? {
    let (first, second) = (left.value, right.value)
    if (0x1100...0x1112).contains(first), (0x1161...0x1175).contains(second) {
      return Unicode.Scalar(0xAC00 + ((first - 0x1100) * 21 + (second - 0x1161)) * 28)
    }
    if (0xAC00...0xD7A3).contains(first), (first - 0xAC00) % 28 == 0, (0x11A8...0x11C2).contains(second) {
      return Unicode.Scalar(first + (second - 0x11A7))
    }
    return nil
  }
}
