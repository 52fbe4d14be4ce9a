import AssessmentModel
import Words

/// The divide page: who gave breakdowns, flags, groups side by side, rules, inequality between cities.
extension ReportPage {
  func divide() {
    guard let divide = assessment.divide, let rules = criteria.divide else { return }
    section("divide", words(.divide)) {
      let measured = citiesWithBreakdowns(divide)
      html.element("p", class: "key") { divideSentence(divide, rules, measured) }
      heading(3) { html.text(.divideCoverage) }
      html.element("p") {
        html.text(
          words(.divideCoverageText, NumberText.whole(measured.count), NumberText.whole(assessment.cities.count)))
      }
      coverageBar(measured.count)
      if assessment.cities.count <= 1000 { flagTable(divide) }
      equiplots(rules)
      ruleTables(rules)
      inequality(divide)
    }
  }

  /// The cities with at least one gap between groups that was measured.
  func citiesWithBreakdowns(_ divide: DivideResult) -> [Int] {
    assessment.cities.indices.filter { city in
      divide.checks.contains { check in
        guard case .gap = check.kind else { return false }
        return check.outcome(of: city) != .notMeasured
      }
    }
  }

  func divideSentence(_ divide: DivideResult, _ rules: DivideRules, _ measured: [Int]) {
    guard !measured.isEmpty else {
      html.text(.divideNone)
      return
    }
    let wide = 3
    var best: (check: DivideCheck, group: Int, count: Int, of: Int)?
    for check in divide.checks {
      guard case .gap(let group) = check.kind else { continue }
      var count = 0
      var total = 0
      for city in assessment.cities.indices {
        let outcome = check.outcome(of: city)
        if outcome != .notMeasured { total += 1 }
        if let level = outcome.level, level >= wide { count += 1 }
      }
      if count > best?.count ?? 0 { best = (check, group, count, total) }
    }
    guard let best else {
      html.text(words(.divideNoWide, NumberText.whole(measured.count), NumberText.whole(wide)))
      return
    }
    let group = rules.groups[best.group]
    html.text(
      words(
        .divideKey, group.name[language], group.referenceName[language],
        criteria.indicators[best.check.indicator].name[language], NumberText.whole(wide),
        NumberText.whole(best.count), NumberText.whole(best.of)))
  }

  private func coverageBar(_ measured: Int) {
    let share = assessment.cities.isEmpty ? 0 : Double(measured) / Double(assessment.cities.count)
    html.element("svg", class: "coverage") {
      html.attribute("viewBox", "0 0 600 16")
      html.attribute("role", "img")
      html.attribute("aria-label", NumberText.percent(share))
      html.shape("path", class: "off") { html.attribute("d") { PathData(html).box(0, 0, 600, 16) } }
      html.shape("path", class: "on") { html.attribute("d") { PathData(html).box(0, 0, 600 * share, 16) } }
    }
    html.line()
  }

  private func flagTable(_ divide: DivideResult) {
    var indicators: [Int] = []
    for check in divide.checks where indicators.last != check.indicator { indicators.append(check.indicator) }
    let rows = assessment.cities.indices.compactMap { city -> (city: Int, level: Int, sum: Int)? in
      let levels = divide.checks.compactMap { $0.outcome(of: city).level }
      return levels.max().map { (city, $0, levels.reduce(0, +)) }
    }.sorted { (-$0.level, -$0.sum, $0.city) < (-$1.level, -$1.sum, $1.city) }
    guard !rows.isEmpty else { return }
    heading(3) { html.text(.divideFlags) }
    // A flag has words beside its marks: it takes the room of two columns of numbers.
    table(class: "flags sortable", label: words(.divideFlags), columns: 2 * indicators.count) {
      html.element("caption", .divideFlagsCaption)
      html.element("thead") {
        html.element("tr") {
          column(.cityHead)
          column(.worst)
          for indicator in indicators {
            html.element("th") {
              html.attribute("scope", "col")
              html.localized(criteria.indicators[indicator].name)
            }
          }
        }
      }
      html.line()
      html.element("tbody") {
        for (city, _, _) in rows {
          html.element("tr") {
            html.element("th") {
              html.attribute("scope", "row")
              html.element("a") {
                html.attribute("href", link(toCity: city))
                html.localized(assessment.cities[city].name)
              }
            }
            worstFlag(of: city, divide.checks)
            for indicator in indicators { worstFlag(of: city, divide.checks.lazy.filter { $0.indicator == indicator }) }
          }
          html.line()
        }
      }
    }
  }
}
