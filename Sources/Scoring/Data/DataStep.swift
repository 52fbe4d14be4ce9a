package import AssessmentModel
import Diagnostics
import Numerics

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
    let rules = DataRules(
      criteria: criteria, survey: survey, plan: plan, sources: .init(previous: previous, countries: countries))
    guard rules.screening != nil || rules.fillsAnything || rules.treatsAnything else { return result }
    let data = DataColumns(rules, count: survey.cities.count, groups: groups)
    data.take(indicators)
    var recorder = DataRecorder(criteria: criteria, groupNames: rules.groupNames, pins: pins)
    rules.run(ReplicateParameters(shares: plan.nodes.flatMap(\.shares)), data, &recorder)
    pins = recorder.pins
    var current = indicators
    var isChanged = rules.fillsAnything || rules.treatsAnything
    if let screening = rules.screening {
      let step = ScreeningStep(criteria: criteria, plan: plan, survey: survey, rules: screening)
      let found = step.result(data)
      result.plan = plan.excluding(Set(found.screenedIndicators.map(\.indicator)))
      result.screening = found
      result.records.append(step.record(found))
      result.diagnostics += step.findings(found)
      if !found.screenedIndicators.isEmpty || !found.screenedCities.isEmpty {
        current = IndicatorMatrix(columns: indicators.columns.indices.map(data.observed))
        isChanged = true
      }
    }
    if rules.fillsAnything {
      let step = ImputationStep(criteria: criteria, survey: survey, previous: previous, countries: countries)
      let filled = step.read(data, recorder, from: current)
      current = filled.indicators
      result.imputed = current
      result.records.append(filled.record)
      result.diagnostics += filled.diagnostics
    }
    if rules.treatsAnything {
      let step = TreatmentStep(criteria: criteria, survey: survey, rules: rules)
      let treated = step.read(data, recorder, from: current, groups)
      current = treated.indicators
      result.groups = treated.groups
      result.treatments = treated.treatments
      result.records.append(treated.record)
      result.diagnostics += treated.diagnostics
    }
    if isChanged { result.treated = current }
    return result
  }
}

extension CriteriaSet {
  /// The rule for an indicator's outliers: its own, or the set's.
  package func treatment(of indicator: Indicator) -> OutlierTreatment { indicator.treatment ?? treatment }
}

extension DataColumns {
  /// A column of values with their states.
  private func vector(_ numbers: Numbers, _ states: Marks, _ indicator: Int) -> AnswerVector {
    AnswerVector(
      numbers: (numbers + indicator * count).array(count),
      states: (states + indicator * count).array(count))
  }

  /// A column without what was screened.
  func observed(_ indicator: Int) -> AnswerVector { vector(observed, observedStates, indicator) }

  /// A column with its gaps filled.
  func filled(_ indicator: Int) -> AnswerVector { vector(filled, states, indicator) }

  /// A treated column; what was lost on the way is invalid.
  func treated(_ indicator: Int) -> AnswerVector {
    var column = vector(values, states, indicator)
    for city in 0..<count where column.numbers[city].isNaN && !column.states[city].isMissing {
      column.states[city] = MissingReason.invalid.rawValue
    }
    return column
  }
}
