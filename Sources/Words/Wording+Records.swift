internal import AssessmentModel

extension Wording {
  /// What a step's record says, in the language; `nil` where a piece of it is none that the language has words for.
  ///
  /// - Parameter text: a name, a value, or both with a colon between them, as the record holds them.
  /// - Complexity: O(length × templates).
  package func record(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    for template in Self.recordTemplates where template.mayMake(bytes) {
      if let arguments = Self.match(template.parts, text) {
        let isWord = template.phrase == .tiesBy
        return filled(template.phrase[language], isWord ? arguments.map { record($0) ?? $0 } : arguments)
      }
    }
    for (joint, joined) in [(": ", ": "), (", ", ", "), (" and ", ", ")] where text.contains(joint) {
      let pieces = text.split(separator: joint).map { record(String($0)) }
      return pieces.contains(nil) ? nil : pieces.compactMap(\.self).joined(separator: joined)
    }
    // A number, or the name of an indicator, a node, a verdict.
    return text.contains(" ") ? nil : text
  }

  private static let recordTemplates = RecordPhrase.allCases.map(RecordTemplate.init)

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

/// The English template of a piece of a record.
private struct RecordTemplate: Sendable {
  let phrase: RecordPhrase
  /// The template, cut before its slots.
  let parts: [Substring]
  /// What stands around the slots.
  private let fixed: [[UInt8]]

  init(_ phrase: RecordPhrase) {
    self.phrase = phrase
    parts = phrase[.english].split(separator: "{", omittingEmptySubsequences: false)
    // `1} to `: the slot, and what follows it.
    fixed = parts.enumerated().map { place, part in Array((place == 0 ? part : part.dropFirst(2)).utf8) }
  }

  /// Whether a text begins as the template does and holds the rest of it in its order; nearly none does, and that is
  /// found faster than how it is made.
  func mayMake(_ text: [UInt8]) -> Bool {
    guard let first = fixed.first, text.starts(with: first) else { return false }
    var rest = text[first.count...]
    for piece in fixed.dropFirst() {
      while !rest.starts(with: piece) {
        if rest.isEmpty { return false }
        rest = rest.dropFirst()
      }
      rest = rest.dropFirst(piece.count)
    }
    return fixed.count > 1 || rest.isEmpty
  }
}
