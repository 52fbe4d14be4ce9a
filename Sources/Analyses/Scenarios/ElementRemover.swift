public import AssessmentModel
import Scoring

/// Leaves out each indicator and each node in turn and ranks again.
public struct ElementRemover: Sendable {
  private let assessment: Assessment
  private let previous: Survey?
  private let countries: Survey?
  private let compared: [Int]
  private let ranks: [Int]

  /// Prepares removals from an assessment.
  ///
  /// - Parameters:
  ///   - assessment: the result with all elements.
  ///   - previous: the previous edition that it was assessed with, if any.
  ///   - countries: the values of countries that it was assessed with, if any.
  public init(_ assessment: Assessment, previous: Survey? = nil, countries: Survey? = nil) {
    self.assessment = assessment
    self.previous = previous
    self.countries = countries
    compared = assessment.cities.indices.filter { assessment.rank(of: $0) != nil }
    let scores = assessment.nodes[assessment.plan.principal].scores.numbers
    ranks = Self.ranks(compared.map { scores[$0] })
  }

  /// Everything below the principal index that weighs: its nodes as the tree is written, then its indicators in file
  /// order.
  public var elements: [ElementRemoval.Element] {
    let plan = assessment.plan
    let reached = plan.reach(from: [plan.principal])
    let weights = plan.effectiveWeights(under: plan.principal)
    let weighted = Set(plan.leaves.indices.filter { weights[$0] > 0 }.map { plan.leaves[$0].indicator })
    let nodes = plan.nodes.indices.filter { reached.nodes[$0] && $0 != plan.principal }
    return nodes.reversed().map { .node($0) }
      + assessment.criteria.indicators.indices.filter { weighted.contains($0) }.map { .indicator($0) }
  }

  /// Ranks again without an element; the weights of its siblings are rescaled. What is pinned stays pinned.
  ///
  /// - Complexity: one assessment.
  public func remove(_ element: ElementRemoval.Element) -> ElementRemoval {
    let pipeline =
      switch element {
      case .indicator(let position):
        AssessmentPipeline(criteria: assessment.criteria, leavingOut: [position], pinned: assessment.pinned)
      case .node(let position):
        AssessmentPipeline(
          criteria: assessment.criteria, leavingOut: [], nodes: [position], pinned: assessment.pinned)
      }
    let result = pipeline.assess(
      assessment.survey, engine: assessment.provenance.engine, previous: previous, countries: countries)
    let scores = compared.map { result.nodes[result.plan.principal].scores.numbers[$0] }
    let after = Self.ranks(scores)
    let rated = compared.indices.filter { !scores[$0].isNaN }
    let moves = rated.filter { ranks[$0] != after[$0] }
      .map { RankMove(city: compared[$0], before: ranks[$0], after: after[$0]) }
    let total = rated.reduce(0) { $0 + abs(ranks[$1] - after[$1]) }
    return ElementRemoval(
      element: element, meanShift: rated.isEmpty ? nil : Double(total) / Double(rated.count),
      moves: moves.sorted {
        (abs($1.after - $1.before), $0.city) < (abs($0.after - $0.before), $1.city)
      }, unrated: compared.indices.filter { scores[$0].isNaN }.map { compared[$0] })
  }

  /// Ranks by falling score, equals sharing the better one; those without a score come last.
  private static func ranks(_ scores: [Double]) -> [Int] {
    RankingStep(tieRule: .competition).ranks(scores).map { $0.isNaN ? scores.count : Int($0) }
  }
}
