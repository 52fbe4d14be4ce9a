package import Analyses
package import AssessmentModel
package import Diagnostics
package import Numerics
internal import ReportFiles
package import Scoring

/// The sensitivity analysis of one run.
package struct SensitivityRun: Sendable {
  /// The run that is repeated.
  package let run: AssessmentRun
  /// What the spread of its results comes from.
  package let analysis: SensitivityAnalysis
  /// The table of the points, if one was asked for.
  package let table: String?

  /// The sample where neither the criteria set nor the user names one.
  package static let fallbackSample = 1024

  /// The design of a request with a sample, where it comes from, and whether weights alone vary and each node's are an
  /// input of their own.
  package static func design(
    _ request: DesignRequest, sample: Int?, for assessment: Assessment
  ) -> (design: RobustnessDesign, origin: DesignOrigin, isByNode: Bool) {
    let (asked, origin) = request.design(for: assessment.criteria)
    var design = asked.splitByNode(for: assessment.plan)
    design.sensitivitySample = sample ?? asked.sensitivitySample ?? fallbackSample
    return (design, origin, design.inputs != asked.inputs)
  }

  /// Repeats a run.
  ///
  /// - Parameters:
  ///   - design: what varies, with a sample.
  ///   - given: points, instead of drawing them; the sample is that of the table.
  ///   - threads: most threads; the result is the same with any number.
  ///   - limit: how much it may take.
  ///   - table: a file for the points, one line a run (``GivenPoints``); it appears whole or not at all.
  ///   - style: how numbers and fields of the table are written.
  ///   - control: told of every run done; may stop the analysis.
  /// - Throws: ``RunFailure`` with what stands in the way, or that it was stopped.
  package init(
    _ run: AssessmentRun, _ design: RobustnessDesign, given: GivenTable? = nil, threads: Int,
    limit: WorkLimit = .command, table: String? = nil, style: CSVStyle = .point, control: RunControl
  ) throws(RunFailure) {
    self.run = run
    self.table = table
    let analyser =
      given.map { SensitivityAnalyser(design, given: $0, threads: threads, limit: limit).inFiles }
      ?? SensitivityAnalyser(design, threads: threads, limit: limit).inFiles
    do throws(AnalysisFailure) {
      let (setup, points) = try analyser.prepare(
        run.assessment, previous: run.inputs.previous?.survey, countries: run.inputs.countries?.survey)
      guard let table else {
        analysis = try analyser.analyse(setup, points, control: control)
        return
      }
      let file = try AnalysisFailure.naming { () throws(Diagnostic) in
        try AtomicFile(table, apart: run.inputs.paths)
      }
      analysis = try analyser.analyse(setup, points, control: control)
      PointTable.write(points, of: design.inputs, to: file.sink, style)
      if control.isStopped() { throw AnalysisFailure.stopped }
      try AnalysisFailure.naming(file.commit)
    } catch { throw RunFailure(error) }
  }

  /// Everything that was found, in the order in which it was found.
  package var diagnostics: [Diagnostic] { run.diagnostics + analysis.findings(run.assessment) }

  /// The analysis as a JSON document.
  package var json: String {
    let profiles = ProfileBuilder(run.assessment)
    var content = ReportContent(assessment: run.assessment) { profiles.profile(of: $0) }
    content.sensitivity = analysis
    return String(decoding: SensitivityJSON.bytes(content), as: UTF8.self)
  }
}
