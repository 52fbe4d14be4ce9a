import AssessmentModel

/// Resolves the names in the rules of a criteria set's data steps.
struct RuleCompiler {
  let criteria: CriteriaSet
  let survey: Survey
  let plan: AssessmentPlan
  let sources: DataRules.Sources
  private(set) var named: [Int32] = []
  private let isPrincipal: [Bool]

  init(criteria: CriteriaSet, survey: Survey, plan: AssessmentPlan, sources: DataRules.Sources) {
    self.criteria = criteria
    self.survey = survey
    self.plan = plan
    self.sources = sources
    isPrincipal = plan.reach(from: [plan.principal]).leaves
  }

  func fill(_ rule: Imputation) -> FillRule {
    switch rule {
    case .none: return .none
    case .mean: return .mean
    case .median: return .median
    case .groupMean(let group): return .groupMean(group == .region ? 0 : 1)
    case .groupMedian(let group): return .groupMedian(group == .region ? 0 : 1)
    case .rowMean(let scope): return .rowMean(wholeRow: scope == .row)
    case .rowMedian(let scope): return .rowMedian(wholeRow: scope == .row)
    case .nearestNeighbours(let count):
      precondition(count > 0, "nearest neighbours need at least one neighbour")
      // There are no more neighbours than cities, however many are asked for.
      return .nearest(min(count, max(1, survey.cities.count)))
    case .previousEdition(let years):
      if sources.kept != nil { return .previous(isUsable: true) }
      guard let then = sources.previous?.description.year, let now = survey.description.year else {
        return .previous(isUsable: false)
      }
      return .previous(isUsable: now - then <= years && then <= now)
    case .countryProxy: return .country
    }
  }

  mutating func treatment(_ rule: OutlierTreatment) -> TreatmentRule {
    switch rule {
    case .none: return .none
    case .winsoriseThenLog(let skewness, let kurtosis, let most):
      return .winsorise(skewness: skewness, kurtosis: kurtosis, most: most, thenLog: true)
    case .winsorise(let skewness, let kurtosis, let most):
      return .winsorise(skewness: skewness, kurtosis: kurtosis, most: most, thenLog: false)
    case .logarithm: return .logarithm
    case .boxCox(let lambda): return .boxCox(lambda)
    case .forcedWinsorise(let cities):
      let start = named.count
      named += survey.cities.indices.filter { cities.contains(survey.cities[$0].id) }.map { Int32($0) }
      return .forced(start: start, count: named.count - start)
    }
  }

  /// The number of each city's group, −1 for none, and the groups' names in the order of the cities.
  func grouping(_ group: ImputationGroup) -> ([Int32], [String]) {
    var names: [String] = []
    var positions: [String: Int32] = [:]
    let numbers = survey.cities.map { city -> Int32 in
      let name =
        switch group {
        case .region: city.region
        case .country: city.iso3.isEmpty ? city.country.english : city.iso3
        }
      guard !name.isEmpty else { return -1 }
      if let known = positions[name] { return known }
      positions[name] = Int32(names.count)
      names.append(name)
      return Int32(names.count - 1)
    }
    return (numbers, names)
  }

  /// The columns under the same node of the principal index, turned the way they count there.
  func siblings(of indicator: Int) -> DataRules.RowCompany {
    let leaf =
      plan.leaves.indices.first { isPrincipal[$0] && plan.leaves[$0].indicator == indicator }
      ?? plan.leaves.indices.first { plan.leaves[$0].indicator == indicator }
    guard let leaf else { return DataRules.RowCompany() }
    let own = plan.leaves[leaf]
    let others = plan.leaves.filter { $0.parent == own.parent && $0.indicator != indicator }
    return DataRules.RowCompany(
      flips: criteria.indicators[indicator].flips(own.sense), others: others.map { Int32($0.indicator) },
      othersFlip: others.map { criteria.indicators[$0.indicator].flips($0.sense) })
  }

  /// All other columns, each turned round where less is better.
  func row(around indicator: Int) -> DataRules.RowCompany {
    let flips = criteria.indicators.map { $0.direction == .lowerIsBetter }
    let others = flips.indices.filter { $0 != indicator }
    return DataRules.RowCompany(
      flips: flips[indicator], others: others.map { Int32($0) }, othersFlip: others.map { flips[$0] })
  }

  func previousValues() -> [Double] {
    if let kept = sources.kept { return kept }
    guard let previous = sources.previous else { return [] }
    return values(of: previous, rows: SurveyFill.rows(of: survey, in: previous))
  }

  func countryValues() -> [Double] {
    if let kept = sources.kept { return kept }
    guard let countries = sources.countries else { return [] }
    return values(of: countries, rows: SurveyFill.countryRows(of: survey, in: countries))
  }

  /// What another survey says of each city, column by column.
  private func values(of other: Survey, rows: [Int?]) -> [Double] {
    ItemScoringStep(criteria: criteria, survey: other).run().indicators.columns.flatMap { column in
      rows.map { row in row.flatMap { column[$0].number } ?? .nan }
    }
  }
}
