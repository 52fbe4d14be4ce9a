/// What one language says of a finding code: the texts of `DiagnosticCode` in its words.
package struct CodeText: Sendable {
  /// The rule in one phrase, without a full stop.
  package let title: String
  /// What the finding means for the reader, in sentences.
  package let meaning: String
  /// Why the rule exists, in sentences.
  package let reason: String
  /// How to mend it, in general, in sentences.
  package let remedy: String

  /// The texts of a code in one language.
  package init(title: String, meaning: String, reason: String, remedy: String) {
    self.title = title
    self.meaning = meaning
    self.reason = reason
    self.remedy = remedy
  }
}
