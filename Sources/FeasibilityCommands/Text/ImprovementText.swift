internal import AssessmentModel
internal import Diagnostics
internal import Workflow

/// What it would take for a city to get further, as text or JSON.
struct ImprovementText {
  let assessment: Assessment
  let path: ImprovementPath
  let style: TerminalStyle

  private let words: OutlookWords

  init(
    assessment: Assessment, path: ImprovementPath, style: TerminalStyle
  ) {
    self.assessment = assessment
    self.path = path
    self.style = style
    words = OutlookWords(assessment: assessment)
  }
  private var city: String { words.city(path.city) }

  /// Most single steps that the text shows.
  private static let mostGains = 8

  func text() -> String {
    var text = style.strong("\(city) (\(assessment.cities[path.city].id))")
    if let verdict = assessment.verdict(of: path.city) { text += "  verdict: \(verdict.id)" }
    if let level = assessment.classes[path.city] { text += "  class: \(words.level(level))" }
    text += "  \(assessment.plan.nodes[assessment.plan.principal].id): "
    text += words.score(ofCity: path.city) + "\n\n"
    if let least = path.leastChange {
      let count = least.count == 1 ? "1 step" : "\(least.count) steps"
      let proof = path.obstacle == .unproven ? "perhaps fewer" : "no fewer would do"
      text += "To reach \(target) \(city) would need \(style.strong(count)); \(proof):\n"
      let missing = least.steps.count { $0.from == nil }
      if missing > 0, missing < least.steps.count {
        text += "  first \(missing == 1 ? "1 answer that is" : "\(missing) answers that are") missing:\n"
      } else if missing > 0 {
        text +=
          "  \(missing == 1 ? "it is an answer" : "all are answers") that \(missing == 1 ? "is" : "are") missing:\n"
      }
      text += list(least)
      text += "  The score would be \(words.score(least.score))" + outcome(least) + ".\n"
      if let share = least.holdingShare, let design = assessment.criteria.robustness {
        text += "  It would hold in \(PercentText.text(share)) of \(design.replicates) variations.\n"
      }
    } else if let obstacle = path.obstacle {
      text += words(obstacle) + "\n"
    }
    let given = path.gains.filter { $0.steps.contains { $0.from == nil } }
    text += gains("Missing answers that would help most", given)
    text += gains("Single steps that would help most", path.gains.filter { !given.contains($0) })
    if words.hasFallingUses {
      text += "\n" + style.faint("Better services lower the need score; that is the aim, not a loss.") + "\n"
    }
    return text
  }

  private func gains(_ title: String, _ gains: [ImprovementOutcome]) -> String {
    guard !gains.isEmpty else { return "" }
    var text = "\n\(title)\n"
    for gain in gains.prefix(Self.mostGains) {
      text += "  \(words.score(gain.score))  " + gain.steps.map(step).joined(separator: ", ") + outcome(gain) + "\n"
    }
    let more = gains.count - Self.mostGains
    if more > 0 { text += style.faint("  … and \(more) more; --format json gives every one") + "\n" }
    return text
  }

  private var target: String {
    if let verdict = path.target { return "\(words.verdict(verdict)) or better" }
    return path.targetLevel.map { "class \(words.level($0)) or better" } ?? "more"
  }

  private func list(_ outcome: ImprovementOutcome) -> String {
    outcome.steps.map { entry in
      let count = entry.steps == 1 ? "1 step" : "\(entry.steps) steps"
      return "  \(step(entry))  \(assessment.criteria.indicators[entry.indicator].name.english) (\(count))\n"
    }.joined()
  }

  private func step(_ step: ImprovementStep) -> String {
    guard let value = step.from else {
      let id = assessment.criteria.indicators[step.indicator].id
      return "answer \(id), now missing, with \(words.value(step.to, of: step.indicator)) or better"
    }
    let from = words.value(value, of: step.indicator)
    return "\(assessment.criteria.indicators[step.indicator].id) \(from) → \(words.value(step.to, of: step.indicator))"
  }

