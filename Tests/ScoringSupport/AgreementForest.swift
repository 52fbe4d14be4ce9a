package import AssessmentModel

/// Random trees of depth 1 to 6 over some indicators.
package struct AgreementForest {
  package let indicators: Int
  private(set) var random: SplitMix
  private var names = 0
  private var written: [NodeID] = []

  package init(indicators: Int, _ random: SplitMix) {
    self.indicators = indicators
    self.random = random
  }

  /// A principal tree, and perhaps a second that refers to nodes of the first.
  package mutating func trees() -> [IndexNode] {
    let depth = 1 + random.below(6)
    var trees = [tree(depth, isSecond: false)]
    if random.chance(0.4) { trees.append(tree(1 + random.below(3), isSecond: true)) }
    return trees
  }

  private mutating func tree(_ depth: Int, isSecond: Bool) -> IndexNode {
    // One path runs down to the full depth, so that the depth is what it says.
    names += 1
    let id = NodeID("n\(names)")
    var children: [IndexChild] = []
    let count = 1 + random.below(4)
    for position in 0..<count {
      if depth > 1 && (position == 0 || random.chance(0.3)) {
        children.append(.node(tree(position == 0 ? depth - 1 : 1, isSecond: isSecond)))
      } else if isSecond && !written.isEmpty && random.chance(0.3) {
        children.append(.reference(random.pick(written), weight: weight()))
      } else {
        let measure: UseMeasure = random.chance(0.3) ? .levelAndWorstGroup : .level
        children.append(
          use("i\(random.below(indicators))", weight(), random.chance(0.3) ? .falling : .rising, measure))
      }
    }
    if !isSecond { written.append(id) }
    return node(id, children)
  }

  private mutating func weight() -> Double { random.chance(0.08) ? 0 : 0.2 + random.unit() }

  private mutating func node(_ id: NodeID, _ children: [IndexChild]) -> IndexNode {
    let weighting = AgreementCase.weighting(&random, children: children.count)
    let aggregation = AgreementCase.aggregation(&random, children: children.count)
    var made = IndexNode(
      id: id, name: LocalizedText(id.rawValue), weight: weight(), aggregation: aggregation, weighting: weighting,
      minimumCoverage: random.pick([0, 0, 0.4, 0.8]),
      minimumChildren: random.chance(0.3) ? 1 + random.below(2) : nil,
      rescaling: random.chance(0.2) ? random.pick([.unit, OutputRange(lower: 1, upper: 10)]) : nil, children: children)
    if children.allSatisfy({ $0.weight == 0 }) { made.weighting = .equal }
    return made
  }
}
