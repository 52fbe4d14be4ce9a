import AssessmentModel

/// How each indicator of a criteria set is drawn: from which part of the principal index, and which way.
struct DrawPlan {
  /// One indicator's draw.
  struct Entry {
    let indicator: Indicator
    /// The part of the principal index that its level is drawn from; `nil` if no tree uses it, as a gate's.
    let part: Int?
    let isFalling: Bool
    let isGate: Bool
    let groups: [(group: GroupID, reference: GroupID)]
  }

  let entries: [Entry]
  let parts: Int

  init(_ criteria: CriteriaSet) {
    var uses: [IndicatorID: (part: Int, isFalling: Bool)] = [:]
    let roots = criteria.trees.prefix(1).flatMap(\.children)
    for (part, child) in roots.enumerated() { Self.collect(child, part, into: &uses) }
    for tree in criteria.trees.dropFirst() {
      for child in tree.children { Self.collect(child, roots.count, into: &uses) }
    }
    parts = roots.count + 1
    let gates = Set(
      criteria.gates.compactMap { gate in
        if case .indicator(let id) = gate.condition.subject { id } else { nil }
      })
    entries = criteria.indicators.map { indicator in
      let asked = criteria.divide?.indicators.first { $0.indicator == indicator.id }?.groups ?? []
      let groups = (criteria.divide?.groups ?? []).filter { asked.contains($0.id) }
      return Entry(
        indicator: indicator, part: uses[indicator.id]?.part, isFalling: uses[indicator.id]?.isFalling ?? false,
        isGate: gates.contains(indicator.id), groups: groups.map { ($0.id, $0.reference) })
    }
  }

  private static func collect(
    _ child: IndexChild, _ part: Int, into uses: inout [IndicatorID: (part: Int, isFalling: Bool)]
  ) {
    switch child {
    case .use(let use):
      if uses[use.indicator] == nil { uses[use.indicator] = (part, use.sense == .falling) }
    case .node(let node):
      for child in node.children { collect(child, part, into: &uses) }
    case .reference: break
    }
  }
}
