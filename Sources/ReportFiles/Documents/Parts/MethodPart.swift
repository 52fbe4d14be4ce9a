import AssessmentModel

/// The criteria as the program understood them, and what each step did. JSON names the uses with their weights and
/// leaves the definitions to XML.
extension AssessmentWalk where Sink: DocumentSink {
  func method() {
    let criteria = facts.assessment.criteria
    sink.frame(.xml("method")) {
      sink.frame(.json("criteria")) {
        sink.text(FieldName(xml: "criteria", json: "id"), criteria.id)
        sink.text("version", criteria.version)
        sink.number("lowestScore", criteria.scores.lower)
        sink.number("highestScore", criteria.scores.upper)
        sink.number("minimumCoverage", criteria.minimumCoverage)
        sink.flag(.xml("silenceLowersVerdict"), criteria.silenceLowersVerdict)
        sink.text(.xml("ties"), criteria.tieRule.rawValue)
        sink.text(.xml("screening"), criteria.screening?.notation)
        sink.text(.xml("imputation"), criteria.imputation == .none ? nil : criteria.imputation.notation)
        sink.text(.xml("treatment"), criteria.treatment == .none ? nil : criteria.treatment.notation)
        sink.localised("title", criteria.title)
        uses()
        sink.list(.xml("indicator"), criteria.indicators) { indicator($0) }
        sink.list(.xml("tree"), facts.assessment.plan.roots) { root in
          sink.record(.xml("node")) { node(root, share: 1) }
        }
        sink.list(.xml("gate"), criteria.gates) { gate in
          sink.text("id", gate.id)
          sink.localised("name", gate.name)
          sink.record("condition") { condition(gate.condition) }
        }
        classes()
        sink.list(.xml("verdict"), criteria.verdicts) { verdict($0) }
      }
      stages()
    }
  }

  /// The uses of indicators, flat.
  private func uses() {
    let plan = facts.assessment.plan
    sink.references(ReferenceName(json: "trees"), plan.roots) { id(ofNode: $0) }
    sink.list(.json("leaves"), plan.leaves) { leaf in
      sink.text("indicator", facts.indicatorID(leaf.indicator))
      sink.text("node", id(ofNode: leaf.parent))
      sink.number("effectiveWeight", leaf.effectiveWeight)
      sink.text("sense", leaf.sense.rawValue)
      sink.text("measure", leaf.measure.rawValue)
    }
  }

  private func indicator(_ indicator: Indicator) {
    sink.text("id", indicator.id.rawValue)
    sink.text("scale", indicator.scale.fileName)
    sink.text("direction", indicator.direction.rawValue)
    technique(indicator)
    sink.localised("name", indicator.name)
    sink.localised("unit", indicator.unit)
    if case .table(let steps) = indicator.normalisation.traits.limits {
      sink.list(.xml("category"), steps) { step in
        sink.number("from", step.from)
        sink.number("points", step.points)
      }
    }
  }

  private func node(_ position: Int, share: Double) {
    let plan = facts.assessment.plan
    let node = plan.nodes[position]
    sink.text("id", node.id.rawValue)
    sink.number("share", share)
    technique(node)
    sink.number("minimumCoverage", node.minimumCoverage)
    sink.count("minimumChildren", node.minimumChildren)
    sink.localised("name", node.name)
    for (child, share) in zip(node.children, node.shares) {
      switch child {
      case .node(let inner) where plan.nodes[inner].parent == position:
        sink.record(.xml("node")) { self.node(inner, share: share) }
      case .node(let elsewhere):
        sink.record(.xml("part")) {
          sink.text("node", id(ofNode: elsewhere))
          sink.number("share", share)
        }
      case .leaf(let position):
        let leaf = plan.leaves[position]
        sink.record(.xml("use")) {
          sink.text("indicator", facts.indicatorID(leaf.indicator))
          sink.number("share", share)
          sink.number("effectiveWeight", leaf.effectiveWeight)
          sink.text("sense", leaf.sense.rawValue)
          sink.text("measure", leaf.measure.rawValue)
        }
      }
    }
  }

  private func classes() {
    guard let scheme = facts.assessment.criteria.classes else { return }
    sink.list(.xml("class"), scheme.classes) { level in
      sink.text("id", level.id)
      sink.text("node", scheme.node.rawValue)
      sink.text("bound", level.bound?.fileName)
      sink.number("cut", level.bound?.cut)
      sink.localised("name", level.name)
    }
  }

  private func verdict(_ rule: VerdictRule) {
    sink.text("id", rule.id)
    sink.text("trigger", rule.trigger.fileName)
    sink.flag("ranked", rule.isRanked)
    sink.count("standing", rule.standing)
    sink.localised("name", rule.name)
    sink.localised("advice", rule.advice)
    if case .conditions(let conditions) = rule.trigger {
      sink.list(.xml("condition"), conditions) { condition($0) }
    }
  }

  /// What must be so.
  func condition(_ condition: Condition) {
    switch condition.subject {
    case .node(let id): sink.text("node", id.rawValue)
    case .indicator(let id): sink.text("indicator", id.rawValue)
    }
    sink.text("is", condition.comparison.fileName)
    sink.number("cut", condition.comparison.cut)
  }
}
