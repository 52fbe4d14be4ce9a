import AssessmentModel
import Words

/// One city: everything known about it, in the same order for each.
struct CitySection {
  let page: ReportPage
  let city: Int
  let profile: CityProfile
  let explanation: CityExplanation?
  /// Level of the city's own heading.
  let level: Int

  init(_ page: ReportPage, _ city: Int, level: Int) {
    self.page = page
    self.city = city
    self.level = level
    profile = page.facts.content.profile(city)
    explanation = page.facts.content.explanation?(city)
  }

  var html: HTMLFormatter { page.html }
  var words: Wording { page.words }
  var assessment: Assessment { page.assessment }
  var entry: City { page.assessment.cities[city] }
  var anchor: String { "city-\(entry.id)" }

  func write() {
    html.element("section", class: "city", id: anchor) {
      html.line()
      head()
      html.element("div", class: "columns") {
        html.element("div") {
          verdictList()
        }
        html.element("div") {
          scores()
        }
      }
      html.line()
      strengthsAndWeaknesses()
      contributions()
      firmness()
      indicators()
      path()
      divideCard()
      advice()
      qualityCard()
    }
    html.line()
  }

  func subheading(_ phrase: Phrase) { page.heading(level + 1) { html.text(phrase) } }

  private func head() {
    html.element("div", class: "cityhead") {
      html.element("div") {
        html.element("p", class: "eyebrow") {
          if !page.facts.areCountries, !entry.country.isEmpty {
            html.localized(entry.country)
            html.text(" · ")
          }
          html.localized(page.facts.region(entry.region))
          if assessment.survey.description.origin == .synthetic {
            html.text(" ")
            html.element("span", class: "warn", .syntheticTitle)
          } else if assessment.survey.description.origin == .countryProxy {
            html.text(" ")
            html.element("span", class: "warn", .basisProxy)
          }
        }
        page.heading(level, anchor: page.site.isSingle ? anchor : nil) { html.names(entry.name) }
        html.element("p", class: "standing") { standing() }
      }
      html.element("div", class: "headline") {
        if !page.facts.bands.list.isEmpty { page.chip(ofCity: city) }
        if let text = page.facts.text(.node(assessment.plan.principal), of: city) {
          html.element("span", class: "big", text)
        } else {
          html.element("span", class: "none", .reasonNoScore)
        }
      }
    }
    html.line()
    if let rule = assessment.verdict(of: city), !rule.advice.isEmpty {
      html.element("p", class: "advice") { html.localized(rule.advice) }
    }
    if !entry.note.isEmpty { html.element("p", class: "soft") { html.localized(entry.note) } }
  }

  private func standing() {
    guard let rank = assessment.rank(of: city) else {
      html.element("strong", .notRanked)
      html.text(.colon)
      page.reasons(city)
      return
    }
    let shared = page.facts.holders(ofRankOf: city) > 1
    html.element(
      "strong",
      words(shared ? .rankOfTied : .rankOf, NumberText.rank(rank), NumberText.whole(page.facts.ranked.count)))
    rankSpread()
    if let inRegion = assessment.ranking.inRegion[city], !entry.region.isEmpty {
      html.text(" · ")
      html.text(words(.rankInRegion, NumberText.rank(inRegion)))
    }
  }
}
