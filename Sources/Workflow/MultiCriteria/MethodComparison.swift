package import AssessmentModel
package import Diagnostics
internal import ReportFiles
package import Scoring

/// The cities of one run ranked by several multi-criteria methods.
package struct MethodComparison: Sendable {
  /// The assessment from which values, directions and weights come.
  package let assessment: Assessment
  /// The rankings.
  package private(set) var ranking: MultiCriteriaRanking
  /// What was found while reading and scoring.
  private let found: [Diagnostic]

  /// Ranks the cities of a run.
  package init(_ run: AssessmentRun, methods: [RankingMethod], pairwiseLimit: Int) {
    assessment = run.assessment
    found = run.diagnostics
    ranking = MultiCriteriaRanker(methods, pairwiseLimit: pairwiseLimit).rank(run.assessment)
  }

  /// Adds rank acceptabilities, if there are cities to compare and no more of them than the limit.
  ///
  /// - Throws: ``InterruptedRun`` if the control stopped the run.
  package mutating func addAcceptability(
    _ design: AcceptabilityDesign, limit: Int, threads: Int, control: RunControl
  ) throws(InterruptedRun) {
    guard ranking.cities.count > 1 else { return }
    guard ranking.cities.count <= limit else {
      ranking.diagnostics.append(
        Diagnostic(
          .acceptabilityNotCounted, .note,
          "\(ranking.cities.count) cities are more than \(limit), so rank acceptabilities were not worked out",
          mend: "Raise the limit with --pairwise-limit."))
      return
    }
    let analysis = StochasticAcceptability(design, threads: threads)
    guard let result = analysis.analyse(ranking.matrix, control: control) else { throw InterruptedRun() }
    ranking.acceptability = result
  }

  /// `ranking-methods.json` as text.
  package var json: String {
    let sink = ByteSink()
    MethodRankingJSON.write(ranking, of: assessment, found: found, to: sink)
    return sink.text
  }

  /// Writes `ranking-methods.csv` and `ranking-methods.json`; both appear whole or not at all.
  ///
  /// - Returns: the paths of the files.
  package func write(to folder: String) throws(Diagnostic) -> [String] {
    try AtomicFile.makeFolder(folder)
    let table = try AtomicFile(PathText.join(folder, "ranking-methods.csv"))
    CSVReports.rankingMethods(ranking, of: assessment, to: table.sink)
    let document = try AtomicFile(PathText.join(folder, "ranking-methods.json"))
    MethodRankingJSON.write(ranking, of: assessment, found: found, to: document.sink)
    try AtomicFile.commit([table, document])
    return [table.path, document.path]
  }
}
