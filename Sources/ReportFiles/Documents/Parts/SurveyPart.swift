import AssessmentModel

/// What the survey says of itself.
extension AssessmentWalk where Sink: DocumentSink {
  func survey() {
    let survey = facts.assessment.survey
    let description = survey.description
    sink.record("survey") {
      sink.text("id", description.id)
      sink.text("edition", description.edition)
      sink.text("date", orEmpty: description.date)
      sink.text("origin", description.origin.rawValue)
      sink.text("licence", orEmpty: description.licence)
      sink.text("registry", survey.registry.id)
      sink.localised("title", description.title)
      sink.localised("source", description.source)
      sink.localised("note", description.note)
      sink.list(.xml("region"), survey.registry.regions) { region in
        sink.text("id", region.id)
        sink.localised("name", region.name)
      }
    }
  }

  /// The cities of the registry that the survey says nothing of.
  func notReturned() {
    let name = ReferenceName("city", "id", json: "notReturned", within: "notReturned")
    sink.references(name, facts.assessment.survey.notReturned) { $0.id.rawValue }
  }
}
