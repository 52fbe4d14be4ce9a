import AssessmentModel
import ReportFiles
import Words

/// A comparison that is written before anyone asks: the best of all, or of a region.
struct PreparedComparison: Equatable {
  /// The region; `nil` for the cities with the best verdict.
  var region: String?
  /// The file's name without its folder and ending.
  var file: String
  /// Two to five cities, the best first.
  var cities: [Int]
}

extension ReportFacts {
  /// Up to five cities with the best verdict or class; the best ranked, or the first, where there are fewer than two.
  ///
  /// Empty if fewer than two cities were assessed.
  var bestCompared: [Int] {
    let range = ComparisonReport.range
    if let best = bands.displayOrder.first(where: { bands.list[$0].shade > 0 }) {
      let holders = order.filter { band(of: $0) == best }
      if holders.count >= range.lowerBound { return Array(holders.prefix(range.upperBound)) }
    }
    return order.count >= range.lowerBound ? Array(order.prefix(range.upperBound)) : []
  }

  /// The comparisons of a report: that of the best, then one a region with at least two cities that are ranked.
  func preparedComparisons() -> [PreparedComparison] {
    let best = bestCompared
    guard !best.isEmpty else { return [] }
    var list = [PreparedComparison(region: nil, file: "index", cities: best)]
    var members: [String: [Int]] = [:]
    for city in ranked where !assessment.cities[city].region.isEmpty {
      members[assessment.cities[city].region, default: []].append(city)
    }
    guard members.count > 1 else { return list }
    for (place, region) in assessment.survey.registry.regions.enumerated() {
      guard let cities = members[region.id], cities.count > 1 else { continue }
      list.append(
        PreparedComparison(
          region: region.id, file: "region-\(place + 1)",
          cities: Array(cities.prefix(ComparisonReport.range.upperBound))
        ))
    }
    return list
  }
}

extension ReportPage {
  /// The comparison page of the site: the picker, and the cities it was prepared for.
  func compare(_ number: Int) {
    let prepared = site.comparisons
    guard prepared.indices.contains(number) else { return }
    let own = prepared[number]
    section("compare", title(of: own)) {
      html.element("p", class: "prose", words(.compareIntro, NumberText.whole(assessment.cities.count)))
      if number == 0, !site.isSingle { comparisonPicker() }
      ComparisonSection(self, own.cities, level: 3).write()
      html.element("div", class: "elsewhere") {
        takeAway(own.cities)
        others(number)
      }
      if number == 0, !site.isSingle { ComparisonData(self).write(chosen: own.cities) }
    }
  }

  private func title(of comparison: PreparedComparison) -> String {
    comparison.region.map { words(.compareRegion, facts.region($0)[language]) } ?? words(.comparison)
  }

  /// How the comparison is got as tables.
  private func takeAway(_ cities: [Int]) {
    heading(3, .compareTake)
    html.element("p") {
      html.text(.compareCommand)
      html.text(" ")
      let names = cities.map { assessment.cities[$0].id.rawValue }.joined(separator: " ")
      html.element("code", "feasibility compare \(names) --write csv xlsx")
    }
    if assessment.cities.count > ComparisonData.mostWithAnswers {
      html.element(
        "p",
        words(
          .compareLarge, NumberText.whole(min(assessment.cities.count, ComparisonData.most)),
          NumberText.whole(assessment.cities.count)))
    }
    html.line()
  }

  /// The ways to the other comparisons that stand ready.
  private func others(_ number: Int) {
    guard !site.isSingle, site.comparisons.count > 1 else { return }
    heading(3, .comparePrepared)
    html.element("ul") {
      for (place, other) in site.comparisons.enumerated() where place != number {
        html.element("li") {
          html.element("a") {
            html.attribute("href", site.path(to: .compare(place), from: self.place, language))
            html.text(other.region.map { facts.region($0)[language] } ?? words(.compareBest5))
          }
          html.text(words(.colon))
          let names = other.cities.map { assessment.cities[$0].name[language] }
          html.text(names.joined(separator: words(.separator)))
        }
      }
    }
    html.line()
  }
}
