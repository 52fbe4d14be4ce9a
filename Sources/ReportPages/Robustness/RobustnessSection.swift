import AssessmentModel
import ReportFiles
import Words

/// The section `#robustness`: how often which rank and which verdict, and what matters most.
extension ReportPage {
  /// Number of cities in the tables; the files have all of them.
  static let shownCities = 20

  func robustness() {
    guard facts.uncertainty != nil || facts.content.sensitivity != nil else { return }
    section("robustness", words(.robustnessHeading)) {
      if let uncertainty = facts.uncertainty {
        let analysis = uncertainty.analysis
        html.element(
          "p", class: "prose",
          words(
            .robustnessIntro, NumberText.whole(analysis.replicates), words.varied(analysis.design),
            NumberText.whole(uncertainty.count)))
        html.line()
        acceptabilityTable(uncertainty)
        shareTable(uncertainty)
      }
      if let sensitivity = facts.content.sensitivity { matters(sensitivity) }
    }
  }

  private func acceptabilityTable(_ uncertainty: UncertaintyFacts) {
    let analysis = uncertainty.analysis
    guard !analysis.compared.isEmpty else { return }
    let groups = RankGroup.groups(of: uncertainty.count)
    let shown = analysis.compared.prefix(Self.shownCities)
    let hasGaps = shown.contains { analysis.cities[$0].unrankedShare > 0 }
    heading(3, .acceptabilityTable)
    table(class: "grid heat", label: words(.acceptabilityTable)) {
      html.element("caption", words(.acceptabilityCaption, NumberText.whole(analysis.replicates)))
      html.element("thead") {
        html.element("tr") {
          column(.rank, class: "n")
          column(.cityHead)
          for group in groups {
            html.element("th", class: "n") {
              html.attribute("scope", "col")
              html.text(name(of: group))
            }
          }
          if hasGaps { column(.noRankHead, class: "n") }
        }
      }
      html.line()
      html.element("tbody") {
        for (place, city) in shown.enumerated() {
          html.element("tr") {
            html.element("td", class: "n", rankText(city) ?? "–")
            cityHead(city)
            for group in groups { heat(group.share(place, in: analysis)) }
            if hasGaps { heat(analysis.cities[city].unrankedShare) }
          }
          html.line()
        }
      }
    }
    shownNote(shown.count, of: analysis.compared.count)
  }

  private func name(of group: RankGroup) -> String {
    if group.isOpen { return words(.rankGroupOpen, NumberText.whole(group.first)) }
    if group.first == group.last { return words(.rankGroupOne, NumberText.whole(group.first)) }
    return words(.rankGroup, NumberText.whole(group.first), NumberText.whole(group.last))
  }

  private func shareTable(_ uncertainty: UncertaintyFacts) {
    let shown = facts.order.prefix(Self.shownCities)
    let shares = shown.map { uncertainty.shares(of: $0, in: facts) }
    let used = facts.bands.displayOrder.filter { band in
      shares.contains { $0.indices.contains(band) && $0[band] > 0 }
    }
    guard !used.isEmpty else { return }
    let title = words(facts.bands.areVerdicts ? .verdictShareTable : .classShareTable)
    heading(3) { html.text(title) }
    table(class: "grid heat", label: title) {
      html.element("caption", words(.shareCaption, NumberText.whole(uncertainty.analysis.replicates)))
      html.element("thead") {
        html.element("tr") {
          column(.cityHead)
          column(.assessedResult)
          for band in used {
            html.element("th", class: "n") {
              html.attribute("scope", "col")
              html.localized(facts.bands.list[band].short)
            }
          }
        }
      }
      html.line()
      html.element("tbody") {
        for (city, shares) in zip(shown, shares) {
          html.element("tr") {
            cityHead(city)
            html.element("td") {
              if let band = facts.band(of: city) { html.localized(facts.bands.list[band].short) }
            }
            for band in used { heat(shares.indices.contains(band) ? shares[band] : 0) }
          }
          html.line()
        }
      }
    }
    shownNote(shown.count, of: facts.order.count)
  }

  func cityHead(_ city: Int) {
    html.element("th") {
      html.attribute("scope", "row")
      html.element("a") {
        html.attribute("href", link(toCity: city))
        html.localized(assessment.cities[city].name)
      }
    }
  }

  private func shownNote(_ shown: Int, of all: Int) {
    guard shown < all else { return }
    html.element("p", class: "soft", words(.firstShown, NumberText.whole(shown), NumberText.whole(all)))
    html.line()
  }

  /// A share in whole percent, darker the larger.
  private func heat(_ share: Double) {
    let kind: StaticString =
      switch share {
      case 0.75...: "n k1"
      case 0.5..<0.75: "n k2"
      case 0.25..<0.5: "n k3"
      case 0.005..<0.25: "n k4"
      default: "n"
      }
    html.element("td", class: kind, words.percent(share))
  }
}
