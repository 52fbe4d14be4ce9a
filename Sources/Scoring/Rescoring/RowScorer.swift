package import AssessmentModel
import Numerics

/// Scores the nodes of one row at a time, by the machine's rules for single rows.
///
/// Shares can be handed in, so that other weights are tried on the same row. A class, as the searches hold it for some
/// hundred thousand scores; what is looked at for each of them stands flat, so that no holder is counted on the way.
package final class RowScorer: Sendable {
  /// A weighted child: a leaf, or a node from 0 below.
  package struct Child {
    package let subject: AssessmentPlan.Child
    /// Position in the plan's list of children.
    package let position: Int
  }

  /// A class, as it is looked at for every score.
  package final class Node: Sendable {
    /// What kind of rule it is.
    package let shape: AggregationTraits.Shape
    package let children: [Child]
    /// Position of the first child's share in ``RowScorer/shares``.
    package let first: Int
    package let minimumCoverage: Double
    package let minimumChildren: Int
    package let fit: NodeFit?

    init(_ node: AssessmentPlan.Node, children: [Child], first: Int, fit: NodeFit?) {
      shape = node.aggregation.traits.shape
      self.children = children
      self.first = first
      minimumCoverage = node.minimumCoverage - Comparison.tolerance
      minimumChildren = max(1, node.minimumChildren)
      self.fit = fit
    }
  }

  package let nodes: [Node]
  /// The shares of the weighted children, node by node.
  package let shares: [Double]

  /// What is looked at of a node for every score.
  private struct Sight {
    /// The positions of the weighted children in ``RowScorer/subjects``.
    let children: Range<Int>
    let minimumCoverage: Double
    let minimumChildren: Int
    let isComparing: Bool
    let isStretched: Bool
  }

  private let sights: [Sight]
  /// The weighted children, as ``shares``.
  private let subjects: [AssessmentPlan.Child]
  private let aggregation: FrozenNodes

  init(_ aggregation: FrozenNodes) {
    self.aggregation = aggregation
    let (plan, fits) = (aggregation.plan, aggregation.fits)
    var shares: [Double] = []
    nodes = zip(plan.nodes, fits).map { node, fit in
      let first = shares.count
      var children: [Child] = []
      for (position, share) in node.countedShares.enumerated() where share > 0 {
        shares.append(share)
        children.append(Child(subject: node.children[position], position: position))
      }
      return Node(node, children: children, first: first, fit: fit)
    }
    self.shares = shares
    subjects = nodes.flatMap { $0.children.map(\.subject) }
    sights = nodes.indices.map { [nodes] position in
      let node = nodes[position]
      return Sight(
        children: node.first..<node.first + node.children.count, minimumCoverage: node.minimumCoverage,
        minimumChildren: node.minimumChildren, isComparing: aggregation.isComparing(position),
        isStretched: node.fit?.rescaling != nil)
    }
  }

  /// Scores of all nodes, children first; NaN for missing.
  func scores(_ leaves: [Double], member: Int?) -> [Double] {
    var result = [Double](repeating: .nan, count: nodes.count)
    fill(&result, leaves, member: member)
    return result
  }

  /// Scores all nodes, or those named in their order, into a row that holds the scores of the other nodes.
  package func fill(
    _ result: inout [Double], _ leaves: [Double], shares: [Double]? = nil, needed: [Int]? = nil, member: Int?
  ) {
    aggregation.withRowScratch { scratch in
      let shares = shares ?? self.shares
      if let needed {
        for node in needed { score(node, leaves, &result, shares, scratch, member) }
      } else {
        for node in sights.indices { score(node, leaves, &result, shares, scratch, member) }
      }
    }
  }

  private func score(
    _ position: Int, _ leaves: [Double], _ scores: inout [Double], _ shares: [Double], _ scratch: RowScratch,
    _ member: Int?
  ) {
    let sight = sights[position]
    var (weight, total) = (0.0, 0.0)
    var (present, count) = (0, 0)
    for place in sight.children {
      let value =
        switch subjects[place] {
        case .leaf(let leaf): leaves[leaf]
        case .node(let node): scores[node]
        }
      let share = shares[place]
      total += share
      if value == value {
        weight += share
        present += 1
      } else if !sight.isComparing {
        continue
      }
      (scratch.cells[count], scratch.used[count]) = (value, share)
      count += 1
    }
    guard weight / total >= sight.minimumCoverage, present >= sight.minimumChildren else {
      scores[position] = .nan
      return
    }
    let value = aggregation.score(
      position, scratch, count: count, isComplete: present == sight.children.count, member: member ?? -1)
    scores[position] = sight.isStretched ? nodes[position].fit?.rescaling?.apply(value) ?? value : value
  }
}

extension ZeroRule {
  /// What a value of 0 is lifted to.
  package var lift: Double {
    switch self {
    case .stops: 0
    case .floor(let floor): floor
    }
  }
}
