import AssessmentModel

/// The columns of leaves and of the nodes worked out so far, with what is known of their gaps.
struct ScoreColumns {
  /// The weighted children of a node.
  struct Children {
    var columns: [[Double]] = []
    var shares: [Double] = []
    var isComplete = true

    /// The largest size of a child's score.
    var magnitude: Double {
      columns.reduce(0) { largest, column in
        ColumnStatistics.extremes(column).map { max(largest, abs($0.lower), abs($0.upper)) } ?? largest
      }
    }
  }

  private let leaves: [Column]
  private(set) var nodes: [NodeScores] = []
  private var leafGaps: [Bool?]
  private var nodeGaps: [Bool] = []

  init(_ leaves: [Column], nodes count: Int) {
    self.leaves = leaves
    leafGaps = [Bool?](repeating: nil, count: leaves.count)
    nodes.reserveCapacity(count)
    nodeGaps.reserveCapacity(count)
  }

  /// The columns of the children that have a weight.
  mutating func children(of node: AssessmentPlan.Node) -> Children {
    var result = Children()
    for (child, share) in zip(node.children, node.countedShares) where share > 0 {
      result.shares.append(share)
      switch child {
      case .leaf(let leaf):
        result.columns.append(leaves[leaf].numbers)
        let hasGap = leafGaps[leaf] ?? leaves[leaf].hasGap
        leafGaps[leaf] = hasGap
        result.isComplete = result.isComplete && !hasGap
      case .node(let inner):
        result.columns.append(nodes[inner].scores.numbers)
        result.isComplete = result.isComplete && !nodeGaps[inner]
      }
    }
    return result
  }

  mutating func append(_ result: NodeScores) {
    nodeGaps.append(result.scores.hasGap)
    nodes.append(result)
  }
}

extension AssessmentPlan.Node {
  /// The shares by which children count inside the node. With benefit of the doubt every city has its own weights, and
  /// the children count alike.
  var countedShares: [Double] {
    guard case .benefitOfTheDoubt = weighting else { return shares }
    let share = 1 / Double(children.count - leftOut.count)
    return children.indices.map { leftOut.contains($0) ? 0 : share }
  }

  /// Names of the children that count, unique within the node, for what it learns.
  func childNames(_ plan: AssessmentPlan, _ criteria: CriteriaSet) -> [String] {
    var said: [String: Int] = [:]
    var names: [String] = []
    for (child, share) in zip(children, countedShares) where share > 0 {
      let name =
        switch child {
        case .node(let inner): plan.nodes[inner].id.rawValue
        case .leaf(let leaf): criteria.indicators[plan.leaves[leaf].indicator].id.rawValue
        }
      let number = said[name, default: 0] + 1
      said[name] = number
      names.append(number == 1 ? name : "\(name)#\(number)")
    }
    return names
  }
}
