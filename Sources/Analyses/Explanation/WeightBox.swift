import AssessmentModel
import Glibc
import Scoring

/// How far one city can be ahead of another while every weight of the principal index stays in a box around what it is.
///
/// `w` runs over `w·(1 − box)…w·(1 + box)` among the siblings of every weighted mean, one node independent of another;
/// other rules keep their weights. On arithmetic nodes `v_b − λ·v_a` is largest child by child, as the weights below
/// different children do not touch, and among siblings it is a mean that is largest with the upper weight for every
/// child above it; with λ raised to the largest ratio (Dinkelbach) this gives `ln v_b/v_a`, which adds up over a
/// geometric root. A child that one city did not answer counts as that city's node at its better (for the other city, its
/// worse) end, as a mean over what is present is the mean in which what is missing takes the mean; below other rules each
/// city's own ends stand for the pair. There the bound is an outer one.
struct WeightBox {
  /// The largest lead, and whether some weights attain it.
  struct Lead {
    /// An upper bound on the difference of the scores, or of their logarithms under a geometric root.
    var value: Double
    /// Weights at which it is attained, or nearly.
    var shares: [Double]
  }

  /// One city's values.
  struct Side {
    let leaves: [Double]
    let nodes: [Double]
    /// The lowest and highest score of each node in the box.
    var lowest: [Double]
    var highest: [Double]
  }

  let rescorer: CityRescorer
  let box: Double
  private let isBoxed: [Bool]
  /// Whether any weight below a node can move.
  private let moves: [Bool]

  init(_ rescorer: CityRescorer, box: Double) {
    self.rescorer = rescorer
    self.box = box
    let scorer = rescorer.scorer
    isBoxed = zip(scorer.nodes, rescorer.plan.nodes).map { node, entry in
      if case .benefitOfTheDoubt = entry.weighting { return false }
      return node.isWeightedMean
    }
    var moves = isBoxed
    for position in scorer.nodes.indices {
      for child in scorer.nodes[position].children {
        if case .node(let inner) = child.subject, moves[inner] { moves[position] = true }
      }
    }
    self.moves = moves
  }

  func side(_ city: Int) -> Side {
    let leaves = rescorer.assessment.normalised.columns.map { $0.numbers[city] }
    let nodes = rescorer.assessment.nodes.map { $0.scores.numbers[city] }
    var side = Side(leaves: leaves, nodes: nodes, lowest: nodes, highest: nodes)
    for node in rescorer.principalNodes where moves[node] && !nodes[node].isNaN { bound(node, &side) }
    return side
  }

  /// The largest lead of one city over another.
  func lead(_ left: Side, over right: Side) -> Lead {
    var shares = rescorer.scorer.shares
    let root = rescorer.plan.principal
    let value: Double
    switch rescorer.scorer.nodes[root].kind {
    case .geometric: value = logarithm(root, left, right, &shares)
    case .arithmetic:
      let pair = pair(root, left, right, 1, &shares)
      value = pair.left - pair.right
    case .other: value = left.highest[root] - right.lowest[root]
    }
    return Lead(value: value.isNaN ? .infinity : value, shares: shares)
  }

  /// Whether the root is geometric, and leads are of logarithms.
  var isLogarithmic: Bool { rescorer.scorer.nodes[rescorer.plan.principal].kind == .geometric }

  // MARK: One city

  /// The ends of a node's score from those of its children.
  private func bound(_ position: Int, _ side: inout Side) {
    let node = rescorer.scorer.nodes[position]
    guard node.isMonotone else {
      (side.lowest[position], side.highest[position]) = (-.infinity, .infinity)
      return
    }
    for isHighest in [false, true] {
      var row = isHighest ? side.highest : side.lowest
      var shares = rescorer.scorer.shares
      if isBoxed[position], let join = FrontierJoin.Scale(node.shape) {
        // On the scale on which the rule is a mean, higher is higher.
        let terms = node.children.map { child -> Double in
          let value = child.subject.value(side.leaves, isHighest ? side.highest : side.lowest)
          return value.isNaN ? .nan : join.add(0, value, 1)
        }
        _ = mean(node, &shares, isHighest: isHighest) { terms[$0] }
      }
      rescorer.scorer.fill(&row, side.leaves, shares: shares, needed: [position], member: nil)
      if isHighest { side.highest[position] = row[position] } else { side.lowest[position] = row[position] }
    }
  }

