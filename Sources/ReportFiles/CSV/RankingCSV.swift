import AssessmentModel
package import Diagnostics
package import Tables

/// `ranking.csv` and `indicators.csv`: what a spreadsheet or a statistics program reads back.
public enum CSVReports {
  /// The ranking as bytes; see ``ranking(_:to:)``.
  public static func ranking(_ content: ReportContent) -> [UInt8] {
    let sink = ByteSink()
    ranking(content, to: sink)
    return sink.bytes
  }

  /// One row a city in report order: ranks, scores at full precision in the set's range, coverage, verdict or class.
  ///
  /// The columns are `id`, `iso3` (only where the units are countries), `name`, `name_ko`, `country`, `region`, `rank`,
  /// `rank_overall`, `rank_in_region`, `score`, one column for each child of the principal index and for the root of
  /// each further tree, `coverage`, `verified` if answers were verified, then `verdict` and `provisional` if the set has verdicts, and `class` if it has
  /// classes. With an uncertainty analysis, `rank_median`, `rank_p05` and `rank_p95` over the replicates follow. A missing
  /// number is an empty cell.
  package static func ranking(_ content: ReportContent, to sink: ByteSink) {
    ranking(content, into: CSVFormatter(sink))
  }

  /// The same rows for any sink.
  package static func ranking(_ content: ReportContent, into csv: some TableSink) {
    let facts = ReportFacts(content)
    let assessment = facts.assessment
    let others = assessment.plan.roots.dropFirst().map { AssessmentPlan.Child.node($0) }
    let numbers = facts.axes + others
    csv.begin(columns(facts, numbers))
    let walk = AssessmentWalk(facts: facts, sink: RowSink(cells: csv))
    for position in facts.order {
      let city = assessment.cities[position]
      csv.text(city.id.rawValue)
      if facts.areCountries { csv.text(city.iso3) }
      csv.text(city.name.english)
      csv.text(city.name.korean ?? "")
      csv.text(city.country.english)
      csv.text(city.region)
      walk.standing(ofCity: position)
      for child in numbers { csv.number(facts.score(child, of: position)) }
      csv.number(assessment.coverage[position])
      if assessment.hasProofs { csv.number(assessment.verifiedShare(of: position)) }
      if let verdict = assessment.verdict(of: position) {
        csv.text(verdict.id)
        csv.text(assessment.verdicts[position].isProvisional ? "yes" : "no")
      }
      if let scheme = assessment.criteria.classes {
        csv.text(assessment.classes[position].map { scheme.classes[$0].id } ?? "")
      }
      if let uncertainty = facts.uncertainty {
        let ranks = uncertainty.ranks(of: position)
        for rank in [ranks?.median, ranks?.fifth, ranks?.ninetyFifth] { csv.number(rank) }
      }
      csv.endRow()
    }
  }

  private static func columns(_ facts: ReportFacts, _ numbers: [AssessmentPlan.Child]) -> [TableColumn] {
    let criteria = facts.assessment.criteria
    let score = TableColumn.Content.decimals(criteria.scores.decimals)
    var columns = [TableColumn("id")]
    if facts.areCountries { columns.append(TableColumn("iso3")) }
    columns += TableColumn.list(.text, "name", "name_ko", "country", "region")
    columns += TableColumn.list(.number, "rank", "rank_overall", "rank_in_region")
    columns.append(TableColumn("score", score))
    columns += numbers.map { TableColumn(facts.id($0), score) }
    columns.append(TableColumn("coverage", .share(0)))
    if facts.assessment.hasProofs { columns.append(TableColumn("verified", .share(0))) }
    if !facts.assessment.verdicts.isEmpty { columns += TableColumn.list(.text, "verdict", "provisional") }
    if criteria.classes != nil { columns.append(TableColumn("class")) }
    if facts.uncertainty != nil { columns += TableColumn.list(.number, "rank_median", "rank_p05", "rank_p95") }
    return columns
  }
}
