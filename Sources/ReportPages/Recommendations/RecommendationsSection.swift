import AssessmentModel
import ReportFiles
import Words

/// The section `#recommendations`: each programme with the cities it fits, and the mentors.
extension ReportPage {
  func recommendations() {
    guard let found = facts.recommendations else { return }
    section("recommendations", words(.recommendations)) {
      html.element("p", class: "prose") {
        html.text(.recommendationsIntro)
        if let rules = criteria.mentors { html.text(words(.mentorCapacity, NumberText.whole(rules.capacity))) }
      }
      html.line()
      for (position, programme) in criteria.programmes.enumerated() {
        let fits = { (city: Int) in found.programmes[city].contains { $0.programme == position } }
        self.programme(programme, facts.order.filter(fits))
      }
      mentors(found)
    }
  }

  private func programme(_ programme: Programme, _ cities: [Int]) {
    heading(3) { html.localized(programme.name) }
    html.element("p", class: "prose") {
      html.localized(programme.offer)
      if !programme.source.isEmpty {
        html.text(" ")
        html.element("span", class: "soft") {
          html.text("(")
          html.text(.source)
          html.text(.colon)
          html.localized(LocalizedText(programme.source))
          html.text(")")
        }
      }
    }
    html.element("p") {
      if cities.isEmpty {
        html.text(.fitsNone)
      } else {
        html.text(words(.fitsCount, NumberText.whole(cities.count)))
        links(to: cities)
      }
    }
    html.line()
  }

  private func links(to cities: [Int]) {
    for (place, city) in cities.enumerated() {
      if place > 0 { html.text(.separator) }
      html.element("a") {
        html.attribute("href", link(toCity: city))
        html.localized(assessment.cities[city].name)
      }
    }
  }

  private func mentors(_ found: RecommendationFacts) {
    let matched = facts.order.filter { !found.mentors[$0].isEmpty }
    let unmatched = facts.order.filter { found.isUnmatched[$0] }
    guard !matched.isEmpty || !unmatched.isEmpty else { return }
    heading(3, id: "mentors", anchor: "mentors") { html.text(.mentorTable) }
    if !matched.isEmpty {
      if matched.count > 1 { mentorLinks(matched) }
      table(class: "mentors", label: words(.mentorTable)) {
        html.element("caption", words(.mentorCaption, NumberText.whole(matched.count)))
        html.element("thead") {
          html.element("tr") {
            column(.cityHead)
            column(.mentorHead)
            column(.learnHead)
            column(.closenessHead, class: "n")
          }
        }
        html.line()
        html.element("tbody") {
          for city in matched {
            for (place, match) in found.mentors[city].enumerated() { row(match, isFirst: place == 0) }
          }
        }
      }
    }
    if !unmatched.isEmpty {
      html.element("p") {
        html.text(.unmatchedList)
        links(to: unmatched)
      }
      html.line()
    }
  }

  /// From the name of each that has a mentor to its row.
  private func mentorLinks(_ matched: [Int]) {
    html.element("p", class: "prose") {
      html.text(.mentorsOf)
      for (place, city) in matched.enumerated() {
        html.text(place == 0 ? " " : ", ")
        html.element("a") {
          html.attribute("href", "#mentors-\(assessment.cities[city].id.rawValue)")
          html.localized(assessment.cities[city].name)
        }
      }
    }
    html.line()
  }

  private func row(_ match: MentorMatch, isFirst: Bool) {
    html.element("tr") {
      if isFirst { html.attribute("id", "mentors-\(assessment.cities[match.city].id.rawValue)") }
      cityHead(match.city)
      html.element("td") { links(to: [match.mentor]) }
      html.element("td") { names(ofIndicators: match.indicators) }
      html.element("td", class: "n", words.percent(match.closeness))
    }
    html.line()
  }
}
