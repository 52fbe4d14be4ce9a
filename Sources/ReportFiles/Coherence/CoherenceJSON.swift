import AssessmentModel
package import Diagnostics

/// `analysis.json`: how the parts of the assessment go together, as a document of its own.
package enum CoherenceJSON {
  /// Writes `analysis.json`, with the members of `coherence` in `assessment.json`; nothing if the content has no
  /// analysis.
  package static func write(_ content: ReportContent, to sink: ByteSink) {
    guard let analysis = content.coherence else { return }
    let json = JSONWriter(sink)
    json.object {
      json.member("format", "feasibility-analysis")
      json.member("version", 1)
      json.member("engine", content.assessment.provenance.engine)
      json.member("criteria", content.assessment.criteria.id)
      json.member("survey", content.assessment.survey.description.id)
      AssessmentWalk(facts: ReportFacts(content), sink: JSONDocumentSink(json: json)).coherence(analysis)
    }
  }
}
