import AssessmentModel
import ReportFiles
import Words

/// Two to five cities side by side, the first of them the baseline.
///
/// Each `data-part` is filled again by the page's script when other cities are chosen; both print the same
/// (``ComparedFigures``).
struct ComparisonSection {
  let page: ReportPage
  let cities: [Int]
  let figures: ComparedFigures
  /// The level of the headings.
  let level: Int

  init(_ page: ReportPage, _ cities: [Int], level: Int) {
    self.page = page
    self.cities = cities
    self.level = level
    figures = ComparedFigures(page)
  }

  var html: HTMLFormatter { page.html }
  var words: Wording { page.words }
  var facts: ReportFacts { page.facts }
  var assessment: Assessment { _read { yield page.assessment } }
  var scores: ScoreRange { page.criteria.scores }
  var baseline: Int { cities[0] }

  func name(_ city: Int) -> String { assessment.cities[city].name[page.language] }

  func write() {
    html.element("div", class: "comparison", id: "comparison") {
      part("key") { keySentence() }
      head("compare-overview", words(.overview))
      part("overview", overview)
      head("compare-pairs", words(.comparePairs))
      part("pairs", pairs)
      head("compare-differences", words(.compareDifferences))
      part("differences", differences)
      rule()
      head("compare-components", words(.dimensions))
      part("components", components)
      fallingNote()
      head("compare-indicators", words(.indicatorsHeading))
      if case .compare(0) = page.place, !page.site.isSingle, assessment.cities.count <= ComparisonData.mostWithAnswers {
        page.comparisonTools()
      }
      part("indicators", indicators)
      head("compare-gaps", words(.commonGaps))
      part("gaps", commonGaps)
      head("compare-complements", words(.complementary))
      part("complements", complements)
    }
    html.line()
  }

  private func head(_ id: String, _ title: String) { page.heading(level, id: id, anchor: id) { html.text(title) } }

  private func part(_ name: String, _ body: () -> Void) {
    html.element("div") {
      html.attribute("data-part", name)
      html.withoutTerms(body)
    }
    html.line()
  }

  // MARK: Sentence

  /// Who stands highest, who lowest, and how firm that is.
  private func keySentence() {
    html.element("p", class: "key") {
      let ranked = cities.compactMap { city in assessment.rank(of: city).map { (city: city, rank: $0) } }
      let order = ranked.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
      guard let first = order.first?.element, let last = order.last?.element else {
        html.text(.compareKeyNone)
        return
      }
      guard first.city != last.city else {
        html.text(words(.compareKeyOne, name(first.city), figures.rank(first.city)))
        return
      }
      html.text(
        words(
          .compareKey, name(first.city), figures.rank(first.city), name(last.city), figures.rank(last.city)))
      guard let wins = figures.wins(first.city, last.city) else { return }
      html.text(" ")
      html.text(words(.compareKeyFirm, name(first.city), name(last.city), share(wins), variations))
    }
  }

  var variations: String { NumberText.whole(facts.uncertainty?.analysis.replicates ?? 0) }

  func share(_ wins: Int) -> String {
    QuantisedScore.percent(wins, of: 2 * (facts.uncertainty?.analysis.replicates ?? 1), words)
  }

  // MARK: Tables

  /// The head of a table with a column a city.
  func columns(_ first: Phrase, withSpread: Bool = false) {
    html.element("thead") {
      html.element("tr") {
        page.column(first)
        for (place, city) in cities.enumerated() {
          html.element("th") {
            html.attribute("scope", "col")
            mark(place)
            html.names(assessment.cities[city].name)
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

  /// The mark of the city at a place.
  func mark(_ place: Int) {
    html.element("svg", class: "icon") {
      html.attribute("viewBox", "0 0 14 14")
      html.attribute("aria-hidden", "true")
      Self.symbol(place).draw(x: 7, y: 7, radius: 5, class: Equiplot.colour(place), html)
    }
    html.text(" ")
  }

  static func symbol(_ place: Int) -> Symbol { [.disc, .square, .triangle, .diamond, .cross][place % 5] }

  private func overview() {
    page.table(class: "compare", label: words(.overview)) {
      columns(.compareOf)
      html.element("tbody") {
        row(words(.rank)) { html.text(figures.rank($0)) }
        if facts.uncertainty != nil { row(words(.intervalHead)) { html.text(figures.interval($0) ?? "–") } }
        if !facts.bands.list.isEmpty {
          row(words(facts.bands.areVerdicts ? .verdict : .classHead)) { verdict($0) }
        }
        row(words(.score)) { city in
          html.text(figures.score(city))
          difference(figures.quantised(scoreOf: city), figures.quantised(scoreOf: baseline), of: city) {
            isFirm(city)
          }
        }
        row(words(.coverage)) { html.text(figures.coverage($0)) }
        if assessment.divide != nil { row(words(.worstDivide)) { html.text(figures.divide($0)) } }
        if figures.knowsPopulation { row(words(.comparePopulation)) { html.text(figures.population($0)) } }
        if figures.knowsIncome {
          row(words(.compareIncome)) { html.text(figures.income($0)) }
          row(words(.compareIncomeGroup)) { html.text(figures.incomeGroup($0)) }
        }
      }
    }
  }

  private func row(_ name: String, _ cell: (Int) -> Void) {
    html.element("tr") {
      html.element("th") {
        html.attribute("scope", "row")
        html.text(name)
      }
      for city in cities { html.element("td") { cell(city) } }
    }
    html.line()
  }

  private func verdict(_ city: Int) {
    let shade = facts.band(of: city).map { facts.bands.list[$0].shade } ?? 0
    html.element("span", class: ReportPage.chipClass(shade), figures.verdict(city))
    if figures.isProvisional(city) {
      html.text(" ")
      html.element("span", class: "provisional", .provisional)
    }
  }

  /// The difference to the baseline below a value, bold where it counts.
  func difference(_ value: Int?, _ base: Int?, of city: Int, isBold: () -> Bool) {
    guard city != baseline, let value, let base else { return }
    html.element("div", class: "diff") {
      let text = QuantisedScore.signed(value - base, scores)
      if isBold() { html.element("b", text) } else { html.text(text) }
    }
  }

  /// Whether city or baseline is ahead of the other in nearly all variations.
  private func isFirm(_ city: Int) -> Bool {
    guard let wins = figures.wins(city, baseline), let analysis = facts.uncertainty?.analysis else { return false }
    let bound = Self.firmness * 2 * analysis.replicates
    return wins * 100 >= bound || (2 * analysis.replicates - wins) * 100 >= bound
  }

  /// The percentage of the variations from which on being ahead is called firm.
  static let firmness = 90

  private func pairs() {
    let known = cities.contains { city in cities.contains { figures.wins(city, $0) != nil } }
    guard known else {
      html.element("p", .comparePairsNone)
      return
    }
    page.table(class: "compare pairs", label: words(.comparePairs)) {
      html.element("caption", words(.comparePairsCaption, variations))
      columns(.comparePairRow)
      html.element("tbody") {
        for (place, city) in cities.enumerated() {
          html.element("tr") {
            html.element("th") {
              html.attribute("scope", "row")
              mark(place)
              html.localized(assessment.cities[city].name)
            }
            for other in cities {
              html.element("td", city == other ? "" : figures.wins(city, other).map(share) ?? words(.compareNoPair))
            }
          }
          html.line()
        }
      }
    }
  }
}
