import AssessmentModel
import ReportFiles
import Words

/// The table of the ranking. Each row says by its attributes what it can be filtered by.
struct RankingTable {
  let page: ReportPage
  let columns: [RankingColumn]
  private let rows: [Int]

  private var facts: ReportFacts { page.facts }
  private var html: HTMLFormatter { page.html }
  private var words: Wording { page.words }
  private var assessment: Assessment { _read { yield page.assessment } }

  init(_ page: ReportPage) {
    self.page = page
    columns = page.rankingColumns()
    rows = Array(page.facts.order.prefix(ReportPage.mostRows))
  }

  func write() {
    // Short names of verdicts stand on one line.
    let isShort = facts.bands.list.allSatisfy { $0.short[page.language].count <= 16 }
    html.element("div", class: isShort ? "rk short" : "rk") {
      shapes()
      allColumns()
      html.element("div", class: box) {
        html.attribute("role", "region")
        html.attribute("aria-label", .ranking)
        html.element("table", class: "ranking") {
          if assessment.cities.count > rows.count { html.attribute("aria-rowcount", assessment.cities.count + 1) }
          caption()
          head(columns)
          html.element("tbody") { for city in rows { row(city) } }
        }
      }
      html.line()
    }
    html.line()
    continuations()
    page.rankingData(self)
  }

  /// The shapes of verdicts or classes, to which the rows refer.
  private func shapes() {
    guard !facts.bands.list.isEmpty else { return }
    html.element("svg", class: "shapes") {
      html.attribute("aria-hidden", "true")
      for position in facts.bands.list.indices {
        html.element("symbol", id: "band-\(position)") {
          html.attribute("viewBox", "0 0 12 12")
          facts.bands.list[position].symbol.draw(x: 6, y: 6, radius: 4, class: "glyph", html)
        }
      }
    }
    html.line()
  }

  /// On paper a wide table gets smaller type, turned names, and a sheet turned round.
  private var box: StaticString {
    switch facts.axes.count {
    case ...2: "scroll"
    case ...16: "scroll dense"
    default: "scroll dense turned"
    }
  }

  /// A switch for what the width leaves out; it works by the style alone, and is there only where something is left out.
  private func allColumns() {
    guard let last = columns.map(\.step).max(), last > 0 else { return }
    html.element("p") {
      html.attribute("class", "allcolumns u\(min(last, RankingRoom.steps.count + 1))")
      html.element("label") {
        html.void("input") {
          html.attribute("type", "checkbox")
          html.attribute("id", "all-columns")
        }
        html.text(" ")
        html.text(.allColumns)
      }
    }
    html.line()
  }

  private func caption() {
    html.element("caption") {
      if !facts.ranked.isEmpty {
        html.text(words(.rankingCaption, NumberText.whole(facts.ranked.count)))
        html.text(" ")
      }
      if !facts.unranked.isEmpty {
        html.text(
          words(facts.ranked.isEmpty ? .rankingOnlyOut : .rankingOut, NumberText.whole(facts.unranked.count)))
        html.text(" ")
      }
      page.scoreRange()
    }
    html.line()
  }

  private func head(_ columns: [RankingColumn]) {
    html.element("thead") {
      html.element("tr") {
        for column in columns {
          html.element("th") {
            html.attribute("scope", "col")
            html.attribute("data-k", column.key)
            let kind = column.kind()
            if !kind.isEmpty { html.attribute("class", kind) }
            html.localized(column.name)
            if case .interval = column.content, let uncertainty = facts.uncertainty {
              RankInterval.axis(uncertainty.count, html)
            }
          }
        }
      }
    }
    html.line()
  }

  private func row(_ city: Int) {
    html.element("tr") {
      attributes(of: city)
      for column in columns { RankingCell(page, column, city).write() }
    }
    html.line()
  }

  private func attributes(of position: Int) {
    let city = assessment.cities[position]
    if position == facts.unranked.first, page.hasFirstUnranked { html.attribute("id", "not-ranked") }
    html.attribute("data-city", city.id.rawValue)
    if !city.region.isEmpty { html.attribute("data-region", city.region) }
    let country = page.countryKey(city)
    if !country.isEmpty { html.attribute("data-country", country) }
    if let group = facts.incomes.groupOfCity[position] { html.attribute("data-income", IncomeGroups.id(group)) }
    if let band = facts.band(of: position) { html.attribute("data-band", facts.bands.list[band].id) }
    if let share = assessment.coverage[position] { html.attribute("data-coverage", RankingTable.share(share)) }
    if let share = assessment.verifiedShare(of: position) { html.attribute("data-verified", RankingTable.share(share)) }
    if assessment.rank(of: position) == nil { html.attribute("data-out") }
    let also = page.otherNames(city)
    if !also.isEmpty { html.attribute("data-also", also) }
  }

  /// A share with four decimals, as filters compare it.
  static func share(_ share: Double) -> String { NumberText.fixed(share, 4) }

  /// What a sheet of paper does not hold, in further tables that only paper shows.
  private func continuations() {
    var rest = columns.filter(\.isOver)
    let lead = columns.filter {
      if case .rank = $0.content { true } else if case .city = $0.content { true } else { false }
    }
    while !rest.isEmpty {
      let part = rest.prefix(ReportPage.mostColumns).map { column in
        var column = column
        column.isOver = false
        column.step = 0
        return column
      }
      rest.removeFirst(part.count)
      page.table(label: "", columns: part.count, onPaperOnly: true) {
        head(lead + part)
        html.element("tbody") {
          for city in rows {
            html.element("tr") { for column in lead + part { RankingCell(page, column, city).write() } }
            html.line()
          }
        }
      }
    }
  }
}

extension ReportPage {
  /// What stands for a city's country in filters.
  func countryKey(_ city: City) -> String {
    facts.areCountries ? "" : city.iso3.isEmpty ? city.country.english : city.iso3
  }

  /// The names by which a city is found beside those that its row shows: former and other spellings, and its country in
  /// the other language.
  func otherNames(_ city: City) -> String {
    let country = language == .korean ? city.country.english : city.country.korean ?? ""
    return (city.otherNames + (country.isEmpty || country == city.country[language] ? [] : [country]))
      .joined(separator: " · ")
  }
}
