package import AssessmentModel

/// A heading of the indicator tables with the indicators below it.
package struct IndicatorSection {
  /// The node it stands for; `nil` for gates and other indicators outside the tree.
  package var node: Int?
  /// The indicators, by position in the criteria set.
  package var indicators: [Int]
}

/// How the indicators of a set are laid out in tables: by the top nodes of one tree.
package struct IndicatorLayout {
  /// The sections in order.
  package var sections: [IndicatorSection] = []
  /// For each indicator the leaf whose value is shown beside the raw value; `nil` for one that is in no tree.
  package var leaves: [Int?]

  /// Lays the indicators out by the tree that profiles speak of: the principal index if all its uses rise, else the last
  /// tree in which they do, so that more is better on every line; else the principal index.
  package init(_ assessment: Assessment) {
    let plan = assessment.plan
    let all = plan.roots.map { Self.leaves(below: $0, in: plan) }
    let rises = all.map { leaves in leaves.allSatisfy { plan.leaves[$0].sense == .rising } }
    let tree = rises[0] ? 0 : rises.lastIndex(of: true) ?? 0
    leaves = [Int?](repeating: nil, count: assessment.criteria.indicators.count)
    for set in [all[tree]] + all {
      for leaf in set where leaves[plan.leaves[leaf].indicator] == nil { leaves[plan.leaves[leaf].indicator] = leaf }
    }
    var seen = [Bool](repeating: false, count: leaves.count)
    func collect(_ found: [Int]) -> [Int] {
      var list: [Int] = []
      for leaf in found {
        let indicator = plan.leaves[leaf].indicator
        if !seen[indicator] { list.append(indicator) }
        seen[indicator] = true
      }
      return list
    }
    let root = plan.roots[tree]
    var loose: [Int] = []
    for child in plan.nodes[root].children {
      switch child {
      case .leaf(let leaf): loose += collect([leaf])
      case .node(let node):
        let found = collect(Self.leaves(below: node, in: plan))
        if !found.isEmpty { sections.append(IndicatorSection(node: node, indicators: found)) }
      }
    }
    if !loose.isEmpty { sections.insert(IndicatorSection(node: root, indicators: loose), at: 0) }
    let rest = seen.indices.filter { !seen[$0] }
    if !rest.isEmpty { sections.append(IndicatorSection(node: nil, indicators: rest)) }
  }

  /// The leaves below a node, in the order in which the tree is written; a part that is met again is not repeated.
  package static func leaves(below node: Int, in plan: AssessmentPlan) -> [Int] {
    var isSeen = [Bool](repeating: false, count: plan.nodes.count)
    var found: [Int] = []
    var stack = [plan.nodes[node].children[...]]
    while let child = stack.popLast() {
      guard let first = child.first else { continue }
      stack.append(child.dropFirst())
      switch first {
      case .leaf(let leaf): found.append(leaf)
      case .node(let inner):
        if !isSeen[inner] { stack.append(plan.nodes[inner].children[...]) }
        isSeen[inner] = true
      }
    }
    return found
  }
}