  /// The largest (or smallest) mean of the children's terms in the box; puts the weights in. NaN terms are left out.
  private func mean(
    _ node: RowScorer.Node, _ shares: inout [Double], isHighest: Bool, _ term: (_ child: Int) -> Double
  ) -> Double {
    let own = rescorer.scorer.shares
    var mean = isHighest ? -Double.infinity : Double.infinity
    for _ in 0..<64 {
      var (sum, weight) = (0.0, 0.0)
      for child in node.children.indices {
        let term = term(child)
        let isUpper = isHighest ? term > mean : term < mean
        let share = own[node.first + child] * (isUpper ? 1 + box : 1 - box)
        shares[node.first + child] = share
        guard !term.isNaN else { continue }
        sum += share * term
        weight += share
      }
      let next = sum / weight
      guard isHighest ? next > mean : next < mean else { return mean }
      mean = next
    }
    return mean
  }

  // MARK: Two cities

  private func areRated(_ position: Int, _ left: Side, _ right: Side) -> Bool {
    !left.nodes[position].isNaN && !right.nodes[position].isNaN
  }

  /// The two cities' values of a child, a missing one replaced by an end of the node; both NaN where both are missing.
  private func values(
    _ child: RowScorer.Child, of position: Int, _ left: Side, _ right: Side
  ) -> (left: Double, right: Double) {
    let values = (child.subject.value(left.leaves, left.highest), child.subject.value(right.leaves, right.lowest))
    switch (values.0.isNaN, values.1.isNaN) {
    case (true, false): return (left.highest[position], values.1)
    case (false, true): return (values.0, right.lowest[position])
    default: return values
    }
  }

  /// The values of the two cities at which `left − λ·right` is largest.
  private func pair(
    _ position: Int, _ left: Side, _ right: Side, _ factor: Double, _ shares: inout [Double]
  ) -> (left: Double, right: Double) {
    let node = rescorer.scorer.nodes[position]
    guard moves[position] else { return (left.nodes[position], right.nodes[position]) }
    guard isBoxed[position], node.kind == .arithmetic, areRated(position, left, right) else {
      return (left.highest[position], right.lowest[position])
    }
    let pairs = node.children.map { child -> (left: Double, right: Double) in
      if case .node(let inner) = child.subject, areRated(inner, left, right) {
        return pair(inner, left, right, factor, &shares)
      }
      return values(child, of: position, left, right)
    }
    _ = mean(node, &shares, isHighest: true) { pairs[$0].left - factor * pairs[$0].right }
    var (sum, weight) = ((left: 0.0, right: 0.0), 0.0)
    for (child, pair) in pairs.enumerated() where !pair.left.isNaN && !pair.right.isNaN {
      let share = shares[node.first + child]
      sum.left += share * pair.left
      sum.right += share * pair.right
      weight += share
    }
    return (sum.left / weight, sum.right / weight)
  }

  /// The largest logarithm of the ratio of two cities' scores of a node.
  private func logarithm(_ position: Int, _ left: Side, _ right: Side, _ shares: inout [Double]) -> Double {
    let node = rescorer.scorer.nodes[position]
    func ends() -> Double {
      let (highest, lowest) = (left.highest[position], right.lowest[position])
      return lowest > 0 ? log(highest / lowest) : .infinity
    }
    guard moves[position] else {
      return left.nodes[position] > 0 && right.nodes[position] > 0
        ? log(left.nodes[position] / right.nodes[position]) : ends()
    }
    guard isBoxed[position], areRated(position, left, right) else { return ends() }
    switch node.kind {
    case .geometric:
      let terms = node.children.map { child -> Double in
        if case .node(let inner) = child.subject, areRated(inner, left, right) {
          return logarithm(inner, left, right, &shares)
        }
        let (value, other) = values(child, of: position, left, right)
        if value.isNaN { return .nan }
        return other > 0 ? log(value / other) : .infinity
      }
      if terms.contains(.infinity) { return .infinity }
      return mean(node, &shares, isHighest: true) { terms[$0] }
    case .arithmetic:
      // Dinkelbach: the ratio at the weights that are best for the last ratio, until it rises no more.
      guard right.lowest[position] > 0 else { return .infinity }
      var ratio = 0.0
      for _ in 0..<64 {
        let pair = pair(position, left, right, ratio, &shares)
        let next = pair.left / pair.right
        guard next > ratio else { break }
        ratio = next
      }
      return log(ratio)
    case .other: return ends()
    }
  }
}
