import AssessmentModel

/// Resolves the names in the rules of a criteria set's data steps.
struct RuleCompiler {
  let criteria: CriteriaSet
  let survey: Survey
  let plan: AssessmentPlan
  let sources: DataRules.Sources
  private(set) var named: [Int32] = []

  init(criteria: CriteriaSet, survey: Survey, plan: AssessmentPlan, sources: DataRules.Sources) {
    self.criteria = criteria
    self.survey = survey
    self.plan = plan
    self.sources = sources
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

  /// The number of each city's group, −1 for none, and the number of groups.
  func grouping(_ group: ImputationGroup) -> ([Int32], Int) {
    let known = ColumnFill(survey: survey).numbered(group)
    return (known.numbers.map { Int32($0) }, known.names.count)
  }

  func siblings(of indicator: Int) -> DataRules.RowCompany { company(of: indicator, .siblings) }

  func row(around indicator: Int) -> DataRules.RowCompany { company(of: indicator, .row) }

  private func company(of indicator: Int, _ scope: RowScope) -> DataRules.RowCompany {
    let (flips, others) = RowFill(criteria: criteria, plan: plan, indicators: IndicatorMatrix(columns: []))
      .company(of: indicator, scope)
    return DataRules.RowCompany(
      flips: flips, others: others.map { Int32($0.indicator) }, othersFlip: others.map(\.flips))
  }

  func previousValues() -> [Double] {
    guard let previous = sources.previous else { return [] }
    return values(of: previous, rows: SurveyFill.rows(of: survey, in: previous))
  }

  func countryValues() -> [Double] {
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
