import AssessmentModel
import Diagnostics
import ReportFiles
import Words

/// How firm a city's result is: its rank and verdict in the replicates, and what shift of a weight would change them.
extension CitySection {
  private static let shownTips = 4

  /// After the rank: `between 9 and 17 in 90 % of 1,000 variations; first in none`.
  func rankSpread() {
    guard let uncertainty = page.facts.uncertainty, let ends = uncertainty.interval(of: city),
      let first = uncertainty.firstShare(of: city)
    else { return }
    html.text("; ")
    html.text(
      words(
        .rankBetween, NumberText.rank(ends.low), NumberText.rank(ends.high), words.percent(0.9),
        NumberText.whole(uncertainty.analysis.replicates)))
    html.text("; ")
    html.text(first == 0 ? words(.firstInNone) : words(.firstIn, words.percent(first)))
  }

  func firmness() {
    let sentences = spreadSentences() + stabilitySentences()
    guard !sentences.isEmpty else { return }
    subheading(.firmHeading)
    html.element("ul", class: "open") { for sentence in sentences { html.element("li", sentence) } }
    html.line()
  }

  private func spreadSentences() -> [String] {
    guard let uncertainty = page.facts.uncertainty else { return [] }
    var list: [String] = []
    let shares = uncertainty.shares(of: city, in: page.facts)
    if let band = page.facts.band(of: city), shares.indices.contains(band) {
      let name = { (band: Int) in page.facts.bands.list[band].name[page.language] }
      let other = shares.indices.filter { $0 != band && shares[$0] > 0 }
        .max { shares[$0] == shares[$1] ? $0 > $1 : shares[$0] < shares[$1] }
      list.append(
        words(
          page.facts.bands.areVerdicts ? .verdictHolds : .classHolds, name(band), words.percent(shares[band]),
          NumberText.whole(uncertainty.analysis.replicates))
          + (other.map { words(.nextMost, name($0), words.percent(shares[$0])) } ?? words(.fullStop)))
    }
    if let scores = uncertainty.analysis.cities[city].scores {
      let range = page.criteria.scores
      list.append(
        words(
          .scoreBetween, page.score(range.reported(scores.fifth), of: assessment.plan.principal),
          page.score(range.reported(scores.ninetyFifth), of: assessment.plan.principal),
          words.percent(0.9)))
    }
    return list
  }

  private func stabilitySentences() -> [String] {
    var list: [String] = []
    if let range = explanation?.rankRange {
      list.append(
        words(
          range.isExact ? .boxExact : .boxOuter, words.percent(range.box), NumberText.whole(range.best),
          NumberText.whole(range.worst)))
    }
    list += (explanation?.tipping ?? []).prefix(isShort ? 2 : Self.shownTips).map(sentence)
    if let output = page.facts.sensitivity[city], output.isConclusive,
      let top = output.order.first, let design = page.facts.content.sensitivity?.design,
      design.inputs.indices.contains(top)
    {
      list.append(
        words(
          .scoreMatters, design.inputs[top].name[page.language], page.percent(of: output.total[top])))
    }
    return list
  }

  private func sentence(_ tipping: TippingWeight) -> String {
    let part = page.facts.name(page.facts.part(of: tipping))[page.language]
    let node = assessment.plan.nodes[tipping.node].name[page.language]
    let decimals = DecimalText.decimals(parting: 100 * tipping.share, 100 * tipping.tippingShare, atLeast: 1)
    let shares = [tipping.share, tipping.tippingShare].map { words.percent($0, decimals: decimals) }
    let phrase: Phrase
    let outcome: String
    switch tipping.event {
    case .swap(let other):
      phrase = isAhead(other) ? .tipPasses : .tipPassed
      outcome = assessment.cities[other].name[page.language]
    case .verdict(let position):
      phrase = .tipVerdict
      outcome = page.criteria.verdicts[position].name[page.language]
    case .level(let position):
      phrase = .tipClass
      outcome = page.criteria.classes?.classes[position].name[page.language] ?? ""
    }
    guard tipping.shift > 0 else {
      let atOnce: Phrase =
        switch tipping.event {
        case .swap: .tipParts
        case .verdict: .tipVerdictOnCut
        case .level: .tipClassOnCut
        }
      return words(atOnce, part, node, outcome)
    }
    return words(phrase, part, node, shares[0], shares[1], outcome)
  }

  /// Whether another city stands above this one now.
  private func isAhead(_ other: Int) -> Bool {
    let principal = assessment.nodes[assessment.plan.principal].scores
    return (principal[other] ?? -.infinity) >= (principal[city] ?? -.infinity)
  }
}
