internal import AssessmentModel
internal import Diagnostics
internal import XMLStream

extension StrictElement {
  /// The texts of the children with a name, one a language, white space collapsed. Without any, the empty text.
  func texts(_ name: String) -> LocalizedText {
    let found = children(name)
    guard let first = found.first else { return .empty }
    var byLanguage: [Language: (text: String, line: Int)] = [:]
    for child in found {
      let strict = StrictElement(child, log, attributes: ["xml:lang"], isText: true)
      let code = strict.optional("xml:lang") ?? Language.english.rawValue
      guard let language = LocalizedText.language(code) else {
        strict.report(
          .criteriaLanguage, .criteria(.languageUnknown, .text(ReadingLog.quoted(code))), at: "xml:lang")
        continue
      }
      if let earlier = byLanguage[language] {
        strict.report(
          .criteriaLanguage, .criteria(.textTwice, .text(name), .text(code), .number(earlier.line)),
          at: "xml:lang")
        continue
      }
      let text = Self.collapsed(child.text)
      if text.isEmpty { strict.report(.criteriaTextMissing, .criteria(.textEmpty, .text(name))) }
      byLanguage[language] = (text, child.location.line ?? 0)
    }
    guard let english = byLanguage[.english] else {
      log.report(
        .criteriaTextMissing, .criteria(.noEnglish, .text(name), .text(self.name)), at: first.location,
        mend: .criteria(.addEnglish, .text(name)))
      return .empty
    }
    return LocalizedText(english.text, korean: byLanguage[.korean]?.text)
  }

  /// The text of a child without languages, white space collapsed; empty if there is none.
  func plainText(_ name: String) -> String {
    guard let child = child(name) else { return "" }
    return Self.collapsed(StrictElement(child, log, isText: true).element.text)
  }
}
