import AssessmentModel
import Diagnostics

/// The step after screening: how gaps were filled, told.
struct ImputationStep {
  let criteria: CriteriaSet
  let survey: Survey
  let previous: Survey?
  let countries: Survey?

  struct Result {
    var indicators: IndicatorMatrix
    var record: StageRecord
    var diagnostics: [Diagnostic]
  }

  /// What a run has left in its columns, and what it has learnt; columns without a rule are taken as they were.
  func read(_ data: DataColumns, _ recorder: DataRecorder, from before: IndicatorMatrix) -> Result {
    var filled = before
    var record = StageRecord(.imputation)
    var shortfalls: [Diagnostic] = []
    var diagnostics: [Diagnostic] = []
    var said: Set<Statement> = []
    let surveys = SurveyFill(survey: survey, previous: previous, countries: countries)
    for (position, indicator) in criteria.indicators.enumerated() {
      let rule = criteria.imputation(of: indicator)
      guard rule != .none else { continue }
      record.parameters.append(.imputation(indicator.id, rule))
      let gaps = before.columns[position].gaps
      let column = data.filled(position)
      if !gaps.isEmpty, let shortfall = surveys.shortfall(rule), said.insert(shortfall).inserted {
        shortfalls.append(Diagnostic(.imputationSourceMissing, .note, shortfall))
      }
      let tied = recorder.ties[position]
      if !tied.isEmpty {
        record.remarks.append(.tiedNeighbours(indicator.id, tied.count))
        diagnostics.append(tieNote(indicator, tied, rule))
      }
      let left = gaps.count { column.states[$0].isMissing }
      if gaps.count > left { record.remarks.append(.filled(indicator.id, gaps.count - left)) }
      if left > 0 {
        record.remarks.append(.leftMissing(indicator.id, left))
        diagnostics.append(gapsNote(indicator, rule, left))
      }
      filled.columns[position] = column
    }
    record.learnt = recorder.averages + recorder.rowEnds
    return Result(indicators: filled, record: record, diagnostics: shortfalls + diagnostics)
  }

  private func tieNote(_ indicator: Indicator, _ tied: [DataRecorder.Tie], _ rule: Imputation) -> Diagnostic {
    let count = if case .nearestNeighbours(let count) = rule { count } else { 0 }
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

extension AnswerVector {
  /// The cities whose value is missing for a reason that may be filled.
  var gaps: [Int] { hasMissing ? states.indices.filter { states[$0].isSilence } : [] }
}
