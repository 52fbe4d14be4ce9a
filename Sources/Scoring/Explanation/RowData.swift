import AssessmentModel

/// Screening, imputation and outlier treatment of one row, with what the assessment learnt.
struct RowData {
  /// A row as normalisation takes it.
  struct Treated {
    let city: Int
    /// One value an indicator, NaN for missing.
    var values: [Double]
    /// Values of the population groups.
    var groups: [Double]
  }

  private let assessment: Assessment
  private let criteria: CriteriaSet
  private let pins: Pins
  /// The trees before weights were learnt, without the indicators that were screened out.
  private let plan: AssessmentPlan
  private let leftOut: [Int]
  private let isFilled: Bool
  /// Whether an indicator's value moves its own leaves only; asked for at every trial, hence worked out once.
  let isLocal: Bool
  private let transformations: [Transformation]
  /// Named cells that take the next value inside, by indicator.
  private let forced: [Int: [Int]]
  /// Whether screening leaves cities out; where it does not, a city is scored by its answers, whoever it is.
  var screensCities = true
  /// The raw values of all cities without what was screened; only where gaps are filled or cells forced.
  private let base: IndicatorMatrix?

  init(_ assessment: Assessment) {
    self.assessment = assessment
    let criteria = assessment.criteria
    self.criteria = criteria
    var pins = Pins(assessment.records.flatMap(\.learnt))
    self.pins = pins
    leftOut = assessment.screening?.screenedIndicators.map(\.indicator) ?? []
    plan = PlanCompiler.compile(criteria).excluding(Set(leftOut))
    isLocal = Self.isLocal(criteria)
    isFilled = criteria.indicators.contains { criteria.imputation(of: $0) != .none }
    let outcomes = Dictionary(
      assessment.treatments.map { ($0.indicator, $0.outcome) }, uniquingKeysWith: { first, _ in first })
    var forced: [Int: [Int]] = [:]
    transformations = criteria.indicators.enumerated().map { position, indicator -> Transformation in
      let rule = criteria.treatment(of: indicator)
      switch rule {
      case .none: return .identity
      case .boxCox(let lambda): return outcomes[position] == .boxCox ? .boxCox(lambda) : .identity
      case .forcedWinsorise(let cities):
        forced[position] = assessment.cities.indices.filter { cities.contains(assessment.cities[$0].id) }
        return .identity
      case .winsoriseThenLog, .winsorise, .logarithm: return Transformation(&pins, indicator.id.rawValue) ?? .identity
      }
    }
    self.forced = forced
    base = isFilled || !forced.isEmpty ? Self.base(assessment) : nil
  }

  /// Whether an indicator's value moves its own leaves only.
  private static func isLocal(_ criteria: CriteriaSet) -> Bool {
    if criteria.screening != nil { return false }
    return criteria.indicators.allSatisfy { indicator in
      switch criteria.imputation(of: indicator) {
      case .rowMean, .rowMedian, .nearestNeighbours: false
      case .none, .mean, .median, .groupMean, .groupMedian, .previousEdition, .countryProxy: true
      }
    }
  }

  private static func base(_ assessment: Assessment) -> IndicatorMatrix {
    var matrix = assessment.indicators
    guard let screening = assessment.screening else { return matrix }
    for entry in screening.screenedIndicators {
      matrix.columns[entry.indicator] = AnswerVector(repeating: .notAsked, count: assessment.cities.count)
    }
    for entry in screening.screenedCities {
      for position in matrix.columns.indices { matrix.columns[position][entry.city] = .missing(.notAsked) }
    }
    return matrix
  }

  /// Whether screening leaves the city out, by its own shares; which indicators are left out stays as it is.
  func isScreened(_ row: CityRow) -> Bool {
    guard var rule = criteria.screening else { return false }
    rule.minimumIndicatorAvailability = 0
    let columns = row.raw.indices.map { AnswerVector(numbers: [row.raw[$0]], states: [row.states[$0]]) }
    let survey = Survey(
      description: assessment.survey.description, registry: assessment.survey.registry,
      cities: [assessment.cities[row.city]], locations: [assessment.survey.locations[row.city]], columns: [],
      files: [])
    let step = ScreeningStep(
      rule: rule, criteria: criteria, plan: plan, survey: survey, indicators: IndicatorMatrix(columns: columns))
    return !step.run().screenedCities.isEmpty
  }

  /// The row as normalisation takes it.
  func treated(_ row: CityRow) -> Treated {
    var result = Treated(city: row.city, values: row.raw, groups: row.groups)
    var row = row
    for indicator in leftOut { row.set(indicator, .missing(.notAsked)) }
    if criteria.screening != nil {
      if screensCities, isScreened(row) { for indicator in row.raw.indices { row.set(indicator, .missing(.notAsked)) } }
      result.values = row.raw
    }
    if var matrix = base {
      for position in row.raw.indices {
        matrix.columns[position].numbers[row.city] = row.raw[position]
        matrix.columns[position].states[row.city] = row.states[position]
      }
      if isFilled { fill(&matrix, row) }
      for position in row.raw.indices {
        var column = matrix.columns[position].numbers
        if let named = forced[position] { column = ForcedWinsorising.run(column, named).values }
        result.values[position] = column[row.city]
      }
    }
    for (position, transformation) in transformations.enumerated() where transformation != .identity {
      result.values[position] = Self.apply(transformation, result.values[position])
    }
    for (position, group) in assessment.groups.enumerated() where transformations[group.indicator] != .identity {
      result.groups[position] = Self.apply(transformations[group.indicator], result.groups[position])
    }
    return result
  }

  private static func apply(_ transformation: Transformation, _ value: Double) -> Double {
    let result = transformation.apply(value)
    return result.isFinite ? result : .nan
  }

  private func fill(_ matrix: inout IndicatorMatrix, _ row: CityRow) {
    var pins = pins
    let step = ImputationStep(
      criteria: criteria, plan: PlanCompiler.compile(criteria), survey: assessment.survey, indicators: matrix,
      previous: nil, countries: nil)
    var filled = step.run(&pins).indicators
    for (position, indicator) in criteria.indicators.enumerated() where row.isSilent(position) {
      switch criteria.imputation(of: indicator) {
      case .previousEdition, .countryProxy:
        if let kept = assessment.imputed?.columns[position] {
          filled.columns[position].numbers[row.city] = kept.numbers[row.city]
          filled.columns[position].states[row.city] = kept.states[row.city]
        }
      case .none, .mean, .median, .groupMean, .groupMedian, .rowMean, .rowMedian, .nearestNeighbours: break
      }
    }
    matrix = filled
  }
}
