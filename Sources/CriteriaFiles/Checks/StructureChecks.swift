internal import AssessmentModel
internal import Diagnostics
internal import XMLStream

/// Whether a file stays within the limits of what a set may hold; asked before its parts are read, so that none of them
/// is met in numbers that nobody meant.
enum StructureChecks {
  /// Reports each limit that is passed; whether none is.
  static func allow(_ root: XMLElement, _ graph: NodeGraph, _ names: NameIndex, _ log: ReadingLog) -> Bool {
    var check = Check(log: log, place: root.location)
    check.most(names.indicators.names.count, CriteriaLimits.indicators, .criteria(.manyIndicators))
    check.most(names.items.names.count, CriteriaLimits.items, .criteria(.manyQuestions))
    check.most(graph.names.count, CriteriaLimits.nodes, .criteria(.manyNodes))
    check.most(graph.children.reduce(0, +), CriteriaLimits.links, .criteria(.manyLinks))
    for (node, count) in graph.children.enumerated() where count > CriteriaLimits.children {
      check.most(
        count, CriteriaLimits.children, .criteria(.manyChildren, .text(ReadingLog.quoted(graph.names[node]))),
        at: names.nodes.place(graph.names[node]), mend: .criteria(.partNodes))
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
    _ count: Int, _ limit: Int, _ what: Statement, at place: InputLocation? = nil, mend: Statement? = nil
  ) {
    guard count > limit else { return }
    hasFound = true
    log.report(
      .criteriaTooLarge, .criteria(.tooLarge, .number(count), .said(what), .number(limit)), at: place ?? self.place,
      mend: mend)
  }

  /// Lists that are no trees.
  mutating func entries(_ root: XMLElement) {
    let lists = ["gates", "classes", "verdicts", "checks", "programmes", "robustness"]
    for list in root.children where lists.contains(list.name) {
      most(list.children.count, CriteriaLimits.entries, .criteria(.entriesOf, .text(list.name)), at: list.location)
    }
    for rule in root.children(named: "checks").flatMap(\.children) {
      most(rule.children.count, CriteriaLimits.checkParts, .criteria(.partsOfCheck), at: rule.location)
    }
    for input in root.children(named: "robustness").flatMap(\.children) {
      most(
        input.children.count, CriteriaLimits.alternatives, .criteria(.alternativesOf, .text(input.name)),
        at: input.location)
    }
    for part in root.children(named: "divide").flatMap(\.children) where part.name != "checks" {
      most(part.children.count, CriteriaLimits.entries, .criteria(.entriesOf, .text(part.name)), at: part.location)
    }
    for indicator in root.children(named: "indicators").flatMap(\.children) {
      let asked = indicator.children(named: "items").flatMap(\.children)
      for options in ([indicator] + asked).flatMap({ $0.children(named: "options") }) {
        most(options.children.count, CriteriaLimits.options, .criteria(.optionsOfQuestion), at: options.location)
      }
      let rules = indicator.children.filter { ValueRuleReading.names.contains($0.name) }
      for rule in rules {
        most(rule.children.count, CriteriaLimits.children, .criteria(.itemsOf, .text(rule.name)), at: rule.location)
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
        .criteria(.tooDeep, .number(path.depth), .text(ReadingLog.quoted(start)), .number(CriteriaLimits.depth)),
        at: names.nodes.place(start) ?? place)
    }
    guard path.ways > Double(CriteriaLimits.ways) else { return }
    hasFound = true
    let ways: FactValue = path.ways < 1e9 ? .number(Int(path.ways)) : .said(.criteria(.veryMany))
    log.report(
      .criteriaTooManyWays,
      .criteria(.tooManyWays, ways, .number(CriteriaLimits.ways)),
      at: place, mend: .criteria(.fewerParts))
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
