import AssessmentModel
import Numerics

/// Screening, imputation and outlier treatment of one row, with what the assessment learnt.
package struct RowData {
  /// A row as normalisation takes it.
  package struct Treated {
    let city: Int
    /// One value an indicator, NaN for missing.
    var values: [Double]
    /// Values of the population groups.
    var groups: [Double]

    package init(city: Int, values: [Double], groups: [Double]) {
      (self.city, self.values, self.groups) = (city, values, groups)
    }
  }

  private let criteria: CriteriaSet
  private let rules: DataRules
  private let pins: DataPins?
  private let parameters: ReplicateParameters
  private let leftOut: [Int]
  /// Whether an indicator's value moves its own leaves only; asked for at every trial, hence worked out once.
  let isLocal: Bool
  private let transformations: [Transformation]
  /// The indicator of each group column.
  private let groupIndicators: [Int]
  /// Whether screening leaves cities out; where it does not, a city is scored by its answers, whoever it is.
  var screensCities = true
  /// The raw values of all cities without what was screened; only where gaps are filled or cells forced.
  private let base: IndicatorMatrix?
  /// Whether cells are forced, for which the filled values of all cities count.
  private let forcesAny: Bool

  init(_ assessment: Assessment) {
    let criteria = assessment.criteria
    self.criteria = criteria
    var pins = Pins(assessment.records.flatMap(\.learnt))
    leftOut = assessment.screening?.screenedIndicators.map(\.indicator) ?? []
    let plan = PlanCompiler.compile(criteria)
    rules = DataRules(
      criteria: criteria, survey: assessment.survey, plan: plan, sources: .init(kept: Self.kept(assessment)))
    parameters = ReplicateParameters(shares: plan.nodes.flatMap(\.shares))
    isLocal = criteria.screening == nil && !rules.fills.contains(where: \.looksAround)
    let outcomes = Dictionary(
      assessment.treatments.map { ($0.indicator, $0.outcome) }, uniquingKeysWith: { first, _ in first })
    transformations = criteria.indicators.enumerated().map { position, indicator -> Transformation in
      switch criteria.treatment(of: indicator) {
      case .none, .forcedWinsorise: return .identity
      case .boxCox(let lambda): return outcomes[position] == .boxCox ? .boxCox(lambda) : .identity
      case .winsoriseThenLog, .winsorise, .logarithm: return Transformation(&pins, indicator.id.rawValue) ?? .identity
      }
    }
    self.pins = DataPins(&pins, criteria, groupNames: rules.groupNames)
    groupIndicators = assessment.groups.map(\.indicator)
    forcesAny = rules.treatments.contains { if case .forced = $0 { true } else { false } }
    base = rules.fillsAnything || forcesAny ? Self.base(assessment) : nil
  }

  /// What gaps were filled with, column by column; NaN where there was no gap. The previous edition and the values of
  /// countries are not at hand any more.
  private static func kept(_ assessment: Assessment) -> [Double] {
    zip(assessment.indicators.columns, (assessment.imputed ?? assessment.indicators).columns).flatMap { raw, filled in
      raw.states.indices.map { raw.states[$0].isSilence ? filled.numbers[$0] : .nan }
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
    guard var screening = rules.screening else { return false }
    screening.rule.minimumIndicatorAvailability = 0
    let data = DataColumns(rules, count: 1)
    for indicator in row.raw.indices {
      data.raw[indicator] = row.raw[indicator]
      data.rawStates[indicator] = row.states[indicator]
    }
    for indicator in leftOut { data.leftOut[indicator] = 1 }
    screening.run(parameters.shares, data)
    return data.screenedCities[0] != 0
  }

  /// The row as normalisation takes it.
  func treated(_ row: CityRow) -> Treated {
    var row = row
    for indicator in leftOut { row.set(indicator, .missing(.notAsked)) }
    if criteria.screening != nil, screensCities, isScreened(row) {
      for indicator in row.raw.indices { row.set(indicator, .missing(.notAsked)) }
    }
    var result = Treated(city: row.city, values: base == nil ? row.raw : completed(row), groups: row.groups)
    for (position, transformation) in transformations.enumerated() where transformation != .identity {
      result.values[position] = transformation.settled(result.values[position])
    }
    for (position, indicator) in groupIndicators.enumerated() where transformations[indicator] != .identity {
      result.groups[position] = transformations[indicator].settled(result.groups[position])
    }
    return result
  }

  /// The row's values with gaps filled and cells forced, beside the other cities.
  private func completed(_ row: CityRow) -> [Double] {
    guard let base else { return row.raw }
    let count = base.columns.first?.count ?? 0
    let data = DataColumns(rules, count: count)
    data.take(base)
    for indicator in row.raw.indices {
      data.raw[indicator * count + row.city] = row.raw[indicator]
      data.rawStates[indicator * count + row.city] = row.states[indicator]
    }
    if !forcesAny { data.asked = row.city..<row.city + 1 }
    data.changed.update(repeating: 1, count: data.indicatorCount)
    data.observe()
    var listener = SilentData(pins: pins)
    if rules.fillsAnything { rules.fill(parameters, data, &listener) }
    return row.raw.indices.map { indicator in
      if case .forced(let first, let number) = rules.treatments[indicator] {
        let start = indicator * count
        let column = TreatedColumn(
          count: count, source: data.filled + start, target: data.values + start, hasFixedLimits: false)
        rules.force(column, first, number, data)
        return data.values[start + row.city]
      }
      return data.filled[indicator * count + row.city]
    }
  }
}
