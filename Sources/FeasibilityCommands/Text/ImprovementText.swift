internal import AssessmentModel
internal import Diagnostics
internal import Words
internal import Workflow

/// What it would take for a city to get further, as text or JSON.
struct ImprovementText {
  let assessment: Assessment
  let path: ImprovementPath
  let spoken: Wording
  let style: TerminalStyle

  private let words: OutlookWords

  init(assessment: Assessment, path: ImprovementPath, spoken: Wording, style: TerminalStyle) {
    self.assessment = assessment
    self.path = path
    self.spoken = spoken
    self.style = style
    words = OutlookWords(assessment: assessment, spoken: spoken)
  }
  private var city: String { words.city(path.city) }

  /// Most single steps that the text shows.
  private static let mostGains = 8

  func text() -> String {
    var text = style.strong("\(city) (\(assessment.cities[path.city].id))")
    if let verdict = assessment.verdict(of: path.city) { text += "  " + spoken(.explainVerdict, verdict.id) }
    if let level = assessment.classes[path.city] { text += "  " + spoken(.explainClass, words.level(level)) }
    text += "  \(assessment.plan.nodes[assessment.plan.principal].id): "
    text += words.score(ofCity: path.city) + "\n\n"
    if let least = path.leastChange {
      text += change(least)
    } else if let obstacle = path.obstacle {
      text += reason(obstacle) + "\n"
    }
    let given = path.gains.filter { $0.steps.contains { $0.from == nil } }
    text += gains(.missingGains, given)
    text += gains(.singleGains, path.gains.filter { !given.contains($0) })
    if words.hasFallingUses { text += "\n" + style.faint(spoken(.needLine)) + "\n" }
    return text
  }

  /// The least change, and what would come of it.
  private func change(_ least: ImprovementOutcome) -> String {
    let count = style.strong(spoken(.stepsCount, "\(least.count)"))
    let proof = spoken(path.obstacle == .unproven ? .perhapsFewer : .noFewer)
    var text = spoken(.toReach, target, city, count, proof) + "\n"
    let missing = least.steps.count { $0.from == nil }
    if missing > 0, missing < least.steps.count {
      text += "  " + spoken(.firstMissing, "\(missing)") + "\n"
    } else if missing > 0 {
      text += "  " + spoken(missing == 1 ? .missingAnswerOnly : .missingAnswersOnly) + "\n"
    }
    text += list(least)
    text += "  " + spoken(.scoreWouldBe, words.score(least.score), outcome(least)) + "\n"
    if let share = least.holdingShare, let design = assessment.criteria.robustness {
      text += "  " + spoken(.wouldHold, spoken.line(share: share), "\(design.replicates)") + "\n"
    }
    return text
  }

  private func gains(_ title: OutlookPhrase, _ gains: [ImprovementOutcome]) -> String {
    guard !gains.isEmpty else { return "" }
    var text = "\n\(spoken(title))\n"
    for gain in gains.prefix(Self.mostGains) {
      text += "  \(words.score(gain.score))  " + gain.steps.map(step).joined(separator: ", ") + outcome(gain) + "\n"
    }
    let more = gains.count - Self.mostGains
    if more > 0 { text += style.faint("  " + spoken(.moreGainsJSON, "\(more)")) + "\n" }
    return text
  }

  private var target: String {
    if let verdict = path.target { return spoken(.orBetter, words.verdict(verdict)) }
    return path.targetLevel.map { spoken(.classOrBetter, words.level($0)) } ?? spoken(.targetMore)
  }

  private func list(_ outcome: ImprovementOutcome) -> String {
    outcome.steps.map { entry in
      "  \(step(entry))  \(words.title(entry.indicator)) (\(spoken(.stepsCount, "\(entry.steps)")))\n"
    }.joined()
  }

  private func step(_ step: ImprovementStep) -> String {
    let id = "\(assessment.criteria.indicators[step.indicator].id)"
    let to = words.value(step.to, of: step.indicator)
    guard let value = step.from else { return spoken(.answerNowMissing, id, to) }
    return "\(id) \(words.value(value, of: step.indicator)) → \(to)"
  }

  private func outcome(_ outcome: ImprovementOutcome) -> String {
    if let verdict = outcome.verdict, verdict != assessment.verdicts[path.city].verdict {
      return spoken(.becomesVerdict, words.verdict(verdict))
    }
    guard let level = outcome.level, level != assessment.classes[path.city] else { return "" }
    return spoken(.becomesClass, words.level(level))
  }

  private func reason(_ obstacle: ImprovementPath.Obstacle) -> String {
    switch obstacle {
    case .alreadyBest:
      guard path.target == nil, path.targetLevel == nil else { return spoken(.thereAlready, city) }
      return spoken(assessment.verdicts.isEmpty ? .bestClassAlready : .bestVerdictAlready, city)
    case .outOfReach(let conditions):
      let list = conditions.map { "\(subject($0.subject)) \(words.demand($0.comparison, spoken))" }
      return list.isEmpty
        ? spoken(.outOfReachTogether, target) : spoken(.outOfReachUnmet, target, list.joined(separator: ", "))
    case .gate(let gate):
      let entry = assessment.criteria.gates[gate]
      return spoken(.gateBeyondCity, entry.id, entry.name[spoken.language])
    case .unproven: return spoken(.searchCutOff)
    }
  }

  private func subject(_ subject: Condition.Subject) -> String {
    switch subject {
    case .node(let id): id.rawValue
    case .indicator(let id): id.rawValue
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
              json.member("condition", words.demand(condition.comparison, Wording(.english)))
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
