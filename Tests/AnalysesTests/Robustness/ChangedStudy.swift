import AssessmentModel
import ScoringSupport

@testable import Scoring

/// The criteria set and survey that a replicate's parameters amount to, written out, for the plain pipeline.
struct ChangedStudy {
  private(set) var criteria: CriteriaSet
  private(set) var survey: Survey

  init(_ parameters: ReplicateParameters, of plan: ReplicatePlan) {
    criteria = plan.criteria
    survey = plan.survey
    let choices = plan.choices
    if parameters.imputation > 0 {
      criteria.imputation = choices.imputations[parameters.imputation - 1]
      for position in criteria.indicators.indices { criteria.indicators[position].imputation = nil }
    }
    if parameters.treatment > 0 {
      criteria.treatment = choices.treatments[parameters.treatment - 1]
      for position in criteria.indicators.indices { criteria.indicators[position].treatment = nil }
    }
    for position in criteria.indicators.indices {
      if case .goalposts(var posts) = criteria.indicators[position].normalisation {
        (posts.lower, posts.upper) = (parameters.lower[position], parameters.upper[position])
        criteria.indicators[position].normalisation = .goalposts(posts)
      }
      if parameters.normalisation > 0 && choices.isNormalised[position] {
        criteria.indicators[position].normalisation = choices.normalisations[parameters.normalisation - 1]
      }
      if choices.answersVary, case .answer(let item) = criteria.indicators[position].scoring {
        replace(item, with: parameters.answers[position * plan.cityCount..<(position + 1) * plan.cityCount])
      }
    }
    let dropped = parameters.dropped < 0 ? nil : criteria.indicators[parameters.dropped].id
    criteria.trees = criteria.trees.compactMap { Self.node($0, parameters, plan, dropped) }
  }

  /// The assessment by the plain pipeline.
  var assessment: Assessment { assess(criteria, survey) }

  private mutating func replace(_ item: ItemID, with values: ArraySlice<Double>) {
    for column in survey.columns.indices where survey.columns[column].key == AnswerKey(item) {
      for (city, value) in values.enumerated() {
        if case .value(_, let basis) = survey.columns[column].answers[city] {
          survey.columns[column].answers[city] = .value(value, basis)
        }
      }
    }
  }

  /// A node with its weights, its aggregation and without the dropped indicator; `nil` if nothing is left.
  private static func node(
    _ node: IndexNode, _ parameters: ReplicateParameters, _ plan: ReplicatePlan, _ dropped: IndicatorID?
  ) -> IndexNode? {
    guard let position = plan.plan.node(node.id) else { return nil }
    var changed = node
    if !node.weighting.isLearnt { changed.weighting = .relative }
    if parameters.aggregation > 0 && plan.choices.isAggregated[position] {
      changed.aggregation = plan.choices.aggregations[parameters.aggregation - 1]
    }
    changed.children = zip(node.children, plan.firstShare[position]...).compactMap { child, place in
      let weight = parameters.shares[place]
      switch child {
      case .reference(let other, weight: _): return .reference(other, weight: weight)
      case .use(var use):
        use.weight = weight
        return use.indicator == dropped ? nil : .use(use)
      case .node(let inner):
        var inner = Self.node(inner, parameters, plan, dropped)
        inner?.weight = weight
        return inner.map { .node($0) }
      }
    }
    return changed.children.isEmpty ? nil : changed
  }
}
