internal import AssessmentModel
internal import XMLStream

extension XMLWriter {
  /// What can be offered to a city.
  func programme(_ programme: Programme) {
    element("programme") {
      attribute("id", programme.id)
      texts("name", programme.name)
      texts("offer", programme.offer)
      plainText("source", programme.source)
      for trigger in programme.triggers {
        element("for") {
          switch trigger {
          case .below(let node, let cut):
            attribute("node", node.rawValue)
            attribute("below", cut)
          case .verdict(let verdicts): names("verdict", verdicts)
          }
        }
      }
    }
  }

  /// How cities are matched with mentors.
  func mentors(_ rules: MentorRules) {
    element("mentors") {
      attribute("capacity", rules.capacity)
      attribute("perCity", rules.mentorsPerCity)
      attribute("strength", rules.strength)
      attribute("weakness", rules.weakness)
      attribute("items", rules.items)
      names("indicators", rules.indicators.map(\.rawValue))
      element("context") {
        attribute("region", rules.region)
        attribute("income", rules.income)
        attribute("size", rules.size)
      }
    }
  }
}
