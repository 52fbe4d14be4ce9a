internal import AssessmentModel
internal import XMLStream

extension XMLWriter {
  /// An element for each language; nothing for the empty text.
  func texts(_ name: StaticString, _ text: LocalizedText) {
    guard !text.isEmpty else { return }
    self.text(name, .english, text.english)
    if let korean = text.korean { self.text(name, .korean, korean) }
  }

  private func text(_ name: StaticString, _ language: Language, _ value: String) {
    element(name) {
      attribute("xml:lang", language.rawValue)
      text(value)
    }
  }

  /// An element without language; nothing for the empty text.
  func plainText(_ name: StaticString, _ value: String) {
    if !value.isEmpty { element(name, text: value) }
  }

  /// `yes` or `no`.
  func flag(_ name: StaticString, _ value: Bool) { attribute(name, value ? "yes" : "no") }
}
