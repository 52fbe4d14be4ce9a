import AssessmentModel
import Diagnostics
import ReportFiles
import Words

/// One page while it is being written: what it shows, in which language, and where the other pages are.
struct ReportPage {
  let facts: ReportFacts
  let html: HTMLFormatter
  let site: ReportSite
  /// Which page of the site it is.
  let place: SitePage

  init(_ facts: ReportFacts, _ site: ReportSite, _ language: Language, _ place: SitePage = .index, to sink: ByteSink) {
    self.facts = facts
    self.site = site
    self.place = place
    html = HTMLFormatter(sink, Wording(language, areCountries: facts.areCountries))
  }

  var words: Wording { html.words }
  var language: Language { html.language }
  // Lent, never copied: an assessment has hundreds of parts to be counted.
  var assessment: Assessment { _read { yield facts.assessment } }
  var criteria: CriteriaSet { _read { yield facts.assessment.criteria } }
  var decimals: Int { facts.assessment.criteria.scores.decimals }

  /// A score of a node, if it is one, as printed.
  func score(_ value: Double, of node: Int? = nil) -> String { facts.shown.text(value, of: node) }

  /// Where a city's profile stands, seen from this page; the ranking for one of very many that has none.
  func link(toCity position: Int) -> String {
    guard site.isSingle || site.hasPage[position] else { return link(toSection: "ranking") }
    if site.isSingle { return "#city-\(site.cities[position])" }
    return site.path(to: .city(position), from: place, language)
  }

  /// Where a section stands, seen from this page.
  func link(toSection id: String) -> String {
    let home = SitePage(ofSection: id)
    return (home == place ? "" : site.path(to: home, from: place, language)) + "#\(id)"
  }

  /// Where a file beside the pages stands, seen from this page.
  func link(toFile name: String) -> String { site.path(to: name, from: place, language) }

  /// The rank as printed, with “=” where it is shared.
  func rankText(_ city: Int) -> String? {
    assessment.rank(of: city).map { NumberText.rank($0) + (facts.holders(ofRankOf: city) > 1 ? "=" : "") }
  }

  /// A heading that can be linked to.
  ///
  /// A page that holds one section begins with that section's heading, so that all of its headings stand a level higher.
  func heading(_ level: Int, id: String? = nil, anchor: String? = nil, _ body: () -> Void) {
    let content = {
      if let id { html.attribute("id", id) }
      body()
      if let anchor {
        html.element("a", class: "permalink") {
          html.attribute("href", "#" + anchor)
          html.attribute("aria-label", .permalink)
          html.text("#")
        }
      }
    }
    switch place.isPart && !site.isSingle ? level - 1 : level {
    case ...1: html.element("h1", content)
    case 2: html.element("h2", content)
    case 3: html.element("h3", content)
    case 4: html.element("h4", content)
    default: html.element("h5", content)
    }
    html.line()
  }

  /// A heading with a phrase, which has a place of its own where it stands once on a page: `#stages-heading`.
  func heading(_ level: Int, _ phrase: Phrase) {
    let isOnce = !site.isSingle && !site.isAlone && place != .index
    let id = isOnce ? Self.place(of: phrase) : nil
    heading(level, id: id, anchor: id) { html.text(phrase) }
  }

  /// The name of a phrase as a place in a page: `source-and-licence`.
  private static func place(of phrase: Phrase) -> String {
    var place: [UInt8] = []
    for letter in "\(phrase)".utf8 {
      let isCapital = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(letter)
      if isCapital { place.append(UInt8(ascii: "-")) }
      place.append(isCapital ? letter | 0x20 : letter)
    }
    return String(decoding: place, as: UTF8.self)
  }

  /// A section with a heading of the second level.
  func section(_ id: String, _ title: String, class kind: StaticString? = nil, _ body: () -> Void) {
    html.element("section", class: kind, id: id) {
      html.line()
      heading(2, anchor: id) { html.text(title) }
      body()
    }
    html.line()
  }

  /// The most columns of numbers that stand on a sheet of paper: upright with their names across, upright with the names
  /// turned, and on a sheet turned round.
  private static let plainColumns = 3
  private static let uprightColumns = 16
  static let mostColumns = 30

  /// A table in a box that scrolls by itself, so that the page never does.
  ///
  /// - Parameter label: what the box is called; `nil` for a table that is narrow enough to need none.
  /// - Parameter columns: how many columns of numbers it has where that depends on the criteria set; on paper a wide
  ///   table gets smaller type, turned names, and a sheet turned round.
  func table(
    class kind: StaticString? = nil, label: String?, columns: Int = 0, onPaperOnly: Bool = false, _ body: () -> Void
  ) {
    guard let label else {
      html.element("div", class: "tight") { html.element("table", class: kind, body) }
      return html.line()
    }
    let box: StaticString =
      switch (columns, onPaperOnly) {
      case (...Self.plainColumns, false): "scroll"
      case (...Self.uprightColumns, false): "scroll dense"
      case (_, false): "scroll dense turned"
      case (...Self.plainColumns, true): "scroll paper"
      case (...Self.uprightColumns, true): "scroll dense paper"
      case (_, true): "scroll dense turned paper"
      }
    html.element("div", class: box) {
      if onPaperOnly {
        html.attribute("hidden")
      } else {
        html.attribute("role", "region")
        html.attribute("tabindex", 0)
        html.attribute("aria-label", label)
      }
      html.element("table", class: kind, body)
    }
    html.line()
  }

  /// A head cell of a column; a key names it in the page's address when the table is sorted by it.
  func column(_ phrase: Phrase, class kind: StaticString? = nil, key: String? = nil) {
    html.element("th", class: kind) {
      html.attribute("scope", "col")
      if let key { html.attribute("data-k", key) }
      html.text(phrase)
    }
  }

  /// A cell with a score, or with words where there is none.
  func scoreCell(_ value: Double?, of node: Int? = nil) { scoreCell(text: value.map { score($0, of: node) }) }

  /// A cell with the score of a node or leaf for a city.
  ///
  /// - Parameter isOver: whether it stands in a further table on paper.
  func scoreCell(_ child: AssessmentPlan.Child, of city: Int, isOver: Bool = false) {
    scoreCell(text: facts.text(child, of: city), isOver: isOver)
  }

  private func scoreCell(text: String?, isOver: Bool = false) {
    if let text {
      html.element("td", class: isOver ? "n over" : "n", text)
    } else {
      html.element("td", class: isOver ? "n none over" : "n none", .notRated)
    }
  }
}
