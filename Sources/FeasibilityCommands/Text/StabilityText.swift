internal import AssessmentModel
internal import Diagnostics
internal import Workflow

/// How firmly a city stands, as text or JSON.
struct StabilityText {
  let assessment: Assessment
  let city: Int
  let result: (tipping: [TippingWeight], range: RankRange?, bounds: MissingAnswerBounds?)
  let style: TerminalStyle

  private let words: OutlookWords

  init(
    assessment: Assessment, city: Int,
    result: (tipping: [TippingWeight], range: RankRange?, bounds: MissingAnswerBounds?),
    style: TerminalStyle
  ) {
    self.assessment = assessment
    self.city = city
    self.result = result
    self.style = style
    words = OutlookWords(assessment: assessment)
  }

  /// Most missing answers that the text shows.
  private static let mostAnswers = 8

  func text() -> String {
    var text = style.strong("\(words.city(city)) (\(assessment.cities[city].id))")
    if let verdict = assessment.verdict(of: city) { text += "  verdict: \(verdict.id)" }
    if let rank = assessment.rank(of: city) { text += "  rank: \(DecimalText.exact(rank))" }
    text += "\n\n"
    if let range = result.range {
      let box = PercentText.text(range.box, decimals: 0)
      text +=
        "With every weight within ±\(box) of what it is, the rank would lie between \(range.best) and \(range.worst)"
      text += range.isExact ? "; both are attained.\n" : "; it may be narrower.\n"
    } else {
      text += "The city has no rank.\n"
    }
    text += "\nThe smallest shift of one weight that would change something\n"
    for entries in grouped { text += "  " + sentence(entries) + "\n" }
    if result.tipping.isEmpty { text += "  No shift of a single weight changes verdict, class or neighbours.\n" }
    if let bounds = result.bounds {
      text += "\nIf every missing answer took its worst or best value, the score would lie between "
      text += "\(words.score(bounds.lowest)) and \(words.score(bounds.highest))"
      if let lowest = bounds.lowestVerdict, let highest = bounds.highestVerdict {
        let others = lowest == highest ? "" : " or \(words.verdict(highest))"
        text += ", the verdict \(words.verdict(lowest))\(others)"
      }
      text += ".\n"
      if !bounds.answers.isEmpty { text += "Answers that would narrow this most, by at least\n" }
      for answer in bounds.answers.prefix(Self.mostAnswers) {
        let indicator = assessment.criteria.indicators[answer.indicator]
        text += "  \(words.size(answer.narrowing))  \(indicator.id) \(indicator.name.english)\n"
      }
    } else {
      text += "\nNo answer that matters is missing.\n"
    }
    return text
  }

  /// The entries one by one, those of one event that need no shift at all together.
  private var grouped: [[TippingWeight]] {
    var groups: [[TippingWeight]] = []
    for entry in result.tipping {
      if entry.shift == 0, let last = groups.last?.last, last.shift == 0, last.event == entry.event {
        groups[groups.count - 1].append(entry)
      } else {
        groups.append([entry])
      }
    }
    return groups
  }

  private func sentence(_ entries: [TippingWeight]) -> String {
    let entry = entries[0]
    guard entry.shift == 0 else { return "\(event(entry)): \(weight(entry))" }
    let shares = entries.map { entry in
      let node = assessment.plan.nodes[entry.node]
      return "\(words.name(node.children[entry.child])) in \(node.id)"
    }
    let list =
      shares.count < 2 ? shares[0] : shares.dropLast().joined(separator: ", ") + " or " + shares[shares.count - 1]
    if case .swap = entry.event {
      return "\(event(entry)) now: any shift of the share of \(list) separates them (smallest shift 0)"
    }
    return "\(event(entry)): on the cut point now, the least shift of the share of \(list) is enough (smallest shift 0)"
  }

  private func event(_ entry: TippingWeight) -> String {
    switch entry.event {
    case .swap(let other): "level with \(words.city(other))"
    case .verdict(let verdict): "verdict \(words.verdict(verdict))"
    case .level(let level): "class \(words.level(level))"
    }
  }

  private func weight(_ entry: TippingWeight) -> String {
    let node = assessment.plan.nodes[entry.node]
    return "share of \(words.name(node.children[entry.child])) in \(node.id) "
      + words.shares(entry.share, entry.tippingShare)
  }

  func json() -> String {
    let sink = ByteSink()
    let json = JSONWriter(sink)
    json.object {
      words.head(json, city: city)
      json.member("tippingWeights", array: { for entry in result.tipping { write(entry, json) } })
      if let range = result.range {
        json.member(
          "rankRange",
          object: {
            json.member("box", range.box)
            json.member("best", range.best)
            json.member("worst", range.worst)
            json.member("exact", range.isExact)
          })
      }
      if let bounds = result.bounds { json.member("missingAnswers", object: { write(bounds, json) }) }
    }
    return sink.text
  }

  private func write(_ entry: TippingWeight, _ json: JSONWriter) {
    json.object {
      switch entry.event {
      case .swap(let other): json.member("swapsWith", assessment.cities[other].id.rawValue)
      case .verdict(let verdict): json.member("verdict", words.verdict(verdict))
      case .level(let level): json.member("class", words.level(level))
      }
      let node = assessment.plan.nodes[entry.node]
      json.member("node", node.id.rawValue)
      json.member("child", words.name(node.children[entry.child]))
      json.member("share", entry.share)
      json.member("tippingShare", entry.tippingShare)
    }
  }

  private func write(_ bounds: MissingAnswerBounds, _ json: JSONWriter) {
    words.member(json, "lowest", bounds.lowest)
    words.member(json, "highest", bounds.highest)
    if let verdict = bounds.lowestVerdict { json.member("lowestVerdict", words.verdict(verdict)) }
    if let verdict = bounds.highestVerdict { json.member("highestVerdict", words.verdict(verdict)) }
    json.member(
      "answers",
      array: {
        for answer in bounds.answers {
          json.object {
            json.member("indicator", assessment.criteria.indicators[answer.indicator].id.rawValue)
            words.member(json, "narrowing", difference: answer.narrowing)
          }
        }
      })
  }
}
