import AssessmentModel
import XMLStream

/// The criteria as the program understood them, and what each step did.
extension XMLReport {
  static func method(_ facts: ReportFacts, _ xml: XMLWriter) {
    let criteria = facts.assessment.criteria
    xml.element("method") {
      xml.attribute("criteria", criteria.id)
      xml.attribute("version", criteria.version)
      xml.attribute("lowestScore", criteria.scores.lower)
      xml.attribute("highestScore", criteria.scores.upper)
      xml.attribute("minimumCoverage", criteria.minimumCoverage)
      xml.attribute("silenceLowersVerdict", criteria.silenceLowersVerdict)
      xml.attribute("ties", criteria.tieRule.rawValue)
      if let screening = criteria.screening { xml.attribute("screening", screening.summary) }
      if criteria.imputation != .none { xml.attribute("imputation", criteria.imputation.summary) }
      if criteria.treatment != .none { xml.attribute("treatment", criteria.treatment.summary) }
      text("title", criteria.title, xml)
      for indicator in criteria.indicators { self.indicator(indicator, xml) }
      for root in facts.assessment.plan.roots {
        xml.element("tree") { node(root, share: 1, facts, xml) }
      }
      for gate in criteria.gates {
        xml.element("gate") {
          xml.attribute("id", gate.id)
          text("name", gate.name, xml)
          condition(gate.condition, xml)
        }
      }
      if let scheme = criteria.classes {
        for level in scheme.classes {
          xml.element("class") {
            xml.attribute("id", level.id)
            xml.attribute("node", scheme.node.rawValue)
            xml.attribute("bound", level.bound?.fileName)
            xml.attribute("cut", level.bound?.cut)
            text("name", level.name, xml)
          }
        }
      }
      for rule in criteria.verdicts { verdict(rule, xml) }
      for record in facts.assessment.records { stage(record, xml) }
    }
  }

  private static func indicator(_ indicator: Indicator, _ xml: XMLWriter) {
    xml.element("indicator") {
      xml.attribute("id", indicator.id.rawValue)
      xml.attribute("scale", indicator.scale.fileName)
      xml.attribute("direction", indicator.direction.rawValue)
      XMLReport.technique(indicator, xml)
      text("name", indicator.name, xml)
      text("unit", indicator.unit, xml)
      if case .categorical(let steps) = indicator.normalisation {
        for step in steps {
          xml.element("category") {
            xml.attribute("from", step.from)
            xml.attribute("points", step.points)
          }
        }
      }
    }
  }

  private static func node(
    _ position: Int, share: Double, _ facts: ReportFacts, _ xml: XMLWriter
  ) {
    let plan = facts.assessment.plan
    let node = plan.nodes[position]
    xml.element("node") {
      xml.attribute("id", node.id.rawValue)
      xml.attribute("share", share)
      XMLReport.technique(node, xml)
      xml.attribute("minimumCoverage", node.minimumCoverage)
      xml.attribute("minimumChildren", node.minimumChildren)
      text("name", node.name, xml)
      for (child, share) in zip(node.children, node.shares) {
        switch child {
        case .node(let inner) where plan.nodes[inner].parent == position:
          self.node(inner, share: share, facts, xml)
        case .node(let elsewhere):
          xml.element("part") {
            xml.attribute("node", plan.nodes[elsewhere].id.rawValue)
            xml.attribute("share", share)
          }
        case .leaf(let position):
          let leaf = plan.leaves[position]
          xml.element("use") {
            xml.attribute("indicator", facts.assessment.criteria.indicators[leaf.indicator].id.rawValue)
            xml.attribute("share", share)
            xml.attribute("effectiveWeight", leaf.effectiveWeight)
            xml.attribute("sense", leaf.sense.rawValue)
            xml.attribute("measure", leaf.measure.rawValue)
          }
        }
      }
    }
  }

  static func condition(_ condition: Condition, _ xml: XMLWriter) {
    xml.element("condition") {
      switch condition.subject {
      case .node(let id): xml.attribute("node", id.rawValue)
      case .indicator(let id): xml.attribute("indicator", id.rawValue)
      }
      xml.attribute("is", condition.comparison.fileName)
      xml.attribute("cut", condition.comparison.cut)
    }
  }

  private static func verdict(_ rule: VerdictRule, _ xml: XMLWriter) {
    xml.element("verdict") {
      xml.attribute("id", rule.id)
      xml.attribute("trigger", rule.trigger.fileName)
      xml.attribute("ranked", rule.isRanked)
      xml.attribute("standing", rule.standing)
      text("name", rule.name, xml)
      text("advice", rule.advice, xml)
      if case .conditions(let conditions) = rule.trigger {
        for condition in conditions { self.condition(condition, xml) }
      }
    }
  }

  private static func stage(_ record: StageRecord, _ xml: XMLWriter) {
    xml.element("stage") {
      xml.attribute("name", record.stage.rawValue)
      for parameter in record.parameters {
        xml.element("parameter") {
          xml.attribute("name", parameter.name)
          xml.attribute("value", parameter.value)
        }
      }
      for learnt in record.learnt {
        xml.element("learnt") {
          xml.attribute("name", learnt.name)
          xml.attribute("of", learnt.subject)
          xml.attribute("value", learnt.value)
        }
      }
      for remark in record.remarks {
        xml.element("remark") {
          xml.attribute("name", remark.name)
          xml.attribute("value", remark.value)
        }
      }
    }
  }
}
