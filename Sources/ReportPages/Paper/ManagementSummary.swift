package import AssessmentModel
package import Diagnostics
package import ReportFiles
import Words

/// The report on four sheets, for those who decide: the answer, chart and map, the ranking, and where the divide is.
package enum ManagementSummary {
  /// Writes the summary as one page, to be printed.
  ///
  /// - Complexity: O(cities × divide checks).
  package static func write(_ content: ReportContent, language: Language = .english, to sink: ByteSink) {
    let facts = ReportFacts(content)
    let site = ReportSite(facts, languages: [language], isSingle: true)
    ReportPage(facts, site, language, to: sink).managementSummary()
  }
}

extension ReportPage {
  /// So many of the ranking stand on a sheet.
  private static let mostRanked = 40
  private static let mostGaps = 12

  fileprivate func managementSummary() {
    document(
      title: words(.managementSummary) + " – " + criteria.title[language], navigation: [],
      header: {
        html.element("p", class: "eyebrow", .managementSummary)
        heading(1) { html.localized(criteria.title) }
        html.element("p", class: "lead") { html.localized(assessment.survey.description.title) }
      }
    ) {
      html.element("div", class: "brief") {
        summary()
        matrix()
        if MapChart(self).count > 0 { map() }
        briefRanking()
        briefDivide()
      }
    }
  }

  private func briefRanking() {
    let shown = facts.ranked.prefix(Self.mostRanked)
    guard !shown.isEmpty else { return }
    section("ranking", words(.ranking)) {
      html.element("p") {
        html.text(words(.briefRanking, NumberText.whole(shown.count), NumberText.whole(facts.ranked.count)))
        if !facts.unranked.isEmpty {
          html.text(" ")
          html.text(words(.briefUnranked, NumberText.whole(facts.unranked.count)))
        }
      }
      table(label: words(.ranking)) {
        html.element("thead") {
          html.element("tr") {
            column(.rank, class: "n")
            column(.cityHead)
            column(.country)
            if !facts.bands.list.isEmpty { column(facts.bands.areVerdicts ? .verdict : .classHead) }
            column(.score, class: "n")
            column(.coverage, class: "n")
          }
        }
        html.element("tbody") { for city in shown { briefRow(city) } }
      }
    }
  }

  private func briefRow(_ city: Int) {
    let entry = assessment.cities[city]
    html.element("tr") {
      html.element("td", class: "n") {
        html.text(rankText(city) ?? "")
        if let interval = RankInterval(city, facts) { html.text(" " + interval.text(words)) }
      }
      html.element("th") {
        html.attribute("scope", "row")
        html.localized(entry.name)
      }
      html.element("td") { html.localized(entry.country) }
      if !facts.bands.list.isEmpty {
        html.element("td") { if let band = facts.band(of: city) { html.localized(facts.bands.list[band].short) } }
      }
      scoreCell(.node(assessment.plan.principal), of: city)
      html.element("td", class: "n", assessment.coverage[city].map { words.percent($0) } ?? "")
    }
    html.line()
  }

  /// A check between groups, and how many cities have a wide gap, of those that were measured.
  private struct WideGap {
    var check: DivideCheck
    var group: Int
    var count: Int
    var measured: Int
  }

  private func briefDivide() {
    guard let divide = assessment.divide, let rules = criteria.divide else { return }
    let wide = 3
    let gaps = divide.checks.compactMap { check -> WideGap? in
      guard case .gap(let group) = check.kind else { return nil }
      var gap = WideGap(check: check, group: group, count: 0, measured: 0)
      for city in assessment.cities.indices {
        let outcome = check.outcome(of: city)
        if outcome != .notMeasured { gap.measured += 1 }
        if let level = outcome.level, level >= wide { gap.count += 1 }
      }
      return gap.measured > 0 ? gap : nil
    }
    // Stable: checks with the same count keep the set's order.
    let worst = gaps.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
      .map(\.element).filter { $0.count > 0 }.prefix(Self.mostGaps)
    section("divide", words(.divide)) {
      guard !gaps.isEmpty else {
        html.element("p", .divideNone)
        return
      }
      html.element("p", words(.briefDivide, NumberText.whole(wide)))
      guard !worst.isEmpty else { return }
      table(label: words(.divide)) {
        html.element("thead") {
          html.element("tr") {
            column(.indicator)
            column(.group)
            column(.wideCount, class: "n")
            column(.measuredCount, class: "n")
          }
        }
        html.element("tbody") {
          for gap in worst {
            let group = rules.groups[gap.group]
            html.element("tr") {
              html.element("th") {
                html.attribute("scope", "row")
                html.localized(criteria.indicators[gap.check.indicator].name)
              }
              html.element("td", words(.groupAgainst, group.name[language], group.referenceName[language]))
              html.element("td", class: "n", NumberText.whole(gap.count))
              html.element("td", class: "n", NumberText.whole(gap.measured))
            }
            html.line()
          }
        }
      }
    }
  }
}
