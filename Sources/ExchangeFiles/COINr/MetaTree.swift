import AssessmentModel
import Diagnostics
import SurveyFiles

/// Checks that iMeta is a tree, and builds the nodes from it.
struct MetaTree {
  let entries: [MetaEntry]
  private let byCode: [String: MetaEntry]
  private let children: [String: [MetaEntry]]

  init(_ entries: [MetaEntry]) {
    self.entries = entries
    byCode = Dictionary(entries.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    children = Dictionary(grouping: entries.filter { $0.kind.isInTree && $0.parent != nil }, by: { $0.parent ?? "" })
  }

  /// The highest level.
  private var top: Int { entries.map(\.level).max() ?? 0 }

  /// Everything that keeps iMeta from being a tree.
  func findings(file: String) -> [Diagnostic] {
    var found: [Diagnostic] = []
    var first: [String: MetaEntry] = [:]
    for entry in entries {
      if let other = first[entry.code] {
        found.append(
          Diagnostic(
            .exchangeDuplicate, .stop,
            "\(Excerpt.name(entry.code)) stands twice; it stands first in line \(other.location.line ?? 0)",
            at: entry.location))
      }
      first[entry.code] = first[entry.code] ?? entry
    }
    let inTree = entries.filter(\.kind.isInTree)
    guard inTree.contains(where: { $0.kind == .indicator }), top > 1 else {
      let text = "iMeta has no indicators with an aggregate above them"
      return found + [Diagnostic(.exchangePartMissing, .stop, text, at: InputLocation(file: file))]
    }
    for level in 1...top where !inTree.contains(where: { $0.level == level }) {
      found.append(
        Diagnostic(
          .exchangeTree, .stop, "no code has Level \(level), and one has Level \(top)", at: InputLocation(file: file)))
    }
    for entry in inTree { found += placeFindings(entry) }
    return found
  }

  private func placeFindings(_ entry: MetaEntry) -> [Diagnostic] {
    let code = Excerpt.name(entry.code)
    func stop(_ kind: DiagnosticCode, _ headline: String, mend: String? = nil) -> [Diagnostic] {
      [Diagnostic(kind, .stop, headline, at: entry.location, mend: mend)]
    }
    if (entry.kind == .indicator) != (entry.level == 1), entry.level > 0 {
      return stop(.exchangeTree, "\(code) is an \(entry.kind.rawValue) at Level \(entry.level)",
        mend: "indicators stand at Level 1, aggregates above")
    }
    var found: [Diagnostic] = []
    if entry.kind == .aggregate, children[entry.code] == nil {
      found += stop(.exchangeTree, "aggregate \(code) has no members")
    }
    if entry.kind == .aggregate, let below = children[entry.code], below.allSatisfy({ $0.weight == 0 }) {
      found += stop(.exchangeWeight, "all weights under \(code) are 0: a mean over nothing has no value")
    }
    guard let parent = entry.parent else {
      if entry.level < top { found += stop(.exchangeTree, "\(code) has no Parent and is not at the highest level") }
      return found
    }
    guard let above = byCode[parent], above.kind == .aggregate else {
      let known = entries.filter { $0.kind == .aggregate }.map(\.code)
      return found
        + stop(
          .exchangeDangling, "Parent \(Excerpt.name(parent)) of \(code) is no aggregate of iMeta",
          mend: NearMiss.question(for: parent, among: known))
    }
    if above.level != entry.level + 1 {
      found += stop(
        .exchangeTree, "\(code) at Level \(entry.level) has a Parent at Level \(above.level), not \(entry.level + 1)")
    }
    return found
  }

  /// The trees, the first in iMeta first; names are made by `name`.
  func trees(name: (String) -> String) -> [IndexNode] {
    entries.filter { $0.kind == .aggregate && $0.parent == nil }.map { node($0, isRoot: true, name: name) }
  }

  private func node(_ entry: MetaEntry, isRoot: Bool, name: (String) -> String) -> IndexNode {
    let below = (children[entry.code] ?? []).map { child -> IndexChild in
      if child.kind == .aggregate { return .node(node(child, isRoot: false, name: name)) }
      return .use(IndicatorUse(indicator: IndicatorID(name(child.code)), weight: child.weight))
    }
    return IndexNode(
      id: NodeID(name(entry.code)), name: LocalizedText(entry.name), weight: isRoot ? 1 : entry.weight,
      aggregation: .arithmetic, weighting: .relative, children: below)
  }
}
