import AssessmentModel

/// The texts by which files may name a group of the divide rules: its id and its name in every language.
///
/// An id counts before a name; a text that two groups have names none.
struct GroupNames: Sendable {
  private var ids: [String: GroupID?] = [:]
  private var names: [String: GroupID?] = [:]

  init(_ rules: DivideRules?) {
    for group in rules?.groups ?? [] {
      for (id, name) in [(group.id, group.name), (group.reference, group.referenceName)] {
        Self.add(id.rawValue, id, to: &ids)
        for text in [name.english, name.korean ?? ""] where !text.isEmpty { Self.add(text, id, to: &names) }
      }
    }
  }

  private static func add(_ text: String, _ id: GroupID, to table: inout [String: GroupID?]) {
    let key = ComparedText.key(text)
    if let known = table[key], known != id { table[key] = .some(nil) } else { table[key] = .some(id) }
  }

  /// The group that a text names.
  func group(named text: String) -> GroupID? {
    let key = ComparedText.key(text)
    if let id = ids[key] { return id }
    return names[key] ?? nil
  }
}
