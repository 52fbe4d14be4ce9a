package import AssessmentModel
internal import Diagnostics

/// Scores as people read them, the same on pages, on paper and in the terminal: the set's decimals, and more where those
/// would say what is not so.
///
/// A score on one side of a cut of a class, a verdict, a gate or a programme, or just inside an end of the range, is never
/// printed as the cut or end, and scores of two ranks never as one number: 0.4996 beside a cut of 0.5 reads 0.4996 and
/// not 0.500. What is equal to within the rounding of a sum (1e-9) stays equal in print.
package struct ShownScores: Sendable {
  private let range: ScoreRange
  private let principal: Int
  /// The ends of the range.
  private let ends: [Double]
  /// For each node the ends and the cuts that are held against it.
  private let bounds: [[Double]]
  /// Decimals of the principal score that part a city from those of other ranks.
  private let decimalsOfCity: [Int]

  /// Works out where the set's decimals are too few.
  ///
  /// - Complexity: O(n log n) in the cities.
  package init(_ assessment: Assessment) {
    let criteria = assessment.criteria
    range = criteria.scores
    principal = assessment.plan.principal
    ends = [range.lower, range.upper]
    var bounds = [[Double]](repeating: ends, count: assessment.plan.nodes.count)
    func add(_ id: NodeID, _ cut: Double) {
      if let node = assessment.plan.node(id), !bounds[node].contains(cut) { bounds[node].append(cut) }
    }
    func add(_ condition: Condition) {
      if case .node(let id) = condition.subject { add(id, condition.comparison.cut) }
    }
    if let scheme = criteria.classes {
      for level in scheme.classes { if let bound = level.bound { add(scheme.node, bound.cut) } }
    }
    for gate in criteria.gates { add(gate.condition) }
    for verdict in criteria.verdicts {
      if case .conditions(let conditions) = verdict.trigger { conditions.forEach(add) }
    }
    for programme in criteria.programmes {
      for case .below(let id, let cut) in programme.triggers { add(id, cut) }
    }
    self.bounds = bounds
    decimalsOfCity = Self.partingRanks(assessment)
  }

  private static func partingRanks(_ assessment: Assessment) -> [Int] {
    var decimals = [Int](repeating: assessment.criteria.scores.decimals, count: assessment.cities.count)
    let ranked = assessment.cities.indices.compactMap { city -> (city: Int, rank: Double, score: Double)? in
      guard let rank = assessment.rank(of: city), let score = assessment.score(of: city), score.isFinite else {
        return nil
      }
      return (city, rank, score)
    }.sorted { ($0.score, $0.city) < ($1.score, $1.city) }
    for (lower, upper) in zip(ranked, ranked.dropFirst()) where lower.rank != upper.rank {
      let count = DecimalText.decimals(
        parting: lower.score, upper.score, atLeast: assessment.criteria.scores.decimals)
      decimals[lower.city] = max(decimals[lower.city], count)
      decimals[upper.city] = max(decimals[upper.city], count)
    }
    return decimals
  }

  /// A reported score.
  ///
  /// - Parameters:
  ///   - score: the score in the set's range.
  ///   - node: the node it is a score of, whose cuts it keeps clear of.
  ///   - city: the city it is the score of; for the principal index it keeps clear of other ranks.
  package func text(_ score: Double, of node: Int? = nil, city: Int? = nil) -> String {
    let own = city.flatMap { node == principal ? decimalsOfCity[$0] : nil } ?? range.decimals
    return NumberText.fixed(
      score, DecimalText.decimals(score, atLeast: own, apartFrom: node.map { bounds[$0] } ?? ends))
  }

  /// A difference of reported scores with its sign: `+0.013`, `−0.200`, `0.000` for none at this precision.
  package func signed(_ difference: Double) -> String { NumberText.signed(difference, range.decimals) }

  /// A cut as the criteria set has it: the set's decimals, and more where the cut has more.
  package func cut(_ cut: Double) -> String { NumberText.cut(cut, range.decimals) }
}

extension Assessment {
  /// The score of a node as printed; `nil` for none.
  package func shown(_ node: Int, of city: Int, _ scores: ShownScores) -> String? {
    score(node, of: city).map { scores.text($0, of: node, city: city) }
  }
}
