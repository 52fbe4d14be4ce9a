import AssessmentModel
import Diagnostics

/// Step 3: children become their parents' scores, children first, a node at a time, by what each node has learnt.
struct AggregationStep {
  let plan: AssessmentPlan
  /// What each node has learnt; `nil` where it learns nothing.
  let fits: [NodeFit?]
  /// Which nodes to work out; a node left out has empty columns.
  let needed: [Bool]

  init(plan: AssessmentPlan, fits: [NodeFit?], needed: [Bool]? = nil) {
    self.plan = plan
    self.fits = fits
    self.needed = needed ?? [Bool](repeating: true, count: plan.nodes.count)
  }

  /// Scores of the needed nodes from the leaves' columns.
  ///
  /// - Parameter members: for each row its place among the cities that the fits were learnt from; `nil` for strangers.
  func run(_ leaves: [Column], count: Int, members: [Int]? = nil) -> [NodeScores] {
    var columns = ScoreColumns(leaves, nodes: plan.nodes.count)
    for (position, node) in plan.nodes.enumerated() {
      guard needed[position] else {
        columns.append(NodeScores(scores: Column(numbers: []), coverage: Column(numbers: [])))
        continue
      }
      let children = columns.children(of: node)
      columns.append(
        NodeScorer(node: node, fit: fits[position]).run(
          children.columns, shares: children.shares, isComplete: children.isComplete, count: count, members: members))
    }
    return columns.nodes
  }

  /// Share of the principal index's effective weight that each city has a value for.
  func coverage(_ leaves: [Column], count: Int) -> Column {
    let weights = plan.effectiveWeights(under: plan.principal)
    let total = weights.reduce(0, +)
    guard plan.leaves.indices.contains(where: { weights[$0] > 0 && leaves[$0].hasGap }) else {
      return Column(numbers: [Double](repeating: 1, count: count))
    }
    var sums = [Double](repeating: 0, count: count)
    sums.withUnsafeMutableBufferPointer { sums in
      for (leaf, weight) in zip(leaves, weights) where weight > 0 {
        leaf.numbers.withUnsafeBufferPointer { leaf in
          for row in 0..<sums.count { sums[row] += leaf[row] == leaf[row] ? weight : 0 }
        }
      }
      for row in 0..<sums.count { sums[row] /= total }
    }
    return Column(numbers: sums)
  }
}

extension Column {
  /// Whether any cell is missing.
  var hasGap: Bool {
    numbers.withUnsafeBufferPointer { numbers in
      var gaps = 0
      for number in numbers { gaps &+= number == number ? 0 : 1 }
      return gaps > 0
    }
  }
}
