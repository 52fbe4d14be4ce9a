internal import AssessmentModel
internal import Diagnostics
internal import XMLStream

/// Whether a file stays within the limits of what a set may hold; asked before its parts are read, so that none of them
/// is met in numbers that nobody meant.
enum StructureChecks {
  /// Reports each limit that is passed; whether none is.
  static func allow(_ root: XMLElement, _ graph: NodeGraph, _ names: NameIndex, _ log: ReadingLog) -> Bool {
    var check = Check(log: log, place: root.location)
    check.most(names.indicators.names.count, CriteriaLimits.indicators, "indicators")
    check.most(names.items.names.count, CriteriaLimits.items, "questions")
    check.most(graph.names.count, CriteriaLimits.nodes, "nodes")
    check.most(graph.children.reduce(0, +), CriteriaLimits.links, "children of nodes")
    for (node, count) in graph.children.enumerated() where count > CriteriaLimits.children {
      check.most(
        count, CriteriaLimits.children, "children of \(ReadingLog.quoted(graph.names[node]))",
        at: names.nodes.place(graph.names[node]), mend: "part them into nodes of their own")
    }
    check.entries(root)
    if let path = Longest(graph).path() { check.shape(path, graph, names) }
    return !check.hasFound
  }
}

/// The state of one check.
private struct Check {
  let log: ReadingLog
  let place: InputLocation
  private(set) var hasFound = false

  init(log: ReadingLog, place: InputLocation) {
    self.log = log
    self.place = place
  }

  mutating func most(
    _ count: Int, _ limit: Int, _ what: String, at place: InputLocation? = nil, mend: String? = nil
  ) {
    guard count > limit else { return }
    hasFound = true
    log.report(
      .criteriaTooLarge, "\(count) \(what): a set has \(limit) at most", at: place ?? self.place, mend: mend)
  }

  /// Lists that are no trees.
  mutating func entries(_ root: XMLElement) {
    let lists = ["gates", "classes", "verdicts", "checks", "programmes", "robustness"]
    for list in root.children where lists.contains(list.name) {
      most(list.children.count, CriteriaLimits.entries, "entries of <\(list.name)>", at: list.location)
    }
    for rule in root.children(named: "checks").flatMap(\.children) {
      most(rule.children.count, CriteriaLimits.checkParts, "parts of one check", at: rule.location)
    }
    for input in root.children(named: "robustness").flatMap(\.children) {
      most(input.children.count, CriteriaLimits.alternatives, "alternatives of <\(input.name)>", at: input.location)
    }
    for part in root.children(named: "divide").flatMap(\.children) where part.name != "checks" {
      most(part.children.count, CriteriaLimits.entries, "entries of <\(part.name)>", at: part.location)
    }
    for indicator in root.children(named: "indicators").flatMap(\.children) {
      let asked = indicator.children(named: "items").flatMap(\.children)
      for options in ([indicator] + asked).flatMap({ $0.children(named: "options") }) {
        most(options.children.count, CriteriaLimits.options, "options of one question", at: options.location)
      }
      let rules = indicator.children.filter { NameIndex.valueRules.contains($0.name) }
      for rule in rules {
        most(rule.children.count, CriteriaLimits.children, "items of one <\(rule.name)>", at: rule.location)
      }
    }
  }

  /// How deep the trees are, and over how many ways their leaves are reached.
  mutating func shape(_ path: Longest.Path, _ graph: NodeGraph, _ names: NameIndex) {
    if path.depth > CriteriaLimits.depth {
      hasFound = true
      let start = graph.names[path.start]
      log.report(
        .criteriaTooDeep,
        "\(path.depth) nodes inside one another from \(ReadingLog.quoted(start)) down, parts followed: a set has "
          + "\(CriteriaLimits.depth) at most", at: names.nodes.place(start) ?? place)
    }
    guard path.ways > Double(CriteriaLimits.ways) else { return }
    hasFound = true
    let ways = path.ways < 1e9 ? "\(Int(path.ways))" : "more than 1000000000"
    log.report(
      .criteriaTooManyWays,
      "\(ways) ways from the indices down to what they use, parts followed: a set has \(CriteriaLimits.ways) at most",
      at: place, mend: "take a node over as a part in fewer places")
  }
}

/// How deep a graph of nodes is; every node is visited once, and the walk keeps its own stack.
private struct Longest {
  struct Path {
    var depth: Int
    /// The node that the deepest way begins with.
    var start: Int
    /// Ways from the roots to uses; a number beyond all whole ones where there are too many to count.
    var ways: Double
  }

  let graph: NodeGraph

  init(_ graph: NodeGraph) { self.graph = graph }

  /// `nil` where nodes contain each other, which is reported elsewhere.
  func path() -> Path? {
    var depths = [Int](repeating: 0, count: graph.names.count)
    var ways = [Double](repeating: 0, count: graph.names.count)
    var isOpen = [Bool](repeating: false, count: graph.names.count)
    for start in depths.indices where depths[start] == 0 {
      var stack = [(node: start, next: 0)]
      isOpen[start] = true
      while let (node, next) = stack.last {
        guard next < graph.edges[node].count else {
          let below = graph.edges[node].map(\.target)
          depths[node] = 1 + (below.map { depths[$0] }.max() ?? 0)
          ways[node] = below.reduce(Double(graph.uses[node])) { min($0 + ways[$1], 1e300) }
          isOpen[node] = false
          stack.removeLast()
          continue
        }
        stack[stack.count - 1].next += 1
        let target = graph.edges[node][next].target
        if isOpen[target] { return nil }
        if depths[target] == 0 {
          isOpen[target] = true
          stack.append((target, 0))
        }
      }
    }
    guard let deepest = depths.indices.max(by: { depths[$0] < depths[$1] }) else { return nil }
    return Path(
      depth: depths[deepest], start: deepest, ways: graph.roots.reduce(0) { min($0 + ways[$1], 1e300) })
  }
}
