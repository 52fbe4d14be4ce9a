import AssessmentModel
import Diagnostics

/// The step after imputation: outliers are treated, the column of the cities and those of the population groups alike.
struct TreatmentStep {
  let criteria: CriteriaSet
  let survey: Survey
  let indicators: IndicatorMatrix
  let groups: [GroupColumn]

  struct Result {
    var indicators: IndicatorMatrix
    var groups: [GroupColumn]
    var treatments: [TreatedIndicator] = []
    var record = StageRecord(.treatment)
    var diagnostics: [Diagnostic] = []
  }

  func run(_ pins: inout Pins) -> Result {
    var result = Result(indicators: indicators, groups: groups)
    for (position, indicator) in criteria.indicators.enumerated() {
      let rule = criteria.treatment(of: indicator)
      guard rule != .none else { continue }
      result.record.parameters.append(.init(indicator.id.rawValue, rule.summary))
      let before = indicators.columns[position].numbers
      if case .forcedWinsorise(let cities) = rule {
        force(position, indicator, cities, &result)
      } else {
        let transformation = fitted(rule, indicator, before, &pins, &result)
        apply(transformation, position, indicator, &result)
        note(position, transformation.outcome, before, &result)
      }
    }
    return result
  }

  /// The transformation that is pinned, or learnt now.
  private func fitted(
    _ rule: OutlierTreatment, _ indicator: Indicator, _ values: [Double], _ pins: inout Pins, _ result: inout Result
  ) -> Transformation {
    var transformation: Transformation
    if rule.isLearnt, let pinned = Transformation(&pins, indicator.id.rawValue) {
      transformation = pinned
    } else {
      let hasFixedLimits = indicator.normalisation.hasFixedLimits
      let (found, remark) = TreatmentFit(rule: rule, values: values, hasFixedLimits: hasFixedLimits).run()
      transformation = found
      if let remark { result.diagnostics.append(finding(remark, indicator, rule)) }
    }
    if rule.isLearnt { result.record.learnt += transformation.learnt(of: indicator.id.rawValue) }
    return transformation
  }

  private func apply(
    _ transformation: Transformation, _ position: Int, _ indicator: Indicator, _ result: inout Result
  ) {
    guard transformation != .identity else { return }
    result.diagnostics += transform(&result.indicators.columns[position], transformation, indicator)
    for group in result.groups.indices where result.groups[group].indicator == position {
      result.diagnostics += transform(&result.groups[group].values, transformation, indicator)
    }
  }

  private func transform(
    _ column: inout AnswerVector, _ transformation: Transformation, _ indicator: Indicator
  ) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for city in 0..<column.count where !column.states[city].isMissing {
      let value = transformation.apply(column.numbers[city])
      if value.isFinite {
        column.numbers[city] = value
      } else {
        findings.append(
          Diagnostic(
            .outsideTransformation, .valueSetAside,
            .scoring(.beyondTransformation, .text("\(indicator.id)"), .number(DecimalText.exact(column.numbers[city]))),
            at: survey.place(of: indicator, city: city), city: survey.cities[city].id.rawValue))
        column[city] = .missing(.invalid)
      }
    }
    return findings
  }

  private func force(_ position: Int, _ indicator: Indicator, _ cities: [CityID], _ result: inout Result) {
    let before = indicators.columns[position].numbers
    let named = survey.cities.indices.filter { cities.contains(survey.cities[$0].id) }
    let (values, unchanged) = ForcedWinsorising.run(before, named)
    result.indicators.columns[position].numbers = values
    let absent = cities.filter { id in !survey.cities.contains { $0.id == id } }
    for id in absent + unchanged.map({ survey.cities[$0].id }) {
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
    note(position, values == before || named.count == unchanged.count ? .untouched : .winsorised, before, &result)
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
    result.record.remarks.append(.init("treated: \(criteria.indicators[position].id)", entry.words))
  }

  private func finding(_ remark: TreatmentFit.Remark, _ indicator: Indicator, _ rule: OutlierTreatment) -> Diagnostic {
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
