import AssessmentModel
import ReportFiles
import Words

/// The ranking: everybody in one table, those out of the ranking at its end with the reason.
extension ReportPage {
  /// So many rows stand in the page itself; with a script, further ones are taken from ``rankingData(_:)``.
  static let mostRows = 1_000
  /// Up to so many cities, all are within reach of the page; beyond, only the first ``mostRows``.
  static let mostReached = 5_000

  /// Whether the script makes rows that are not in the page.
  var isLongRanking: Bool { (Self.mostRows + 1...Self.mostReached).contains(assessment.cities.count) }

  func ranking() {
    section("ranking", words(.ranking)) {
      guard !assessment.cities.isEmpty else {
        html.element("p", .keyNobodyAssessed)
        return
      }
      if facts.ranked.isEmpty, assessment.cities.count > 1 { html.element("p", .nobodyRanked) }
      rankingFilters()
      if showsIntervals, let uncertainty = facts.uncertainty {
        html.element("details", class: "how") {
          html.element("summary", .howToRead)
          intervalNote(uncertainty)
        }
      }
      rankingLimit()
      RankingTable(self).write()
      if assessment.verdicts.contains(where: \.isProvisional) {
        html.element("p", class: "soft", .provisionalNote)
      }
      means()
    }
  }

  /// What the table does not hold, and where it is.
  private func rankingLimit() {
    let count = assessment.cities.count
    guard count > Self.mostRows else { return }
    let first = NumberText.whole(Self.mostRows)
    html.element("p", id: "ranking-limit") {
      html.text(
        words(count > Self.mostReached ? .rankingFirstOnly : .rankingFirstRows, first, NumberText.whole(count)))
    }
    html.line()
  }

  /// A coverage, apart from the least that ranks a city.
  func coverageText(_ share: Double) -> String { words.percent(share, apartFrom: [criteria.minimumCoverage]) }

  func scoreRange() {
    html.text(words(.scoreRange, facts.shown.cut(criteria.scores.lower), facts.shown.cut(criteria.scores.upper)))
  }
}
