internal import AssessmentModel
internal import XMLStream

extension XMLWriter {
  /// A gate; `yesNo` are the indicators whose values are written as words.
  func gate(_ gate: Gate, yesNo: Set<IndicatorID>) {
    element("gate") {
      attribute("id", gate.id)
      texts("name", gate.name)
      element("requires") { condition(gate.condition, yesNo: yesNo) }
    }
  }

  /// A class scheme.
  func classes(_ scheme: ClassScheme) {
    element("classes") {
      attribute("node", scheme.node.rawValue)
      for level in scheme.classes {
        element("class") {
          attribute("id", level.id)
          if let bound = level.bound { comparison(bound, asWord: false) }
          texts("name", level.name)
        }
      }
    }
  }

  /// A verdict.
  func verdict(_ rule: VerdictRule, yesNo: Set<IndicatorID>) {
    element("verdict") {
      attribute("id", rule.id)
      switch rule.trigger {
      case .gateFailed: attribute("when", "gate-failed")
      case .gateUnknown: attribute("when", "gate-unknown")
      case .insufficientCoverage: attribute("when", "insufficient-coverage")
      case .conditions: break
      }
      flag("ranked", rule.isRanked)
      attribute("standing", rule.standing)
      texts("name", rule.name)
      texts("advice", rule.advice)
      if case .conditions(let conditions) = rule.trigger {
        for condition in conditions { element("when") { self.condition(condition, yesNo: yesNo) } }
      }
    }
  }

  private func condition(_ condition: Condition, yesNo: Set<IndicatorID>) {
    switch condition.subject {
    case .node(let id):
      attribute("node", id.rawValue)
      comparison(condition.comparison, asWord: false)
    case .indicator(let id):
      attribute("indicator", id.rawValue)
      comparison(condition.comparison, asWord: yesNo.contains(id))
    }
  }

  private func comparison(_ comparison: Comparison, asWord: Bool) {
    switch comparison {
    case .atLeast(let cut): attribute("atLeast", cut)
    case .below(let cut): attribute("below", cut)
    case .above(let cut): attribute("above", cut)
    case .atMost(let cut): attribute("atMost", cut)
    case .equals(let value):
      if asWord, value == 0 || value == 1 { flag("equals", value == 1) } else { attribute("equals", value) }
    }
  }
}
