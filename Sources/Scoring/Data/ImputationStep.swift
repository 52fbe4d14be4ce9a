import AssessmentModel
import Diagnostics

/// The step after screening: gaps are filled. Every rule works from observed values only, never from filled ones, so that
/// the order of the indicators does not matter.
struct ImputationStep {
  let criteria: CriteriaSet
  let plan: AssessmentPlan
  let survey: Survey
  let indicators: IndicatorMatrix
  let previous: Survey?
  let countries: Survey?

  struct Result {
    var indicators: IndicatorMatrix
    var record: StageRecord
    var diagnostics: [Diagnostic]
  }

  func run(_ pins: inout Pins) -> Result {
    var filled = indicators
    var record = StageRecord(.imputation)
    var diagnostics: [Diagnostic] = []
    var columns = ColumnFill(survey: survey)
    var rows = RowFill(criteria: criteria, plan: plan, indicators: indicators)
    let nearest = neighbours(&rows, &pins)
    var surveys = SurveyFill(criteria: criteria, survey: survey, previous: previous, countries: countries)
    for (position, indicator) in criteria.indicators.enumerated() {
      let rule = criteria.imputation(of: indicator)
      guard rule != .none else { continue }
      record.parameters.append(.init(indicator.id.rawValue, rule.summary))
      let gaps = indicators.columns[position].gaps
      var column = indicators.columns[position]
      switch rule {
      case .none: break
      case .mean: columns.fill(&column, gaps, "mean", indicator, &pins, Averages.mean)
      case .median: columns.fill(&column, gaps, "median", indicator, &pins, Averages.median)
      case .groupMean(let group): columns.fill(&column, gaps, "mean", indicator, group, &pins, Averages.mean)
      case .groupMedian(let group): columns.fill(&column, gaps, "median", indicator, group, &pins, Averages.median)
      case .rowMean(let scope): rows.fill(&column, position, gaps, scope, &pins, Averages.mean)
      case .rowMedian(let scope): rows.fill(&column, position, gaps, scope, &pins, Averages.median)
      case .nearestNeighbours(let count):
        let fillings = nearest[position] ?? []
        for filling in fillings { column.fill(filling.city, filling.value) }
        let tied = fillings.filter { $0.neighbours > count }
        if !tied.isEmpty {
          record.remarks.append(.init("tied neighbours: \(indicator.id)", "\(tied.count)"))
          diagnostics.append(tieNote(indicator, tied, count))
        }
      case .previousEdition(let years): surveys.fillFromPrevious(&column, position, gaps, years: years)
      case .countryProxy: surveys.fillFromCountries(&column, position, gaps)
      }
      let left = gaps.count { column.states[$0].isMissing }
      if gaps.count > left { record.remarks.append(.init("filled: \(indicator.id)", "\(gaps.count - left)")) }
      if left > 0 {
        record.remarks.append(.init("left missing: \(indicator.id)", "\(left)"))
        diagnostics.append(gapsNote(indicator, rule, left))
      }
      filled.columns[position] = column
    }
    record.learnt = columns.learnt + rows.learnt
    return Result(indicators: filled, record: record, diagnostics: surveys.diagnostics + diagnostics)
  }

  /// What the nearest cities say, an indicator at a time: cities with the mean of their neighbours.
  private func neighbours(_ rows: inout RowFill, _ pins: inout Pins) -> [Int: [NeighbourFill.Filling]] {
    var wanted: [NeighbourFill.Wanted] = []
    for (position, indicator) in criteria.indicators.enumerated() {
      guard case .nearestNeighbours(let count) = criteria.imputation(of: indicator) else { continue }
      precondition(count > 0, "nearest neighbours need at least one neighbour")
      wanted.append(.init(indicator: position, count: count, gaps: indicators.columns[position].gaps))
    }
    guard wanted.contains(where: { !$0.gaps.isEmpty }) else { return [:] }
    let scales = indicators.columns.indices.map { rows.scale($0, &pins) }
    return NeighbourFill(indicators: indicators, scales: scales).run(wanted)
  }

  private func tieNote(_ indicator: Indicator, _ tied: [NeighbourFill.Filling], _ count: Int) -> Diagnostic {
    let first = tied[0]
    let own: [FactValue] = [
      .text("\(indicator.id)"), .text("\(survey.cities[first.city].id)"), .number(first.neighbours), .number(count),
    ]
    return Diagnostic(
      .tiedNeighbours, .note,
      tied.count == 1
        ? Statement(.scoring(.tiedNeighbours), own)
        : Statement(.scoring(.tiedNeighboursAndMore), own + [.number(tied.count - 1)]),
      at: survey.place(of: indicator))
  }

  private func gapsNote(_ indicator: Indicator, _ rule: Imputation, _ left: Int) -> Diagnostic {
    return Diagnostic(
      .gapsRemain, .note,
      .scoring(.gapsRemain, .number(left), .text("\(indicator.id)"), .text(rule.methodName)),
      at: survey.place(of: indicator))
  }
}
