import AssessmentModel
import ReportFiles
import Words

/// The answer: what was asked, who is recommended, how sure that is, where the divide is worst, and what to do next.
extension ReportPage {
  func summary() {
    section("summary", words(.summary), class: "summary") {
      html.element("div", class: "opening") {
        html.element("p", class: "key") { keySentence() }
        if !criteria.purpose.isEmpty {
          html.element("p", class: "asked") {
            html.element("strong", .asked)
            html.text(" ")
            html.localized(criteria.purpose)
          }
        }
      }
      html.line()
      ways()
      if assessment.cities.count == 1 { html.element("p", .oneOnly) }
      if !assessment.cities.isEmpty {
        html.element("div", class: "answer") {
          best()
          html.element("div", class: "beside") {
            sureness()
            widestGap()
            nextSteps()
          }
        }
        html.line()
      }
      counts()
      let note = assessment.survey.description.note
      if !note.isEmpty { html.element("p", class: "soft") { html.localized(note) } }
    }
  }

  /// Where a reader goes who came for one of them: to find it, to see who is not ranked, to see who could teach it.
  private func ways() {
    guard assessment.cities.count > 1, !site.isAlone else { return }
    html.element("p", class: "ways") {
      way("#ranking", words(.wayCity))
      if hasFirstUnranked { way("#not-ranked", words(.wayUnranked, NumberText.whole(facts.unranked.count))) }
      if facts.content.recommendations?.mentors.isEmpty == false { way(link(toSection: "mentors"), words(.wayMentors)) }
    }
    html.line()
  }

  private func way(_ target: String, _ name: String) {
    html.element("a") {
      html.attribute("href", target)
      html.text(name)
    }
    html.text(" ")
  }

  /// Whether those without a rank can be gone to: they stand at the end of a ranking whose rows are all in the page.
  var hasFirstUnranked: Bool {
    !facts.ranked.isEmpty && !facts.unranked.isEmpty && assessment.cities.count <= Self.mostRows
  }

  private func keySentence() {
    let total = max(assessment.survey.registry.cities.count, assessment.cities.count)
    let assessed = assessment.cities.count
    guard assessed > 0 else {
      html.text(.keyNobodyAssessed)
      return
    }
    html.text(
      assessed == total
        ? words(total == 1 ? .keyOnlyOne : .keyAllReturned, NumberText.whole(total))
        : words(.keyReturned, NumberText.whole(total), NumberText.whole(assessed)))
    html.text(
      words(facts.bands.areVerdicts ? .keyCandidates : .keyRanked, NumberText.whole(facts.ranked.count)))
    html.text(" ")
    guard let first = facts.ranked.first, let best = facts.text(.node(assessment.plan.principal), of: first) else {
      html.text(.nobodyRanked)
      return
    }
    let holders = facts.holders(ofRankOf: first)
    if holders > 1 {
      html.text(words(.keyTopTied, NumberText.whole(holders), best))
    } else {
      html.text(words(.keyTop, assessment.cities[first].name[language], best))
    }
    bandSentence()
  }

  /// For how many of the best the verdict or class holds in nearly all variations.
  private func firmSentence(_ band: Int) {
    guard let uncertainty = facts.uncertainty else { return }
    let firm = assessment.cities.indices.count {
      facts.band(of: $0) == band
        && (uncertainty.ownShare(of: $0, in: facts) ?? 0) >= UncertaintyFacts.firmness - Comparison.tolerance
    }
    html.text(
      words(
        .keyFirm, NumberText.whole(firm), words.percent(UncertaintyFacts.firmness),
        NumberText.whole(uncertainty.analysis.replicates), words.varied(uncertainty.analysis.design)))
  }

  private func bandSentence() {
    guard facts.bands.areVerdicts || facts.uncertainty != nil else { return }
    let counts = facts.bandCounts()
    guard let top = facts.bands.list.firstIndex(where: { $0.shade == 1 }), counts[top] > 0 else { return }
    html.text(" ")
    guard facts.bands.areVerdicts else {
      html.text(words(.keyClass, NumberText.whole(counts[top]), facts.bands.list[top].name[language]))
      firmSentence(top)
      return
    }
    html.text(words(.keyVerdict, NumberText.whole(counts[top]), facts.bands.list[top].name[language]))
    let provisional = assessment.verdicts.count { $0.verdict == top && $0.isProvisional }
    html.text(
      provisional > 0 ? words(.keyProvisional, NumberText.whole(provisional)) : words(.fullStop))
    firmSentence(top)
  }

  /// One tile a verdict or class that occurs; with the script, a tile filters the ranking.
  private func counts() {
    let counts = facts.bandCounts()
    guard counts.contains(where: { $0 > 0 }) else { return }
    html.element("ul", class: "tiles") {
      html.attribute("aria-label", facts.bands.areVerdicts ? .verdictCounts : .classCounts)
      for position in facts.bands.displayOrder where counts[position] > 0 {
        let band = facts.bands.list[position]
        html.element("li") {
          html.attribute("data-band", band.id)
          html.element("span", class: "big", NumberText.whole(counts[position]))
          chip(band)
        }
        html.line()
      }
    }
    html.line()
    html.element("p", class: "soft", id: "tiles-note") {
      html.attribute("hidden")
      html.text(.tilesNote)
    }
    html.line()
  }
}
