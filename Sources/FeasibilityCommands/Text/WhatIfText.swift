internal import AssessmentModel
internal import Diagnostics
internal import Workflow

/// Where a city would stand with other answers, as text or JSON.
struct WhatIfText {
  let assessment: Assessment
  let result: WhatIfResult
  /// The changes as they were asked for.
  let settings: [String]
  let style: TerminalStyle

  private let words: OutlookWords

  init(
    assessment: Assessment, result: WhatIfResult, settings: [String], style: TerminalStyle
  ) {
    self.assessment = assessment
    self.result = result
    self.settings = settings
    self.style = style
    words = OutlookWords(assessment: assessment)
  }

  func text() -> String {
    let (before, after) = (result.before, result.after)
    var text = style.strong("\(words.city(result.city))") + ", if \(settings.joined(separator: ", "))\n\n"
    var table = TextTable([("Node", .left), ("now", .right), ("then", .right), ("change", .right)])
    let top = assessment.plan.principal
    for node in assessment.plan.nodes.indices.reversed() where node == top || before.nodes[node] != after.nodes[node] {
      var change = "–"
      if let old = before.nodes[node], let new = after.nodes[node] { change = words.difference(new - old) }
      let entry = assessment.plan.nodes[node]
      table.add([
        "\(entry.id)  \(entry.name.english)", words.score(before.nodes[node], of: node),
        words.score(after.nodes[node], of: node), change,
      ])
    }
    text += table.text(style: style) + "\n"
    if let old = before.verdict, let new = after.verdict {
      text += line("Verdict", verdict(old), verdict(new))
    }
    if assessment.criteria.classes != nil {
      text += line("Class", before.level.map(words.level) ?? "–", after.level.map(words.level) ?? "–")
    }
    text += line("Rank", words.rank(before.rank), words.rank(after.rank))
    for (position, gate) in assessment.criteria.gates.enumerated() where before.gates[position] != after.gates[position]
    {
      text += line("Gate \(gate.id)", state(before.gates[position]), state(after.gates[position]))
    }
    let moved = result.contributions.filter { abs($0.part) > 5e-13 }
    if !moved.isEmpty {
      text += "\nWhat the change is made of\n"
      for entry in moved { text += "  \(words.difference(entry.part))  \(words.name(entry.subject))\n" }
    }
    return text
  }

  private func line(_ name: String, _ old: String, _ new: String) -> String {
    "\(name): " + (old == new ? "\(old), unchanged" : "\(old) → " + style.strong(new)) + "\n"
  }

  private func verdict(_ outcome: VerdictOutcome) -> String {
    words.verdict(outcome.verdict) + (outcome.isProvisional ? " (provisional)" : "")
  }

  private func state(_ state: GateState) -> String {
    switch state {
    case .met: "met"
    case .failed: "failed"
    case .unknown: "unknown"
    }
  }

  func json() -> String {
    let sink = ByteSink()
    let json = JSONWriter(sink)
    json.object {
      words.head(json, city: result.city)
      json.member("changes", array: { for setting in settings { json.string(setting) } })
      json.key("before")
      write(result.before, json)
      json.key("after")
      write(result.after, json)
      json.member(
        "contributions",
        array: {
          for entry in result.contributions {
            json.object {
              json.member("of", words.name(entry.subject))
              words.member(json, "part", difference: entry.part)
            }
          }
        })
    }
    return sink.text
  }

  private func write(_ standing: CityStanding, _ json: JSONWriter) {
    json.object {
      json.member(
        "scores",
        object: {
          for (node, score) in zip(assessment.plan.nodes, standing.nodes) {
            words.member(json, node.id.rawValue, score)
          }
        })
      json.member("coverage", standing.coverage)
      if let verdict = standing.verdict {
        json.member("verdict", words.verdict(verdict.verdict))
        json.member("provisional", verdict.isProvisional)
      }
      if let level = standing.level { json.member("class", words.level(level)) }
      json.member("rank", standing.rank)
      json.member("overallRank", standing.overallRank)
      json.member(
        "gates",
        object: {
          for (gate, state) in zip(assessment.criteria.gates, standing.gates) {
            json.member(gate.id, self.state(state))
          }
        })
    }
  }
}
