import AssessmentModel
import ReportFiles
import Words

/// What the ranking can be filtered and sorted by; hidden until the script shows it, as it does nothing without.
extension ReportPage {
  func rankingFilters() {
    guard assessment.cities.count > 1 else { return }
    html.element("div", class: "filters", id: "filters") {
      html.attribute("hidden")
      html.attribute("role", "search")
      html.attribute("aria-label", .filters)
      filterWords()
      html.element("label") {
        html.text(facts.areCountries ? .filterSearch : .filterSearchCountry)
        html.void("input") {
          html.attribute("type", "search")
          html.attribute("id", "filter-q")
          html.attribute("autocomplete", "off")
        }
      }
      moreFilters()
      button("filter-clear", .filterClear)
      button("copy-link", .copyLink)
    }
    html.line()
    html.element("p", class: "shown", id: "shown") { html.attribute("role", "status") }
    html.line()
  }

  /// What a small screen folds away.
  private func moreFilters() {
    html.element("details", id: "more-filters") {
      html.attribute("open")
      html.element("summary", .filters)
      html.element("div", class: "more") {
        selects()
        button("sort-order", .sortRising)
      }
    }
  }

  private func selects() {
    select("country", .country, countries())
    let used = Set(assessment.cities.map(\.region))
    select(
      "region", .filterRegion,
      assessment.survey.registry.regions.filter { used.contains($0.id) }.map { ($0.id, $0.name[language]) })
    if facts.incomes.isKnown {
      select("income", .incomeHead, (0..<4).map { (IncomeGroups.id($0), words(Self.incomePhrase($0))) })
    }
    let counts = facts.bandCounts()
    select(
      "band", facts.bands.areVerdicts ? .filterVerdict : .classHead,
      facts.bands.displayOrder.filter { counts[$0] > 0 }.map {
        (facts.bands.list[$0].id, facts.bands.list[$0].name[language])
      })
    select("coverage", .coverage, shares(apart: criteria.minimumCoverage))
    if assessment.hasProofs { select("verified", .verifiedHead, shares()) }
    select("sort", .sortBy, rankingColumns().map { ($0.key, $0.name[language]) }, hasAll: false)
  }

  /// The sentences that the script fills in.
  private func filterWords() {
    html.attribute("data-shown", words(.filterShown, "%shown%", "%all%"))
    html.attribute("data-none", words(.filterNone, "%filters%"))
    html.attribute("data-sorted", .sortedBy)
    html.attribute("data-copied", .copied)
    html.attribute("data-unknown", .unknownPlace)
    html.attribute("data-value", words(.unknownValue, "%value%", "%filter%"))
    html.attribute("data-within", .rankWithin)
    html.attribute("data-tie", words(.tieBand, "%first%", "%last%"))
    html.attribute("data-rising", .sortRising)
    html.attribute("data-falling", .sortFalling)
    html.attribute("data-out", .notRanked)
    html.attribute("data-missing", .notRated)
    html.attribute("data-least", words(.filterLeast, "%share%"))
  }

  private func countries() -> [(String, String)] {
    var seen: Set<String> = []
    var list: [(String, String)] = []
    for city in assessment.cities {
      let key = countryKey(city)
      if !key.isEmpty, seen.insert(key).inserted { list.append((key, city.country[language])) }
    }
    return list.sorted { ($0.1, $0.0) < ($1.1, $1.0) }
  }

  /// Shares to choose a least one from, in percent; one that rules in the set stands among them.
  private func shares(apart own: Double? = nil) -> [(String, String)] {
    var shares = [0.5, 0.6, 0.7, 0.8, 0.9, 1]
    if let own, own > 0, own <= 1, !shares.contains(own) { shares = (shares + [own]).sorted() }
    return shares.map { (RankingTable.share($0), words(.filterLeast, words.percent(cut: $0))) }
  }

  private func button(_ id: String, _ name: Phrase) {
    html.element("button") {
      html.attribute("type", "button")
      html.attribute("id", id)
      html.text(name)
    }
  }

  private func select(_ id: String, _ label: Phrase, _ options: [(String, String)], hasAll: Bool = true) {
    guard options.count > 1 else { return }
    html.element("label") {
      html.text(label)
      html.element("select", id: "filter-" + id) {
        if hasAll {
          html.element("option") {
            html.attribute("value", "")
            html.text(.filterAll)
          }
        }
        for option in options {
          html.element("option") {
            html.attribute("value", option.0)
            html.text(option.1)
          }
        }
      }
    }
  }
}
