internal import Analyses
package import AssessmentModel
package import Diagnostics
internal import ReportFiles
package import ReportPages
package import Scoring

/// One city on one sheet.
package enum Snapshot {
  /// What the sheet says, with what was found on the way.
  ///
  /// - Parameters:
  ///   - row: position of the city.
  ///   - threads: most threads; the result is the same with any number.
  /// - Throws: a ``Diagnostic`` where the search for steps would take more than the limit allows.
  package static func report(
    _ row: Int, of run: AssessmentRun, language: Language, threads: Int, limit: WorkLimit = .command
  ) throws(Diagnostic) -> (report: SnapshotReport, findings: [Diagnostic]) {
    let profiles = ProfileBuilder(run.assessment)
    var content = ReportContent(assessment: run.assessment, profile: { profiles.profile(of: $0) })
    let path = try CityOutlook(run.assessment, limit: limit).path(row, to: nil)
    content.explanation = { city in
      CityExplanation(
        path: city == row
          ? path
          : ImprovementPath(
            city: city, target: nil, bestSingleStep: nil, leastChange: nil, gains: [], obstacle: nil), tipping: [],
        rankRange: nil, bounds: nil)
    }
    var findings: [Diagnostic] = []
    if let design = Analyses.repeated(run) {
      do throws(AnalysisFailure) {
        content.uncertainty = try UncertaintyAnalyser(design, threads: threads, limit: limit).inFiles.analyse(
          run.assessment, previous: run.inputs.previous?.survey, countries: run.inputs.countries?.survey)
      } catch {
        // The sheet stands without the range of ranks.
        if case .failed(let found) = error { findings = found }
      }
    }
    return (SnapshotReport(content, city: row, language: language), findings)
  }

  /// Writes the sheet as a page; the file appears whole or not at all.
  package static func write(_ report: SnapshotReport, of run: AssessmentRun, to path: String) throws(Diagnostic) {
    let file = try AtomicFile.making(path, apart: run.inputs.paths)
    report.write(to: file.sink)
    try file.commit()
  }
}
