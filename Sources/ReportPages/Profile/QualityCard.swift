import AssessmentModel
import ReportFiles
import Words

/// How much was answered, and which answers would change something.
extension CitySection {
  func qualityCard() {
    subheading(.qualityHeading)
    html.element("p") {
      basisSentence()
      if let share = assessment.verifiedShare(of: city) {
        html.text(" " + words(.verifiedShare, words.percent(share)) + words(.fullStop))
      } else {
        html.text(" " + words(.verifiedNone))
      }
    }
    coverageOfParts()
    html.line()
    bounds()
    open()
  }

  /// How much of each part was answered.
  private func coverageOfParts() {
    let shares = page.facts.layout.sections.compactMap { section in
      section.node.map { (node: $0, share: assessment.nodes[$0].coverage[city] ?? 0) }
    }
    guard !isShort else {
      return html.element("p") {
        html.text(words(.coverage) + words(.colon))
        for (place, entry) in shares.enumerated() {
          if place > 0 { html.text(.separator) }
          html.localized(assessment.plan.nodes[entry.node].name)
          html.text(" " + words.percent(entry.share))
        }
      }
    }
    html.element("ul", class: "meters") {
      for entry in shares {
        html.element("li") {
          html.element("span") { html.localized(assessment.plan.nodes[entry.node].name) }
          html.element("svg", class: "bar") {
            html.attribute("aria-hidden", "true")
            html.shape("path") {
              html.attribute("d") { PathData(html).box(0, 0, 60 * min(max(entry.share, 0), 1), 4) }
            }
          }
          html.text(words.percent(entry.share))
        }
      }
    }
  }

  /// Where the values come from, and why there are none.
  private func basisSentence() {
    var bases = [Int](repeating: 0, count: Self.bases.count)
    var reasons = [Int](repeating: 0, count: Self.reasons.count)
    for position in page.criteria.indicators.indices {
      switch assessment.indicators.columns[position][city] {
      case .value(_, let basis): if let place = Self.bases.firstIndex(of: basis) { bases[place] += 1 }
      case .missing(let reason):
        if let cell = page.facts.imputedCell(position, of: city) {
          if let place = Self.bases.firstIndex(of: cell.basis) { bases[place] += 1 }
        } else if let place = Self.reasons.firstIndex(of: reason) {
          reasons[place] += 1
        }
      }
    }
    html.text(
      words(
        .basisCounts, NumberText.whole(page.criteria.indicators.count), NumberText.whole(bases.reduce(0, +))))
    let given = zip(Self.bases, bases).filter { $0.1 > 0 }.map { basis, count in
      basis.phrase.map { words(.basisCount, NumberText.whole(count), words($0)) }
        ?? words(.basisReportedCount, NumberText.whole(count))
    }
    html.text(given.joined(separator: words(.separator)) + words(.fullStop))
    let missing = zip(Self.reasons, reasons).filter { $0.1 > 0 }.map { reason, count in
      words(.basisCount, NumberText.whole(count), words(ReportPage.phrase(reason)))
    }
    guard !missing.isEmpty else { return }
    html.text(words(.missingCounts) + missing.joined(separator: words(.separator)) + words(.fullStop))
  }

  private static let bases: [AnswerBasis] = [
    .reported, .evidenced, .selfReported, .countryProxy, .registry, .imputed, .previousEdition,
  ]
  private static let reasons: [MissingReason] = [
    .noAnswer, .doesNotKnow, .refused, .notApplicable, .notAsked, .invalid, .notReturned,
  ]

  /// The answers that are still open.
  private func open() {
    guard !profile.unanswered.isEmpty else { return html.element("p", class: "soft", .nothingOpen) }
    html.element("p", class: isShort ? nil : "soft") {
      html.text(.settleShort)
      for (place, leaf) in profile.unanswered.enumerated() {
        if place > 0 { html.text("; ") }
        let use = assessment.plan.leaves[leaf]
        html.localized(page.facts.name(.leaf(leaf)))
        var parts: [String] = []
        if let reason = assessment.indicators.columns[use.indicator][city].missingReason {
          parts.append(words(ReportPage.phrase(reason)))
        }
        parts.append(words.percent(use.effectiveWeight, decimals: 1))
        html.text(" (" + parts.joined(separator: words(.separator)) + ")")
      }
      html.text(.fullStop)
    }
    html.line()
  }
}
