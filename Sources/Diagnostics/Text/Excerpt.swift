/// Shows what stands in a cell, as far as it may be shown.
package enum Excerpt {
  /// The cell in quotation marks if it is one short word, otherwise its length: respondents' free text stays where it
  /// is. Characters that cannot be seen are spelled out.
  package static func word(_ text: String) -> String {
    isWord(text) ? "“\(visible(text))”" : "a text of \(text.unicodeScalars.count) characters"
  }

  /// Whether a cell is one short word, which may be shown.
  static func isWord(_ text: String) -> Bool {
    text.unicodeScalars.count <= 24 && !text.unicodeScalars.contains { $0.properties.isWhitespace && $0 != " " }
      && text.utf8.count { $0 == 0x20 } <= 1
  }

  /// The cell in quotation marks if it is one short word, otherwise its length.
  package static func word(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    unsafe word(String(decoding: bytes, as: UTF8.self))
  }

  /// A name in quotation marks, cut after 60 characters: names of cities and columns may be shown.
  package static func name(_ text: String) -> String {
    let scalars = text.unicodeScalars
    return scalars.count <= 60 ? "“\(visible(text))”" : "“\(visible(String(scalars.prefix(60).map(Character.init))))…”"
  }

  /// The text with control, format and other invisible characters as `U+200B`.
  package static func visible(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse, .surrogate:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
