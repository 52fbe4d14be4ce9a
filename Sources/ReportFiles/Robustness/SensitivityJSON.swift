import AssessmentModel
package import Diagnostics

/// What the uncertainty comes from, as a document of its own: what `feasibility sensitivity --format json` prints.
public enum SensitivityJSON {
  /// Version of the form; a change that removes or renames a member raises it.
  public static let version = 1

  /// The document as bytes.
  ///
  /// - Precondition: the content has a sensitivity analysis.
  public static func bytes(_ content: ReportContent) -> [UInt8] {
    let sink = ByteSink()
    write(content, to: sink)
    return sink.bytes
  }

  /// An object with what was assessed, the members of `sensitivity` in `assessment.json`, the pairs of inputs whose order
  /// for the mean rank shift the sample does not tell, and the cities without a score in some runs.
  package static func write(_ content: ReportContent, to sink: ByteSink) {
    guard let analysis = content.sensitivity else { preconditionFailure("there is no sensitivity analysis to write") }
    let facts = ReportFacts(content)
    let json = JSONWriter(sink)
    json.object {
      json.member("version", version)
      json.member("criteria", facts.assessment.criteria.id)
      json.member("survey", facts.assessment.survey.description.id)
      json.member("synthetic", facts.assessment.survey.description.origin == .synthetic)
      AssessmentWalk(facts: facts, sink: JSONDocumentSink(json: json)).sensitivity(analysis)
      let undecided = analysis.outputs.first { $0.subject == .meanRankShift }?.undecided ?? []
      json.member("undecided", array: { for pair in undecided { write(pair, analysis.design, json) } })
      json.member("leftOut", array: { for gap in analysis.leftOut { write(gap, facts, json) } })
    }
  }

  private static func write(_ pair: SensitivityOutput.InputPair, _ design: RobustnessDesign, _ json: JSONWriter) {
    json.array {
      json.string(design.inputs[pair.upper].id)
      json.string(design.inputs[pair.lower].id)
    }
  }

  private static func write(_ gap: SensitivityAnalysis.LeftOut, _ facts: ReportFacts, _ json: JSONWriter) {
    json.object {
      json.member("city", facts.assessment.cities[gap.city].id.rawValue)
      json.member("runs", gap.runs)
    }
  }
}
