public import AssessmentModel
public import Diagnostics
import Scoring

/// Works out what follows from the gaps of an assessment: the programmes that answer a city's weak dimensions or its
/// verdict, and the cities that can teach it.
///
/// Programmes and rules stand in the criteria file; nothing is offered that it does not list.
///
/// **Programmes.** A programme is recommended where any of its triggers holds: a node's score in the set's score range is
/// below the cut by more than 1e-9, or the city has one of the verdicts. A node that is not rated triggers nothing.
///
/// **Mentors.** A city wants a mentor if none of its gates is failed and it is weak at one item at least that can be
/// learnt (``MentorRules/indicators``). Any assessed city may be a mentor, the reference city too. A pair fits if the
/// mentor scores at least ``MentorRules/strength`` where the city scores at most ``MentorRules/weakness``; only what a
/// city answered itself counts on either side. Its benefit is the sum of its widest gaps, at most ``MentorRules/items``
/// of them, times the closeness of the two contexts (``ContextCloseness``). Of all ways to give every mentor at most
/// ``MentorRules/capacity`` cities and every city at most ``MentorRules/mentorsPerCity`` mentors, the one is taken in
/// which most cities have a mentor, and among those the one with the largest sum of benefits (counted in units of
/// 1e-9). Among equals the identifiers of the cities decide, so that the order of the survey does not matter.
///
/// - Complexity: O(cities · programmes), and for mentors O(pairs of cities · items) and in the worst case
///   O(matches · pairs); above ``matchingLimit`` cities no mentors are assigned, with the finding `SCR-103`.
public struct RecommendationBuilder: Sendable {
  /// Most cities for which mentors are assigned.
  public static let matchingLimit = 1000

  private let assessment: Assessment
  private let mostMatched: Int

  /// Prepares the recommendations of an assessment.
  ///
  /// - Parameter mostMatched: most cities for which mentors are assigned, up to ``matchingLimit``. The work grows faster
  ///   than the square of their number.
  public init(_ assessment: Assessment, mostMatched: Int = matchingLimit) {
    self.assessment = assessment
    self.mostMatched = min(mostMatched, Self.matchingLimit)
  }

  /// The recommendations, and what was found on the way (`SCR-101` to `SCR-103`).
  public func build() -> (recommendations: Recommendations, findings: [Diagnostic]) {
    var result = Recommendations(programmes: programmes(), mentors: [], unmatched: [])
    guard let rules = assessment.criteria.mentors else { return (result, []) }
    guard assessment.cities.count <= mostMatched else {
      let what = Statement.scoring(.mentorTooMany, .number(assessment.cities.count), .number(mostMatched))
      return (result, [Diagnostic(.mentorTooMany, .note, what)])
    }
    let matching = MentorMatching(assessment: assessment, rules: rules)
    (result.mentors, result.unmatched) = matching.run()
    return (result, matching.findings())
  }

  private func programmes() -> [Recommendation] {
    let plan = assessment.plan
    return assessment.cities.indices.flatMap { city in
      assessment.criteria.programmes.enumerated().compactMap { position, programme in
        let reasons = programme.triggers.compactMap { trigger -> Recommendation.Reason? in
          switch trigger {
          case .below(let id, let cut):
            guard let node = plan.node(id), let score = assessment.score(node, of: city),
              Comparison.below(cut).isMet(by: score)
            else { return nil }
            return .weak(node: node, score: score, cut: cut)
          case .verdict(let ids):
            guard let verdict = assessment.verdict(of: city), ids.contains(verdict.id) else { return nil }
            return .verdict(assessment.verdicts[city].verdict)
          }
        }
        return reasons.isEmpty ? nil : Recommendation(city: city, programme: position, reasons: reasons)
      }
    }
  }
}
