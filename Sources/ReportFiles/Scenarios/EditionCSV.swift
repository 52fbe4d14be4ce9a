package import AssessmentModel
package import Diagnostics

/// Two editions as a table: a row a city, numbers at full precision, scores in the range of the new
/// set.
package enum EditionCSV {
  /// Writes the table.
  ///
  /// - Parameter scores: the range of the new set, in which both editions are reported.
  package static func write(_ comparison: EditionComparison, scores: ScoreRange, to sink: ByteSink) {
    let csv = CSVFormatter(sink)
    for name in [
      "id", "before", "after", "old_answers_new_method", "new_answers_old_method", "data", "method", "rank_before",
      "rank_after",
    ] {
      csv.text(name)
    }
    csv.endRow()
    for change in comparison.changes {
      csv.text(change.city.rawValue)
      for score in [change.before, change.after, change.oldDataNewMethod, change.newDataOldMethod] {
        csv.number(scores.reportedIfAny(score))
      }
      for part in [change.data, change.method] { csv.number(scores.reportedDifferenceIfAny(part)) }
      for rank in [change.rankBefore, change.rankAfter] { csv.number(rank) }
      csv.endRow()
    }
  }
}
