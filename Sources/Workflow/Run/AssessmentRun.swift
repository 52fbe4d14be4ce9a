import Analyses
package import AssessmentModel
internal import CriteriaFiles
package import Diagnostics
internal import Scoring

/// One run: inputs read, scored, with provenance.
package struct AssessmentRun: Sendable {
  /// What was read.
  package var inputs: RunInputs
  /// What came out.
  package var assessment: Assessment

  /// Scores what was read.
  package init(_ inputs: RunInputs) {
    self.inputs = inputs
    let pinned = inputs.pinned.map { pinned in
      AssessmentPipeline(criteria: inputs.criteria)
        .assess(pinned.survey, engine: EngineVersion.name, countries: inputs.countries?.survey).learnt
    }
    var assessment = AssessmentPipeline(criteria: inputs.criteria, pinned: pinned ?? []).assess(
      inputs.survey, engine: EngineVersion.name, previous: inputs.previous?.survey,
      countries: inputs.countries?.survey)
    // A folder where its name may stand, and otherwise the file.
    func argument(_ entry: Workspace.Entry) -> String {
      let file = inputs.names.name(of: entry.path)
      let folder = PathText.parent(of: file)
      return folder.isEmpty || entry.isBare ? file : folder
    }
    assessment.provenance = Provenance(
      engine: EngineVersion.name, inputs: inputs.files,
      method: FileDigest.sha256(Array(CriteriaWriter.text(inputs.criteria).utf8)),
      command: "feasibility assess --criteria \(argument(inputs.criteriaEntry))"
        + " --survey \(argument(inputs.surveyEntry))"
        + (inputs.registry.map { " --registry \(inputs.names.name(of: $0))" } ?? "")
        + (inputs.previous.map { " --previous \(argument($0.entry))" } ?? "")
        + (inputs.countries.map { " --countries \(argument($0.entry))" } ?? "")
        + (inputs.pinned.map { " --pin-to \(argument($0.entry))" } ?? ""))
    self.assessment = assessment
  }

  /// Everything that was found, in the order in which it was found.
  package var diagnostics: [Diagnostic] { inputs.diagnostics + assessment.diagnostics }
}
