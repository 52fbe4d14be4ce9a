/// The texts of one finding code in one language: what a reader is told about the rule behind a finding.
package struct CodeText: Sendable {
  /// The rule in one phrase, without a full stop.
  package let title: String
  /// What the finding means for the reader, in sentences.
  package let meaning: String
  /// Why the rule exists, in sentences.
  package let reason: String
  /// How to mend it in general, in sentences.
  package let remedy: String

  /// Takes the texts as they stand.
  package init(title: String, meaning: String, reason: String, remedy: String) {
    self.title = title
    self.meaning = meaning
    self.reason = reason
    self.remedy = remedy
  }
}
