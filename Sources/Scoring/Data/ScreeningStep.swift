import AssessmentModel
import Diagnostics
import Numerics

/// The step after denominators: what screening found of cities and indicators with too little data, told.
struct ScreeningStep {
  let criteria: CriteriaSet
  let plan: AssessmentPlan
  let survey: Survey
  let rules: ScreeningRules

  /// What a run has left in its columns.
  func result(_ data: DataColumns) -> ScreeningResult {
    func column(_ start: WorkColumn<Double>) -> Column {
      Column(numbers: (start).array(data.count))
    }
    let dimensions = rules.parts.filter { data.isTallied[$0] != 0 }.compactMap { part in
      rules.node(ofPart: part).map { node in
        let start = data.partAvailability + (part - rules.parts.lowerBound) * data.count
        return ScreeningResult.Dimension(node: node, availability: column(start))
      }
    }
    let screened = (0..<data.count).compactMap { city in
      rules.reason(city, data).map { reason in
        let share =
          switch reason {
          case .availability: data.availability[city]
          case .dimension(let node): dimensions.first { $0.node == node }?.availability.numbers[city] ?? .nan
          case .nonZero: data.nonZero[city]
          }
        return ScreeningResult.ScreenedCity(city: city, reason: reason, share: share)
      }
    }
    let shares = (data.indicatorShares).array(data.indicatorCount)
    return ScreeningResult(
      cities: column(data.availability), nonZero: column(data.nonZero), dimensions: dimensions,
      indicators: Column(numbers: shares), screenedCities: screened,
      screenedIndicators: shares.indices.filter { data.leftOut[$0] != 0 }.map {
        .init(indicator: $0, share: shares[$0])
      }
    )
  }

  func record(_ result: ScreeningResult) -> StageRecord {
    let cities = result.screenedCities.map { entry in
      StageFact.cityScreened(survey.cities[entry.city].id, reason(entry.reason), entry.share)
    }
    let left = result.screenedIndicators.map { entry in
      StageFact.indicatorScreened(criteria.indicators[entry.indicator].id, entry.share)
    }
    return StageRecord(.screening, parameters: rules.rule.parameters, remarks: cities + left)
  }

  func findings(_ result: ScreeningResult) -> [Diagnostic] {
    let left = result.screenedIndicators.map { entry in
      let indicator = criteria.indicators[entry.indicator]
      return Diagnostic(
        .indicatorScreened, .note,
        .scoring(.indicatorScreened, .text("\(indicator.id)"), percent(entry.share)),
        at: survey.place(of: indicator))
    }
    let cities = result.screenedCities.map { entry in
      let city = survey.cities[entry.city]
      let row = survey.locations[entry.city]
      let file = survey.files.indices.contains(Int(row.file)) ? survey.files[Int(row.file)] : survey.description.id
      return Diagnostic(
        .cityScreened, .note, .scoring(.cityScreened, .text("\(city.id)"), .said(reason(entry))),
        at: InputLocation(file: file, line: Int(row.line)), city: city.id.rawValue)
    }
    return left + cities
  }

  private func reason(_ entry: ScreeningResult.ScreenedCity) -> Statement {
    switch entry.reason {
    case .availability: .scoring(.fewIndicators, percent(entry.share))
    case .dimension(let node): .scoring(.littleWeight, percent(entry.share), .text("\(plan.nodes[node].id)"))
    case .nonZero: .scoring(.fewNonZero, percent(entry.share))
    }
  }

  private func reason(_ reason: ScreeningResult.Reason) -> StageFact.ScreenedFor {
    switch reason {
    case .availability: .availability
    case .dimension(let node): .dimension(plan.nodes[node].id)
    case .nonZero: .nonZero
    }
  }

  private func percent(_ share: Double) -> FactValue { .percent(PercentText.number(share, decimals: 1)) }
}
