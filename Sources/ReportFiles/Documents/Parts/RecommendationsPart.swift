import AssessmentModel

/// Programmes with the cities that they are for, and mentors.
extension AssessmentWalk where Sink: DocumentSink {
  func recommendations(_ found: Recommendations) {
    let programmes = facts.assessment.criteria.programmes
    sink.list(ListName("programme", json: "programmes"), programmes.indices) { position in
      let programme = programmes[position]
      sink.text("id", programme.id)
      sink.text("source", unlessEmpty: programme.source)
      sink.localised("name", programme.name)
      sink.localised("offer", programme.offer)
      sink.list(ListName("for", json: "for"), found.programmes.filter { $0.programme == position }) { entry in
        sink.text("city", id(ofCity: entry.city))
        sink.list(ListName("reason", json: "reasons"), entry.reasons) { reason($0) }
      }
    }
    sink.list(ListName("mentor", json: "mentors"), found.mentors) { match in
      sink.text("city", id(ofCity: match.city))
      sink.text("mentor", id(ofCity: match.mentor))
      sink.number("closeness", match.closeness)
      sink.references(ReferenceName("learn", "indicator", json: "learn"), match.indicators) { facts.indicatorID($0) }
    }
    sink.references(ReferenceName("unmatched", "city", json: "unmatched"), found.unmatched) { id(ofCity: $0) }
  }

  private func reason(_ reason: Recommendation.Reason) {
    switch reason {
    case .weak(let node, let score, let cut):
      sink.text("node", id(ofNode: node))
      sink.number("score", score)
      sink.number("cut", cut)
    case .verdict(let position): sink.text("verdict", facts.verdictID(position))
    }
  }
}
