import AssessmentModel
import ReportFiles
import Words

/// How sure the answer is and what it hangs on, where the divide is worst, and what could be done next.
extension ReportPage {
  /// Up to so many of those whose verdict is not firm are named.
  private static let mostUnsure = 4

  func sureness() {
    guard !facts.ranked.isEmpty else { return }
    heading(3) { html.text(.sureHeading) }
    guard let uncertainty = facts.uncertainty else {
      html.element("p", facts.ranked.count > 1 ? .surePlain : .sureOne)
      html.line()
      return
    }
    html.element("p") {
      if uncertainty.count > 1 { html.text(order(uncertainty)) } else { html.text(.sureOne) }
      if let unsure = unsure(uncertainty) {
        html.text(" ")
        html.text(unsure)
      }
      if let sensitivity = facts.content.sensitivity, let hangs = hangsOn(sensitivity) {
        html.text(" ")
        html.text(hangs)
      }
      if facts.uncertainty != nil { more(link(toSection: "robustness"), .robustnessHeading) }
    }
    html.line()
  }

  /// How often the first is first, and how many neighbours are not apart.
  private func order(_ uncertainty: UncertaintyFacts) -> String {
    let analysis = uncertainty.analysis
    var sentences: [String] = []
    if let first = facts.ranked.first, let share = uncertainty.firstShare(of: first) {
      sentences.append(
        words(
          .sureFirst, assessment.cities[first].name[language], words.percent(share),
          NumberText.whole(analysis.replicates)))
    }
    if facts.bands.list.isEmpty {
      sentences.append(words(.sureVaried, words.varied(analysis.design)))
    }
    let close = uncertainty.bands.reduce(0) { $0 + $1.count - 1 }
    if close > 0 {
      sentences.append(words(.sureTies, NumberText.whole(close), NumberText.whole(uncertainty.count - 1)))
    }
    return sentences.joined(separator: " ")
  }

  /// Those of the best whose verdict does not hold in nearly all variations, the least sure first.
  private func unsure(_ uncertainty: UncertaintyFacts) -> String? {
    guard let best = bestCities(), best.band != nil else { return nil }
    let unsure = best.cities.compactMap { city in
      uncertainty.ownShare(of: city, in: facts).map { (city: city, share: $0) }
    }.filter { $0.share < UncertaintyFacts.firmness - Comparison.tolerance }.sorted {
      ($0.share, $0.city) < ($1.share, $1.city)
    }
    guard !unsure.isEmpty else { return nil }
    let names = unsure.prefix(Self.mostUnsure).map {
      "\(assessment.cities[$0.city].name[language]) (\(words.percent($0.share)))"
    }
    let more = unsure.count - names.count
    return words(
      .sureNot,
      (names + (more > 0 ? [words(.bestMore, NumberText.whole(more))] : [])).joined(separator: words(.separator)))
  }

  /// Which input matters most.
  private func hangsOn(_ analysis: SensitivityAnalysis) -> String? {
    guard let output = analysis.outputs.first(where: { $0.subject == .meanRankShift }) else { return nil }
    guard let top = output.order.first, analysis.design.inputs.indices.contains(top) else {
      return words(.mattersNothing)
    }
    return mattersSentence(output, analysis, top: top)
  }

  func widestGap() {
    guard let divide = assessment.divide, let rules = criteria.divide else { return }
    heading(3) { html.text(.divide) }
    html.element("p") {
      divideSentence(facts.questions(), rules, citiesWithBreakdowns(divide).count)
      more(link(toSection: "divide"), .divideMore)
    }
    html.line()
  }

  func nextSteps() {
    heading(3) { html.text(.nextHeading) }
    html.element("ul", class: "next") {
      if let first = bestCities()?.cities.first {
        step(link(toCity: first), words(.nextCity, assessment.cities[first].name[language]))
      }
      if !site.isSingle, !site.comparisons.isEmpty {
        step(link(toSection: "compare"), words(.nextCompare))
      }
      if assessment.divide != nil { step(link(toSection: "divide"), words(.nextDivide)) }
      step(link(toSection: "data-quality"), words(.nextQuality))
      step(link(toSection: "method"), words(.nextMethod))
    }
    html.line()
  }

  private func step(_ target: String, _ text: String) {
    html.element("li") {
      html.element("a") {
        html.attribute("href", target)
        html.text(text)
      }
    }
    html.line()
  }

  private func more(_ target: String, _ name: Phrase) {
    html.text(" ")
    html.element("a") {
      html.attribute("href", target)
      html.text(name)
    }
  }
}
