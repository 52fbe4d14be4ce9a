import AssessmentModel
import ReportFiles
import Words

/// Who is recommended, by name, each with its range of ranks.
extension ReportPage {
  /// Up to so many are named; the ranking has the rest.
  private static let mostNamed = 12
  /// So many are named where nothing tells the recommended ones apart.
  private static let mostAtTheTop = 5

  func best() {
    guard let found = bestCities() else { return }
    html.element("div", class: "best") {
      if let band = found.band, let top = facts.bands.list.firstIndex(where: { $0.shade == 1 }) {
        if band != top {
          html.element(
            "p",
            words(
              facts.bands.areVerdicts ? .bestNone : .bestNoneClass, facts.bands.list[top].name[language],
              facts.bands.list[band].name[language]))
        }
        heading(3) {
          html.text(
            words(.bestHeading, NumberText.whole(found.cities.count), facts.bands.list[band].name[language]))
        }
      } else {
        heading(3) { html.text(.topHeading) }
      }
      html.element("ul", class: "named") { for city in found.cities.prefix(Self.mostNamed) { named(city) } }
      let more = found.cities.count - Self.mostNamed
      if more > 0 {
        html.element("p") {
          html.element("a") {
            html.attribute("href", "#ranking")
            html.text(words(.bestMore, NumberText.whole(more)))
          }
        }
      }
    }
    html.line()
  }

  /// The ranked cities of the best verdict or class that is given; the first few where there is none; `nil` where nobody
  /// is ranked.
  func bestCities() -> (band: Int?, cities: [Int])? {
    guard !facts.ranked.isEmpty else { return nil }
    for band in facts.bands.displayOrder where facts.bands.list[band].shade > 0 {
      let cities = facts.ranked.filter { facts.band(of: $0) == band }
      if !cities.isEmpty { return (band, cities) }
    }
    var cities = Array(facts.ranked.prefix(Self.mostAtTheTop))
    // A shared rank is not cut through.
    while cities.count < min(facts.ranked.count, Self.mostNamed), let last = cities.last,
      assessment.rank(of: facts.ranked[cities.count]) == assessment.rank(of: last)
    { cities.append(facts.ranked[cities.count]) }
    return (nil, cities)
  }

  private func named(_ city: Int) {
    html.element("li") {
      html.element("a") {
        html.attribute("href", link(toCity: city))
        html.localized(assessment.cities[city].name)
      }
      html.text(" ")
      if let text = rankRange(city) { html.element("span", class: "where", text) }
      if let share = facts.uncertainty?.ownShare(of: city, in: facts) {
        html.text(" ")
        html.element(
          "span", class: "soft",
          words(facts.bands.areVerdicts ? .bestShare : .bestShareClass, words.percent(share)))
      }
    }
    html.line()
  }

  /// `rank 4, between 2 and 7`; nothing for one city alone.
  private func rankRange(_ city: Int) -> String? {
    guard let rank = shownRank(city) else { return nil }
    guard showsIntervals, let ends = facts.uncertainty?.interval(of: city) else { return words(.bestRank, rank) }
    return ends.low == ends.high && assessment.rank(of: city) == ends.low
      ? words(.bestSame, rank) : words(.bestRange, rank, NumberText.rank(ends.low), NumberText.rank(ends.high))
  }
}
