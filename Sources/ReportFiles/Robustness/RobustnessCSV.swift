import AssessmentModel
package import Diagnostics
package import Tables

extension CSVReports {
  /// `robustness.csv` as bytes; see ``robustness(_:to:)``.
  public static func robustness(_ content: ReportContent) -> [UInt8] {
    let sink = ByteSink()
    robustness(content, to: sink)
    return sink.bytes
  }

  /// One row a city in report order: what the uncertainty analysis found about it, at full precision. Writes nothing if
  /// there is no such analysis.
  ///
  /// The columns are `id`, `rank`, the figures of the ranks over the replicates (`rank_median`, `rank_mean`, `rank_p05`,
  /// `rank_p25`, `rank_p75`, `rank_p95`, `rank_best`, `rank_worst`), `unranked`, `score_p05`, `score_median`,
  /// `score_p95`, one column `verdict_…` for each verdict and `class_…` for each class with its share, then the rank
  /// acceptability `rank_1`, `rank_2`, … and `ahead_of_<id>`, the share of the replicates in which the city is ahead of
  /// another; these two are left out beyond 500 cities compared. Cities that are not compared have empty cells.
  package static func robustness(_ content: ReportContent, to sink: ByteSink) {
    guard content.uncertainty != nil else { return }
    robustness(content, into: CSVFormatter(sink))
  }

  /// The same rows for any sink.
  package static func robustness(_ content: ReportContent, into csv: some TableSink) {
    let facts = ReportFacts(content)
    guard let analysis = content.uncertainty, let uncertainty = facts.uncertainty else { return }
    let criteria = facts.assessment.criteria
    let score = TableColumn.Content.decimals(criteria.scores.decimals)
    let listed = uncertainty.listsPairs ? analysis.compared : []
    var columns = [TableColumn("id")]
    columns += TableColumn.list(
      .number, "rank", "rank_median", "rank_mean", "rank_p05", "rank_p25", "rank_p75", "rank_p95", "rank_best",
      "rank_worst")
    columns.append(TableColumn("unranked", .share(1)))
    columns += TableColumn.list(score, "score_p05", "score_median", "score_p95")
    columns += criteria.verdicts.map { TableColumn("verdict_\($0.id)", .share(1)) }
    columns += (criteria.classes?.classes ?? []).map { TableColumn("class_\($0.id)", .share(1)) }
    columns += listed.indices.map { TableColumn("rank_\($0 + 1)", .share(1)) }
    columns += listed.map { TableColumn("ahead_of_\(facts.assessment.cities[$0].id)", .share(1)) }
    csv.begin(columns)
    for city in facts.order {
      let entry = analysis.cities[city]
      let place = uncertainty.place(of: city)
      csv.text(facts.assessment.cities[city].id.rawValue)
      csv.number(facts.assessment.rank(of: city))
      AssessmentWalk(facts: facts, sink: RowSink(cells: csv)).figures(entry)
      for position in criteria.verdicts.indices { csv.number(share(position, of: entry.verdictShares)) }
      for position in (criteria.classes?.classes ?? []).indices { csv.number(share(position, of: entry.classShares)) }
      for rank in listed.indices { csv.number(place.map { analysis.acceptability($0, rank: rank + 1) }) }
      for other in listed.indices {
        csv.number(place.flatMap { $0 == other ? nil : analysis.winShare($0, over: other) })
      }
      csv.endRow()
    }
  }

  private static func share(_ position: Int, of shares: [Double]) -> Double? {
    shares.indices.contains(position) ? shares[position] : nil
  }
}
