internal import AssessmentModel
internal import Diagnostics

/// What varies, what is offered and who may teach, for people.
struct CriteriaDesignText {
  let set: CriteriaSet
  let style: TerminalStyle

  /// The parts that the set has; empty text if it has none.
  func text() -> String {
    var text = ""
    if let design = set.robustness {
      text += "\n" + style.strong("Robustness") + "  \(design.replicates) replicates, seed \(design.seed)"
      if let sample = design.sensitivitySample { text += ", sensitivity from a sample of \(sample)" }
      text += "\n"
      for input in design.inputs { text += "  \(input.id)  \(input.name.english): \(input.variation.summary)\n" }
    }
    if !set.programmes.isEmpty {
      text += "\n" + style.strong("Programmes") + "\n"
      for programme in set.programmes {
        text += "  \(programme.id)  \(programme.name.english): \(words(programme))\n"
      }
    }
    if let rules = set.mentors { text += "\n" + style.strong("Mentors") + "\n  " + words(rules) + "\n" }
    return text
  }

  /// The parts as members of the set's object.
  func write(to json: JSONWriter) {
    if let design = set.robustness {
      json.member(
        "robustness",
        object: {
          json.member("replicates", design.replicates)
          json.member("seed", String(design.seed))
          json.member("sensitivitySample", design.sensitivitySample)
          json.member(
            "inputs", array: { for input in design.inputs { json.string("\(input.id): \(input.variation.summary)") } })
        })
    }
    json.member(
      "programmes", array: { for programme in set.programmes { json.string("\(programme.id): \(words(programme))") } })
    if let rules = set.mentors { json.member("mentors", words(rules)) }
  }

  private func words(_ programme: Programme) -> String {
    let reasons = programme.triggers.map { trigger in
      switch trigger {
      case .below(let node, let cut): "\(node) < \(DecimalText.exact(cut))"
      case .verdict(let ids): "verdict \(ids.joined(separator: ", "))"
      }
    }
    return reasons.joined(separator: " or ")
  }

  private func words(_ rules: MentorRules) -> String {
    let learnt = rules.indicators.isEmpty ? "what a city controls" : "\(rules.indicators.count) indicators"
    return "a mentor scores at least \(DecimalText.exact(rules.strength)) where the city scores at most "
      + "\(DecimalText.exact(rules.weakness)), on \(learnt); \(rules.mentorsPerCity) a city at most, "
      + "\(rules.capacity) cities a mentor at most; region, income and size weigh "
      + [rules.region, rules.income, rules.size].map(DecimalText.exact).joined(separator: " : ")
  }
}
