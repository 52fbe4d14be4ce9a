import AssessmentModel

/// One walk over an assessment, whatever document it feeds: `report.xml`, `assessment.json`, and the documents of single
/// analyses, which take some of its parts. Records that are rows of a table as well feed that too; see ``RowSink``.
///
/// Each part is an extension in a file of its own, and one line here.
struct AssessmentWalk<Sink: FieldSink> {
  let facts: ReportFacts
  let sink: Sink

  /// The id of a city.
  func id(ofCity city: Int) -> String { facts.assessment.cities[city].id.rawValue }

  /// The id of a node.
  func id(ofNode node: Int) -> String { facts.assessment.plan.nodes[node].id.rawValue }
}

extension AssessmentWalk where Sink: DocumentSink {
  /// The whole document. Cities stand in the survey's order.
  ///
  /// - Complexity: O(cities × (leaves + nodes + divide checks)), in constant memory.
  func write() {
    let content = facts.content
    sink.document("assessment") {
      sink.text(.xml("xmlns"), XMLReport.namespace)
      sink.text(.json("format"), "feasibility-assessment")
      sink.count(.xml("version"), 1)
      sink.count(.json("version"), JSONReport.version)
      provenance()
      survey()
      method()
      groupMeans()
      varianceShares()
      cities()
      inequality()
      if let analysis = content.coherence { sink.record("coherence") { coherence(analysis) } }
      if let analysis = content.uncertainty { sink.record("uncertainty") { uncertainty(analysis) } }
      if let analysis = content.sensitivity { sink.record("sensitivity") { sensitivity(analysis) } }
      if let found = content.recommendations { sink.record("recommendations") { recommendations(found) } }
      setAside()
      notReturned()
      diagnostics()
    }
  }
}
