import AssessmentModel
import Diagnostics
import ReportFiles
import Words

/// Text that may be in another language than the page; screen readers need to know.
extension HTMLFormatter {
  /// A text from a file, marked as English where it has not been written in the page's language.
  func localized(_ value: LocalizedText) {
    if language == .english {
      foreign(value.english)
    } else if let written = value.written(in: language) {
      plain(written)
    } else {
      english(value.english)
    }
  }

  /// What is shown, whoever wrote it.
  func localized(_ value: ShownText) {
    switch value {
    case .said(let said): foreign(said)
    case .written(let written): localized(written)
    }
  }

  /// A text in whatever language it was found; what is Korean in it is marked as such.
  func foreign(_ value: String) {
    if language != .korean, Self.hasHangul(value) { parts(value) } else { plain(value) }
  }

  /// A text in English, whatever the page's language; what is Korean in it is marked as such.
  func english(_ value: String) {
    if language == .english {
      foreign(value)
    } else if !Self.hasLetters(value) || language == .korean && Self.isHangulAlone(value) {
      plain(value)
    } else {
      element("span") {
        attribute("lang", "en")
        if Self.hasHangul(value) { parts(value) } else { plain(value) }
      }
    }
  }

  /// A text with its Korean parts marked.
  private func parts(_ value: String) {
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

  /// What a step's record says, in the page's language.
  func record(_ fact: StageFact) {
    let line = words.text(fact).line
    if language == .english { english(line) } else { text(line) }
  }

  /// What a step learnt, in the page's language; marked as English where the language has no words for it.
  func record(_ learnt: LearntValue) {
    func line(_ name: String) -> String { "\(name), \(learnt.subject): \(NumberText.measured(learnt.value))" }
    if language != .english, let name = words.name(learnt) { text(line(name)) } else { english(line(learnt.name)) }
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

  private static func isHangulAlone(_ value: String) -> Bool {
    value.unicodeScalars.allSatisfy { isHangul($0) || !$0.properties.isAlphabetic }
  }

  private static func hasLetters(_ value: String) -> Bool {
    value.unicodeScalars.contains { $0.properties.isAlphabetic }
  }
}
