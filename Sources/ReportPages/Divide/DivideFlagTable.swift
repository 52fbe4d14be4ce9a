import AssessmentModel
import Words

/// The worst level of each indicator, by city.
extension ReportPage {
  func flagTable(_ divide: DivideResult) {
    var indicators: [Int] = []
    for check in divide.checks where indicators.last != check.indicator { indicators.append(check.indicator) }
    let rows = assessment.cities.indices.compactMap { city -> (city: Int, level: Int, sum: Int)? in
      let levels = divide.checks.compactMap { $0.outcome(of: city).level }
      return levels.max().map { (city, $0, levels.reduce(0, +)) }
    }.sorted { (-$0.level, -$0.sum, $0.city) < (-$1.level, -$1.sum, $1.city) }
    guard !rows.isEmpty else { return }
    html.element("details", class: "fold") {
      html.element("summary", .divideFlags)
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
              for indicator in indicators {
                worstFlag(of: city, divide.checks.lazy.filter { $0.indicator == indicator })
              }
            }
            html.line()
          }
        }
      }
    }
    html.line()
  }
}
