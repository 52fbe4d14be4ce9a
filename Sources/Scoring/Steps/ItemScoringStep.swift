package import AssessmentModel
import Diagnostics

/// Step 1: answers become raw indicator values, divided by their denominators, and the values of population groups are
/// gathered.
package struct ItemScoringStep {
  let criteria: CriteriaSet
  let survey: Survey

  package init(criteria: CriteriaSet, survey: Survey) { (self.criteria, self.survey) = (criteria, survey) }

  package struct Result {
    package var indicators: IndicatorMatrix
    package var groups: [GroupColumn]
    var records: [StageRecord]
    var diagnostics: [Diagnostic]
  }

  package func run() -> Result {
    var scorer = ItemScorer(survey: survey)
    var columns: [AnswerVector] = []
    columns.reserveCapacity(criteria.indicators.count)
    for indicator in criteria.indicators {
      columns.append(scorer.values(of: indicator.id, by: indicator.scoring, group: nil))
    }
    var records = [
      StageRecord(
        .itemScoring, parameters: criteria.indicators.map { .itemScoring($0.id, $0.scoring) },
        remarks: remarks(columns))
    ]
    if let record = scorer.denominate(&columns, of: criteria.indicators) { records.append(record) }
    let groups = groupColumns(&scorer)
    return Result(
      indicators: IndicatorMatrix(columns: columns), groups: groups, records: records, diagnostics: scorer.diagnostics)
  }

  /// The group columns that the survey has, in the order of the indicators and of the divide rules' groups, a group
  /// before its reference.
  private func groupColumns(_ scorer: inout ItemScorer) -> [GroupColumn] {
    guard let rules = criteria.divide, survey.columns.contains(where: { $0.key.group != nil }) else { return [] }
    let references = Dictionary(rules.groups.map { ($0.id, $0.reference) }, uniquingKeysWith: { first, _ in first })
    var result: [GroupColumn] = []
    for (position, indicator) in criteria.indicators.enumerated() {
      var wanted: [GroupID] = []
      for entry in rules.indicators where entry.indicator == indicator.id {
        for group in entry.groups {
          for name in [group, references[group]] {
            if let name, !wanted.contains(name) { wanted.append(name) }
          }
        }
      }
      for group in wanted where scorer.has(indicator, group: group) {
        var values = scorer.values(of: indicator.id, by: indicator.scoring, group: group)
        if let denominator = indicator.denominator {
          _ = scorer.divide(&values, by: denominator, of: indicator.id, group: group)
        }
        result.append(
          GroupColumn(
            indicator: position, group: group, values: values,
            sampleSizes: scorer.sampleSizes(indicator.scoring, group: group)))
      }
    }
    return result
  }

  private func remarks(_ columns: [AnswerVector]) -> [StageFact] {
    let cells = columns.count * survey.cities.count
    var counts = [Int](repeating: 0, count: 256)
    for column in columns where column.hasMissing {
      for state in column.states where state >= MissingReason.noAnswer.rawValue { counts[Int(state)] += 1 }
    }
    let missing = counts.reduce(0, +)
    var remarks = [StageFact.values(cells - missing, of: cells)]
    for reason in MissingReason.allCases where counts[Int(reason.rawValue)] > 0 {
      remarks.append(.missing(reason, counts[Int(reason.rawValue)]))
    }
    return remarks
  }
}
