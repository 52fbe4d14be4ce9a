import AssessmentModel
import Diagnostics

/// The steps between raw values and normalisation: screening, imputation and outlier treatment.
///
/// What a criteria set does not ask for costs nothing: the raw values are handed on as they are.
struct DataStep {
  let criteria: CriteriaSet
  let plan: AssessmentPlan
  let survey: Survey
  let indicators: IndicatorMatrix
  let groups: [GroupColumn]
  /// The previous edition, for the gaps that are filled from it.
  let previous: Survey?
  /// Values of countries, for the gaps that are filled from them.
  let countries: Survey?

  struct Result {
    /// The plan without the indicators that were screened out.
    var plan: AssessmentPlan
    var imputed: IndicatorMatrix?
    var treated: IndicatorMatrix?
    /// Group values, treated like the column of their indicator.
    var groups: [GroupColumn]
    var screening: ScreeningResult?
    var treatments: [TreatedIndicator] = []
    var records: [StageRecord] = []
    var diagnostics: [Diagnostic] = []
  }

  func run(_ pins: inout Pins) -> Result {
    var result = Result(plan: plan, groups: groups)
    var current = indicators
    var isChanged = false
    if let rule = criteria.screening {
      let step = ScreeningStep(rule: rule, criteria: criteria, plan: plan, survey: survey, indicators: indicators)
      let screening = step.run()
      result.plan = plan.excluding(Set(screening.screenedIndicators.map(\.indicator)))
      result.screening = screening
      result.records.append(step.record(screening))
      result.diagnostics += step.findings(screening)
      isChanged = current.blank(screening)
    }
    if criteria.indicators.contains(where: { criteria.imputation(of: $0) != .none }) {
      let step = ImputationStep(
        criteria: criteria, plan: plan, survey: survey, indicators: current, previous: previous, countries: countries)
      let filled = step.run(&pins)
      current = filled.indicators
      result.imputed = current
      result.records.append(filled.record)
      result.diagnostics += filled.diagnostics
      isChanged = true
    }
    if criteria.indicators.contains(where: { criteria.treatment(of: $0) != .none }) {
      let step = TreatmentStep(criteria: criteria, survey: survey, indicators: current, groups: groups)
      let treated = step.run(&pins)
      current = treated.indicators
      result.groups = treated.groups
      result.treatments = treated.treatments
      result.records.append(treated.record)
      result.diagnostics += treated.diagnostics
      isChanged = true
    }
    if isChanged { result.treated = current }
    return result
  }
}

extension CriteriaSet {
  /// The rule for an indicator's outliers: its own, or the set's.
  func treatment(of indicator: Indicator) -> OutlierTreatment { indicator.treatment ?? treatment }
}

extension IndicatorMatrix {
  /// Takes out what was screened; whether there was anything.
  fileprivate mutating func blank(_ screening: ScreeningResult) -> Bool {
    let blankState = MissingReason.notAsked.rawValue
    for entry in screening.screenedIndicators {
      columns[entry.indicator] = AnswerVector(repeating: .notAsked, count: columns[entry.indicator].count)
    }
    for position in columns.indices {
      for entry in screening.screenedCities {
        columns[position].numbers[entry.city] = .nan
        columns[position].states[entry.city] = blankState
      }
    }
    return !screening.screenedIndicators.isEmpty || !screening.screenedCities.isEmpty
  }
}
