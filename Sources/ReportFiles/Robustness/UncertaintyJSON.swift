import AssessmentModel
package import Diagnostics

/// How sure the ranking is, as a document of its own: what `feasibility robustness --format json` prints.
public enum UncertaintyJSON {
  /// Version of the form; a change that removes or renames a member raises it.
  public static let version = 1

  /// The document as bytes.
  ///
  /// - Precondition: the content has an uncertainty analysis.
  public static func bytes(_ content: ReportContent) -> [UInt8] {
    let sink = ByteSink()
    write(content, to: sink)
    return sink.bytes
  }

  /// An object with what was assessed and the members of `uncertainty` in `assessment.json`.
  package static func write(_ content: ReportContent, to sink: ByteSink) {
    guard let analysis = content.uncertainty else { preconditionFailure("there is no uncertainty analysis to write") }
    let facts = ReportFacts(content)
    let json = JSONWriter(sink)
    json.object {
      json.member("version", version)
      json.member("criteria", facts.assessment.criteria.id)
      json.member("survey", facts.assessment.survey.description.id)
      json.member("synthetic", facts.assessment.survey.description.origin == .synthetic)
      AssessmentWalk(facts: facts, sink: JSONDocumentSink(json: json)).uncertainty(analysis)
    }
  }
}
