internal import AssessmentModel

extension Wording {
  /// What a step's record says, in the language; `nil` where a piece of it is none that the language has words for.
  ///
  /// - Parameter text: a name, a value, or both with a colon between them, as the record holds them.
  /// - Complexity: O(length × templates).
  package func record(_ text: String) -> String? {
    for (phrase, parts) in Self.recordTemplates {
      if let arguments = Self.match(parts, text) {
        let isWord = phrase == .tiesBy
        return filled(phrase[language], isWord ? arguments.map { record($0) ?? $0 } : arguments)
      }
    }
    for (joint, joined) in [(": ", ": "), (", ", ", "), (" and ", ", ")] where text.contains(joint) {
      let pieces = text.split(separator: joint).map { record(String($0)) }
      return pieces.contains(nil) ? nil : pieces.compactMap(\.self).joined(separator: joined)
    }
    // A number, or the name of an indicator, a node, a verdict.
    return text.contains(" ") ? nil : text
  }

  /// The English templates, each cut before its slots.
  private static let recordTemplates = RecordPhrase.allCases.map { phrase in
    (phrase, phrase[.english].split(separator: "{", omittingEmptySubsequences: false))
  }

  /// What stands in a text for the slots of a template, cut before them; `nil` if the text is not made by it. A slot
  /// holds a word, or words with commas between them.
  private static func match(_ parts: [Substring], _ text: String) -> [String]? {
    var arguments: [String] = []
    var rest = text[...]
    guard rest.hasPrefix(parts[0]) else { return nil }
    rest = rest.dropFirst(parts[0].count)
    for part in parts.dropFirst() {
      // `1} to `: the slot, and what follows it.
      let after = part.dropFirst(2)
      let end = after.isEmpty ? rest.endIndex : rest.firstRange(of: after)?.lowerBound
      guard let end, end > rest.startIndex else { return nil }
      let found = rest[..<end]
      guard found.split(separator: ", ").allSatisfy({ !$0.contains(" ") }) else { return nil }
      arguments.append(String(found))
      rest = rest[end...].dropFirst(after.count)
    }
    return rest.isEmpty ? arguments : nil
  }
}
