package import AssessmentModel
package import Diagnostics
internal import ReportFiles
package import Scoring

/// The sensitivity analysis of one run.
package struct SensitivityRun: Sendable {
  /// The run that is repeated.
  package let run: AssessmentRun
  /// What the spread of its results comes from.
  package let analysis: SensitivityAnalysis

  /// The sample where neither the criteria set nor the user names one.
  package static let fallbackSample = 1024

  /// The design of a request with a sample, and where it comes from in words. Where weights alone vary, each node's are an
  /// input of their own.
  package static func design(
    _ request: DesignRequest, sample: Int?, for assessment: Assessment
  ) -> (design: RobustnessDesign, origin: String) {
    let (asked, origin) = request.design(for: assessment.criteria)
    var design = asked.splitByNode(for: assessment.plan)
    design.sensitivitySample = sample ?? asked.sensitivitySample ?? fallbackSample
    return (design, design.inputs == asked.inputs ? origin : origin + "; each node’s weights are an input")
  }

  /// Repeats a run.
  ///
  /// - Parameters:
  ///   - design: what varies, with a sample.
  ///   - threads: most threads; the result is the same with any number.
  ///   - limit: how much it may take.
  ///   - control: told of every run done; may stop the analysis.
  /// - Throws: ``StoppedRun`` with what stands in the way, ``InterruptedRun`` if it was stopped.
  package init(
    _ run: AssessmentRun, _ design: RobustnessDesign, threads: Int, limit: WorkLimit = .command, control: RunControl
  )
    throws
  {
    self.run = run
    try run.requireRepeatable()
    do {
      analysis = try SensitivityAnalyser(design, threads: threads, limit: limit).analyse(
        run.assessment, previous: run.inputs.previous?.survey, countries: run.inputs.countries?.survey,
        control: control)
    } catch AnalysisFailure.stopped {
      throw InterruptedRun()
    } catch AnalysisFailure.failed(let findings) {
      throw StoppedRun(findings)
    }
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
