/// What a rule says of itself in one language.
package struct CodeText: Sendable {
  /// The rule in one phrase.
  package let title: String
  /// What the finding means for the reader.
  package let meaning: String
  /// Why the rule exists.
  package let reason: String
  /// How to mend it, in general.
  package let remedy: String

  package init(title: String, meaning: String, reason: String, remedy: String) {
    self.title = title
    self.meaning = meaning
    self.reason = reason
    self.remedy = remedy
  }
}
