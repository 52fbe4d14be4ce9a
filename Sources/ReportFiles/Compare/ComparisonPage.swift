import AssessmentModel
import Words

/// The page of a comparison.
struct ComparisonPage {
  let page: ReportPage
  let comparison: SideBySide

  init(_ page: ReportPage, _ cities: [Int]) {
    self.page = page
    comparison = SideBySide(page.facts, cities, page.words)
  }

  private var html: HTMLFormatter { page.html }
  private var words: Wording { page.words }
  private var assessment: Assessment { page.assessment }
  private var names: [LocalizedText] { comparison.cities.map { assessment.cities[$0].name } }

  func write() {
    let list = names.map { $0[page.language] }.joined(separator: words(.separator))
    page.document(
      title: words(.comparisonOf, list),
      navigation: [
        SiteLink(target: "#compare", name: words(.overview)),
        SiteLink(target: "#components", name: words(.dimensions)),
        SiteLink(target: "#indicators", name: words(.indicatorsHeading)),
      ],
      header: {
        page.eyebrow()
        page.heading(1) { html.text(list) }
      }
    ) {
      page.section("compare", words(.overview)) {
        figures(comparison.overview(), label: words(.overview))
        sentences()
      }
      page.section("components", words(.dimensions), chart)
      page.section("indicators", words(.indicatorsHeading), indicators)
    }
  }

  private func head(_ first: Phrase, withSpread: Bool = false) {
    html.element("thead") {
      html.element("tr") {
        page.column(first)
        for (place, name) in names.enumerated() {
          html.element("th") {
            html.attribute("scope", "col")
            mark(place)
            html.names(name)
            if place == 0 {
              html.text(" ")
              html.element("span", class: "soft", .baseline)
            }
          }
        }
        if withSpread { page.column(.spread, class: "n") }
      }
    }
    html.line()
  }

  private func mark(_ place: Int) {
    html.element("svg", class: "icon") {
      html.attribute("viewBox", "0 0 14 14")
      html.attribute("aria-hidden", "true")
      ComparisonChart.symbol(place).draw(x: 7, y: 7, radius: 5, class: Equiplot.colour(place), html)
    }
    html.text(" ")
  }

  private func figures(_ rows: [SideBySide.Row], label: String) {
    page.table(class: "compare", label: label) {
      head(.component)
      html.element("tbody") {
        for row in rows {
          html.element("tr") {
            html.element("th", class: row.name.hasPrefix(" ") ? "inner" : nil) {
              html.attribute("scope", "row")
              html.text(row.name)
            }
            for cell in row.cells { html.element("td", cell) }
          }
          html.line()
        }
      }
    }
  }

  private func chart() {
    var rows: [(LocalizedText, [Double?])] = []
    for axis in page.facts.axes {
      rows.append((page.facts.name(axis), units(axis)))
      guard case .node(let node) = axis else { continue }
      for case .node(let inner) in assessment.plan.nodes[node].children {
        rows.append((assessment.plan.nodes[inner].name, units(.node(inner))))
      }
    }
    let caption = words(.dimensionsCaption, cut(0), cut(1))
    let axis = rows.reduce(ChartAxis()) { $0.joined(ChartAxis($1.1.compactMap { $0 })) }
    html.element("figure", class: "panel") {
      html.element("ul", class: "legend") {
        for (place, name) in names.enumerated() {
          html.element("li") {
            mark(place)
            html.localized(name)
          }
        }
      }
      html.element("div", class: "scroll chart") {
        html.attribute("role", "region")
        html.attribute("tabindex", 0)
        html.attribute("aria-label", .dimensions)
        ComparisonChart(page: page, cities: comparison.cities, rows: rows, axis: axis).draw(title: caption)
      }
      html.element("figcaption", caption)
    }
    html.line()
    figures(comparison.components(), label: words(.dimensions))
  }

  private var scores: ScoreRange { page.criteria.scores }

  /// A value of the common scale as the set's range has it.
  private func cut(_ unit: Double) -> String { page.facts.shown.cut(scores.reported(unit)) }

  private func units(_ child: AssessmentPlan.Child) -> [Double?] {
    comparison.cities.map { city in
      switch child {
      case .node(let node): assessment.nodes[node].scores[city]
      case .leaf(let leaf): assessment.normalised.columns[leaf][city]
      }
    }
  }

  private func indicators() {
    page.table(class: "compare", label: words(.indicatorsHeading)) {
      html.element("caption", .indicatorSpreadCaption)
      head(.indicator, withSpread: true)
      html.element("tbody") {
        for (position, spread) in comparison.indicators() {
          let indicator = page.criteria.indicators[position]
          html.element("tr") {
            html.element("th") {
              html.attribute("scope", "row")
              html.localized(indicator.name)
            }
            for city in comparison.cities {
              html.element("td") { page.answer(position, of: city) }
            }
            html.element(
              "td", class: "n", spread.map { NumberText.fixed(scores.reportedDifference($0), page.decimals) } ?? "–")
          }
          html.line()
        }
      }
    }
  }

  /// What all lack, and what one has that another lacks.
  private func sentences() {
    var gaps: [String] = []
    var pairs: [String] = []
    for indicator in page.criteria.indicators.indices {
      let values = comparison.values(of: indicator)
      let name = page.criteria.indicators[indicator].name[page.language]
      let present = values.compactMap { $0 }
      if present.count == values.count, present.allSatisfy({ $0 < 0.5 }) { gaps.append(name) }
      guard let high = present.max(), let low = present.min(), high >= 0.75, low <= 0.25,
        let strong = values.firstIndex(of: high), let weak = values.firstIndex(of: low)
      else { continue }
      pairs.append(
        words(
          .complementaryLine, names[strong][page.language], page.score(scores.reported(high)),
          names[weak][page.language], page.score(scores.reported(low)), name))
    }
    page.heading(3) { html.text(.commonGaps) }
    html.element(
      "p",
      gaps.isEmpty
        ? words(.noCommonGaps, cut(0.5)) : words(.commonGapsText, cut(0.5), gaps.joined(separator: words(.separator))))
    page.heading(3) { html.text(.complementary) }
    if pairs.isEmpty {
      html.element("p", words(.noComplementary, cut(0.75), cut(0.25)))
    } else {
      html.element("ul") { for line in pairs { html.element("li", line) } }
    }
    html.line()
  }
}
