import AssessmentModel
import Diagnostics
import Words

/// Text that may be in another language than the page; screen readers need to know.
extension HTMLFormatter {
  /// A text from a file, marked as English where it has not been written in the page's language.
  func localized(_ value: LocalizedText) {
    switch language {
    case .english: foreign(value.english)
    case .korean:
      if let korean = value.korean {
        plain(korean)
      } else if Self.hasLetters(value.english) {
        element("span") {
          attribute("lang", Self.hasHangul(value.english) ? "ko" : "en")
          plain(value.english)
        }
      } else {
        plain(value.english)
      }
    }
  }

  /// A text in whatever language it was found; what is Korean in it is marked as such.
  func foreign(_ value: String) {
    guard language != .korean, Self.hasHangul(value) else {
      plain(value)
      return
    }
    var rest = value.unicodeScalars[...]
    while let start = rest.firstIndex(where: Self.isHangul) {
      plain(String(rest[..<start]))
      let end = rest[start...].firstIndex { !Self.isHangul($0) && $0.properties.isAlphabetic } ?? rest.endIndex
      let last = rest[start..<end].lastIndex(where: Self.isHangul).map { rest.index(after: $0) } ?? end
      element("span") {
        attribute("lang", "ko")
        plain(String(rest[start..<last]))
      }
      rest = rest[last...]
    }
    plain(String(rest))
  }

  /// A text in English, whatever the page's language.
  func english(_ value: String) {
    if language == .english {
      foreign(value)
    } else {
      element("span") {
        attribute("lang", "en")
        plain(value)
      }
    }
  }

  /// What a finding says, in the page's language; marked as English while it has words in no other.
  ///
  /// - Parameter spellsOut: whether what cannot be seen is spelled out.
  func finding(_ statement: Statement, spellsOut: Bool = false) {
    let text = words.text(statement)
    let shown = spellsOut ? VisibleText.line(text) : text
    if statement.fact == .plain { english(shown) } else { foreign(shown) }
  }

  /// The name in the page's language with the other one beside it, smaller.
  func names(_ name: LocalizedText) {
    localized(name)
    guard let korean = name.korean, korean != name.english else { return }
    plain(" ")
    element("span", class: "alt") {
      attribute("lang", language == .korean ? "en" : "ko")
      plain(language == .korean ? name.english : korean)
    }
  }

  /// Whether a text holds a Hangul syllable or letter.
  static func hasHangul(_ value: String) -> Bool {
    value.utf8.contains { $0 >= 0xE1 } && value.unicodeScalars.contains(where: isHangul)
  }

  private static func isHangul(_ scalar: Unicode.Scalar) -> Bool {
    (0xAC00...0xD7A3).contains(scalar.value) || (0x1100...0x11FF).contains(scalar.value)
      || (0x3130...0x318F).contains(scalar.value)
  }

  private static func hasLetters(_ value: String) -> Bool {
    value.unicodeScalars.contains { $0.properties.isAlphabetic }
  }
}
