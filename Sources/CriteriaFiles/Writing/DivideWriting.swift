internal import AssessmentModel
internal import XMLStream

extension XMLWriter {
  /// The rules of the digital divide.
  func divide(_ rules: DivideRules) {
    element("divide") {
      element("groups") { for group in rules.groups { self.group(group) } }
      element("checks") { for check in rules.indicators { self.check(check) } }
      element("parity") {
        attribute("reverseAbove", rules.reverseAbove)
        steps(rules.parity, bound: "atLeast")
      }
      element("raise") {
        attribute("atDifference", rules.raiseAtDifference)
        attribute("differenceLevel", rules.differenceLevel)
        attribute("atExclusionRatio", rules.raiseAtExclusionRatio)
      }
      element("cap") {
        attribute("sampleBelow", rules.minimumSample)
        attribute("differenceBelow", rules.minimumDifference)
        attribute("level", rules.capLevel)
      }
      if !rules.shortfall.isEmpty { element("shortfall") { steps(rules.shortfall, bound: "above") } }
      if !rules.affordability.isEmpty { element("affordability") { steps(rules.affordability, bound: "above") } }
      if !rules.levelNames.isEmpty {
        element("levels") {
          for (value, name) in rules.levelNames.enumerated() {
            element("level") {
              attribute("value", value)
              texts("name", name)
            }
          }
        }
      }
    }
  }

  private func group(_ group: DivideGroup) {
    element("group") {
      attribute("id", group.id.rawValue)
      attribute("reference", group.reference.rawValue)
      texts("name", group.name)
      texts("referenceName", group.referenceName)
    }
  }

  private func check(_ check: DivideIndicator) {
    element("check") {
      attribute("indicator", check.indicator.rawValue)
      switch check.frontier {
      case .best: attribute("frontier", "best")
      case .target(let target): attribute("target", target)
      case nil: break
      }
      flag("affordability", check.isAffordability)
      for group in check.groups { element("for") { attribute("group", group.rawValue) } }
    }
  }

  private func steps(_ steps: [FlagStep], bound: StaticString) {
    for step in steps {
      element("step") {
        attribute(bound, step.bound)
        attribute("level", step.level)
      }
    }
  }
}
