/// The templates of one domain in one language, by the number of the phrase.
///
/// A class, as it is asked for every phrase of a page.
package final class PhraseTable<Key: PhraseKey>: Sendable {
  private let templates: [String]
  /// Whether the language has words of its own for a phrase, by its number.
  private let isWritten: [Bool]
  /// Phrases that the language has no words for and takes from another.
  package let missing: [Key]
  /// Phrases that stand twice in the language.
  package let doubled: [Key]

  /// Lays out the phrases of a language.
  ///
  /// - Parameters:
  ///   - parts: the phrases, in parts as they are written.
  ///   - other: the language whose words stand in for what is missing.
  /// - Complexity: O(phrases).
  init(_ parts: [[Key: String]], otherwise other: PhraseTable? = nil) {
    var texts = [String?](repeating: nil, count: Key.allCases.count)
    var doubled: [Key] = []
    for part in parts {
      for (key, template) in part {
        if texts[Int(key.rawValue)] != nil { doubled.append(key) }
        texts[Int(key.rawValue)] = template
      }
    }
    missing = Key.allCases.filter { texts[Int($0.rawValue)] == nil }
    isWritten = texts.map { $0 != nil }
    self.doubled = doubled.sorted { $0.rawValue < $1.rawValue }
    templates = texts.indices.map { texts[$0] ?? other?.templates[$0] ?? "" }
  }

  /// The template of a phrase.
  package subscript(key: Key) -> String { templates[Int(key.rawValue)] }

  /// Whether the language has words of its own for a phrase.
  package func isWritten(_ key: Key) -> Bool { isWritten[Int(key.rawValue)] }
}
