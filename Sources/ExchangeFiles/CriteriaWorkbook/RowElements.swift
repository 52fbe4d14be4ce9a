internal import AssessmentModel
internal import CriteriaFiles
internal import Diagnostics
internal import XMLStream

/// Puts the elements of a criteria file together from the rows of a workbook.
///
/// What the criteria reader checks is left to it; here only is said what would be lost on the way to it.
struct RowElements {
  let root: PlacedElement
  private(set) var findings = FindingList()
  private var budget = NearMissBudget()
  /// The element of each key, by sheet.
  private var keys: [String: [String: PlacedElement]] = [:]
  /// How deep the rows of trees stand within one another.
  private static let depth = 2 * CriteriaLimits.depth

  init(file: String) { root = PlacedElement("criteriaSet", at: InputLocation(file: file, cell: "Set!A1")) }

  /// Fills the element of the set itself.
  mutating func fill(_ values: [SheetCell?]) { fill(root, values, CriteriaSheets.set.columns) }

  /// Adds the rows of a sheet.
  ///
  /// - Complexity: O(rows · columns), plus the search for near misses, which is bounded.
  mutating func add(_ grid: SheetGrid) {
    let layout = grid.layout
    var elements: [(element: PlacedElement, row: [SheetCell?])] = []
    for row in grid.rows {
      guard let place = row.lazy.compactMap({ $0?.place }).first, let kind = kind(row, layout, at: place) else {
        continue
      }
      let element = PlacedElement(kind, at: place)
      fill(element, row, layout.columns)
      elements.append((element, row))
    }
    if layout.key != nil { register(elements, layout) }
    for (element, row) in elements { attach(element, row, layout) }
    if case .tree = layout.place { checkReach(elements.map(\.element)) }
  }

  private mutating func kind(_ row: [SheetCell?], _ layout: SheetLayout, at place: InputLocation) -> StaticString? {
    guard layout.kinds.count > 1 else { return layout.kinds[0] }
    let column = layout.columns.firstIndex { if case .kind = $0.source { true } else { false } }
    guard let column, let cell = row[column] else {
      findings.append(Diagnostic(.criteriaRowWord, .stop, .delivery(.rowWithoutKind), at: place))
      return nil
    }
    return name(cell, among: layout.kinds, layout.columns[column])
  }

  /// The element that a cell names; `nil`, and said, if there is none of that name.
  private mutating func name(_ cell: SheetCell, among names: [StaticString], _ column: SheetColumn) -> StaticString? {
    guard let text = CellText.read(cell, as: column.content, findings: &findings) else { return nil }
    if let name = names.first(where: { "\($0)" == text }) { return name }
    let all = names.map { "\($0)" }
    findings.append(
      Diagnostic(
        .criteriaRowWord, .stop, .delivery(.wordUnknown, .quoted(text), .text(column.header)), at: cell.place,
        mend: budget.statement(for: text, among: all) ?? .delivery(.wordsThere, .texts(all, .or))))
    return nil
  }

  private mutating func register(_ elements: [(element: PlacedElement, row: [SheetCell?])], _ layout: SheetLayout) {
    guard let column = layout.columns.firstIndex(where: { $0.header == layout.key }) else { return }
    let keyed = layout.keyed.map { "\($0)" }
    for (element, row) in elements where keyed.isEmpty || keyed.contains("\(element.name)") {
      guard let cell = row[column] else { continue }
      var unsaid = FindingList()
      guard let key = CellText.read(cell, as: .name, findings: &unsaid) else { continue }
      if keys[layout.name]?[key] == nil {
        keys[layout.name, default: [:]][key] = element
      } else if case .key = layout.columns[column].source {
        // Ids that stand twice are found by the criteria reader.
        findings.append(Diagnostic(.criteriaRowParent, .stop, .delivery(.keyTwice, .quoted(key)), at: cell.place))
      }
    }
  }

  private mutating func attach(_ element: PlacedElement, _ row: [SheetCell?], _ layout: SheetLayout) {
    switch layout.place {
    case .root(let path): root.descend(path, at: element.place).add(element)
    case .containers(let path, let names):
      let column = layout.columns.firstIndex { if case .container = $0.source { true } else { false } }
      guard let column, let cell = row[column] else {
        findings.append(Diagnostic(.criteriaRowWord, .stop, .delivery(.rowWithoutKind), at: element.place))
        return
      }
      guard let name = name(cell, among: names, layout.columns[column]) else { return }
      root.descend(path + [name], at: element.place).add(element)
    case .below(let parents): attach(element, row, layout, parents)
    case .tree:
      let column = layout.columns.firstIndex { $0.header == "parent" } ?? 0
      if "\(element.name)" == "index" {
        if let cell = row[column] {
          findings.append(Diagnostic(.criteriaRowParent, .stop, .delivery(.indexWithParent), at: cell.place))
        }
        root.add(element)
        return
      }
      let parent = SheetLayout.Parent(column: "parent", sheet: layout.name, path: [])
      attach(element, row, layout, [parent])
    }
  }

