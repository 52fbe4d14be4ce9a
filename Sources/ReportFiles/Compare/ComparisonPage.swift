import AssessmentModel
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
      main: { ComparisonSection(page, cities, level: 2).write() })
  }
}
