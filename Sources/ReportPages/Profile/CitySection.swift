import AssessmentModel
import ReportFiles
import Words

/// One city: everything known about it, in the same order for each.
///
/// In a report of a single file it is folded below its name and written in a shorter form: what the rules say once for
/// all, tables of the divide and the columns of indicators become sentences there.
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
  var assessment: Assessment { _read { yield page.assessment } }
  var entry: City { _read { yield page.assessment.cities[city] } }
  var anchor: String { "city-\(entry.id)" }

  /// Whether the city is one of many in a file; on paper each is whole.
  var isShort: Bool { page.site.isSingle && !page.site.isPaper }

  func write() {
    guard isShort else { return section { head() } }
    html.element("details", class: "fold") {
      html.element("summary") {
        page.heading(level) { html.names(entry.name) }
        result()
      }
      section {
        place()
        html.element("p", class: "standing") { standing() }
        remarks()
      }
    }
    html.line()
  }

  private func section(_ head: () -> Void) {
    html.element("section", class: "city", id: anchor) {
      html.line()
      head()
      html.element("div", class: "columns") {
        html.element("div") { verdictList() }
        html.element("div") { firmness() }
      }
      html.line()
      scores()
      peerGroups()
      strengthsAndWeaknesses()
      contributions()
      html.element("div", class: "columns stack") {
        html.element("div") { path() }
        html.element("div") { advice() }
      }
      html.line()
      divideCard()
      qualityCard()
      indicators()
    }
    html.line()
  }

  func subheading(_ phrase: Phrase) { page.heading(level + 1, phrase) }

  private func head() {
    html.element("div", class: "cityhead") {
      html.element("div") {
        place()
        page.heading(level) { html.names(entry.name) }
        html.element("p", class: "standing") { standing() }
      }
      html.element("div", class: "headline") { result() }
    }
    html.line()
    remarks()
  }

  /// Where the city is, and how large and rich.
  private func place() {
    html.element("p", class: "eyebrow") {
      if !page.facts.areCountries, !entry.country.isEmpty {
        html.localized(entry.country)
        html.text(" · ")
      }
      html.localized(page.facts.region(entry.region))
      if let population = entry.population {
        html.text(" · " + words(.inhabitants, NumberText.fixed(population, 0)))
      }
      if let income = entry.incomePerHead { html.text(" · " + words(.incomeAHead, Self.dollars(income))) }
      if isShort { return }
      if assessment.survey.description.origin == .synthetic {
        html.text(" ")
        html.element("span", class: "warn", .syntheticTitle)
      } else if assessment.survey.description.origin == .countryProxy {
        html.text(" ")
        html.element("span", class: "warn", .basisProxy)
      }
    }
  }

  /// The verdict or class and the score.
  private func result() {
    if !page.facts.bands.list.isEmpty { page.chip(ofCity: city) }
    if let text = page.facts.text(.node(assessment.plan.principal), of: city) {
      html.element("span", class: "big", text)
    } else {
      html.element("span", class: "none", .reasonNoScore)
    }
  }

  private func remarks() {
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

extension ReportPage {
  /// All cities of a report in a single file, with what holds for each of them said once.
  func profiles() {
    guard let first = facts.order.first else { return }
    section("profiles", words(.profiles)) {
      if site.isPaper { return facts.order.forEach { CitySection(self, $0, level: 3).write() } }
      let any = CitySection(self, first, level: 3)
      html.element("p", .openAll)
      html.element("p", class: "soft") {
        any.positionNote()
        html.text(" ")
        html.text(.peerRule)
        html.text(" ")
        html.text(.strengthRule)
      }
      html.element("p", class: "soft") {
        any.pathRule()
        html.text(" ")
        if any.hasFalling { html.text(.fallingNote) }
        html.text(" ")
        html.text(.sourcesOnPages)
      }
      html.line()
      for city in facts.order { CitySection(self, city, level: 3).write() }
    }
  }
}
