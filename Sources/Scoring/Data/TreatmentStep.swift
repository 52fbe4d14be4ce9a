import AssessmentModel
import Diagnostics
import Numerics

/// The step after imputation: how outliers were treated, in the column of the cities and those of the population groups
/// alike, told.
struct TreatmentStep {
  let criteria: CriteriaSet
  let survey: Survey
  let rules: DataRules

  struct Result {
    var indicators: IndicatorMatrix
    var groups: [GroupColumn]
    var treatments: [TreatedIndicator] = []
    var record = StageRecord(.treatment)
    var diagnostics: [Diagnostic] = []
  }

  /// What a run has left in its columns, and what it has learnt; columns that were not treated are taken as they were.
  func read(
    _ data: DataColumns, _ recorder: DataRecorder, from before: IndicatorMatrix, _ groups: [GroupColumn]
  ) -> Result {
    var result = Result(indicators: before, groups: groups)
    result.record.learnt = recorder.treatments
    for (position, indicator) in criteria.indicators.enumerated() {
      let rule = criteria.treatment(of: indicator)
      guard rule != .none else { continue }
      result.record.parameters.append(.treatment(indicator.id, rule))
      let numbers = before.columns[position].numbers
      if case .forcedWinsorise(let cities) = rule {
        result.indicators.columns[position] = data.treated(position)
        tellForced(position, indicator, cities, before: numbers, &result)
      } else {
        if let remark = recorder.remarks[position] { result.diagnostics.append(finding(remark, indicator, rule)) }
        if recorder.transformations[position] != .identity {
          result.indicators.columns[position] = data.treated(position)
          result.diagnostics += lost(numbers, result.indicators.columns[position].numbers, indicator)
          takeGroups(position, indicator, data, &result)
        }
        note(position, recorder.transformations[position].outcome, numbers, &result)
      }
    }
    return result
  }

  private func takeGroups(_ position: Int, _ indicator: Indicator, _ data: DataColumns, _ result: inout Result) {
    for group in data.firstGroup[position]..<data.firstGroup[position + 1] {
      let before = result.groups[group].values.numbers
      for city in before.indices where !before[city].isNaN {
        let value = data.groups[group * data.count + city]
        if value.isNaN { result.groups[group].values[city] = .missing(.invalid) }
        result.groups[group].values.numbers[city] = value
      }
      result.diagnostics += lost(before, result.groups[group].values.numbers, indicator)
    }
  }

  /// A finding for every value beyond the transformation.
  private func lost(_ before: [Double], _ after: [Double], _ indicator: Indicator) -> [Diagnostic] {
    before.indices.filter { after[$0].isNaN && !before[$0].isNaN }.map { city in
      Diagnostic(
        .outsideTransformation, .valueSetAside,
        .scoring(.beyondTransformation, .text("\(indicator.id)"), .number(DecimalText.exact(before[city]))),
        at: survey.place(of: indicator, city: city), city: survey.cities[city].id.rawValue)
    }
  }

  private func tellForced(
    _ position: Int, _ indicator: Indicator, _ cities: [CityID], before: [Double], _ result: inout Result
  ) {
    guard case .forced(let first, let number) = rules.treatments[position] else { return }
    let values = result.indicators.columns[position].numbers
    let unchanged = rules.named[first..<first + number].map { Int($0) }.filter {
      before[$0].isNaN || before[$0] == values[$0]
    }
    let known = Set(survey.cities.map(\.id))
    for id in cities.filter({ !known.contains($0) }) + unchanged.map({ survey.cities[$0].id }) {
      result.diagnostics.append(
        Diagnostic(
          .forcedCityAbsent, .note, .scoring(.nothingToWinsorise, .text("\(id)"), .text("\(indicator.id)")),
          city: id.rawValue))
    }
    if RoundingBand.isConstant(values) && !RoundingBand.isConstant(before) {
      result.diagnostics.append(
        Diagnostic(
          .treatmentFlattens, .note, .scoring(.winsorisedFlat, .text("\(indicator.id)")),
          at: survey.place(of: indicator)))
    }
    note(position, unchanged.count == number ? .untouched : .winsorised, before, &result)
  }

  /// Enters what was done into the result and the record.
  private func note(
    _ position: Int, _ outcome: TreatedIndicator.Outcome, _ before: [Double], _ result: inout Result
  ) {
    let after = result.indicators.columns[position].numbers
    let changed = zip(before, after).count { !($0 == $1 || $0.isNaN) }
    let entry = TreatedIndicator(
      indicator: position, outcome: outcome, changed: changed, before: Shape(before), after: Shape(after))
    result.treatments.append(entry)
    result.record.remarks.append(.treated(criteria.indicators[position].id, entry))
  }

  private func finding(_ remark: TreatmentRemark, _ indicator: Indicator, _ rule: OutlierTreatment) -> Diagnostic {
    let id = FactValue.text("\(indicator.id)")
    let method = FactValue.text(rule.methodName)
    let (code, what): (DiagnosticCode, Statement) =
      switch remark {
      case .tooFew: (.tooFewToTreat, .scoring(.tooFewToTreat, id))
      case .notPositive:
        (.treatmentImpossible, .scoring(.notPositiveToTreat, id, method))
      case .tooWide:
        (.treatmentImpossible, .scoring(.tooWideToTreat, id, method))
      case .fixedLimits:
        (
          .treatmentImpossible,
          .scoring(.limitsMissed, id, .text(indicator.normalisation.methodName))
        )
      case .stillSkewed: (.stillSkewed, .scoring(.stillSkewed, id, method))
      case .flattens:
        (
          .treatmentFlattens,
          .scoring(.wouldFlatten, method, id)
        )
      }
    return Diagnostic(code, .note, what, at: survey.place(of: indicator))
  }
}
