public import AssessmentModel
package import Diagnostics
package import Tables

extension CSVReports {
  /// `ranking-methods.csv` as bytes; see ``rankingMethods(_:of:to:)``.
  public static func rankingMethods(_ ranking: MultiCriteriaRanking, of assessment: Assessment) -> [UInt8] {
    let sink = ByteSink()
    rankingMethods(ranking, of: assessment, to: sink)
    return sink.bytes
  }

  /// One row a city in the order of the survey: `id`, then `<method>_score` and `<method>_rank` for each method; with
  /// rank acceptabilities, also `smaa_first` (the share of replicates in which the city is first), `smaa_mean_rank` and
  /// `smaa_holistic`.
  ///
  /// Scores have full precision; that of VIKOR is Q, less being better. Cities that are not compared, and those to which
  /// a method gives no score, have empty cells.
  package static func rankingMethods(_ ranking: MultiCriteriaRanking, of assessment: Assessment, to sink: ByteSink) {
    rankingMethods(ranking, of: assessment, into: CSVFormatter(sink))
  }

  /// The same rows for any sink.
  package static func rankingMethods(
    _ ranking: MultiCriteriaRanking, of assessment: Assessment, into csv: some TableSink
  ) {
    var columns = [TableColumn("id")]
    for method in ranking.methods {
      columns.append(TableColumn(method.method.methodName + "_score", .decimals(4)))
      columns.append(TableColumn(method.method.methodName + "_rank", .number))
    }
    if ranking.acceptability != nil {
      columns += [
        TableColumn("smaa_first", .share(1)), TableColumn("smaa_mean_rank", .decimals(2)),
        TableColumn("smaa_holistic", .decimals(4)),
      ]
    }
    csv.begin(columns)
    var row = 0
    for (position, city) in assessment.cities.enumerated() {
      let isCompared = row < ranking.cities.count && ranking.cities[row] == position
      csv.text(city.id.rawValue)
      for method in ranking.methods {
        csv.number(isCompared ? method.scores[row] : nil)
        csv.number(isCompared ? method.ranks[row] : nil)
      }
      if let shares = ranking.acceptability {
        csv.number(isCompared ? shares.acceptability(row, rank: 1) : nil)
        csv.number(isCompared ? shares.meanRank(row) : nil)
        csv.number(isCompared ? shares.holisticAcceptability(row) : nil)
      }
      csv.endRow()
      if isCompared { row += 1 }
    }
  }
}
