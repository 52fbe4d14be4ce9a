import AssessmentModel
import Glibc

/// Scores the nodes of one row at a time, to the bit as the column passes do, without building columns.
///
/// Shares can be handed in, so that other weights are tried on the same row.
struct RowScorer {
  /// A weighted child: a leaf, or a node from 0 below.
  struct Child {
    let subject: AssessmentPlan.Child
    /// Position in the plan's list of children.
    let position: Int
  }

  /// A class, as it is looked at for every score.
  final class Node: Sendable {
    let aggregation: Aggregation
    let children: [Child]
    /// Position of the first child's share in ``RowScorer/shares``.
    let first: Int
    let minimumCoverage: Double
    let minimumChildren: Int
    let fit: NodeFit?

    init(_ node: AssessmentPlan.Node, children: [Child], first: Int, fit: NodeFit?) {
      aggregation = node.aggregation
      self.children = children
      self.first = first
      minimumCoverage = node.minimumCoverage - Comparison.tolerance
      minimumChildren = max(1, node.minimumChildren)
      self.fit = fit
    }
  }

  let nodes: [Node]
  /// The shares of the weighted children, node by node.
  let shares: [Double]

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
  }

  /// Scores of all nodes, or of those named in their order, children first; NaN for missing.
  func scores(_ leaves: [Double], shares: [Double]? = nil, needed: [Int]? = nil, member: Int?) -> [Double] {
    var result = [Double](repeating: .nan, count: nodes.count)
    fill(&result, leaves, shares: shares, needed: needed, member: member)
    return result
  }

  /// Scores nodes into a row that holds the scores of the other nodes.
  func fill(
    _ result: inout [Double], _ leaves: [Double], shares: [Double]? = nil, needed: [Int]? = nil, member: Int?
  ) {
    (shares ?? self.shares).withUnsafeBufferPointer { shares in
      leaves.withUnsafeBufferPointer { leaves in
        result.withUnsafeMutableBufferPointer { result in
          if let needed {
            for node in needed { result[node] = score(node, leaves, result, shares, member) }
          } else {
            for node in nodes.indices { result[node] = score(node, leaves, result, shares, member) }
          }
        }
      }
    }
  }

  private func score(
    _ position: Int, _ leaves: UnsafeBufferPointer<Double>, _ scores: UnsafeMutableBufferPointer<Double>,
    _ shares: UnsafeBufferPointer<Double>, _ member: Int?
  ) -> Double {
    let node = nodes[position]
    let value: Double
    switch node.aggregation {
    case .arithmetic where node.fit?.rule == nil: value = mean(node, leaves, scores, shares, nil)
    case .geometric(let zero) where node.fit?.rule == nil: value = mean(node, leaves, scores, shares, zero.lift)
    case .arithmetic, .geometric, .harmonic, .powerMean, .minimum, .maximum, .orderedWeighted, .mazziottaPareto,
      .copeland, .topsis, .vikor, .promethee, .weightedProduct:
      value = general(position, leaves, scores, shares, member)
    }
    guard let rescaling = node.fit?.rescaling else { return value }
    return rescaling.apply(value)
  }

  @inline(__always)
  private func value(
    _ child: Child, _ leaves: UnsafeBufferPointer<Double>, _ scores: UnsafeMutableBufferPointer<Double>
  ) -> Double {
    switch child.subject {
    case .leaf(let leaf): leaves[leaf]
    case .node(let inner): scores[inner]
    }
  }

  private func mean(
    _ node: Node, _ leaves: UnsafeBufferPointer<Double>, _ scores: UnsafeMutableBufferPointer<Double>,
    _ shares: UnsafeBufferPointer<Double>, _ lift: Double?
  ) -> Double {
    var (sum, weight, total) = (0.0, 0.0, 0.0)
    var present = 0
    for (offset, child) in node.children.enumerated() {
      let value = value(child, leaves, scores)
      let share = shares[node.first + offset]
      total += share
      guard value == value else { continue }
      weight += share
      present += 1
      if let lift { sum += share * (value < 0 ? .nan : log(lift + (1 - lift) * value)) } else { sum += share * value }
    }
    guard weight / total >= node.minimumCoverage, present >= node.minimumChildren else { return .nan }
    return (lift == nil ? sum / weight : exp(sum / weight)).orMissing
  }

  private func general(
    _ position: Int, _ leaves: UnsafeBufferPointer<Double>, _ scores: UnsafeMutableBufferPointer<Double>,
    _ shares: UnsafeBufferPointer<Double>, _ member: Int?
  ) -> Double {
    let node = nodes[position]
    let cells = node.children.map { value($0, leaves, scores) }
    let own = shares[node.first..<node.first + cells.count]
    var (weight, total) = (0.0, 0.0)
    var present = 0
    for (cell, share) in zip(cells, own) {
      total += share
      guard cell == cell else { continue }
      weight += share
      present += 1
    }
    guard weight / total >= node.minimumCoverage, present >= node.minimumChildren else { return .nan }
    return aggregation.score(position, cells, shares: own, member: member ?? -1)
  }
}

extension Double {
  /// The number, or NaN if it is not finite.
  @inline(__always)
  var orMissing: Double { self - self == 0 ? self : .nan }
}

extension ZeroRule {
  /// What a value of 0 is lifted to.
  var lift: Double {
    switch self {
    case .stops: 0
    case .floor(let floor): floor
    }
  }
}
