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
            .exchange(.codeTwice, .quoted(entry.code), .number(other.location.line ?? 0)),
            at: entry.location))
      }
      first[entry.code] = first[entry.code] ?? entry
    }
    let inTree = entries.filter(\.kind.isInTree)
    guard inTree.contains(where: { $0.kind == .indicator }), top > 1 else {
      return found + [
        Diagnostic(.exchangePartMissing, .stop, .exchange(.noTree), at: InputLocation(file: file))
      ]
    }
    for level in 1...top where !inTree.contains(where: { $0.level == level }) {
      found.append(
        Diagnostic(
          .exchangeTree, .stop, .exchange(.levelMissing, .number(level), .number(top)), at: InputLocation(file: file)))
    }
    for entry in inTree { found += placeFindings(entry) }
    return found
  }

  private func placeFindings(_ entry: MetaEntry) -> [Diagnostic] {
    let code = FactValue.quoted(entry.code)
    func stop(_ kind: DiagnosticCode, _ what: Statement, mend: Statement? = nil) -> [Diagnostic] {
      [Diagnostic(kind, .stop, what, at: entry.location, mend: mend)]
    }
    if (entry.kind == .indicator) != (entry.level == 1), entry.level > 0 {
      return stop(
        .exchangeTree, .exchange(.kindAtLevel, code, .text(entry.kind.rawValue), .number(entry.level)),
        mend: .exchange(.levelsOfKinds))
    }
    var found: [Diagnostic] = []
    if entry.kind == .aggregate, children[entry.code] == nil {
      found += stop(.exchangeTree, .exchange(.aggregateEmpty, code))
    }
    if entry.kind == .aggregate, let below = children[entry.code], below.allSatisfy({ $0.weight == 0 }) {
      found += stop(.exchangeWeight, .exchange(.allWeightsZero, code))
    }
    if let below = children[entry.code], !below.reduce(0, { $0 + $1.weight }).isFinite {
      found += stop(.exchangeWeight, .exchange(.weightsOverflow, code))
    }
    guard let parent = entry.parent else {
      if entry.level < top { found += stop(.exchangeTree, .exchange(.parentMissing, code)) }
      return found
    }
    guard let above = byCode[parent], above.kind == .aggregate else {
      let known = entries.filter { $0.kind == .aggregate }.map(\.code)
      return found
        + stop(
          .exchangeDangling, .exchange(.parentUnknown, .quoted(parent), code),
          mend: NearMiss.statement(for: parent, among: known))
    }
    if above.level != entry.level + 1 {
      found += stop(
        .exchangeTree,
        .exchange(.parentLevel, code, .number(entry.level), .number(above.level), .number(entry.level + 1)))
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
