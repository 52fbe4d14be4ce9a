internal import Analyses
package import AssessmentModel
package import Diagnostics
internal import ReportFiles
package import Scoring
internal import Tables

/// The coherence analysis of one run, and its files.
package struct CoherenceRun {
  /// The run that is analysed.
  package let run: AssessmentRun
  /// The analysis.
  package let analysis: CoherenceAnalysis
  private let content: ReportContent

  /// Analyses a run.
  ///
  /// - Parameters:
  ///   - size: the indicator that says how large a city is, as named on the command line.
  ///   - limit: how much it may take.
  /// - Throws: a ``Diagnostic`` if the set has no such indicator, or for more work than the limit allows.
  package init(_ run: AssessmentRun, size: String?, limit: WorkLimit = .command) throws(Diagnostic) {
    if let finding = Self.excess(run.assessment, limit, .stop) { throw finding }
    var named: IndicatorID?
    if let size {
      switch try CityLookup.target(size, in: run.assessment) {
      case .indicator(let position): named = run.assessment.criteria.indicators[position].id
      case .node: throw Diagnostic(.sizeIsNoIndicator, .stop, .run(.sizeIsNode, .text(size)))
      }
    }
    self.run = run
    analysis = CoherenceAnalyser(run.assessment, size: named).analyse()
    let profiles = ProfileBuilder(run.assessment)
    content = ReportContent(assessment: run.assessment, coherence: analysis) { profiles.profile(of: $0) }
  }

  /// That an analysis of how the parts go together would take more than it may; `nil` if it does not.
  static func excess(_ assessment: Assessment, _ limit: WorkLimit, _ severity: Severity) -> Diagnostic? {
    WorkEstimate.coherence(of: assessment).finding(
      .scoring(.correlations, .number(assessment.plan.leaves.count), .number(assessment.plan.nodes.count)),
      limit: limit,
      severity)
  }

  /// What was found while reading and scoring, and what stands in the way of an analysis.
  package var diagnostics: [Diagnostic] {
    guard analysis.cities < CorrelationMeasures.fewest else { return run.diagnostics }
    return run.diagnostics + [
      Diagnostic(.tooFewToCorrelate, .note, .run(.tooFewToCorrelate, .number(analysis.cities)))
    ]
  }

  /// `analysis.json` as text.
  package func json() -> String {
    let sink = ByteSink()
    CoherenceJSON.write(content, to: sink)
    return sink.text
  }

  /// Writes `analysis.json` and the tables into a folder, all or none.
  ///
  /// - Parameter hasWorkbook: whether the tables are written as one workbook, `analysis.xlsx`, too.
  package func write(
    to folder: String, _ style: CSVStyle = .point, hasWorkbook: Bool = false
  ) throws(Diagnostic) -> WrittenFiles {
    let output = try OutputFolder(folder, for: "analyse", apart: run.inputs.paths)
    try output.file("analysis.json") { CoherenceJSON.write(content, to: $0) }
    let tables = CoherenceCSV(content)?.tables ?? []
    for table in tables { try output.file(table.name + ".csv") { table.write(to: $0, style) } }
    var findings: [Diagnostic] = []
    if hasWorkbook { findings = try output.workbook("analysis.xlsx", tables, of: content) }
    var written = try output.finish()
    written.diagnostics += findings
    return written
  }
}
