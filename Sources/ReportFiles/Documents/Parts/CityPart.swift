import AssessmentModel

/// One city with everything known about it.
extension AssessmentWalk where Sink: DocumentSink {
  func cities() {
    sink.list(ListName("city", json: "cities", within: "cities"), facts.assessment.cities.indices) { city($0) }
  }

  private func city(_ position: Int) {
    let assessment = facts.assessment
    let city = assessment.cities[position]
    let criteria = assessment.criteria
    sink.text("id", city.id.rawValue)
    sink.text("kind", city.kind)
    sink.text("iso3", unlessEmpty: city.iso3)
    sink.text("region", orEmpty: city.region)
    standing(ofCity: position)
    sink.number("coverage", assessment.coverage[position])
    sink.number("verified", assessment.verifiedShare(of: position), absent: .leftOut)
    if let verdict = assessment.verdict(of: position) {
      sink.text("verdict", verdict.id)
      sink.flag("provisional", assessment.verdicts[position].isProvisional)
      sink.text("withoutSilence", assessment.verdicts[position].withoutSilence.map { criteria.verdicts[$0].id })
    }
    if let scheme = criteria.classes {
      sink.text("class", assessment.classes[position].map { scheme.classes[$0].id })
    }
    sink.localised("name", city.name)
    sink.localised("country", city.country)
    let gates = KeyedName("gate", key: "id", value: "state", json: "gates")
    sink.texts(gates, criteria.gates.indices, whenEmpty: .leftOut) { gate in
      (criteria.gates[gate].id, assessment.gate(gate, of: position).fileName)
    }
    let nodes = KeyedName("node", key: "id", json: "nodes")
    sink.records(nodes, assessment.plan.nodes.indices) {
      id(ofNode: $0)
    } _: { node in
      sink.number("score", assessment.score(node, of: position))
      sink.number("coverage", assessment.nodes[node].coverage[position])
    }
    values(of: position)
    let profile = facts.content.profile(position)
    peers(profile)
    strengths(profile)
    divide(profile)
    if let explanation = facts.content.explanation {
      sink.record("explanation") { self.explanation(explanation(position)) }
    }
  }
}

extension AssessmentWalk {
  /// Where a city stands; cells of `ranking.csv` as well.
  func standing(ofCity position: Int) {
    let assessment = facts.assessment
    sink.number("rank", assessment.rank(of: position))
    sink.number("rankOverall", assessment.ranking.overall[position])
    sink.number("rankInRegion", assessment.ranking.inRegion[position])
    sink.number("score", assessment.score(of: position))
  }
}
