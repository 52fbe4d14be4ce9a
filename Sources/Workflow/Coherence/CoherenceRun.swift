package import AssessmentModel
package import Diagnostics
internal import ReportFiles
internal import Scoring

/// The coherence analysis of one run, and its files.
package struct CoherenceRun {
  /// The run that is analysed.
  package let run: AssessmentRun
  /// The analysis.
  package let analysis: CoherenceAnalysis
  private let content: ReportContent

  /// Analyses a run.
  ///
  /// - Parameter size: the indicator that says how large a city is, as named on the command line.
  /// - Throws: a ``Diagnostic`` if the set has no such indicator.
  package init(_ run: AssessmentRun, size: String?) throws(Diagnostic) {
    var named: IndicatorID?
    if let size {
      switch try CityLookup.target(size, in: run.assessment) {
      case .indicator(let position): named = run.assessment.criteria.indicators[position].id
      case .node: throw Diagnostic(.sizeIsNoIndicator, .stop, "“\(size)” is a node; a size is an indicator")
      }
    }
    self.run = run
    analysis = CoherenceAnalyser(run.assessment, size: named).analyse()
    let profiles = ProfileBuilder(run.assessment)
    content = ReportContent(assessment: run.assessment, coherence: analysis) { profiles.profile(of: $0) }
  }

  /// What was found while reading and scoring, and what stands in the way of an analysis.
  package var diagnostics: [Diagnostic] {
    guard analysis.cities < CorrelationMeasures.fewest else { return run.diagnostics }
    let assessed = analysis.cities == 1 ? "1 city is" : "\(analysis.cities) cities are"
    return run.diagnostics + [
      Diagnostic(.tooFewToCorrelate, .note, "\(assessed) assessed, and correlations need five")
    ]
  }

  /// `analysis.json` as text.
  package func json() -> String {
    let sink = ByteSink()
    CoherenceJSON.write(content, to: sink)
    return sink.text
  }

  /// Writes `analysis.json` and the tables into a folder, all or none, and returns their paths.
  package func write(to folder: String) throws(Diagnostic) -> [String] {
    try AtomicFile.makeFolder(folder)
    var files: [AtomicFile] = [try AtomicFile(PathText.join(folder, "analysis.json"))]
    CoherenceJSON.write(content, to: files[0].sink)
    for table in CoherenceCSV(content)?.files ?? [] {
      let file = try AtomicFile(PathText.join(folder, table.name))
      table.write(file.sink)
      files.append(file)
    }
    try AtomicFile.commit(files)
    return files.map(\.path)
  }
}
