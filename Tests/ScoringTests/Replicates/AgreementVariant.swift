import AssessmentModel
import Numerics
import Scoring
import ScoringSupport

/// Random alternatives for a case, and the criteria set and survey that say outright what a replicate's parameters say.
struct AgreementVariant {
  let base: AgreementCase
  let plan: ReplicatePlan

  /// - Parameters:
  ///   - plain: whether answers may be replaced.
  ///   - pinned: learnt values that every replicate applies.
  init(_ base: AgreementCase, plain: Bool, pinned: [LearntValue] = [], _ random: inout SplitMix) {
    self.base = base
    let tree = PlanCompiler.compile(base.criteria)
    let cities = base.survey.cities.count
    var choices = ReplicateChoices(criteria: base.criteria, plan: tree)
    choices.normalisations = (0..<random.below(3)).map { _ in
      AgreementCase.normalisation(&random, random.pick(base.kinds), cities: cities)
    }
    choices.isNormalised = base.kinds.map { _ in random.chance(0.6) }
    choices.aggregations = (0..<random.below(3)).map { _ in AgreementCase.aggregation(&random, children: 4) }
    choices.isAggregated = tree.nodes.map { _ in random.chance(0.6) }
    choices.imputations = (0..<random.below(3)).map { _ in AgreementCase.imputation(&random) }
    choices.treatments = (0..<random.below(3)).map { _ in AgreementCase.treatment(&random, cities: cities) }
    choices.answersVary = plain && random.chance(0.6)
    choices.goalpostsVary = random.chance(0.6)
    choices.indicatorsDrop = random.chance(0.6)
    plan = ReplicatePlan(
      criteria: base.criteria, survey: base.survey, previous: base.previous, countries: base.countries,
      choices: choices, pinned: pinned)
  }

  /// Changes some of the parameters at random; what is not changed stays from the replicate before.
  func change(_ parameters: inout ReplicateParameters, _ random: inout SplitMix) {
    let choices = plan.choices
    if random.chance(0.5) { parameters.normalisation = random.below(choices.normalisations.count + 1) }
    if random.chance(0.5) { parameters.aggregation = random.below(choices.aggregations.count + 1) }
    if random.chance(0.5) { parameters.imputation = random.below(choices.imputations.count + 1) }
    if random.chance(0.5) { parameters.treatment = random.below(choices.treatments.count + 1) }
    if random.chance(0.5) { changeShares(&parameters, &random) }
    if choices.goalpostsVary {
      for position in parameters.lower.indices where random.chance(0.3) { move(&parameters, position, &random) }
    }
    if choices.indicatorsDrop {
      parameters.dropped = -1
      let droppable = droppable(parameters)
      if !droppable.isEmpty && random.chance(0.5) { parameters.dropped = random.pick(droppable) }
    }
    if choices.answersVary {
      let cities = plan.cityCount
      for position in base.kinds.indices where random.chance(0.4) {
        for city in 0..<cities where random.chance(0.5) {
          parameters.answers[position * cities + city] = base.kinds[position].value(&random)
        }
      }
    }
  }

  /// Indicators that screening would leave out for want of values: those that weigh in a tree, and stand in no
  /// condition, which would see the raw value all the same.
  private func droppable(_ parameters: ReplicateParameters) -> [Int] {
    let leaves = PlanCompiler.compile(said(parameters).criteria).leaves
    return base.kinds.indices.filter { position in
      !base.conditioned.contains(position) && leaves.contains { $0.indicator == position && $0.effectiveWeight > 0 }
    }
  }

  private func changeShares(_ parameters: inout ReplicateParameters, _ random: inout SplitMix) {
    for (position, node) in plan.plan.nodes.enumerated() {
      let first = plan.firstShare[position]
      for child in node.shares.indices { parameters.shares[first + child] = 0.05 + random.unit() }
      if node.shares.count > 1 && random.chance(0.1) { parameters.shares[first] = 0 }
    }
  }

