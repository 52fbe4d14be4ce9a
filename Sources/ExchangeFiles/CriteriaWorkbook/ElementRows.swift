internal import AssessmentModel
internal import XMLStream

/// Lays the elements of a criteria file out in rows.
struct ElementRows {
  /// The texts of the cells of a row, one for each column; empty where nothing stands.
  typealias Row = [String]

  private struct Found {
    var element: XMLElement
    var key: String?
    var parents: [String: String] = [:]
    var container: String?
  }

  private let root: XMLElement
  /// What was found for each sheet whose rows others refer to.
  private var found: [String: [Found]] = [:]

  init(_ root: XMLElement) { self.root = root }

  /// The values of the sheet of the set.
  func fields() -> [String] {
    CriteriaSheets.set.columns.map { Self.text($0, Found(element: root)) }
  }

  /// The rows of a sheet; the sheets are asked for in their order.
  ///
  /// - Complexity: O(elements · columns).
  mutating func rows(_ layout: SheetLayout) -> [Row] {
    let found = gather(layout)
    if layout.key != nil { self.found[layout.name] = found }
    return found.map { one in layout.columns.map { Self.text($0, one) } }
  }

  private func gather(_ layout: SheetLayout) -> [Found] {
    let kinds = layout.kinds.map { "\($0)" }
    var result: [Found] = []
    switch layout.place {
    case .root(let path):
      let elements = Self.descend(root, path)?.children.filter { kinds.contains($0.name) } ?? []
      result = elements.map { Found(element: $0) }
    case .containers(let path, let names):
      for name in names {
        let elements = Self.descend(root, path + [name])?.children.filter { kinds.contains($0.name) } ?? []
        result += elements.map { Found(element: $0, container: "\(name)") }
      }
    case .below(let parents):
      for parent in parents {
        for owner in found[parent.sheet] ?? [] {
          guard let key = owner.key else { continue }
          var element: XMLElement? = owner.element
          for names in parent.path {
            element = element?.children.first { child in names.contains { "\($0)" == child.name } }
          }
          for child in element?.children ?? [] where kinds.contains(child.name) {
            result.append(Found(element: child, parents: [parent.column: key]))
          }
        }
      }
    case .tree: for index in root.children(named: "index") { Self.walk(index, parent: "", kinds, &result) }
    }
    guard let key = layout.key, let column = layout.columns.first(where: { $0.header == key }) else { return result }
    let keyed = layout.keyed.map { "\($0)" }
    var numbers: [String: Int] = [:]
    for position in result.indices where keyed.isEmpty || keyed.contains(result[position].element.name) {
      if case .key = column.source {
        let owner = result[position].parents.values.min() ?? ""
        numbers[owner, default: 0] += 1
        result[position].key = "\(owner)/\(numbers[owner] ?? 0)"
      } else {
        result[position].key = Self.text(column, result[position])
      }
    }
    return result
  }

  private static func walk(_ element: XMLElement, parent: String, _ kinds: [String], _ result: inout [Found]) {
    result.append(Found(element: element, parents: ["parent": parent]))
    let id = element.attribute("id")?.value ?? ""
    for child in element.children where kinds.contains(child.name) { walk(child, parent: id, kinds, &result) }
  }

  private static func descend(_ element: XMLElement, _ path: [StaticString]) -> XMLElement? {
    path.reduce(Optional(element)) { $0?.child(named: "\($1)") }
  }

  private static func text(_ column: SheetColumn, _ found: Found) -> String {
    let element = found.element
    switch column.source {
    case .attribute(let path, let name): return descend(element, path)?.attribute("\(name)")?.value ?? ""
    case .attributeOfKind(let names):
      let name = names.first { "\($0.kind)" == element.name }?.attribute
      return name.flatMap { element.attribute("\($0)")?.value } ?? ""
    case .words(let path, let language):
      guard let last = path.last, let owner = descend(element, path.dropLast()) else { return "" }
      let texts = owner.children(named: "\(last)")
      return texts.first { ($0.attribute("xml:lang")?.value ?? "en") == language.rawValue }?.text ?? ""
    case .plain(let path): return descend(element, path)?.text ?? ""
    case .choice(let names): return chosen(element, names)?.name ?? ""
    case .ofChoice(let names, let attribute): return chosen(element, names)?.attribute("\(attribute)")?.value ?? ""
    case .comparison(let path): return comparison(element, path)?.name ?? ""
    case .bound(let path): return comparison(element, path)?.value ?? ""
    case .list(let path, let child, let attribute):
      let children = descend(element, path)?.children(named: "\(child)") ?? []
      return children.compactMap { $0.attribute("\(attribute)")?.value }.joined(separator: " ")
    case .kind: return element.name
    case .parent: return found.parents[column.header] ?? ""
    case .key: return found.key ?? ""
    case .container: return found.container ?? ""
    }
  }

  private static func chosen(_ element: XMLElement, _ names: [StaticString]) -> XMLElement? {
    element.children.first { child in names.contains { "\($0)" == child.name } }
  }

  private static func comparison(_ element: XMLElement, _ path: [StaticString]) -> XMLAttribute? {
    let attributes = descend(element, path)?.attributes ?? []
    return attributes.first { attribute in SheetColumn.comparisons.contains { "\($0)" == attribute.name } }
  }
}