  private func outcome(_ outcome: ImprovementOutcome) -> String {
    if let verdict = outcome.verdict, verdict != assessment.verdicts[path.city].verdict {
      return ", verdict \(words.verdict(verdict))"
    }
    guard let level = outcome.level, level != assessment.classes[path.city] else { return "" }
    return ", class \(words.level(level))"
  }

  private func words(_ obstacle: ImprovementPath.Obstacle) -> String {
    switch obstacle {
    case .alreadyBest:
      return path.target == nil && path.targetLevel == nil
        ? "\(city) is in the best \(assessment.verdicts.isEmpty ? "class" : "verdict") there is."
        : "\(city) is there already, or better."
    case .outOfReach(let conditions):
      let list = conditions.map { "\(subject($0.subject)) \(demand($0))" }
      return "\(target) is out of reach: even with every step that the city controls, "
        + (list.isEmpty
          ? "the conditions are not met together." : "this would stay unmet: \(list.joined(separator: ", ")).")
    case .gate(let gate):
      let entry = assessment.criteria.gates[gate]
      return "Gate \(entry.id) (\(entry.name.english)) is not met, and the city cannot change that itself."
    case .unproven: return "The search was cut off before it was complete; there may be a way."
    }
  }

  private func subject(_ subject: Condition.Subject) -> String {
    switch subject {
    case .node(let id): id.rawValue
    case .indicator(let id): id.rawValue
    }
  }

  private func demand(_ condition: Condition) -> String {
    let cut = DecimalText.exact(condition.comparison.cut)
    switch condition.comparison {
    case .atLeast: return "at least \(cut)"
    case .below: return "below \(cut)"
    case .above: return "above \(cut)"
    case .atMost: return "at most \(cut)"
    case .equals: return "exactly \(cut)"
    }
  }

  func json() -> String {
    let sink = ByteSink()
    let json = JSONWriter(sink)
    json.object {
      words.head(json, city: path.city)
      if let target = path.target { json.member("target", words.verdict(target)) }
      if let level = path.targetLevel { json.member("targetClass", words.level(level)) }
      if let least = path.leastChange {
        json.key("leastChange")
        write(least, json)
      }
      if let obstacle = path.obstacle { write(obstacle, json) }
      json.member("gains", array: { for gain in path.gains { write(gain, json) } })
    }
    return sink.text
  }

  private func write(_ obstacle: ImprovementPath.Obstacle, _ json: JSONWriter) {
    switch obstacle {
    case .alreadyBest: json.member("obstacle", "already-best")
    case .unproven: json.member("obstacle", "unproven")
    case .gate(let gate):
      json.member("obstacle", "gate")
      json.member("gate", assessment.criteria.gates[gate].id)
    case .outOfReach(let conditions):
      json.member("obstacle", "out-of-reach")
      json.member(
        "unmet",
        array: {
          for condition in conditions {
            json.object {
              json.member("subject", subject(condition.subject))
              json.member("condition", demand(condition))
            }
          }
        })
    }
  }

  private func write(_ outcome: ImprovementOutcome, _ json: JSONWriter) {
    json.object {
      json.member("count", outcome.count)
      words.member(json, "score", outcome.score)
      if let verdict = outcome.verdict { json.member("verdict", words.verdict(verdict)) }
      if let level = outcome.level { json.member("class", words.level(level)) }
      if let share = outcome.holdingShare { json.member("holdingShare", share) }
      json.member(
        "steps",
        array: {
          for step in outcome.steps {
            json.object {
              json.member("indicator", assessment.criteria.indicators[step.indicator].id.rawValue)
              json.member("missing", step.from == nil)
              json.member("from", step.from)
              json.member("to", step.to)
              json.member("steps", step.steps)
            }
          }
        })
    }
  }
}
