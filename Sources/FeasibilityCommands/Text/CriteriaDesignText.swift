internal import AssessmentModel
internal import Diagnostics
internal import Words
internal import Workflow

/// What varies, what is offered and who may teach, for people.
struct CriteriaDesignText {
  let set: CriteriaSet
  let words: Wording
  let style: TerminalStyle

  /// The parts that the set has; empty text if it has none.
  func text() -> String {
    var text = ""
    if let design = set.robustness {
      text += "\n" + style.strong(words(.robustnessHead)) + "  "
      text += words(.replicatesAndSeed, "\(design.replicates)", "\(design.seed)")
      if let sample = design.sensitivitySample { text += words(.sensitivitySample, "\(sample)") }
      text += "\n"
      for input in design.inputs {
        text += "  \(input.id)  \(input.name[words.language]): \(words.line(input.variation))\n"
      }
    }
    if !set.programmes.isEmpty {
      text += "\n" + style.strong(words(.programmesHead)) + "\n"
      for programme in set.programmes {
        text += "  \(programme.id)  \(programme.name[words.language]): \(reasons(programme))\n"
      }
    }
    if let rules = set.mentors { text += "\n" + style.strong(words(.mentorsHead)) + "\n  " + rule(rules) + "\n" }
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
            "inputs",
            array: { for input in design.inputs { json.string("\(input.id): \(words.line(input.variation))") } })
        })
    }
    json.member(
      "programmes", array: { for programme in set.programmes { json.string("\(programme.id): \(reasons(programme))") } }
    )
    if let rules = set.mentors { json.member("mentors", rule(rules)) }
  }

  private func reasons(_ programme: Programme) -> String {
    let reasons = programme.triggers.map { trigger in
      switch trigger {
      case .below(let node, let cut): "\(node) < \(DecimalText.exact(cut))"
      case .verdict(let ids): words(.triggerVerdict, ids.joined(separator: ", "))
      }
    }
    return reasons.joined(separator: words(.listOr))
  }

  private func rule(_ rules: MentorRules) -> String {
    let learnt =
      rules.indicators.isEmpty ? words(.whatCityControls) : words(.indicatorsNumber, "\(rules.indicators.count)")
    return words(
      .mentorRule, DecimalText.exact(rules.strength), DecimalText.exact(rules.weakness), learnt,
      "\(rules.mentorsPerCity)", "\(rules.capacity)",
      [rules.region, rules.income, rules.size].map(DecimalText.exact).joined(separator: " : "))
  }
}
