import AssessmentModel
import Diagnostics
internal import Words

/// The rows of the survey that no city was assessed by.
extension AssessmentWalk where Sink: DocumentSink {
  func setAside() {
    let assessed = Set(facts.assessment.cities.map(\.id))
    let name = ListName("row", json: "setAside", within: "setAside")
    sink.list(name, facts.assessment.survey.setAside) { entry in
      sink.text("name", entry.name)
      sink.text("city", entry.city?.rawValue)
      sink.flag("assessed", entry.city.map(assessed.contains) ?? false)
      sink.text("answer", entry.answer)
      sink.text("reason", entry.reason.english)
      place(entry.location)
    }
  }
}
