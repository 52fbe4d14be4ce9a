import AssessmentModel

/// What each step did: its parameters, what it learnt from the data, and remarks.
extension AssessmentWalk where Sink: DocumentSink {
  func stages() {
    let parameters = KeyedName("parameter", key: "name", value: "value", json: "parameters")
    let remarks = KeyedName("remark", key: "name", value: "value", json: "remarks")
    sink.list(ListName("stage", json: "stages"), facts.assessment.records) { record in
      sink.text(FieldName(xml: "name", json: "stage"), record.stage.rawValue)
      sink.texts(parameters, record.parameters.map(\.notation)) { ($0.name, $0.value) }
      sink.list(ListName("learnt", json: "learnt"), record.learnt) { learnt in
        sink.text("name", learnt.name)
        sink.text("of", learnt.subject)
        sink.number("value", learnt.value)
      }
      sink.texts(remarks, record.remarks.map(\.notation)) { ($0.name, $0.value) }
    }
  }
}
