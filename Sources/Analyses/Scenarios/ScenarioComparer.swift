public import AssessmentModel
import Scoring

/// Holds one survey against two criteria sets, and says which step of the method moves whom.
public struct ScenarioComparer: Sendable {
  private let before: CriteriaSet
  private let after: CriteriaSet

  /// Prepares a comparison of two consistent sets.
  public init(before: CriteriaSet, after: CriteriaSet) {
    self.before = before
    self.after = after
  }

  /// Assesses the survey by both sets and by every set between them.
  ///
  /// The survey should hold the answers to both sets' items; an item that it has no column for was not asked.
  ///
  /// - Parameters:
  ///   - survey: the returns.
  ///   - engine: the program's version, for the provenance.
  ///   - previous: the previous edition, where a set fills gaps from it.
  ///   - countries: values of countries, where a set fills gaps from them.
  /// - Complexity: an assessment for each step in which the sets differ, and one more.
  public func compare(
    _ survey: Survey, engine: String, previous: Survey? = nil, countries: Survey? = nil
  ) -> ScenarioComparison {
    func assess(_ set: CriteriaSet) -> Assessment {
      AssessmentPipeline(criteria: set).assess(survey, engine: engine, previous: previous, countries: countries)
    }
    // Divide rules do not score, and may name what only one set has.
    var (set, after) = (before, after)
    (set.divide, after.divide) = (nil, nil)
    var assessments = [assess(set)]
    var steps: [MethodStep] = []
    for step in MethodStep.allCases {
      guard let next = set.taking(step, from: after) else { continue }
      set = next
      steps.append(step)
      assessments.append(assess(set))
    }
    let cities = survey.cities.indices.map { Self.shift($0, assessments) }
    return ScenarioComparison(before: before.id, after: after.id, steps: steps, cities: cities)
  }

  private static func shift(_ city: Int, _ assessments: [Assessment]) -> ScenarioShift {
    let scores = assessments.map { $0.nodes[$0.plan.principal].scores[city] }
    let ranks = assessments.map { $0.rank(of: city) }
    func parts(_ values: [Double?]) -> [Double?] {
      zip(values, values.dropFirst()).map { before, after in
        if let before, let after { after - before } else { nil }
      }
    }
    let last = assessments.count - 1
    return ScenarioShift(
      city: city, scoreBefore: scores[0], scoreAfter: scores[last], rankBefore: ranks[0], rankAfter: ranks[last],
      verdictBefore: assessments[0].verdict(of: city)?.id, verdictAfter: assessments[last].verdict(of: city)?.id,
      scoreParts: parts(scores), rankParts: parts(ranks))
  }
}
