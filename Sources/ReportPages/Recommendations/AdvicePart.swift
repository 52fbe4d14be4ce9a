import AssessmentModel
import ReportFiles
import Words

/// The programmes and mentors of one city.
extension CitySection {
  func advice() {
    guard let found = page.facts.recommendations else { return }
    let programmes = found.programmes[city]
    let mentors = found.mentors[city]
    subheading(.recommendedHeading)
    if programmes.isEmpty, mentors.isEmpty, !found.isUnmatched[city] {
      html.element("p", class: "soft", .nothingRecommended)
      html.line()
      return
    }
    html.element("ul", class: "open") {
      for entry in programmes { html.element("li") { programme(entry) } }
      for match in mentors { html.element("li") { mentor(match) } }
      if found.isUnmatched[city] { html.element("li", .noMentor) }
    }
    html.line()
  }

  private func programme(_ entry: Recommendation) {
    html.element("b") { html.localized(page.criteria.programmes[entry.programme].name) }
    html.text(.colon)
    for (place, reason) in entry.reasons.enumerated() {
      if place > 0 { html.text("; ") }
      html.text(text(reason))
    }
  }

  private func text(_ reason: Recommendation.Reason) -> String {
    switch reason {
    case .weak(let node, let score, let cut):
      words(
        .reasonWeak, assessment.plan.nodes[node].name[page.language], page.score(score, of: node),
        page.facts.shown.cut(cut))
    case .verdict(let position): words(.reasonVerdict, page.criteria.verdicts[position].name[page.language])
    }
  }

  private func mentor(_ match: MentorMatch) {
    html.text(.learnFrom)
    html.text(" ")
    html.element("a") {
      html.attribute("href", page.link(toCity: match.mentor))
      html.localized(assessment.cities[match.mentor].name)
    }
    html.text(.colon)
    page.names(ofIndicators: match.indicators)
  }
}

extension ReportPage {
  /// The names of indicators, as a list.
  func names(ofIndicators positions: [Int]) {
    for (place, position) in positions.enumerated() {
      if place > 0 { html.text(.separator) }
      html.localized(criteria.indicators[position].name)
    }
  }
}