  private mutating func attach(
    _ element: PlacedElement, _ row: [SheetCell?], _ layout: SheetLayout, _ parents: [SheetLayout.Parent]
  ) {
    let columns = parents.map { parent in layout.columns.firstIndex { $0.header == parent.column } ?? 0 }
    let named = parents.indices.filter { row[columns[$0]] != nil }
    guard let first = named.first, let cell = row[columns[first]] else {
      findings.append(
        Diagnostic(
          .criteriaRowParent, .stop, .delivery(.rowWithoutParent, .texts(parents.map(\.column), .or)),
          at: element.place))
      return
    }
    guard named.count == 1 else {
      findings.append(
        Diagnostic(
          .criteriaRowParent, .stop, .delivery(.rowWithTwoParents, .texts(parents.map(\.column), .and)),
          at: element.place))
      return
    }
    let parent = parents[first]
    let content = layout.columns[columns[first]].content
    guard let key = CellText.read(cell, as: content, findings: &findings) else { return }
    guard var owner = keys[parent.sheet]?[key] else {
      let candidates = keys[parent.sheet].map { Array($0.keys) } ?? []
      findings.append(
        Diagnostic(
          .criteriaRowParent, .stop, .delivery(.parentUnknown, .quoted(key), .quoted(parent.sheet)), at: cell.place,
          mend: budget.statement(for: key, among: candidates)))
      return
    }
    for names in parent.path {
      if names.count == 1, ["items", "weights"].contains("\(names[0])") {
        owner = owner.child(names[0], at: element.place)
      } else if let next = owner.child(among: names) {
        owner = next
      } else {
        findings.append(
          Diagnostic(
            .criteriaRowParent, .stop,
            .delivery(.parentOfOtherKind, .quoted(key), .texts(names.map { "“\($0)”" }, .or), .quoted(parent.sheet)),
            at: cell.place))
        return
      }
    }
    owner.add(element)
  }

  /// Says which rows of a tree stand below one another in a ring, and where a tree is too deep to be read.
  private mutating func checkReach(_ elements: [PlacedElement]) {
    var reached: Set<ObjectIdentifier> = []
    var level = root.children.filter { "\($0.name)" == "index" }
    var depth = 0
    while !level.isEmpty {
      depth += 1
      for element in level { reached.insert(ObjectIdentifier(element)) }
      if depth > Self.depth {
        findings.append(
          Diagnostic(
            .criteriaRowParent, .stop, .delivery(.rowsTooDeep, .number(Self.depth)), at: level[0].place))
        return
      }
      level = level.flatMap { $0.children.filter { ["node", "use", "part"].contains("\($0.name)") } }
    }
    guard !findings.hasStop else { return }
    for element in elements where !reached.contains(ObjectIdentifier(element)) {
      findings.append(Diagnostic(.criteriaRowParent, .stop, .delivery(.rowsInRing), at: element.place))
    }
  }
}

extension RowElements {
  /// Gives an element what stands in the cells of its row.
  private mutating func fill(_ element: PlacedElement, _ row: [SheetCell?], _ columns: [SheetColumn]) {
    var chosen: [String: PlacedElement] = [:]
    for (column, cell) in zip(columns, row) {
      guard let cell else { continue }
      if case .choice(let names) = column.source {
        guard let name = name(cell, among: names, column) else {
          // What belongs to it has no place, which need not be said as well.
          chosen["\(names)"] = PlacedElement("unknown", at: cell.place)
          continue
        }
        chosen["\(names)"] = element.child(name, at: cell.place)
      }
    }
    for (position, column) in columns.enumerated() {
      guard let cell = row[position] else { continue }
      fill(element, cell, column, row, columns, chosen)
    }
  }

  private mutating func fill(
    _ element: PlacedElement, _ cell: SheetCell, _ column: SheetColumn, _ row: [SheetCell?], _ columns: [SheetColumn],
    _ chosen: [String: PlacedElement]
  ) {
    guard column.source.isContent, let text = CellText.read(cell, as: column.content, findings: &findings) else {
      return
    }
    switch column.source {
    case .kind, .parent, .key, .container, .choice: break
    case .attribute(let path, let name): element.descend(path, at: cell.place).add(name, text, at: cell.place)
    case .attributeOfKind(let names):
      if let name = names.first(where: { "\($0.kind)" == "\(element.name)" }) {
        element.add(name.attribute, text, at: cell.place)
      }
    case .words(let path, let language):
      guard let last = path.last else { return }
      let words = PlacedElement(last, at: cell.place)
      words.add("xml:lang", language.rawValue, at: cell.place)
      words.text = text
      element.descend(path.dropLast(), at: cell.place).add(words)
    case .plain(let path):
      if path.isEmpty { element.text = text } else { element.descend(path, at: cell.place).text = text }
    case .ofChoice(let names, let attribute):
      guard let owner = chosen["\(names)"] else {
        findings.append(
          Diagnostic(
            .criteriaRowWord, .stop,
            .delivery(.choiceMissing, .text(column.header), .text(Self.header(of: names, columns))), at: cell.place))
        return
      }
      owner.add(attribute, text, at: cell.place)
    case .comparison(let path):
      guard let name = name(cell, among: SheetColumn.comparisons, column) else { return }
      let bound = zip(columns, row).first { if case .bound = $0.0.source { true } else { false } }
      guard let (column, found) = bound, let value = found else {
        findings.append(
          Diagnostic(.criteriaRowWord, .stop, .delivery(.comparisonHalf, .text("value")), at: cell.place))
        return
      }
      guard let text = CellText.read(value, as: column.content, findings: &findings) else { return }
      element.descend(path, at: cell.place).add(name, text, at: value.place)
    case .bound:
      let comparison = zip(columns, row).first { if case .comparison = $0.0.source { true } else { false } }
      if comparison?.1 == nil {
        findings.append(
          Diagnostic(.criteriaRowWord, .stop, .delivery(.comparisonHalf, .text("comparison")), at: cell.place))
      }
    case .list(let path, let child, let attribute):
      for word in text.split(whereSeparator: \.isWhitespace) {
        let one = PlacedElement(child, at: cell.place)
        one.add(attribute, String(word), at: cell.place)
        element.descend(path, at: cell.place).add(one)
      }
    }
  }

  private static func header(of names: [StaticString], _ columns: [SheetColumn]) -> String {
    let wanted = "\(names)"
    return columns.first { if case .choice(let found) = $0.source { "\(found)" == wanted } else { false } }?.header
      ?? ""
  }
}
