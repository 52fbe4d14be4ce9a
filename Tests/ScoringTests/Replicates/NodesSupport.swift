import AssessmentModel
import Diagnostics
import ScoringSupport

@testable import Numerics
@testable import Scoring

/// What random trees are made of.
enum NodeMethods {
  /// Every aggregation, some with several parameters.
  static let aggregations: [Aggregation] = [
    .arithmetic, .geometric(zero: .stops), .geometric(zero: .floor(0.1)), .harmonic(zero: .stops),
    .harmonic(zero: .floor(0.1)), .powerMean(exponent: 2, zero: .stops), .powerMean(exponent: 1, zero: .stops),
    .powerMean(exponent: 0, zero: .floor(0.2)), .powerMean(exponent: -1.5, zero: .floor(0.2)),
    .powerMean(exponent: 0.5, zero: .stops), .minimum, .maximum, .orderedWeighted([4, 2, 1, 1, 0.5]),
    .orderedWeighted([0, 1]), .mazziottaPareto(MazziottaPareto(isAdjusted: false, isNegative: false)),
    .mazziottaPareto(MazziottaPareto(isAdjusted: true, isNegative: true)), .copeland(tolerance: 1e-9), .topsis,
    .vikor(group: 0.5), .promethee(.usual), .promethee(.linear(indifference: 0.0517, preference: 0.3113)),
    .promethee(.linear(indifference: 0.0937, preference: 0.0937)), .weightedProduct,
  ]

  /// Every weighting of a node with so many children.
  static func weightings(_ count: Int) -> [Weighting] {
    let numbers = (0..<count).map { Double($0 + 1) }
    let matrix = numbers.map { row in numbers.map { row / $0 } }
    return [
      .relative, .shares, .equal,
      .budgetAllocation([
        ExpertPoints(expert: "p", points: numbers), ExpertPoints(expert: "q", points: numbers.reversed()),
      ]), .analyticHierarchy(matrix),
      .bestWorst(
        best: count - 1, worst: 0, bestToOthers: numbers.map { numbers[count - 1] / $0 },
        othersToWorst: numbers),
      .rankOrderCentroid((1...count).map { $0 }), .entropy, .critic, .standardDeviation, .principalComponent,
      .benefitOfTheDoubt(lower: 0, upper: 1), .benefitOfTheDoubt(lower: 0.1, upper: 0.9),
    ]
  }
}

/// One node over columns of numbers, with its survey.
func flatCase(
  _ columns: [[Double?]], _ aggregation: Aggregation, _ weighting: Weighting = .relative, weights: [Double]? = nil,
  _ change: (inout IndexNode) -> Void = { _ in }
) -> (CriteriaSet, Survey) {
  let names = columns.indices.map { "x\($0)" }
  var root = node(
    "index", 1, aggregation,
    names.enumerated().map { use($1, weights?[$0] ?? Double($0 + 1)) })
  root.weighting = weighting
  if case .shares = weighting {
    let total = root.children.reduce(0) { $0 + $1.weight }
    root.children = names.enumerated().map { use($1, root.children[$0].weight / total) }
  }
  change(&root)
  let data = survey(zip(names, columns).map { (AnswerKey(ItemID($0)), $1.map { Cell($0) }) })
  return (criteria(names.map { indicator($0) }, [root]), data)
}

/// Columns of numbers from 0 to 1 with ties and zeros, and gaps if asked for.
func drawColumns(_ random: inout SplitMix, _ width: Int, _ count: Int, gaps: Double = 0) -> [[Double?]] {
  (0..<width).map { _ in
    (0..<count).map { _ in
      random.chance(gaps) ? nil : random.chance(0.1) ? 0 : Double(1 + random.below(40)) / 40
    }
  }
}

/// In what a replicate and an assessment disagree: scores and coverage by more than 1e-12, or anything else at all.
func disagreements(_ workspace: ReplicateWorkspace, _ wanted: Assessment) -> [String] {
  var found: [String] = []
  func differ(_ left: Double, _ right: Double) -> Bool {
    if left.isNaN || right.isNaN { return left.isNaN != right.isNaN }
    return left != right && !(abs(left - right) <= 1e-12 * max(1, abs(right)))
  }
  for (position, node) in wanted.nodes.enumerated() {
    let column = workspace.column(ofNode: position)
    for (city, score) in node.scores.numbers.enumerated() where differ(column[city], score) {
      found.append("\(wanted.plan.nodes[position].id) of city \(city): \(column[city]), not \(score)")
    }
  }
  let ranks = workspace.ranks(wanted)
  for city in wanted.cities.indices {
    if differ(workspace.coverage[city], wanted.coverage.numbers[city]) {
      found.append("coverage of city \(city): \(workspace.coverage[city]), not \(wanted.coverage.numbers[city])")
    }
    let level = wanted.classes[city] ?? -1
    if Int(workspace.classes[city]) != level {
      found.append("class of city \(city): \(workspace.classes[city]), not \(level)")
    }
    let verdict = wanted.verdicts.isEmpty ? -1 : wanted.verdicts[city].verdict
    if Int(workspace.verdicts[city]) != verdict {
      found.append("verdict of city \(city): \(workspace.verdicts[city]), not \(verdict)")
    }
    let rank = wanted.ranking.overall.numbers[city]
    if ranks[city] != rank, !(ranks[city].isNaN && rank.isNaN) {
      found.append("rank of city \(city): \(ranks[city]), not \(rank)")
    }
  }
  return found
}

/// Runs the parameters of the assessment itself, and gives in what plan and pipeline disagree.
func disagreements(_ set: CriteriaSet, _ data: Survey) -> [String] {
  let plan = ReplicatePlan(criteria: set, survey: data)
  let workspace = plan.makeWorkspace()
  plan.run(plan.ownParameters(), in: workspace)
  return disagreements(workspace, assess(set, data))
}

extension CriteriaSet {
  /// The set with every node replaced.
  func mapNodes(_ change: (inout IndexNode) -> Void) -> CriteriaSet {
    func walk(_ node: IndexNode) -> IndexNode {
      var node = node
      change(&node)
      node.children = node.children.map { child in
        if case .node(let inner) = child { .node(walk(inner)) } else { child }
      }
      return node
    }
    var set = self
    set.trees = trees.map(walk)
    return set
  }

  /// The set with the weights of replicate parameters written down.
  func weighed(_ plan: ReplicatePlan, _ parameters: ReplicateParameters) -> CriteriaSet {
    mapNodes { node in
      guard let position = plan.plan.node(node.id), !node.weighting.isLearnt else { return }
      node.weighting = .relative
      let first = plan.firstShare[position]
      node.children = node.children.enumerated().map { place, child in
        let weight = parameters.shares[first + place]
        switch child {
        case .node(var inner):
          inner.weight = weight
          return .node(inner)
        case .use(var use):
          use.weight = weight
          return .use(use)
        case .reference(let id, weight: _): return .reference(id, weight: weight)
        }
      }
    }
  }
}

extension ReplicateWorkspace {
  /// The ranks that follow from scores and coverage of the replicate, by the rules of an assessment.
  func ranks(_ assessment: Assessment) -> [Double] {
    let least = assessment.criteria.minimumCoverage - Comparison.tolerance
    let scores = zip(column(ofNode: assessment.plan.principal), coverage).map { $1 >= least ? $0 : .nan }
    return RankingStep(tieRule: assessment.criteria.tieRule)
      .run(scores, regions: [Int](repeating: -1, count: cityCount), isCandidate: nil).overall.numbers
  }
}
