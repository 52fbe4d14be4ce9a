internal import Diagnostics
internal import XMLStream

/// What one document says and another does not.
enum TreeDifference {
  /// The places, from the root, where the second document departs from the first; each difference is named once.
  ///
  /// - Complexity: O(size of the documents).
  static func between(_ first: XMLElement, _ second: XMLElement?) -> [String] {
    guard let second else { return [first.name] }
    var found: [String] = []
    compare(first, second, first.name, &found)
    return found
  }

  private static func compare(_ first: XMLElement, _ second: XMLElement, _ path: String, _ found: inout [String]) {
    let names = first.attributes.map(\.name)
    for name in names + second.attributes.map(\.name).filter({ !names.contains($0) })
    where !isSame(first.attribute(name)?.value ?? "", second.attribute(name)?.value ?? "") {
      found.append("\(path) @\(name)")
    }
    if collapsed(first.text) != collapsed(second.text) { found.append("\(path) …") }
    let others = Dictionary(grouping: second.children, by: \.name)
    var counts: [String: Int] = [:]
    for child in first.children {
      let number = counts[child.name, default: 0]
      counts[child.name] = number + 1
      let place = "\(path) / \(shown(child, number))"
      if let same = others[child.name], number < same.count {
        compare(child, same[number], place, &found)
      } else {
        found.append(place)
      }
    }
    if first.children.map(\.name) != second.children.map(\.name), first.children.count <= second.children.count {
      found.append("\(path) / …")
    }
  }

  private static func shown(_ element: XMLElement, _ number: Int) -> String {
    let id = ["id", "indicator", "node", "item", "code"].lazy.compactMap { element.attribute($0)?.value }.first
    return "\(element.name) \(id.map { "“\($0)”" } ?? String(number + 1))"
  }

  /// The same text, or the same number written in another way.
  private static func isSame(_ first: String, _ second: String) -> Bool {
    if first == second { return true }
    guard let number = DecimalBytes.double(Array(first.utf8).span) else { return collapsed(first) == collapsed(second) }
    return number == DecimalBytes.double(Array(second.utf8).span)
  }

  private static func collapsed(_ text: String) -> String { CellText.collapsed(text) }
}
