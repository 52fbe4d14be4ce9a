package import Analyses
package import AssessmentModel
package import Diagnostics
package import Numerics
internal import ReportFiles
package import Scoring

/// The uncertainty analysis of one run.
package struct RobustnessRun: Sendable {
  /// The run that is repeated.
  package let run: AssessmentRun
  /// How sure its ranking is.
  package let analysis: UncertaintyAnalysis
  /// The table of the replicates, if one was asked for.
  package let table: String?

  /// Repeats a run.
  ///
  /// - Parameters:
  ///   - design: what varies.
  ///   - threads: most threads; the result is the same with any number.
  ///   - given: parameters of the replicates, instead of drawing them; their number is that of the rows.
  ///   - limit: how much it may take.
  ///   - table: a file for one row a replicate; it appears whole or not at all.
  ///   - style: how numbers and fields of the table are written.
  ///   - control: told of every replicate done; may stop the run.
  /// - Throws: ``RunFailure`` with what stands in the way, or that it was stopped.
  package init(
    _ run: AssessmentRun, _ design: RobustnessDesign, given: GivenTable? = nil, threads: Int,
    limit: WorkLimit = .command, table: String?, style: CSVStyle = .point, control: RunControl
  ) throws(RunFailure) {
    let analyser = UncertaintyAnalyser(design, threads: threads, limit: limit).inFiles
    self.run = run
    self.table = table
    do throws(AnalysisFailure) {
      var setup = try analyser.prepare(
        run.assessment, previous: run.inputs.previous?.survey, countries: run.inputs.countries?.survey)
      if let given {
        var findings: [Diagnostic] = []
        setup.given = GivenReplicates.read(given, for: setup, &findings)
        guard setup.given != nil else { throw AnalysisFailure.failed(findings) }
      }
      guard let table else {
        analysis = try analyser.analyse(setup, control: control)
        return
      }
      let file = try AnalysisFailure.naming { () throws(Diagnostic) in
        try AtomicFile(table, apart: run.inputs.paths)
      }
      let rows = ReplicateTable(setup, run.assessment, to: file.sink, style)
      analysis = try analyser.analyse(setup, control: control, makeRecorder: rows.makeRecorder)
      // What comes after the last replicate is short, but an interrupt then is one all the same.
      if control.isStopped() { throw AnalysisFailure.stopped }
      try AnalysisFailure.naming(file.commit)
    } catch { throw RunFailure(error) }
  }

  /// Everything that was found, in the order in which it was found.
  package var diagnostics: [Diagnostic] { run.diagnostics }

  /// The analysis as a JSON document.
  package var json: String {
    let profiles = ProfileBuilder(run.assessment)
    var content = ReportContent(assessment: run.assessment) { profiles.profile(of: $0) }
    content.uncertainty = analysis
    return String(decoding: UncertaintyJSON.bytes(content), as: UTF8.self)
  }
}
