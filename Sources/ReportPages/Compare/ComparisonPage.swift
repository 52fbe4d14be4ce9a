import AssessmentModel
import ReportFiles
import Words

/// The page of a comparison that was asked for.
struct ComparisonPage {
  let page: ReportPage
  let cities: [Int]

  init(_ page: ReportPage, _ cities: [Int]) {
    self.page = page
    self.cities = cities
  }

  func write() {
    let words = page.words
    let list = cities.map { page.assessment.cities[$0].name[page.language] }.joined(separator: words(.separator))
    page.document(
      title: words(.comparisonOf, list),
      navigation: [
        SiteLink(target: "#compare-overview", name: words(.overview)),
        SiteLink(target: "#compare-components", name: words(.dimensions)),
        SiteLink(target: "#compare-indicators", name: words(.indicatorsHeading)),
      ],
      header: {
        page.eyebrow()
        page.heading(1) { page.html.text(list) }
      },
      main: {
        ComparisonSection(page, cities, level: 2).write()
        if let previous = page.facts.content.previous { editions(previous) }
      })
  }

  /// The same cities in the edition before, beside this one and under the same method.
  ///
  /// Nothing is taken from one edition to the other: no rank, share or difference holds between the two.
  private func editions(_ previous: Assessment) {
    let (page, html, words, assessment) = (page, page.html, page.words, page.assessment)
    let shown = ShownScores(previous)
    let rows = cities.map { city in previous.cities.firstIndex { $0.id == assessment.cities[city].id } }
    let (now, before) = (assessment.survey.description.edition, previous.survey.description.edition)
    page.section("compare-editions", words(.compareEditions)) {
      html.element("p", class: "callout", words(.compareOtherEdition, now, before))
      page.table(class: "compare", label: words(.compareEditions)) {
        html.element("thead") {
          html.element("tr") {
            page.column(.edition)
            page.column(.compareOf)
            for city in cities {
              html.element("th") {
                html.attribute("scope", "col")
                html.localized(assessment.cities[city].name)
              }
            }
          }
        }
        html.element("tbody") {
          row(now, .score) { page.facts.text(.node(assessment.plan.principal), of: cities[$0]) }
          row(before, .score) { place in
            rows[place].flatMap { previous.shown(previous.plan.principal, of: $0, shown) }
          }
          row(now, .rank) { assessment.rank(of: cities[$0]).map { NumberText.rank($0) } }
          row(before, .rank) { place in
            rows[place].flatMap { previous.rank(of: $0) }.map { NumberText.rank($0) }
          }
          if !previous.verdicts.isEmpty {
            row(now, .verdict) { assessment.verdict(of: cities[$0])?.name[page.language] }
            row(before, .verdict) { place in
              rows[place].flatMap { previous.verdict(of: $0)?.name[page.language] }
            }
          }
        }
      }
    }
  }

  private func row(_ edition: String, _ what: Phrase, _ cell: (Int) -> String?) {
    let html = page.html
    html.element("tr") {
      html.element("th") {
        html.attribute("scope", "row")
        html.text(edition)
      }
      html.element("td", what)
      for place in cities.indices { html.element("td", cell(place) ?? "–") }
    }
    html.line()
  }
}
