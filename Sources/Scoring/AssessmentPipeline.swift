public import AssessmentModel
import Diagnostics

/// Turns a survey into an assessment by a criteria set: item scoring, denominators, screening, imputation, outlier
/// treatment, normalisation, aggregation, gates, classes, verdicts, ranks, group means and the digital divide, in this
/// order.
///
/// The parameters are the initialiser's; what a run learnt from the data is in its records. A run with the learnt
/// values of another run pinned applies the other run's scale to its own data, and on the same data gives the same
/// result. Nothing depends on the clock, the locale or chance, and a city's score never depends on another city except
/// through learnt values.
public struct AssessmentPipeline: Sendable {
  private let criteria: CriteriaSet
  private let pinned: [LearntValue]
  private let plan: AssessmentPlan

  /// Prepares the assessment by a criteria set.
  ///
  /// - Parameters:
  ///   - criteria: a consistent set, as the readers of `CriteriaFiles` give it.
  ///   - pinned: values learnt in an earlier run, from ``StageRecord/learnt``, to be applied instead of learnt again.
  ///     One that nothing asks for is reported as `SCR-010`.
  /// - Precondition: a list of verdicts has a rule that always applies.
  public init(criteria: CriteriaSet, pinned: [LearntValue] = []) {
    precondition(
      criteria.verdicts.isEmpty || criteria.verdicts.contains { $0.trigger == .conditions([]) },
      "a list of verdicts needs a rule that always applies")
    self.criteria = criteria
    self.pinned = pinned
    plan = PlanCompiler.compile(criteria)
  }

  /// Prepares the assessment without some elements of the index: their siblings' weights are rescaled, as if screening had
  /// left them out. Values may be pinned as for any other run.
  package init(
    criteria: CriteriaSet, leavingOut indicators: Set<Int>, nodes: Set<Int> = [], pinned: [LearntValue] = []
  ) {
    self.criteria = criteria
    self.pinned = pinned
    plan = PlanCompiler.compile(criteria).excluding(indicators, nodes: nodes)
  }

  /// Assesses a survey.
  ///
  /// Bad data never stops the run: a value that cannot be used becomes missing, the coverage rules decide what follows,
  /// and ``Assessment/diagnostics`` says so.
  ///
  /// - Parameters:
  ///   - survey: the returns; an item without a column counts as not asked.
  ///   - engine: the program's version, for the provenance. The caller adds the digests of the inputs.
  ///   - previous: the previous edition, where the set fills gaps from it; cities are matched by their identifiers.
  ///   - countries: values of countries, where the set fills gaps from them; matched by ISO 3166-1 alpha-3 code.
  /// - Complexity: O(cities × (items + leaves) + cities · log cities).
  public func assess(
    _ survey: Survey, engine: String, previous: Survey? = nil, countries: Survey? = nil
  ) -> Assessment {
    let count = survey.cities.count
    var pins = Pins(pinned)
    let items = ItemScoringStep(criteria: criteria, survey: survey).run()
    let data = DataStep(
      criteria: criteria, plan: plan, survey: survey, indicators: items.indicators, groups: items.groups,
      previous: previous, countries: countries
    ).run(&pins)
    let plan = data.plan
    let scaled = NormalisationStep(
      criteria: criteria, plan: plan, survey: survey, indicators: data.treated ?? items.indicators, groups: data.groups
    ).run(&pins)
    let leaves = scaled.normalised.columns
    let aggregated = AggregationStep(
      criteria: criteria, plan: plan, answers: data.treated == nil ? nil : items.indicators,
      screened: data.screening?.screenedCities.map(\.city) ?? []
    ).run(leaves, count: count, &pins)
    let (nodes, aggregation) = (aggregated.nodes, aggregated.frozen)
    let fitted = aggregation.plan
    let weighting = WeightingStep(criteria: criteria)
    var records = items.records + data.records + [scaled.record]
    if let record = weighting.record(learnt: aggregated.weights, remarks: aggregated.remarks) { records.append(record) }
    records.append(aggregation.record(nodes, learnt: aggregated.learnt))
    var diagnostics = items.diagnostics + data.diagnostics + scaled.diagnostics
    diagnostics += weighting.findings + aggregated.diagnostics
    diagnostics += AggregationFindings(
      plan: fitted, fits: aggregation.fits, criteria: criteria, survey: survey, leaves: leaves, nodes: nodes,
      beyond: aggregated.beyond
    ).run()

    let outcomes = OutcomeStep(criteria: criteria, plan: fitted, indicators: items.indicators).run(
      aggregated.machine, coverage: aggregated.coverage, worstEnds: scaled.worstEnds, learnt: scaled.record.learnt)
    records += outcomes.records
    let verdicts = outcomes.verdicts

    let regions = survey.regionNumbers()
    let ranked = zip(nodes[fitted.principal].scores.numbers, outcomes.isUncovered).map { $1 ? .nan : $0 }
    let rankingStep = RankingStep(tieRule: criteria.tieRule)
    let ranking = rankingStep.run(
      ranked, regions: regions,
      isCandidate: verdicts.isEmpty ? nil : verdicts.map { criteria.verdicts[$0.verdict].isRanked })
    records.append(rankingStep.record(ranking))
    var divide: DivideResult?
    if let rules = criteria.divide {
      let step = DivideStep(
        criteria: criteria, rules: rules, survey: survey, indicators: items.indicators, groups: items.groups,
        regions: regions)
      let (result, record) = step.run(&pins)
      divide = result
      records.append(record)
    }
    diagnostics += RankingFindings(
      plan: fitted, survey: survey, indicators: data.imputed ?? items.indicators
    ).run(ranked)
    diagnostics += pins.unusedNotes

    var assessment = Assessment(
      criteria: criteria, survey: survey, plan: fitted, indicators: items.indicators, groups: items.groups,
      normalised: scaled.normalised, nodes: nodes, coverage: aggregated.coverage, gateStates: outcomes.gates,
      classes: outcomes.classes,
      verdicts: verdicts, ranking: ranking,
      groupMeans: GroupMeansStep(survey: survey, nodes: nodes).run(regions: regions), divide: divide,
      records: records, diagnostics: diagnostics, provenance: Provenance(engine: engine), imputed: data.imputed,
      treated: data.treated, screening: data.screening, treatments: data.treatments)
    assessment.pinned = pinned
    assessment.varianceShares = VarianceShares(plan: fitted, leaves: leaves, nodes: nodes).run()
    return assessment
  }
}
