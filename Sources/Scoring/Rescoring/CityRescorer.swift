package import AssessmentModel

/// Scores changed answers of one city with everything learnt held at the assessment's values: what the pipeline gives
/// for the changed survey with these values pinned, without running it.
///
/// Where a scale or a filled gap depends on the other cities without anything learnt (ranks, nearest neighbours, forced
/// winsorising), the other cities' values stand beside the changed row. Gaps filled from the previous edition or from
/// the country keep what they were filled with.
///
/// A class, as every search holds it and is copied with it.
package final class CityRescorer: Sendable {
  package let assessment: Assessment
  package let criteria: CriteriaSet
  package let plan: AssessmentPlan
  package let fits: [NodeFit?]
  package let scorer: RowScorer
  package let rules: OutcomeRules
  package let scales: LeafScales
  /// The worse end of each indicator's raw values, at which silence is tried.
  package let worstValues: [Double]
  /// The nodes of the principal index, children first.
  package let principalNodes: [Int]
  /// What of each indicator decides whether a city may move it.
  package let subjects: [StepSubject]
  /// Whether the upper end of a leaf's raw values is its worse one.
  private let flips: [Bool]
  private let data: RowData
  private let weights: [Double]
  private let totalWeight: Double

  package init(_ assessment: Assessment) {
    self.assessment = assessment
    criteria = assessment.criteria
    plan = assessment.plan
    let aggregation = assessment.aggregation()
    fits = aggregation.fits
    scorer = RowScorer(aggregation)
    rules = OutcomeRules(criteria: criteria, plan: plan)
    data = RowData(assessment)
    scales = LeafScales(assessment)
    let learnt = assessment.records.first { $0.stage == .normalisation }?.learnt ?? []
    let end = { [criteria] (end: SilentEnd) in end.value(criteria, assessment.indicators, learnt) }
    worstValues = criteria.indicators.indices.map { [criteria, plan] in end(SilentEnd(worseOf: $0, criteria, plan)) }
    rawEnds = criteria.indicators.indices.map { [criteria] in
      (end(SilentEnd($0, isUpper: false, criteria)), end(SilentEnd($0, isUpper: true, criteria)))
    }
    let reached = plan.reach(from: [plan.principal]).nodes
    principalNodes = plan.nodes.indices.filter { reached[$0] }
    weights = plan.effectiveWeights(under: plan.principal)
    totalWeight = weights.reduce(0, +)
    subjects = StepSubject.all(criteria, plan, weights: weights)
    flips = plan.leaves.map { [criteria] in criteria.indicators[$0.indicator].flips($0.sense) }
  }

  /// Both ends of each indicator's raw values.
  package let rawEnds: [(lower: Double, upper: Double)]

  /// Whether an indicator's value moves its own leaves only: no gap of the row is filled from the row's other values,
  /// and no city is screened.
  package var isLocal: Bool { data.isLocal }

  /// The same with every city scored by its answers, also one that screening leaves out.
  package var ratingAll: CityRescorer {
    var data = data
    data.screensCities = false
    return CityRescorer(self, data: data)
  }

  /// The same with other data steps.
  private init(_ other: CityRescorer, data: RowData) {
    (assessment, criteria, plan) = (other.assessment, other.criteria, other.plan)
    (fits, scorer, rules, scales) = (other.fits, other.scorer, other.rules, other.scales)
    (worstValues, rawEnds, principalNodes) = (other.worstValues, other.rawEnds, other.principalNodes)
    (subjects, flips, weights, totalWeight) = (other.subjects, other.flips, other.weights, other.totalWeight)
    self.data = data
  }

  package func row(_ city: Int) -> CityRow { CityRow(city, of: assessment) }

  /// The normalised values of a row.
  package func leaves(_ row: CityRow) -> [Double] {
    let treated = data.treated(row)
    return plan.leaves.indices.map { scales.score($0, treated) }
  }

  package func rescore(_ row: CityRow) -> RescoredRow { rescore(row, leaves: leaves(row)) }

  /// Scores a row whose leaves are known.
  package func rescore(_ row: CityRow, leaves: [Double]) -> RescoredRow {
    let nodes = scorer.scores(leaves, member: row.city)
    let coverage = coverage(row, leaves)
    let sight = OutcomeRules.Row(nodes: nodes, raw: row.raw)
    let isCovered = rules.isCovered(sight, coverage: coverage)
    let outcome = rules.outcome(sight, silent: silent(row, leaves), isCovered: isCovered)
    return RescoredRow(
      leaves: leaves, nodes: nodes, coverage: coverage, isCovered: isCovered, gates: outcome.gates,
      level: outcome.level, verdict: outcome.verdict)
  }

  /// The row with silence at its worse end; `nil` if there is none, or it does not lower verdicts.
  package func silent(_ row: CityRow, _ leaves: [Double]) -> OutcomeRules.Row? {
    guard criteria.silenceLowersVerdict, row.states.contains(where: \.isSilence) else { return nil }
    let raw = row.raw.indices.map { row.isSilent($0) ? worstValues[$0] : row.raw[$0] }
    return OutcomeRules.Row(nodes: scorer.scores(silentLeaves(row, leaves), member: row.city), raw: raw)
  }

  /// The leaves with silence at the lower end of their scores.
  package func silentLeaves(_ row: CityRow, _ leaves: [Double]) -> [Double] {
    leaves.indices.map { row.isSilent(plan.leaves[$0].indicator) ? scales.worstEnds[$0] : leaves[$0] }
  }

  /// The indicators that some condition looks at, itself or below a node; and those below further nodes.
  package func looked(alsoBelow nodes: [Int] = []) -> [Bool] {
    var looked = [Bool](repeating: false, count: criteria.indicators.count)
    let reached = plan.reach(from: nodes + rules.conditionNodes).leaves
    for (leaf, use) in plan.leaves.enumerated() where reached[leaf] { looked[use.indicator] = true }
    for case .indicator(let position) in rules.subjects { looked[position] = true }
    return looked
  }

  /// Puts the answer to an indicator at an end of its scale, and its leaves with it.
  package func put(_ indicator: Int, atUpper isUpper: Bool, _ row: inout CityRow, _ leaves: inout [Double]) {
    row.set(indicator, .value(isUpper ? rawEnds[indicator].upper : rawEnds[indicator].lower, .reported))
    for leaf in subjects[indicator].leaves {
      leaves[leaf] = flips[leaf] == isUpper ? scales.worstEnds[leaf] : scales.bestEnds[leaf]
    }
  }

  /// Share of the principal index's weight that the city answered itself; a screened city's answers count.
  func coverage(_ row: CityRow, _ leaves: [Double]) -> Double {
    let isScreened = isScreened(row)
    var sum = 0.0
    for (leaf, weight) in weights.enumerated() where weight > 0 {
      if isAnswered(leaf, row, leaves, isScreened) { sum += weight }
    }
    return sum / totalWeight
  }

  /// Whether screening leaves the city of a row out.
  package func isScreened(_ row: CityRow) -> Bool { assessment.treated != nil && data.isScreened(row) }

  /// Whether a leaf counts as answered by the city itself; a screened city's answers count.
  @inline(__always)
  package func isAnswered(_ leaf: Int, _ row: CityRow, _ leaves: [Double], _ isScreened: Bool) -> Bool {
    guard assessment.treated != nil else { return !leaves[leaf].isNaN }
    return !row.states[plan.leaves[leaf].indicator].isMissing && (isScreened || !leaves[leaf].isNaN)
  }

  /// Where a row stands, among the other cities as they are.
  package func standing(_ row: CityRow, _ result: RescoredRow) -> CityStanding {
    let score = result.isCovered ? result.nodes[plan.principal] : .nan
    let isCandidate = result.verdict.map { criteria.verdicts[$0.verdict].isRanked } ?? true
    let others = assessment.ranking
    return CityStanding(
      nodes: result.nodes.map { $0.isNaN ? nil : $0 }, coverage: result.coverage, gates: result.gates,
      verdict: result.verdict, level: result.level,
      rank: isCandidate ? rank(score, of: row.city, among: others.candidates) : nil,
      overallRank: rank(score, of: row.city, among: others.overall))
  }

  private func rank(_ score: Double, of city: Int, among ranks: Column) -> Double? {
    guard !score.isNaN else { return nil }
    var scores = assessment.nodes[plan.principal].scores.numbers
    for other in scores.indices where ranks[other] == nil { scores[other] = .nan }
    scores[city] = score
    return RankingStep(tieRule: criteria.tieRule).ranks(scores)[city]
  }
}
