import AssessmentModel
import Diagnostics

/// The member `explanation` of a city in `assessment.json`.
struct ExplanationJSON {
  let facts: ReportFacts
  let json: JSONWriter

  func members(_ explanation: CityExplanation) {
    if let range = explanation.rankRange {
      json.key("rankRange")
      json.object {
        json.member("box", range.box)
        json.member("best", range.best)
        json.member("worst", range.worst)
        json.member("exact", range.isExact)
      }
    }
    json.member("tipping", array: { for weight in explanation.tipping { write(weight) } })
    json.member("path", object: { members(explanation.path) })
    if let bounds = explanation.bounds { json.member("bounds", object: { members(bounds) }) }
  }

  private func write(_ tipping: TippingWeight) {
    json.object {
      json.member("event", tipping.event.fileName)
      switch tipping.event {
      case .swap(let city): json.member("city", facts.assessment.cities[city].id.rawValue)
      case .verdict(let position): json.member("verdict", facts.verdictID(position))
      case .level(let position): json.member("class", facts.classID(position))
      }
      json.member("node", facts.assessment.plan.nodes[tipping.node].id.rawValue)
      json.member("part", facts.id(facts.part(of: tipping)))
      json.member("share", tipping.share)
      json.member("tippingShare", tipping.tippingShare)
    }
  }

  private func members(_ path: ImprovementPath) {
    json.member("target", facts.verdictID(path.target))
    if path.targetLevel != nil { json.member("targetClass", facts.classID(path.targetLevel)) }
    if let obstacle = path.obstacle {
      json.key("obstacle")
      json.object {
        json.member("kind", obstacle.fileName)
        if case .gate(let gate) = obstacle { json.member("gate", facts.assessment.criteria.gates[gate].id) }
        if case .outOfReach(let conditions) = obstacle {
          json.member("conditions", array: { for condition in conditions { write(condition) } })
        }
      }
    }
    if let best = path.bestSingleStep { json.member("bestSingleStep", object: { members(best) }) }
    if let least = path.leastChange { json.member("leastChange", object: { members(least) }) }
    json.member("gains", array: { for gain in path.gains { json.object { members(gain) } } })
  }

  private func write(_ condition: Condition) {
    json.object {
      switch condition.subject {
      case .node(let id): json.member("node", id.rawValue)
      case .indicator(let id): json.member("indicator", id.rawValue)
      }
      json.member("is", condition.comparison.fileName)
      json.member("cut", condition.comparison.cut)
    }
  }

  private func members(_ outcome: ImprovementOutcome) {
    json.member("score", facts.reported(outcome.score))
    if let verdict = facts.verdictID(outcome.verdict) { json.member("verdict", verdict) }
    if let level = facts.classID(outcome.level) { json.member("class", level) }
    if let share = outcome.holdingShare { json.member("holds", share) }
    json.key("steps")
    json.array {
      for step in outcome.steps {
        json.object {
          json.member("indicator", facts.indicatorID(step.indicator))
          json.member("from", step.from)
          json.member("to", step.to)
          json.member("steps", step.steps)
        }
      }
    }
  }

  private func members(_ bounds: MissingAnswerBounds) {
    json.member("lowest", facts.reported(bounds.lowest))
    json.member("highest", facts.reported(bounds.highest))
    if let verdict = facts.verdictID(bounds.lowestVerdict) { json.member("lowestVerdict", verdict) }
    if let verdict = facts.verdictID(bounds.highestVerdict) { json.member("highestVerdict", verdict) }
    json.key("answers")
    json.array {
      for answer in bounds.answers {
        json.object {
          json.member("indicator", facts.indicatorID(answer.indicator))
          json.member("narrowing", facts.reported(difference: answer.narrowing))
        }
      }
    }
  }
}
