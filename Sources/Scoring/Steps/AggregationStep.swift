import AssessmentModel
import Diagnostics

/// Step 3: children become their parents' scores, children first, a node at a time.
struct AggregationStep {
  let plan: AssessmentPlan
  /// Which nodes to work out; a node left out has empty columns.
  let needed: [Bool]

  init(plan: AssessmentPlan, needed: [Bool]? = nil) {
    self.plan = plan
    self.needed = needed ?? [Bool](repeating: true, count: plan.nodes.count)
  }

  /// Scores of the needed nodes from the leaves' columns.
  func run(_ leaves: [Column], count: Int) -> [NodeScores] {
    var leafGaps = [Bool?](repeating: nil, count: leaves.count)
    var nodeGaps = [Bool](repeating: false, count: plan.nodes.count)
    var results: [NodeScores] = []
    results.reserveCapacity(plan.nodes.count)
    for (position, node) in plan.nodes.enumerated() {
      guard needed[position] else {
        results.append(NodeScores(scores: Column(numbers: []), coverage: Column(numbers: [])))
        continue
      }
      var columns: [[Double]] = []
      var shares: [Double] = []
      var isComplete = true
      for (child, share) in zip(node.children, node.shares) where share > 0 {
        shares.append(share)
        switch child {
        case .leaf(let leaf):
          columns.append(leaves[leaf].numbers)
          let hasGap = leafGaps[leaf] ?? leaves[leaf].hasGap
          leafGaps[leaf] = hasGap
          isComplete = isComplete && !hasGap
        case .node(let inner):
          columns.append(results[inner].scores.numbers)
          isComplete = isComplete && !nodeGaps[inner]
        }
      }
      let kernel = AggregationKernel(node, shares: shares)
      results.append(kernel.run(columns, isComplete: isComplete, count: count))
      nodeGaps[position] = results[position].scores.hasGap
    }
    return results
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

  /// What went wrong: cities for which a negative child keeps a geometric node from being rated.
  func findings(_ leaves: [Column], _ nodes: [NodeScores], _ criteria: CriteriaSet, _ survey: Survey) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for node in plan.nodes {
      guard case .geometric = node.aggregation else { continue }
      for (child, share) in zip(node.children, node.shares) where share > 0 {
        let column: Column
        let name: String
        var indicator: Indicator?
        switch child {
        case .node(let inner):
          column = nodes[inner].scores
          name = plan.nodes[inner].id.rawValue
        case .leaf(let leaf):
          column = leaves[leaf]
          indicator = criteria.indicators[plan.leaves[leaf].indicator]
          name = criteria.indicators[plan.leaves[leaf].indicator].id.rawValue
        }
        for (city, value) in column.numbers.enumerated() where value < 0 {
          findings.append(
            Diagnostic(
              .negativeUnderGeometricMean, .valueSetAside,
              "\(name) scores \(DecimalText.exact(value)), and \(node.id) is a geometric mean",
              at: indicator.flatMap { survey.place(of: $0, city: city) }, city: survey.cities[city].id.rawValue))
        }
      }
    }
    return findings
  }

  /// The record: each node's rule, and how many cities it is not rated for.
  func record(_ nodes: [NodeScores]) -> StageRecord {
    let parameters = plan.nodes.map { node in
      let words = [
        node.aggregation.words,
        node.minimumCoverage > 0 ? "at least \(DecimalText.exact(node.minimumCoverage)) of the weight" : nil,
        node.minimumChildren > 1 ? "at least \(node.minimumChildren) children" : nil,
      ]
      return StageParameter(node.id.rawValue, words.compactMap { $0 }.joined(separator: ", "))
    }
    let remarks = zip(plan.nodes, nodes).compactMap { node, result -> StageParameter? in
      let missing = result.scores.numbers.count { $0.isNaN }
      return missing == 0 ? nil : StageParameter("not rated: \(node.id)", "\(missing)")
    }
    return StageRecord(.aggregation, parameters: parameters, remarks: remarks)
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
