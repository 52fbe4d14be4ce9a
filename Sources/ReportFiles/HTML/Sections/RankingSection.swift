import AssessmentModel
import Words

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
    table(class: hasBands ? "ranking sortable banded" : "ranking sortable", label: words(.rankedTable), columns: widest)
    {
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
    continuations(facts.ranked)
  }

  /// The most columns that one table has on paper.
  private var widest: Int { min(facts.axes.count, Self.mostColumns) }

  /// What a sheet of paper does not hold, in further tables that only paper shows.
  private func continuations(_ cities: [Int]) {
    var rest = facts.axes.dropFirst(Self.mostColumns)
    while !rest.isEmpty {
      let part = rest.prefix(Self.mostColumns)
      rest = rest.dropFirst(Self.mostColumns)
      table(label: "", columns: part.count, onPaperOnly: true) {
        html.element("thead") {
          html.element("tr") {
            column(.rank, class: "n")
            column(.cityHead)
            for child in part { axisHead(child) }
          }
        }
        html.line()
        html.element("tbody") {
          for city in cities {
            html.element("tr") {
              html.element("td", class: "n", rankText(city) ?? "–")
              html.element("th") {
                html.attribute("scope", "row")
                html.localized(assessment.cities[city].name)
              }
              for child in part { scoreCell(child, of: city) }
            }
            html.line()
          }
        }
      }
    }
  }

  private func axisHead(_ child: AssessmentPlan.Child, isOver: Bool = false) {
    html.element("th", class: isOver ? "n over" : "n") {
      html.attribute("scope", "col")
      html.attribute("data-k", facts.id(child))
      html.localized(facts.name(child))
    }
  }

  private func unrankedTable() {
    table(class: "ranking sortable", label: words(.unrankedTable), columns: widest) {
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
    continuations(facts.unranked)
  }

  private func commonHead(hasReason: Bool = false) {
    column(.cityHead, key: "name")
    if !facts.areCountries { column(.country, key: "country") }
    column(.region, key: "region")
    if !facts.bands.list.isEmpty { column(facts.bands.areVerdicts ? .verdict : .classHead, key: "verdict") }
    if hasReason { column(.reason, key: "reason") }
    column(.score, class: "n", key: "score")
    for (place, child) in facts.axes.enumerated() { axisHead(child, isOver: place >= Self.mostColumns) }
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
      for (place, child) in facts.axes.enumerated() {
        scoreCell(child, of: position, isOver: place >= Self.mostColumns)
      }
      html.element("td", class: "n", assessment.coverage[position].map(coverageText) ?? "–")
      if let divide = assessment.divide { worstFlag(of: position, divide.checks) }
    }
    html.line()
  }

  private func scoreWithBar(_ position: Int) {
    guard let text = facts.text(.node(assessment.plan.principal), of: position) else {
      scoreCell(nil)
      return
    }
    html.element("td", class: "n score") {
      html.text(text)
      let principal = assessment.plan.principal
      let share = assessment.nodes[principal].scores[position].flatMap(facts.axis(.node(principal)).share)
      html.element("svg", class: "bar") {
        html.attribute("aria-hidden", "true")
        if let share { html.shape("path") { html.attribute("d") { PathData(html).box(0, 0, 60 * share, 4) } } }
      }
    }
  }

  /// A coverage, apart from the least that ranks a city.
  func coverageText(_ share: Double) -> String { NumberText.percent(share, apartFrom: [criteria.minimumCoverage]) }

  func scoreRange() {
    html.text(words(.scoreRange, facts.shown.cut(criteria.scores.lower), facts.shown.cut(criteria.scores.upper)))
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
