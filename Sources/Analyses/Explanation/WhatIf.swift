public import AssessmentModel
import Scoring

/// Answers the question: what if a city had answered differently?
///
/// Everything the assessment learnt from the data is held as it is, and so are the other cities; on sets with goalposts,
/// which learn nothing, the result is that of the pipeline on the changed survey. What the survey has no item of is left
/// as it is.
public struct WhatIf: Sendable {
  let rescorer: CityRescorer

  /// Prepares the assessment for questions.
  /// - Complexity: O(leaves + nodes) for sets that learn nothing.
  public init(_ assessment: Assessment) { rescorer = CityRescorer(assessment) }

  init(_ rescorer: CityRescorer) { self.rescorer = rescorer }

  /// Where a city would stand with some answers changed.
  ///
  /// Items are changed first and their indicators worked out from them; then the raw values of indicators are changed.
  /// Of several changes of one subject the last holds.
  ///
  /// - Parameters:
  ///   - city: position of the city.
  ///   - changes: the changes; numbers must be finite.
  /// - Complexity: O(leaves + nodes + cities · log cities).
  public func result(of city: Int, changes: [AnswerChange]) -> WhatIfResult {
    let before = rescorer.row(city)
    let after = changed(before, changes)
    let (old, new) = (rescorer.rescore(before), rescorer.rescore(after))
    return WhatIfResult(
      city: city, changes: changes, before: rescorer.standing(before, old), after: rescorer.standing(after, new),
      contributions: ContributionSplit.run(
        plan: rescorer.plan, fits: rescorer.fits, city: .init(leaves: new.leaves, nodes: new.nodes),
        reference: .init(leaves: old.leaves, nodes: old.nodes)), open: open(after))
  }

  /// The silent indicators that some condition looks at.
  private func open(_ row: CityRow) -> [Int] {
    let looked = rescorer.looked()
    return looked.indices.filter { looked[$0] && row.isSilent($0) }
  }

  /// A row with changes.
  private func changed(_ row: CityRow, _ changes: [AnswerChange]) -> CityRow {
    var result = row
    var answers: [AnswerKey: Answer] = [:]
    for change in changes { if case .answer(let key) = change.subject { answers[key] = change.answer } }
    if !answers.isEmpty { rework(&result, answers) }
    for change in changes { if case .indicator(let position) = change.subject { result.set(position, change.answer) } }
    return result
  }

  /// Works indicators and group values out anew from the city's answers.
  private func rework(_ row: inout CityRow, _ answers: [AnswerKey: Answer]) {
    let survey = rescorer.assessment.survey
    var columns = survey.columns.map { column -> AnswerColumn in
      var own = AnswerVector(repeating: .noAnswer, count: 1)
      own[0] = answers[column.key] ?? column.answers[row.city]
      return AnswerColumn(key: column.key, header: column.header, answers: own)
    }
    let known = Set(survey.columns.map(\.key))
    for (key, answer) in answers.sorted(by: { $0.key.header < $1.key.header }) where !known.contains(key) {
      var own = AnswerVector(repeating: .noAnswer, count: 1)
      own[0] = answer
      columns.append(AnswerColumn(key: key, header: key.header, answers: own))
    }
    let single = Survey(
      description: survey.description, registry: survey.registry, cities: [survey.cities[row.city]],
      locations: [survey.locations[row.city]], columns: columns, files: survey.files)
    let items = ItemScoringStep(criteria: rescorer.criteria, survey: single).run()
    for (position, column) in items.indicators.columns.enumerated() {
      row.raw[position] = column.numbers[0]
      row.states[position] = column.states[0]
    }
    for (position, group) in rescorer.assessment.groups.enumerated() {
      let changed = items.groups.first { $0.indicator == group.indicator && $0.group == group.group }
      if let changed { row.groups[position] = changed.values.numbers[0] }
    }
  }
}
