import AssessmentModel

/// Scores a node from its weighted children's columns: by columns where the rule allows it, else row by row.
struct NodeScorer {
  let node: AssessmentPlan.Node
  let fit: NodeFit?

  /// - Parameter members: for each row its place among the cities that the fit was learnt from; `nil` for strangers.
  func run(
    _ children: [[Double]], shares: [Double], isComplete: Bool, count: Int, members: [Int]?
  ) -> NodeScores {
    var result: NodeScores
    if let rule = fit?.rule {
      result = fitted(rule, RowTable(children, count: count), shares, members)
    } else {
      switch node.aggregation {
      case .arithmetic, .geometric, .minimum:
        result = AggregationKernel(node, shares: shares).run(children, isComplete: isComplete, count: count)
      case .harmonic, .powerMean, .maximum, .orderedWeighted: result = rows(RowTable(children, count: count), shares)
      case .mazziottaPareto, .copeland, .topsis, .vikor, .promethee, .weightedProduct:
        preconditionFailure("\(node.aggregation.methodName) has not been fitted")
      }
    }
    if let rescaling = fit?.rescaling { result.scores = Column(numbers: result.scores.numbers.map(rescaling.apply)) }
    return result
  }

  /// Rules that look at the present children of a row.
  private func rows(_ table: RowTable, _ shares: [Double]) -> NodeScores {
    var gate = CoverageGate(node, shares)
    var values = [Double](repeating: 0, count: table.width)
    var used = values
    return assemble(table.count) { scores, coverage in
      values.withUnsafeMutableBufferPointer { values in
        used.withUnsafeMutableBufferPointer { used in
          table.forEachRow { row, cells in
            var present = 0
            for child in cells.indices where cells[child] == cells[child] {
              values[present] = cells[child]
              used[present] = shares[child]
              present += 1
            }
            let isRated = gate.admits(cells)
            coverage[row] = gate.coverage
            guard isRated else { return }
            scores[row] = RowRule.score(
              node.aggregation, UnsafeMutableBufferPointer(rebasing: values[..<present]),
              UnsafeMutableBufferPointer(rebasing: used[..<present]))
          }
        }
      }
    }
  }

  /// Rules that hold a row against the others; all but Copeland's need a complete row.
  private func fitted(_ rule: NodeFit.Rule, _ table: RowTable, _ shares: [Double], _ members: [Int]?) -> NodeScores {
    var gate = CoverageGate(node, shares)
    var weights: [[Double]] = []
    var result = assemble(table.count) { scores, coverage in
      table.forEachRow { row, cells in
        let isRated = gate.admits(cells)
        coverage[row] = gate.coverage
        guard isRated, gate.isComplete || rule.takesGaps else { return }
        switch rule {
        case .mazziottaPareto(let fit): scores[row] = fit.score(cells)
        case .copeland(let fit): scores[row] = fit.score(cells, member: members?[row])
        case .topsis(let fit): scores[row] = fit.score(cells)
        case .vikor(let fit): scores[row] = fit.score(cells)
        case .promethee(let fit): scores[row] = fit.score(cells, member: members?[row])
        case .weightedProduct(let fit): scores[row] = fit.score(cells)
        case .benefitOfTheDoubt(let fit):
          guard cells.allSatisfy({ $0 >= 0 }) else { return }
          if weights.isEmpty {
            weights = cells.map { _ in [Double](repeating: .nan, count: table.count) }
          }
          let best = fit.score(cells)
          scores[row] = best.score
          for child in cells.indices { weights[child][row] = best.weights[child] }
        }
      }
    }
    result.cityWeights = weights.map(Column.init(numbers:))
    return result
  }

  private func assemble(
    _ count: Int, _ body: (UnsafeMutableBufferPointer<Double>, UnsafeMutableBufferPointer<Double>) -> Void
  ) -> NodeScores {
    var scores = [Double](repeating: .nan, count: count)
    var coverage = [Double](repeating: 0, count: count)
    scores.withUnsafeMutableBufferPointer { scores in
      coverage.withUnsafeMutableBufferPointer { body(scores, $0) }
    }
    for row in scores.indices where !scores[row].isFinite { scores[row] = .nan }
    return NodeScores(scores: Column(numbers: scores), coverage: Column(numbers: coverage))
  }
}

extension NodeFit.Rule {
  /// Whether a row with a missing child is rated.
  var takesGaps: Bool { if case .copeland = self { true } else { false } }
}

/// Whether a row's present children suffice for the node to be rated.
struct CoverageGate {
  private let shares: [Double]
  private let total: Double
  private let minimumCoverage: Double
  private let minimumChildren: Int
  /// Share of the weight that is present in the row last seen.
  private(set) var coverage = 0.0
  /// Whether no child was missing in the row last seen.
  private(set) var isComplete = false

  init(_ node: AssessmentPlan.Node, _ shares: [Double]) {
    self.shares = shares
    total = shares.reduce(0, +)
    minimumCoverage = node.minimumCoverage - Comparison.tolerance
    minimumChildren = max(1, node.minimumChildren)
  }

  mutating func admits(_ cells: some Collection<Double>) -> Bool {
    var sum = 0.0
    var present = 0
    for (cell, share) in zip(cells, shares) where cell == cell {
      sum += share
      present += 1
    }
    coverage = sum / total
    isComplete = present == shares.count
    return coverage >= minimumCoverage && present >= minimumChildren
  }
}
