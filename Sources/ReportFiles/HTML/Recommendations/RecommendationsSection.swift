import AssessmentModel

/// The section `#recommendations`: each programme with the cities it fits, and the mentors.
extension ReportPage {
  func recommendations() {
    guard let found = facts.content.recommendations else { return }
    section("recommendations", words(.recommendations)) {
      html.element("p", class: "prose") {
        html.text(.recommendationsIntro)
        if let rules = criteria.mentors { html.text(words(.mentorCapacity, NumberText.whole(rules.capacity))) }
      }
      html.line()
      for (position, programme) in criteria.programmes.enumerated() {
        let cities = Set(found.programmes.filter { $0.programme == position }.map(\.city))
        self.programme(programme, facts.order.filter { cities.contains($0) })
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
          html.foreign(programme.source)
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

  private func mentors(_ found: Recommendations) {
    guard !found.mentors.isEmpty || !found.unmatched.isEmpty else { return }
    heading(3) { html.text(.mentorTable) }
    if !found.mentors.isEmpty {
      table(class: "mentors", label: words(.mentorTable)) {
        html.element(
          "caption", words(.mentorCaption, NumberText.whole(Set(found.mentors.map(\.city)).count)))
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
          for city in facts.order { for match in found.mentors where match.city == city { row(match) } }
        }
      }
    }
    if !found.unmatched.isEmpty {
      html.element("p") {
        html.text(.unmatchedList)
        links(to: facts.order.filter { found.unmatched.contains($0) })
      }
      html.line()
    }
  }

  private func row(_ match: MentorMatch) {
    html.element("tr") {
      cityHead(match.city)
      html.element("td") { links(to: [match.mentor]) }
      html.element("td") { names(ofIndicators: match.indicators) }
      html.element("td", class: "n", NumberText.percent(match.closeness))
    }
    html.line()
  }
}
