import AssessmentModel
import ReportFiles
import Words

/// One cell of the ranking.
struct RankingCell {
  private let page: ReportPage
  private let column: RankingColumn
  private let city: Int

  private var facts: ReportFacts { page.facts }
  private var html: HTMLFormatter { page.html }
  private var assessment: Assessment { _read { yield page.assessment } }

  init(_ page: ReportPage, _ column: RankingColumn, _ city: Int) {
    self.page = page
    self.column = column
    self.city = city
  }

  func write() {
    switch column.content {
    case .rank: rank()
    case .city: name()
    case .interval: interval()
    case .band: band()
    case .reason: cell("reason") { if assessment.rank(of: city) == nil { page.reasons(city) } }
    case .score: score()
    case .part(let child):
      if let text = facts.text(child, of: city) {
        labelled { html.text(text) }
      } else {
        labelled("none") { html.text(.notRated) }
      }
    case .divide: divide()
    case .coverage: labelled { html.text(assessment.coverage[city].map(page.coverageText) ?? "–") }
    case .verified:
      labelled { html.text(assessment.verifiedShare(of: city).map { page.words.percent($0) } ?? "–") }
    case .country: cell { html.localized(assessment.cities[city].country) }
    case .region: labelled { html.localized(facts.region(assessment.cities[city].region)) }
    case .income:
      labelled {
        if let group = facts.incomes.groupOfCity[city] {
          html.attribute("data-v", group)
          html.text(page.words(ReportPage.incomePhrase(group)))
        } else {
          html.text("–")
        }
      }
    }
  }

  private func cell(_ more: String = "", _ body: () -> Void) {
    html.element("td") {
      let kind = column.kind(more)
      if !kind.isEmpty { html.attribute("class", kind) }
      html.attribute("data-c", column.key)
      body()
    }
  }

  /// A cell that says on a card what it holds.
  private func labelled(_ more: String = "", _ body: () -> Void) {
    cell(more) {
      html.attribute("data-l", column.name[page.language])
      body()
    }
  }

  private func rank() {
    let tie = facts.uncertainty?.band(of: city)
    var kind = "rank"
    if let tie { kind += tie.position == .first ? " t1" : tie.position == .inner ? " t2" : " t3" }
    cell(kind) {
      guard let rank = page.shownRank(city) else {
        html.text("–")
        html.element("span", class: "vh", .notRanked)
        return
      }
      html.text(rank)
      if let tie, let uncertainty = facts.uncertainty {
        html.element("span", class: "vh", page.tieText(tie.band, uncertainty))
      }
    }
  }

  private func name() {
    html.element("th") {
      html.attribute("scope", "row")
      html.element("a") {
        html.attribute("href", page.link(toCity: city))
        html.names(assessment.cities[city].name)
      }
    }
  }

  private func interval() {
    cell {
      guard let mark = RankInterval(city, facts) else { return }
      html.attribute("data-v", NumberText.rank(mark.high - mark.low))
      html.element("span", class: "range", mark.text(page.words))
      mark.draw(html)
    }
  }

  private func band() {
    cell {
      if let band = facts.band(of: city) {
        html.attribute("data-v", facts.bands.displayOrder.firstIndex(of: band) ?? band)
      }
      chip()
      guard assessment.rank(of: city) == nil else { return }
      html.element("span", class: "why") { page.reasons(city) }
    }
  }

  /// The verdict or class; its shape stands once in the page.
  private func chip() {
    guard let position = facts.band(of: city) else {
      page.chip(ofCity: city, isShort: true)
      return
    }
    let band = facts.bands.list[position]
    html.element("span", class: ReportPage.chipClass(band.shade)) {
      html.element("svg", class: "icon") {
        html.attribute("aria-hidden", "true")
        html.shape("use") { html.attribute("href", "#band-\(position)") }
      }
      html.localized(band.short)
    }
    guard !assessment.verdicts.isEmpty, assessment.verdicts[city].isProvisional else { return }
    html.text(" ")
    html.element("span", class: "provisional", .provisional)
  }

  private func score() {
    guard let text = facts.text(.node(assessment.plan.principal), of: city) else {
      labelled("none") { html.text(.notRated) }
      return
    }
    labelled("score") { html.text(text) }
  }

  private func divide() {
    guard let checks = assessment.divide?.checks else { return }
    let worst = WorstFlag(checks, of: city)
    labelled {
      if let level = worst.level { html.attribute("data-v", level) }
      page.flag(worst)
    }
  }
}

extension ReportPage {
  /// A city's rank as the ranking prints it; one city alone has none.
  func shownRank(_ city: Int) -> String? { assessment.cities.count > 1 ? rankText(city) : nil }

  /// What a quarter by income is called.
  static func incomePhrase(_ group: Int) -> Phrase {
    switch group {
    case 0: .incomeLowest
    case 1: .incomeSecond
    case 2: .incomeThird
    default: .incomeHighest
    }
  }
}
