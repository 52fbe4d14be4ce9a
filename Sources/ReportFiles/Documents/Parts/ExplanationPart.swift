import AssessmentModel

/// What is explained about a city: how far its rank reaches, which weights would tip it, what it would take, and what
/// missing answers could change.
extension AssessmentWalk where Sink: DocumentSink {
  func explanation(_ explanation: CityExplanation) {
    if let range = explanation.rankRange {
      sink.record("rankRange") {
        sink.number("box", range.box)
        sink.count("best", range.best)
        sink.count("worst", range.worst)
        sink.flag("exact", range.isExact)
      }
    }
    sink.list(ListName("tipping", json: "tipping"), explanation.tipping) { tipping($0) }
    sink.record("path") { path(explanation.path) }
    if let bounds = explanation.bounds { sink.record("bounds") { self.bounds(bounds) } }
  }

  private func tipping(_ tipping: TippingWeight) {
    sink.text("event", tipping.event.fileName)
    switch tipping.event {
    case .swap(let city): sink.text("city", id(ofCity: city))
    case .verdict(let position): sink.text("verdict", facts.verdictID(position))
    case .level(let position): sink.text("class", facts.classID(position))
    }
    sink.text("node", id(ofNode: tipping.node))
    sink.text("part", facts.id(facts.part(of: tipping)))
    sink.number("share", tipping.share)
    sink.number("tippingShare", tipping.tippingShare)
  }

  private func path(_ path: ImprovementPath) {
    sink.text("target", facts.verdictID(path.target))
    sink.text("targetClass", facts.classID(path.targetLevel))
    if let obstacle = path.obstacle { sink.record("obstacle") { self.obstacle(obstacle) } }
    if let best = path.bestSingleStep { sink.record("bestSingleStep") { outcome(best) } }
    if let least = path.leastChange { sink.record("leastChange") { outcome(least) } }
    sink.list(ListName("gain", json: "gains"), path.gains) { outcome($0) }
  }

  private func obstacle(_ obstacle: ImprovementPath.Obstacle) {
    sink.text("kind", obstacle.fileName)
    if case .gate(let gate) = obstacle { sink.text("gate", facts.assessment.criteria.gates[gate].id) }
    if case .outOfReach(let conditions) = obstacle {
      sink.list(ListName("condition", json: "conditions"), conditions) { condition($0) }
    }
  }

  private func outcome(_ outcome: ImprovementOutcome) {
    sink.number("score", facts.reported(outcome.score))
    sink.text("verdict", facts.verdictID(outcome.verdict))
    sink.text("class", facts.classID(outcome.level))
    sink.number("holds", outcome.holdingShare, absent: .leftOut)
    sink.list(ListName("step", json: "steps"), outcome.steps) { step in
      sink.text("indicator", facts.indicatorID(step.indicator))
      sink.number("from", step.from)
      sink.number("to", step.to)
      sink.count("steps", step.steps)
    }
  }

  private func bounds(_ bounds: MissingAnswerBounds) {
    sink.number("lowest", facts.reported(bounds.lowest))
    sink.number("highest", facts.reported(bounds.highest))
    sink.text("lowestVerdict", facts.verdictID(bounds.lowestVerdict))
    sink.text("highestVerdict", facts.verdictID(bounds.highestVerdict))
    sink.list(ListName("answer", json: "answers"), bounds.answers) { answer in
      sink.text("indicator", facts.indicatorID(answer.indicator))
      sink.number("narrowing", facts.reported(difference: answer.narrowing))
    }
  }
}