  private func move(_ parameters: inout ReplicateParameters, _ position: Int, _ random: inout SplitMix) {
    guard case .goalposts(let posts) = base.criteria.indicators[position].normalisation else { return }
    let width = posts.upper - posts.lower
    let lower = posts.lower + 0.2 * width * (random.unit() - 0.5)
    parameters.lower[position] = posts.isLogarithmic ? max(lower, 0.1) : lower
    parameters.upper[position] = posts.upper + 0.2 * width * (random.unit() - 0.5)
  }

  /// The case whose own parameters are the given ones.
  func said(_ parameters: ReplicateParameters) -> AgreementCase {
    var result = base
    let choices = plan.choices
    for position in base.kinds.indices {
      if parameters.normalisation > 0 && choices.isNormalised[position] {
        result.criteria.indicators[position].normalisation = choices.normalisations[parameters.normalisation - 1]
      } else if case .goalposts(var posts) = base.criteria.indicators[position].normalisation {
        (posts.lower, posts.upper) = (parameters.lower[position], parameters.upper[position])
        result.criteria.indicators[position].normalisation = .goalposts(posts)
      }
      if parameters.imputation > 0 {
        result.criteria.indicators[position].imputation = choices.imputations[parameters.imputation - 1]
      }
      if parameters.treatment > 0 {
        result.criteria.indicators[position].treatment = choices.treatments[parameters.treatment - 1]
      }
      if choices.answersVary { replace(&result.survey, position, parameters.answers) }
    }
    let hasOwnShares = parameters.shares == plan.plan.nodes.flatMap(\.shares)
    result.criteria.trees = base.criteria.trees.map { said($0, parameters, hasOwnShares: hasOwnShares) }
    if parameters.dropped >= 0 { leaveOut(parameters.dropped, &result) }
    return result
  }

  private func said(_ node: IndexNode, _ parameters: ReplicateParameters, hasOwnShares: Bool) -> IndexNode {
    var node = node
    guard let position = plan.plan.node(node.id) else { return node }
    if parameters.aggregation > 0 && plan.choices.isAggregated[position] {
      node.aggregation = plan.choices.aggregations[parameters.aggregation - 1]
    }
    let isKept = node.weighting.isLearnt || hasOwnShares
    if !isKept { node.weighting = .relative }
    node.children = node.children.enumerated().map { number, child in
      let share = parameters.shares[plan.firstShare[position] + number]
      switch child {
      case .node(var inner):
        inner = said(inner, parameters, hasOwnShares: hasOwnShares)
        if !isKept { inner.weight = share }
        return .node(inner)
      case .reference(let id, let weight): return .reference(id, weight: isKept ? weight : share)
      case .use(var use):
        if !isKept { use.weight = share }
        return .use(use)
      }
    }
    return node
  }

  private func replace(_ survey: inout Survey, _ position: Int, _ answers: [Double]) {
    for column in survey.columns.indices where survey.columns[column].key == AnswerKey(ItemID("i\(position)")) {
      for city in 0..<plan.cityCount {
        guard case .value(_, let basis) = survey.columns[column].answers[city] else { continue }
        survey.columns[column].answers[city] = .value(answers[position * plan.cityCount + city], basis)
      }
    }
  }

  /// Nobody is asked, and screening leaves an indicator out that nobody was asked.
  private func leaveOut(_ position: Int, _ result: inout AgreementCase) {
    for column in result.survey.columns.indices
    where result.survey.columns[column].key == AnswerKey(ItemID("i\(position)")) {
      result.survey.columns[column].answers = AnswerVector(repeating: .notAsked, count: plan.cityCount)
    }
    var screening = result.criteria.screening ?? Screening()
    screening.minimumIndicatorAvailability = max(screening.minimumIndicatorAvailability, 1e-6)
    result.criteria.screening = screening
  }
}
