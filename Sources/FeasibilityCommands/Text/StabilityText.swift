internal import AssessmentModel
internal import Diagnostics
internal import Words
internal import Workflow

/// How firmly a city stands, as text or JSON.
struct StabilityText {
  let assessment: Assessment
  let city: Int
  let result: (tipping: [TippingWeight], range: RankRange?, bounds: MissingAnswerBounds?)
  let spoken: Wording
  let style: TerminalStyle

  private let words: OutlookWords

  init(
    assessment: Assessment, city: Int,
    result: (tipping: [TippingWeight], range: RankRange?, bounds: MissingAnswerBounds?),
    spoken: Wording, style: TerminalStyle
  ) {
    self.assessment = assessment
    self.city = city
    self.result = result
    self.spoken = spoken
    self.style = style
    words = OutlookWords(assessment: assessment, spoken: spoken)
  }

  /// Most missing answers that the text shows.
  private static let mostAnswers = 8

  func text() -> String {
    var text = style.strong("\(words.city(city)) (\(assessment.cities[city].id))")
    if let verdict = assessment.verdict(of: city) { text += "  " + spoken(.explainVerdict, verdict.id) }
    if let rank = assessment.rank(of: city) { text += "  " + spoken(.explainRank, DecimalText.exact(rank)) }
    text += "\n\n"
    if let range = result.range {
      let phrase = range.isExact ? OutlookPhrase.rankRangeExact : .rankRangeOuter
      text += spoken(phrase, spoken.line(share: range.box), "\(range.best)", "\(range.worst)") + "\n"
    } else {
      text += spoken(.cityHasNoRank) + "\n"
    }
    text += "\n\(spoken(.smallestShift))\n"
    for entries in grouped { text += "  " + sentence(entries) + "\n" }
    if result.tipping.isEmpty { text += "  \(spoken(.noShiftMatters))\n" }
    if let bounds = result.bounds {
      var verdict = ""
      if let lowest = bounds.lowestVerdict, let highest = bounds.highestVerdict {
        let either =
          lowest == highest
          ? words.verdict(lowest) : spoken(.eitherVerdict, words.verdict(lowest), words.verdict(highest))
        verdict = spoken(.boundsVerdict, either)
      }
      text += "\n" + spoken(.missingBounds, words.score(bounds.lowest), words.score(bounds.highest), verdict) + "\n"
      if !bounds.answers.isEmpty { text += spoken(.narrowingAnswers) + "\n" }
      for answer in bounds.answers.prefix(Self.mostAnswers) {
        let indicator = assessment.criteria.indicators[answer.indicator]
        text += "  \(words.size(answer.narrowing))  \(indicator.id) \(words.title(answer.indicator))\n"
      }
    } else {
      text += "\n\(spoken(.nothingMissing))\n"
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
      return spoken(.shareInNode, words.name(node.children[entry.child]), node.id.rawValue)
    }
    let list =
      shares.count < 2
      ? shares[0] : shares.dropLast().joined(separator: ", ") + spoken(.listOr) + shares[shares.count - 1]
    if case .swap = entry.event {
      return spoken(.levelNow, event(entry), list)
    }
    return spoken(.onCutNow, event(entry), list)
  }

  private func event(_ entry: TippingWeight) -> String {
    switch entry.event {
    case .swap(let other): spoken(.levelWith, words.city(other))
    case .verdict(let verdict): spoken(.verdictNamed, words.verdict(verdict))
    case .level(let level): spoken(.classNamed, words.level(level))
    }
  }

  private func weight(_ entry: TippingWeight) -> String {
    let node = assessment.plan.nodes[entry.node]
    return spoken(
      .shareShift, words.name(node.children[entry.child]), node.id.rawValue,
      words.shares(entry.share, entry.tippingShare))
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
