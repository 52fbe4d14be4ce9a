package import AssessmentModel

/// A criteria set and a survey compiled once, so that replicates of the assessment run without allocating.
///
/// Item scoring and denominators are done at compilation; a replicate does the rest: screening, imputation, outlier
/// treatment, normalisation, weights and aggregation, gates, classes, and verdicts with the silence rule. A column is
/// worked out again only if something that goes into it is not what it was in the workspace's last replicate.
///
/// With the parameters of the assessment the plan gives the scores of ``AssessmentPipeline`` to the bit, its classes and
/// its verdicts. Scales and nodes are one code for both (``ScaleColumn``, ``NodeMachine``): a replicate runs it with a
/// silent listener, the assessment with a recording one.
package struct ReplicatePlan: Sendable {
  /// The criteria set.
  package let criteria: CriteriaSet
  /// The survey.
  package let survey: Survey
  /// The trees laid out flat.
  package let plan: AssessmentPlan
  /// The alternatives.
  package let choices: ReplicateChoices
  /// Number of cities.
  package let cityCount: Int
  /// For each node of the plan, the position of its first child's share in ``ReplicateParameters/shares``.
  package let firstShare: [Int]
  /// Raw indicator values after item scoring and denominators.
  package let indicators: IndicatorMatrix
  /// Group values.
  package let groups: [GroupColumn]
  /// What the data steps need to know.
  let dataRules: DataRules
  /// What is pinned for the data steps; `nil` for nothing.
  let dataPins: DataPins?
  /// What normalisation needs to know.
  let scaleRules: ScaleRules
  /// What is pinned for scales: a row a leaf, a number a case of ``ScaleValue``; empty for nothing.
  let scalePins: [Double]
  /// What is pinned for nodes; `nil` for nothing.
  let nodePins: NodePins?

  /// Compiles.
  ///
  /// - Parameters:
  ///   - choices: made for `PlanCompiler.compile(criteria)`.
  ///   - replacing: raw indicator values that stand for those of the survey, as where a city had answered otherwise.
  ///   - pinned: learnt values that every replicate applies instead of learning them. They are those of the set's own
  ///     methods: where a replicate takes an alternative, that learns for itself.
  package init(
    criteria: CriteriaSet, survey: Survey, previous: Survey? = nil, countries: Survey? = nil,
    choices: ReplicateChoices? = nil, replacing: IndicatorMatrix? = nil, pinned: [LearntValue] = []
  ) {
    self.criteria = criteria
    self.survey = survey
    plan = PlanCompiler.compile(criteria)
    let choices = choices ?? ReplicateChoices(criteria: criteria, plan: plan)
    self.choices = choices
    cityCount = survey.cities.count
    var first = 0
    firstShare = plan.nodes.map { node in
      defer { first += node.children.count }
      return first
    }
    let items = ItemScoringStep(criteria: criteria, survey: survey).run()
    indicators = replacing ?? items.indicators
    groups = items.groups
    dataRules = DataRules(
      criteria: criteria, survey: survey, plan: plan, choices: choices,
      sources: DataRules.Sources(previous: previous, countries: countries))
    var pins = Pins(pinned)
    dataPins = DataPins(&pins, criteria, groupNames: dataRules.groupNames)
    nodePins = NodePins(&pins, plan, criteria)
    scalePins =
      pinned.isEmpty
      ? []
      : plan.leaves.flatMap { FrozenScale.values($0, criteria.indicators[$0.indicator], &pins) }
    scaleRules = ScaleRules(
      criteria: criteria, survey: survey, plan: plan, choices: choices.normalisations, groups: items.groups)
  }

  /// The parameters of the assessment itself.
  package func ownParameters() -> ReplicateParameters {
    let posts = criteria.indicators.map { indicator -> Goalposts? in
      if case .goalposts(let posts) = indicator.normalisation { posts } else { nil }
    }
    return ReplicateParameters(
      shares: plan.nodes.flatMap(\.shares), lower: posts.map { $0?.lower ?? .nan },
      upper: posts.map { $0?.upper ?? .nan },
      answers: choices.answersVary ? indicators.columns.flatMap(\.numbers) : [])
  }

  /// Everything that replicates write to; one for each thread.
  package func makeWorkspace() -> ReplicateWorkspace { ReplicateWorkspace(self) }

  /// Runs one replicate; its results stand in the workspace until the next.
  package func run(_ parameters: borrowing ReplicateParameters, in workspace: ReplicateWorkspace) {
    runScores(parameters, in: workspace)
    runOutcomes(parameters, workspace)
  }

  /// A replicate of which scores and coverage alone are asked: gates, classes and verdicts are those of the run before.
  package func runScores(_ parameters: borrowing ReplicateParameters, in workspace: ReplicateWorkspace) {
    runData(parameters, workspace)
    runScale(parameters, workspace)
    runNodes(parameters, workspace)
  }
}
