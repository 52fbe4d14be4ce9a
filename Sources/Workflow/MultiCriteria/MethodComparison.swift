package import Analyses
package import AssessmentModel
package import Diagnostics
package import Numerics
internal import ReportFiles
package import Scoring
internal import Tables

/// The cities of one run ranked by several multi-criteria methods.
package struct MethodComparison: Sendable {
  /// The assessment from which values, directions and weights come.
  package let assessment: Assessment
  /// Whether what cities are compared on was chosen as what compares most.
  package let isChosen: Bool
  /// The rankings.
  package private(set) var ranking: MultiCriteriaRanking
  /// What was found while reading and scoring.
  private let found: [Diagnostic]

  /// Ranks the cities of a run.
  ///
  /// - Parameters:
  ///   - basis: what cities are compared on; `nil` for what compares most.
  ///   - limit: how much pairs may take.
  package init(
    _ run: AssessmentRun, methods: [RankingMethod], basis: DecisionBasis? = nil, pairwiseLimit: Int,
    limit: WorkLimit = .command
  ) {
    assessment = run.assessment
    found = run.diagnostics
    isChosen = basis == nil
    ranking = MultiCriteriaRanker(methods, basis: basis, pairwiseLimit: pairwiseLimit, limit: limit)
      .rank(run.assessment)
  }

  /// Adds rank acceptabilities, if there are cities to compare and no more of them than the limit.
  ///
  /// - Throws: ``InterruptedRun`` if the control stopped the run.
  package mutating func addAcceptability(
    _ design: AcceptabilityDesign, limit: Int, work: WorkLimit = .command, threads: Int, control: RunControl
  ) throws(InterruptedRun) {
    guard allows(replicates: design.replicates, limit, work, threads) else { return }
    let analysis = StochasticAcceptability(design, threads: threads)
    guard let result = analysis.analyse(ranking.matrix, control: control) else { throw InterruptedRun() }
    ranking.acceptability = result
  }

  /// Adds rank acceptabilities over given weights, one set a row, on the same terms.
  ///
  /// - Throws: ``StoppedRun`` with what is wrong with the table.
  package mutating func addAcceptability(
    given: GivenTable, limit: Int, work: WorkLimit = .command
  ) throws(StoppedRun) {
    guard allows(replicates: given.rows.count, limit, work, 1) else { return }
    var findings: [Diagnostic] = []
    let names = ranking.matrix.columns.map(\.indicator.rawValue)
    guard let weights = given.weights(of: names, &findings) else { throw StoppedRun(findings) }
    ranking.acceptability = StochasticAcceptability.count(ranking.matrix, weights: weights)
  }

  /// Whether acceptabilities can be counted; says why not where the reader should know.
  private mutating func allows(replicates: Int, _ limit: Int, _ work: WorkLimit, _ threads: Int) -> Bool {
    guard ranking.cities.count > 1 else { return false }
    guard ranking.cities.count <= limit else {
      ranking.diagnostics.append(
        Diagnostic(
          .acceptabilityNotCounted, .note,
          .run(.acceptabilityTooMany, .number(ranking.cities.count), .number(limit)),
          mend: .run(.raisePairwise)))
      return false
    }
    guard ranking.cities.count <= StochasticAcceptability.mostRows else {
      ranking.diagnostics.append(
        Diagnostic(
          .acceptabilityNotCounted, .note,
          .run(.acceptabilityUpTo, .number(ranking.cities.count), .number(StochasticAcceptability.mostRows)),
          mend: .run(.compareRegion)))
      return false
    }
    let estimate = WorkEstimate.acceptability(
      rows: ranking.cities.count, columns: ranking.matrix.columns.count, replicates: replicates,
      threads: threads)
    let what = Statement.scoring(
      .acceptabilities, .number(ranking.cities.count), .number(replicates))
    if let finding = estimate.finding(what, limit: work, .note) {
      ranking.diagnostics.append(finding)
      return false
    }
    return true
  }

  /// `ranking-methods.json` as text.
  package var json: String {
    let sink = ByteSink()
    MethodRankingJSON.write(ranking, of: assessment, found: found, to: sink)
    return sink.text
  }

  /// Writes `ranking-methods.csv` and `ranking-methods.json`; both appear whole or not at all.
  ///
  /// - Parameter hasWorkbook: whether the table is written as a workbook, `ranking-methods.xlsx`, too.
  package func write(
    to output: OutputFolder, _ style: CSVStyle = .point, hasWorkbook: Bool = false
  ) throws(Diagnostic) -> WrittenFiles {
    let table = WrittenTable(
      "ranking-methods", csv: { CSVReports.rankingMethods(ranking, of: assessment, into: $0) },
      sheet: { CSVReports.rankingMethods(ranking, of: assessment, into: $0) })
    try output.file("ranking-methods.csv") { table.write(to: $0, style) }
    try output.file("ranking-methods.json") { MethodRankingJSON.write(ranking, of: assessment, found: found, to: $0) }
    var findings: [Diagnostic] = []
    if hasWorkbook {
      let profiles = ProfileBuilder(assessment)
      let content = ReportContent(assessment: assessment) { profiles.profile(of: $0) }
      findings = try output.workbook("ranking-methods.xlsx", [table], of: content)
    }
    var written = try output.finish()
    written.diagnostics += findings
    return written
  }
}
