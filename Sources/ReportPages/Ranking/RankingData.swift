import AssessmentModel
import Diagnostics
import ReportFiles
import Words

/// What the script of the ranking needs beside the table: which pairs are not clearly apart, and the rows that are not
/// in the page.
extension ReportPage {
  func rankingData(_ table: RankingTable) {
    let isWindowed = isLongRanking
    let pairs = facts.uncertainty.flatMap { $0.count > 1 && $0.listsPairs ? $0 : nil }
    guard isWindowed || pairs != nil else { return }
    html.data(id: "ranking-data") { json in
      json.object {
        if let pairs { json.member("pairs", pairs.closePairs()) }
        if isWindowed {
          json.member("first", Self.mostRows)
          json.member("href", link(toCity: assessment.cities.indices[0]).replacing(site.cities[0], with: "%id%"))
          if let uncertainty = facts.uncertainty { json.member("ranks", uncertainty.count) }
          let texts = SharedTexts()
          json.member(
            "rows",
            array: { for city in facts.order.dropFirst(Self.mostRows) { row(city, table.columns, texts, json) } })
          json.member("texts", array: { for text in texts.list { json.string(text) } })
        }
      }
    }
    guard isWindowed else { return }
    marks()
  }

  /// A row as the script makes it: what filters compare, then a value a column, in the order of the columns.
  private func row(_ position: Int, _ columns: [RankingColumn], _ texts: SharedTexts, _ json: JSONWriter) {
    let city = assessment.cities[position]
    json.array {
      json.string(city.id.rawValue)
      json.integer(texts.place(of: city.region))
      json.integer(texts.place(of: countryKey(city)))
      json.integer(texts.place(of: facts.incomes.groupOfCity[position].map(IncomeGroups.id) ?? ""))
      json.integer(facts.band(of: position) ?? -1)
      optional(assessment.coverage[position], json)
      optional(assessment.verifiedShare(of: position), json)
      let other = language == .korean ? city.country.english : city.country.korean ?? ""
      json.integer(texts.place(of: (city.otherNames + (other.isEmpty ? [] : [other])).joined(separator: " · ")))
      json.integer(!assessment.verdicts.isEmpty && assessment.verdicts[position].isProvisional ? 1 : 0)
      for column in columns { value(column, position, texts, json) }
    }
  }

  private func optional(_ share: Double?, _ json: JSONWriter) {
    if let share { json.number((share * 10_000).rounded() / 10_000) } else { json.null() }
  }

  private func value(_ column: RankingColumn, _ position: Int, _ texts: SharedTexts, _ json: JSONWriter) {
    let city = assessment.cities[position]
    switch column.content {
    case .rank: json.string(shownRank(position) ?? "")
    case .city:
      json.string(city.name[language])
      let other = language == .korean ? city.name.english : city.name.korean ?? ""
      json.string(other == city.name[language] ? "" : other)
    case .interval:
      if let mark = RankInterval(position, facts) {
        json.array {
          for rank in [mark.rank, mark.low, mark.high, mark.ranks.lowerQuartile, mark.ranks.upperQuartile] {
            json.number(rank)
          }
        }
      } else {
        json.null()
      }
    case .band, .reason:
      json.integer(texts.place(of: assessment.rank(of: position) == nil ? reasonText(position) : ""))
    case .score: json.string(facts.text(.node(assessment.plan.principal), of: position) ?? "")
    case .part(let child): json.string(facts.text(child, of: position) ?? "")
    case .divide:
      let worst = WorstFlag(assessment.divide?.checks ?? [], of: position)
      json.integer(worst.level.map { $0 == 0 && !worst.comparesGroups ? 5 : $0 } ?? -1)
    case .coverage: json.integer(texts.place(of: assessment.coverage[position].map(coverageText) ?? "–"))
    case .verified:
      json.integer(texts.place(of: assessment.verifiedShare(of: position).map { words.percent($0) } ?? "–"))
    case .country: json.integer(texts.place(of: city.country[language]))
    case .region: json.integer(texts.place(of: facts.region(city.region)[language]))
    case .income:
      json.integer(facts.incomes.groupOfCity[position] ?? -1)
    }
  }

  /// The reason for which a city is not ranked, as plain text.
  private func reasonText(_ city: Int) -> String {
    let sink = ByteSink()
    let page = ReportPage(facts, site, language, place, to: sink)
    page.reasons(city)
    return HTMLFormatter.plainText(sink.bytes)
  }

  /// The marks that the script copies into the rows that it makes.
  private func marks() {
    html.element("template", id: "ranking-marks") {
      for position in facts.bands.list.indices {
        html.element("span") {
          html.attribute("data-band", facts.bands.list[position].id)
          html.attribute("data-v", facts.bands.displayOrder.firstIndex(of: position) ?? position)
          chip(facts.bands.list[position], isShort: true)
        }
      }
      html.element("span", class: "chip k0", .notRated)
      html.element("span", class: "provisional", .provisional)
      if assessment.divide != nil {
        for level in 0...4 { flag(level) }
        flag(0, comparesGroups: false)
        html.element("span", class: "none", .notMeasured)
      }
      if facts.incomes.isKnown {
        for group in 0..<4 { html.element("span", class: "income", Self.incomePhrase(group)) }
      }
    }
    html.line()
  }
}

/// Texts that many rows share, each once, in the order in which they are met.
private final class SharedTexts {
  private(set) var list: [String] = []
  private var places: [String: Int] = [:]

  func place(of text: String) -> Int {
    if let place = places[text] { return place }
    places[text] = list.count
    list.append(text)
    return list.count - 1
  }
}

extension UncertaintyFacts {
  /// Which pairs of those compared are not clearly apart, a bit a pair: first with second, first with third, and so on,
  /// four to a hexadecimal digit, the first in its highest bit.
  ///
  /// - Complexity: O(compared²).
  func closePairs() -> String {
    var digits: [UInt8] = []
    var digit: UInt8 = 0
    var filled = 0
    let hexadecimal = Array("0123456789abcdef".utf8)
    for upper in 0..<count {
      for lower in (upper + 1)..<max(count, upper + 1) {
        digit = digit << 1 | (analysis.winShare(upper, over: lower) < UncertaintyAnalysis.separation ? 1 : 0)
        filled += 1
        if filled == 4 {
          digits.append(hexadecimal[Int(digit)])
          (digit, filled) = (0, 0)
        }
      }
    }
    if filled > 0 { digits.append(hexadecimal[Int(digit << UInt8(4 - filled))]) }
    return String(decoding: digits, as: UTF8.self)
  }
}
