internal import Diagnostics
internal import XMLStream

/// The names of one kind of thing, with the places where they are given.
struct NameTable {
  /// What is named.
  let kind: CriteriaFact
  /// In file order, each once.
  private(set) var names: [String] = []
  private var places: [String: InputLocation] = [:]

  init(_ kind: CriteriaFact) { self.kind = kind }

  func contains(_ name: String) -> Bool { places[name] != nil }

  /// Where a name is given first.
  func place(_ name: String) -> InputLocation? { places[name] }

  /// Takes a name in; reports it if it is taken.
  mutating func add(_ name: String, at place: InputLocation, _ log: ReadingLog) {
    if let first = places[name] {
      log.report(
        .criteriaDuplicateID,
        .criteria(.nameTaken, .said(.criteria(kind)), .text(ReadingLog.quoted(name)), .number(first.line ?? 0)),
        at: place)
    } else {
      places[name] = place
      names.append(name)
    }
  }

  /// Takes in the `id` attributes of elements.
  mutating func add(_ elements: [XMLElement], _ log: ReadingLog) {
    for element in elements {
      if let id = element.attribute("id") { add(id.value, at: id.location, log) }
    }
  }
}

/// Every name that a file gives, collected before anything that refers to one is read.
struct NameIndex {
  var indicators = NameTable(.indicator)
  var items = NameTable(.item)
  var nodes = NameTable(.node)
  var groups = NameTable(.group)
  var verdicts = NameTable(.verdict)
  /// Indicators that an index uses, or is meant to.
  private(set) var used: Set<String> = []

  init(_ root: XMLElement, _ log: ReadingLog) {
    for indicator in root.children(named: "indicators").flatMap({ $0.children(named: "indicator") }) {
      indicators.add([indicator], log)
      let asked = indicator.children(named: "items").flatMap { $0.children(named: "item") }
      items.add(asked, log)
      if Self.isAskedDirectly(indicator), let id = indicator.attribute("id"), indicators.place(id.value) == id.location
      {
        items.add(id.value, at: id.location, log)
      }
    }
    for index in root.children(named: "index") { addNodes(index, log) }
    let divide = root.children(named: "divide").flatMap { $0.children(named: "groups") }
    groups.add(divide.flatMap { $0.children(named: "group") }, log)
    verdicts.add(root.children(named: "verdicts").flatMap { $0.children(named: "verdict") }, log)
    let lists: [(CriteriaFact, String, String)] = [
      (.gate, "gates", "gate"), (.classKind, "classes", "class"), (.check, "checks", "check"),
    ]
    for (kind, list, entry) in lists {
      var table = NameTable(kind)
      table.add(root.children(named: list).flatMap { $0.children(named: entry) }, log)
    }
  }

  /// Whether the indicator has one question of its own, and no other way to its value.
  static func isAskedDirectly(_ indicator: XMLElement) -> Bool {
    !indicator.children.contains { $0.name == "items" || ValueRuleReading.names.contains($0.name) }
  }

  private mutating func addNodes(_ element: XMLElement, _ log: ReadingLog) {
    nodes.add([element], log)
    for child in element.children {
      if child.name == "node" { addNodes(child, log) }
      if child.name == "use", let indicator = child.attribute("indicator") { used.insert(indicator.value) }
    }
  }
}
