package import AssessmentModel
package import Tables

/// Two editions as a table: a row a city, numbers at full precision, scores in the range of the new
/// set.
package enum EditionCSV {
  /// Writes the table.
  ///
  /// - Parameter scores: the range of the new set, in which both editions are reported.
  package static func write(
    _ comparison: EditionComparison, scores: ScoreRange, into csv: some TableSink
  ) {
    let score = TableColumn.Content.decimals(scores.decimals)
    var columns = [TableColumn("id")]
    columns += TableColumn.list(
      score, "before", "after", "old_answers_new_method", "new_answers_old_method", "data", "method")
    columns += TableColumn.list(.number, "rank_before", "rank_after")
    columns += TableColumn.list(.share(0), "coverage_before", "coverage_after")
    columns += TableColumn.list(.whole, "answers_given", "answers_withdrawn", "answers_changed")
    columns += TableColumn.list(score, "given", "withdrawn", "changed", "filled", "others")
    csv.begin(columns)
    for change in comparison.changes {
      csv.text(change.city.rawValue)
      for score in [change.before, change.after, change.oldDataNewMethod, change.newDataOldMethod] {
        csv.number(scores.reportedIfAny(score))
      }
      for part in [change.data, change.method] { csv.number(scores.reportedDifferenceIfAny(part)) }
      for rank in [change.rankBefore, change.rankAfter] { csv.number(rank) }
      csv.number(change.coverageBefore)
      csv.number(change.coverageAfter)
      let answers = change.answers
      for count in [answers.givenCount, answers.withdrawnCount, answers.changedCount] { csv.number(Double(count)) }
      for part in [answers.given, answers.withdrawn, answers.changed, answers.filled, answers.others] {
        csv.number(scores.reportedDifferenceIfAny(part))
      }
      csv.endRow()
    }
  }
}
