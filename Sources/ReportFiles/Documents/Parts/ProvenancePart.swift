import AssessmentModel

/// What was computed with which programme and from which files.
extension AssessmentWalk where Sink: DocumentSink {
  func provenance() {
    let provenance = facts.assessment.provenance
    sink.record("provenance") {
      sink.text("engine", provenance.engine)
      sink.text("method", provenance.method)
      sink.text("command", provenance.command)
      sink.list(ListName("input", json: "inputs"), provenance.inputs) { input in
        sink.text("name", input.name)
        sink.text("role", input.role)
        sink.count("bytes", input.bytes)
        sink.text("sha256", input.sha256)
      }
    }
  }
}
