import AssessmentModel
import ReportFiles
import Words

/// Where the cities lie.
extension ReportPage {
  func map() {
    let chart = MapChart(self)
    guard !assessment.cities.isEmpty else { return }
    section("map", words(.mapHeading)) {
      guard chart.count > 0 else {
        html.element("p", class: "soft", words(.mapNone))
        return
      }
      let missing = assessment.cities.count - chart.count
      let left = missing > 0 ? words(.mapMissing, NumberText.whole(missing)) : ""
      chartFigure {
        chart.draw(
          title: words(.mapTitle, NumberText.whole(chart.count)),
          description: words(.mapDescription) + (left.isEmpty ? "" : " " + left))
      } below: {
        legend(of: chart.isDense)
        places(chart.cities)
        html.element("figcaption") {
          html.text(words(chart.isDense ? .mapDense : .mapCaption))
          if !left.isEmpty { html.text(" " + left) }
          html.text(" ")
          html.text(.mapSource)
        }
      }
    }
  }

  /// At most this many places are listed; `report.xml` has all of them.
  private static let mostPlaces = 400

  private func places(_ cities: [Int]) {
    html.element("details") {
      html.element("summary", words(.mapTable, NumberText.whole(min(cities.count, Self.mostPlaces))))
      table(label: words(.mapTable, NumberText.whole(min(cities.count, Self.mostPlaces)))) {
        html.element("thead") {
          html.element("tr") {
            column(.cityHead)
            column(.country)
            column(.latitude, class: "n")
            column(.longitude, class: "n")
            if !facts.bands.list.isEmpty { column(facts.bands.areVerdicts ? .verdict : .classHead) }
          }
        }
        html.element("tbody") { for city in cities.prefix(Self.mostPlaces) { placeRow(city) } }
      }
      if cities.count > Self.mostPlaces {
        html.element("p", class: "soft", words(.mapMore, NumberText.whole(cities.count - Self.mostPlaces)))
      }
    }
    html.line()
  }

  private func placeRow(_ city: Int) {
    let entry = assessment.cities[city]
    html.element("tr") {
      html.element("th") {
        html.attribute("scope", "row")
        html.element("a") {
          html.attribute("href", link(toCity: city))
          html.localized(entry.name)
        }
      }
      html.element("td") { html.localized(entry.country) }
      html.element("td", class: "n", entry.latitude.map { NumberText.fixed($0, 2) } ?? "")
      html.element("td", class: "n", entry.longitude.map { NumberText.fixed($0, 2) } ?? "")
      if !facts.bands.list.isEmpty {
        html.element("td") {
          if let band = facts.band(of: city) {
            html.localized(facts.bands.list[band].name)
          } else {
            html.text(.notRated)
          }
        }
      }
    }
    html.line()
  }
}
