package import AssessmentModel
package import Tables

/// Scenarios as tables, numbers at full precision, scores in the set's range.
package enum ScenarioCSV {
  /// One method against another: a row a city, two columns a step.
  package static func write(
    _ comparison: ScenarioComparison, of assessment: Assessment, into csv: some TableSink
  ) {
    let score = TableColumn.Content.decimals(assessment.criteria.scores.decimals)
    var columns = [TableColumn("id"), TableColumn("score_before", score), TableColumn("score_after", score)]
    columns += TableColumn.list(.number, "rank_before", "rank_after")
    columns += TableColumn.list(.text, "verdict_before", "verdict_after")
    for step in comparison.steps {
      columns += [TableColumn("score_\(step.rawValue)", score), TableColumn("rank_\(step.rawValue)", .number)]
    }
    csv.begin(columns)
    let scores = assessment.criteria.scores
    for shift in comparison.cities {
      csv.text(assessment.cities[shift.city].id.rawValue)
      for score in [shift.scoreBefore, shift.scoreAfter] { csv.number(scores.reportedIfAny(score)) }
      for rank in [shift.rankBefore, shift.rankAfter] { csv.number(rank) }
      csv.text(shift.verdictBefore ?? "")
      csv.text(shift.verdictAfter ?? "")
      for (score, rank) in zip(shift.scoreParts, shift.rankParts) {
        csv.number(scores.reportedDifferenceIfAny(score))
        csv.number(rank)
      }
      csv.endRow()
    }
  }

  /// The ranking without each element: a row for each city that moves or loses its score.
  package static func write(_ removals: [ElementRemoval], of assessment: Assessment, into csv: some TableSink) {
    csv.begin([
      TableColumn("without"), TableColumn("mean_rank_shift", .decimals(2)), TableColumn("id"),
      TableColumn("rank_before", .whole), TableColumn("rank_after", .whole),
    ])
    for removal in removals {
      for move in removal.moves { row(removal, move.city, move.before, move.after, assessment, csv) }
      for city in removal.unrated { row(removal, city, nil, nil, assessment, csv) }
      if removal.moves.isEmpty && removal.unrated.isEmpty { row(removal, nil, nil, nil, assessment, csv) }
    }
  }

  private static func row(
    _ removal: ElementRemoval, _ city: Int?, _ before: Int?, _ after: Int?, _ assessment: Assessment,
    _ csv: some TableSink
  ) {
    csv.text(removal.element.name(in: assessment))
    csv.number(removal.meanShift)
    csv.text(city.map { assessment.cities[$0].id.rawValue } ?? "")
    csv.integer(before)
    csv.integer(after)
    csv.endRow()
  }
}

extension ElementRemoval.Element {
  /// The element as the criteria file names it.
  package func name(in assessment: Assessment) -> String {
    switch self {
    case .indicator(let position): assessment.criteria.indicators[position].id.rawValue
    case .node(let position): assessment.plan.nodes[position].id.rawValue
    }
  }
}
