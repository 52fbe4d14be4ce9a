import AssessmentModel
import XMLStream

/// The element `explanation` of a city in `report.xml`; see `Reports/report.xsd`.
struct ExplanationXML {
  let facts: ReportFacts
  let xml: XMLWriter

  func write(_ explanation: CityExplanation) {
    xml.element("explanation") {
      if let range = explanation.rankRange {
        xml.element("rankRange") {
          xml.attribute("box", range.box)
          xml.attribute("best", range.best)
          xml.attribute("worst", range.worst)
          xml.attribute("exact", range.isExact)
        }
      }
      for weight in explanation.tipping { write(weight) }
      write(explanation.path)
      if let bounds = explanation.bounds { write(bounds) }
    }
  }

  private func write(_ tipping: TippingWeight) {
    xml.element("tipping") {
      xml.attribute("event", tipping.event.fileName)
      switch tipping.event {
      case .swap(let city): xml.attribute("city", facts.assessment.cities[city].id.rawValue)
      case .verdict(let position): xml.attribute("verdict", facts.verdictID(position))
      case .level(let position): xml.attribute("class", facts.classID(position))
      }
      xml.attribute("node", facts.assessment.plan.nodes[tipping.node].id.rawValue)
      xml.attribute("part", facts.id(facts.part(of: tipping)))
      xml.attribute("share", tipping.share)
      xml.attribute("tippingShare", tipping.tippingShare)
    }
  }

  private func write(_ path: ImprovementPath) {
    xml.element("path") {
      xml.attribute("target", facts.verdictID(path.target))
      xml.attribute("targetClass", facts.classID(path.targetLevel))
      if let obstacle = path.obstacle {
        xml.element("obstacle") {
          xml.attribute("kind", obstacle.fileName)
          if case .gate(let gate) = obstacle { xml.attribute("gate", facts.assessment.criteria.gates[gate].id) }
          if case .outOfReach(let conditions) = obstacle {
            for condition in conditions { XMLReport.condition(condition, xml) }
          }
        }
      }
      if let best = path.bestSingleStep { write("bestSingleStep", best) }
      if let least = path.leastChange { write("leastChange", least) }
      for gain in path.gains { write("gain", gain) }
    }
  }

  private func write(_ name: StaticString, _ outcome: ImprovementOutcome) {
    xml.element(name) {
      xml.attribute("score", facts.reported(outcome.score))
      xml.attribute("verdict", facts.verdictID(outcome.verdict))
      xml.attribute("class", facts.classID(outcome.level))
      xml.attribute("holds", outcome.holdingShare)
      for step in outcome.steps {
        xml.element("step") {
          xml.attribute("indicator", facts.indicatorID(step.indicator))
          xml.attribute("from", step.from)
          xml.attribute("to", step.to)
          xml.attribute("steps", step.steps)
        }
      }
    }
  }

  private func write(_ bounds: MissingAnswerBounds) {
    xml.element("bounds") {
      xml.attribute("lowest", facts.reported(bounds.lowest))
      xml.attribute("highest", facts.reported(bounds.highest))
      xml.attribute("lowestVerdict", facts.verdictID(bounds.lowestVerdict))
      xml.attribute("highestVerdict", facts.verdictID(bounds.highestVerdict))
      for answer in bounds.answers {
        xml.element("answer") {
          xml.attribute("indicator", facts.indicatorID(answer.indicator))
          xml.attribute("narrowing", facts.reported(difference: answer.narrowing))
        }
      }
    }
  }
}
