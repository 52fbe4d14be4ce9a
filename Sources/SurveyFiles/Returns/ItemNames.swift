import AssessmentModel
import Diagnostics

/// The texts by which files may name an item: its id, and the names and questions that the criteria set gives it.
///
/// Ids come first; a name or question that two items share, or that is another item's id, names none.
struct ItemNames: Sendable {
  private var ids: [String: ItemID] = [:]
  private var items: [String: ItemID?] = [:]
  /// The same in any case of their letters, for texts that are written in none of the cases above.
  private var foldedIDs: [String: ItemID?] = [:]
  private var foldedItems: [String: ItemID?] = [:]
  private var order: [(text: String, item: ItemID)] = []

  /// Adds an item's ids, and texts in the languages that they have.
  mutating func add(_ item: ItemID, ids: [String], texts: [LocalizedText]) {
    for id in ids {
      let key = ComparedText.of(id)
      if self.ids[key] == nil { order.append((id, item)) }
      self.ids[key] = self.ids[key] ?? item
      Self.fold(key, item, into: &foldedIDs)
    }
    for text in texts.flatMap({ [$0.english, $0.korean ?? ""] }) where !text.isEmpty {
      let key = ComparedText.of(text)
      Self.fold(key, item, into: &foldedItems)
      switch items[key] {
      case nil:
        items[key] = .some(item)
        order.append((text, item))
      case .some(let other?) where other != item: items[key] = .some(nil)
      case .some: break
      }
    }
  }

  /// The item that a text names.
  func item(named text: String) -> ItemID? {
    let key = ComparedText.of(text)
    if let id = ids[key] { return id }
    if let item = items[key] { return item }
    let folded = key.lowercased()
    if let id = foldedIDs[folded] { return id }
    return foldedItems[folded] ?? nil
  }

  /// Whether several items have a text, and none has it as its id.
  func isShared(_ text: String) -> Bool {
    let key = ComparedText.of(text)
    if ids[key] != nil { return false }
    if let item = items[key] { return item == nil }
    let folded = key.lowercased()
    return (foldedIDs[folded] ?? foldedItems[folded]).map { $0 == nil } ?? false
  }

  private static func fold(_ key: String, _ item: ItemID, into table: inout [String: ItemID?]) {
    let folded = key.lowercased()
    if let known = table[folded], known != item { table[folded] = .some(nil) } else { table[folded] = .some(item) }
  }

  /// `did you mean “GOV-01”?`, the id of what a text is near to, whether it is near the id or a name.
  func statement(for text: String) -> Statement? {
    let found = near(text)
    return found.isEmpty ? nil : .common(.nearMiss, .texts(found.map { "“\($0)”" }, .orEach))
  }

  private func near(_ text: String) -> [String] {
    let wanted = String(text.prefix(100))
    let candidates = order.lazy.filter { $0.text.utf8.count <= 100 }
    let near = NearMiss.matches(for: wanted, among: candidates.map(\.text), limit: 6)
    var found: [String] = []
    for name in near {
      let item = ids[ComparedText.of(name)] ?? (items[ComparedText.of(name)] ?? nil)
      if let item, !found.contains(item.rawValue) { found.append(item.rawValue) }
    }
    return Array(found.prefix(3))
  }

  /// Number of texts.
  var count: Int { order.count }
}
