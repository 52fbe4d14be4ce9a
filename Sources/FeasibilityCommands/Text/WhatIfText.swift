internal import AssessmentModel
internal import Diagnostics
internal import Words
internal import Workflow

/// Where a city would stand with other answers, as text or JSON.
struct WhatIfText {
  let assessment: Assessment
  let result: WhatIfResult
  /// The changes as they were asked for.
  let settings: [String]
  let spoken: Wording
  let style: TerminalStyle

  private let words: OutlookWords

  init(
    assessment: Assessment, result: WhatIfResult, settings: [String], spoken: Wording, style: TerminalStyle
  ) {
    self.assessment = assessment
    self.result = result
    self.settings = settings
    self.spoken = spoken
    self.style = style
    words = OutlookWords(assessment: assessment, spoken: spoken)
  }

  func text() -> String {
    let (before, after) = (result.before, result.after)
    var text = spoken(.whatIfHead, style.strong(words.city(result.city)), settings.joined(separator: ", ")) + "\n\n"
    let same = WhatIfRemarks(assessment: assessment, result: result, settings: settings, words: words)
    text += same.unchanged
    var table = TextTable([
      (spoken(.nodeHead), .left), (spoken(.nowHead), .right), (spoken(.thenHead), .right),
      (spoken(.changeHead), .right),
    ])
    let top = assessment.plan.principal
    for node in assessment.plan.nodes.indices.reversed() where node == top || before.nodes[node] != after.nodes[node] {
      var change = "–"
      if let old = before.nodes[node], let new = after.nodes[node] { change = words.difference(new - old) }
      let entry = assessment.plan.nodes[node]
      table.add([
        "\(entry.id)  \(entry.name[spoken.language])", words.score(before.nodes[node], of: node),
        words.score(after.nodes[node], of: node), change,
      ])
    }
    text += table.text(style: style, words: spoken) + "\n"
    if let old = before.verdict, let new = after.verdict {
      text += line(spoken(.verdict), verdict(old), verdict(new)) + same.provisional
    }
    if assessment.criteria.classes != nil {
      text += line(spoken(.classHead), before.level.map(words.level) ?? "–", after.level.map(words.level) ?? "–")
    }
    text += line(spoken(.rank), words.rank(before.rank), words.rank(after.rank))
    for (position, gate) in assessment.criteria.gates.enumerated() where before.gates[position] != after.gates[position]
    {
      text += line(
        spoken(.gateNamed, gate.id), state(before.gates[position], spoken), state(after.gates[position], spoken))
    }
    let moved = result.contributions.filter { abs($0.part) > 5e-13 }
    if !moved.isEmpty {
      text += "\n\(spoken(.changeParts))\n"
      for entry in moved { text += "  \(words.difference(entry.part))  \(words.name(entry.subject))\n" }
    }
    return text
  }

  private func line(_ name: String, _ old: String, _ new: String) -> String {
    (old == new ? spoken(.unchangedValue, name, old) : "\(name): \(old) → " + style.strong(new)) + "\n"
  }

  private func verdict(_ outcome: VerdictOutcome) -> String {
    let id = words.verdict(outcome.verdict)
    return outcome.isProvisional ? spoken(.provisionalMark, id) : id
  }

  private func state(_ state: GateState, _ spoken: Wording) -> String {
    switch state {
    case .met: spoken(.gateMet)
    case .failed: spoken(.gateFailedPlain)
    case .unknown: spoken(.gateUnclear)
    }
  }

  func json() -> String {
    let sink = ByteSink()
    let json = JSONWriter(sink)
    json.object {
      words.head(json, city: result.city)
      json.member("changes", array: { for setting in settings { json.string(setting) } })
      let same = WhatIfRemarks(assessment: assessment, result: result, settings: settings, words: words)
      json.member("unchanged", array: { for setting in same.idle { json.string(setting) } })
      json.member(
        "missing",
        array: { for indicator in result.open { json.string(assessment.criteria.indicators[indicator].id.rawValue) } })
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
            json.member(gate.id, self.state(state, Wording(.english)))
          }
        })
    }
  }
}
