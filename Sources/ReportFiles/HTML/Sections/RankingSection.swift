import AssessmentModel

/// The ranking, and the cities that are not ranked with the reason.
extension ReportPage {
  func ranking() {
    section("ranking", words(.ranking)) {
      filters()
      if facts.ranked.isEmpty {
        html.element("p", .nobodyRanked)
      } else {
        rankedTable()
      }
      if !facts.unranked.isEmpty {
        heading(3) { html.text(.unrankedTable) }
        unrankedTable()
      }
      if assessment.verdicts.contains(where: \.isProvisional) {
        html.element("p", class: "soft", .provisionalNote)
      }
      means()
    }
  }

  private func rankedTable() {
    if let uncertainty = facts.uncertainty { intervalNote(uncertainty) }
    let hasBands = facts.uncertainty?.bands.isEmpty == false
    table(class: hasBands ? "ranking sortable banded" : "ranking sortable", label: words(.rankedTable)) {
      html.element("caption") {
        html.text(words(.rankingCaption, NumberText.whole(facts.ranked.count)))
        html.text(" ")
        scoreRange()
      }
      html.element("thead") {
        html.element("tr") {
          column(.rank, class: "n", key: "rank")
          if let uncertainty = facts.uncertainty { intervalHead(uncertainty) }
          commonHead()
        }
      }
      html.line()
      html.element("tbody") {
        for city in facts.ranked {
          row(city, isRanked: true)
        }
      }
    }
  }

  private func unrankedTable() {
    table(class: "ranking sortable", label: words(.unrankedTable)) {
      html.element("caption", words(.unrankedCaption, NumberText.whole(facts.unranked.count)))
      html.element("thead") {
        html.element("tr") {
          commonHead(hasReason: true)
        }
      }
      html.line()
      html.element("tbody") {
        for city in facts.unranked {
          row(city, isRanked: false)
        }
      }
    }
  }

  private func commonHead(hasReason: Bool = false) {
    column(.cityHead, key: "name")
    if !facts.areCountries { column(.country, key: "country") }
    column(.region, key: "region")
    if !facts.bands.list.isEmpty { column(facts.bands.areVerdicts ? .verdict : .classHead, key: "verdict") }
    if hasReason { column(.reason, key: "reason") }
    column(.score, class: "n", key: "score")
    for child in facts.axes {
      html.element("th", class: "n") {
        html.attribute("scope", "col")
        html.attribute("data-k", facts.id(child))
        html.localized(facts.name(child))
      }
    }
    column(.coverage, class: "n", key: "coverage")
    if assessment.divide != nil { column(.worstDivide, key: "divide") }
  }

  private func row(_ position: Int, isRanked: Bool) {
    let city = assessment.cities[position]
    html.element("tr") {
      html.attribute("data-region", city.region)
      if let band = facts.band(of: position) { html.attribute("data-band", facts.bands.list[band].id) }
      if isRanked { rankCells(position) }
      html.element("th") {
        html.attribute("scope", "row")
        html.element("a") {
          html.attribute("href", link(toCity: position))
          html.names(city.name)
        }
      }
      if !facts.areCountries { html.element("td") { html.localized(city.country) } }
      html.element("td") { html.localized(facts.region(city.region)) }
      if !facts.bands.list.isEmpty {
        html.element("td") {
          html.attribute("data-v", facts.band(of: position) ?? 99)
          chip(ofCity: position, isShort: true)
        }
      }
      if !isRanked { html.element("td", class: "reason") { reasons(position) } }
      scoreWithBar(position)
      for child in facts.axes { scoreCell(facts.score(child, of: position)) }
      html.element("td", class: "n", assessment.coverage[position].map { NumberText.percent($0) } ?? "–")
      if let divide = assessment.divide { worstFlag(of: position, divide.checks) }
    }
    html.line()
  }

  private func scoreWithBar(_ position: Int) {
    guard let value = assessment.score(of: position) else {
      scoreCell(nil)
      return
    }
    html.element("td", class: "n score") {
      html.text(score(value))
      html.element("svg", class: "bar") {
        html.attribute("aria-hidden", "true")
        html.shape("path") {
          html.attribute("d") {
            PathData(html).box(0, 0, 60 * min(max(criteria.scores.unit(value), 0), 1), 4)
          }
        }
      }
    }
  }

  func scoreRange() {
    html.text(words(.scoreRange, score(criteria.scores.lower), score(criteria.scores.upper)))
  }

  private func filters() {
    guard assessment.cities.count > 1 else { return }
    html.element("div", class: "filters", id: "filters") {
      html.attribute("hidden")
      html.attribute("role", "search")
      html.attribute("aria-label", .filters)
      html.attribute("data-shown", .filterShown)
      html.attribute("data-none", .filterNone)
      html.attribute("data-sorted", .sortedBy)
      html.attribute("data-copied", .copied)
      html.attribute("data-unknown", .unknownPlace)
      html.element("label") {
        html.text(.filterSearch)
        html.void("input") {
          html.attribute("type", "search")
          html.attribute("id", "filter-q")
          html.attribute("autocomplete", "off")
        }
      }
      let used = Set(assessment.cities.map(\.region))
      select(
        "filter-region", .filterRegion,
        assessment.survey.registry.regions.filter { used.contains($0.id) }.map { ($0.id, $0.name) })
      let counts = facts.bandCounts()
      select(
        "filter-band", facts.bands.areVerdicts ? .filterVerdict : .classHead,
        facts.bands.list.indices.filter { counts[$0] > 0 }.map { (facts.bands.list[$0].id, facts.bands.list[$0].name) })
      html.element("button") {
        html.attribute("type", "button")
        html.attribute("id", "filter-clear")
        html.text(.filterClear)
      }
      html.element("button") {
        html.attribute("type", "button")
        html.attribute("id", "copy-link")
        html.text(.copyLink)
      }
      html.element("span", class: "shown", id: "shown") {}
    }
    html.line()
  }

  private func select(_ id: String, _ label: Phrase, _ options: [(String, LocalizedText)]) {
    guard options.count > 1 else { return }
    html.element("label") {
      html.text(label)
      html.element("select", id: id) {
        html.element("option") {
          html.attribute("value", "")
          html.text(.filterAll)
        }
        for option in options {
          html.element("option") {
            html.attribute("value", option.0)
            html.text(option.1[language])
          }
        }
      }
    }
  }
}
