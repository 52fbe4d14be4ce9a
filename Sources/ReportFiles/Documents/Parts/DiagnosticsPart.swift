import AssessmentModel
import Diagnostics
internal import Words

/// The findings, those of the survey first; in English, as documents are for programs.
extension AssessmentWalk where Sink: DocumentSink {
  func diagnostics() {
    let all = facts.assessment.survey.diagnostics + facts.assessment.diagnostics
    sink.list(ListName("diagnostic", json: "diagnostics", within: "diagnostics"), all) { diagnostic in
      sink.text("code", diagnostic.code.id)
      sink.text("severity", diagnostic.severity.fileName)
      sink.text("city", diagnostic.city)
      if let location = diagnostic.location { place(location) }
      sink.sentence("headline", diagnostic.headline)
      sink.sentence("mend", diagnostic.mend(in: .english))
      guard let word = diagnostic.acknowledgement else { return }
      sink.record("acknowledged") {
        sink.text("by", word.by)
        sink.text("on", word.on)
        sink.content("note", word.note)
      }
    }
  }

  /// Where something stands in the files that were read.
  func place(_ location: InputLocation) {
    sink.text("file", location.file)
    sink.count("line", location.line, absent: .leftOut)
    sink.count("column", location.column, absent: .leftOut)
    sink.count("record", location.record, absent: .leftOut)
    sink.text("field", location.field)
    sink.text("cell", location.cell)
  }
}
