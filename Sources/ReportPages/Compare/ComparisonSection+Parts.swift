import AssessmentModel
import ReportFiles
import Words

/// What of the components differs, as sentences, drawings and a table.
extension ComparisonSection {
  // MARK: Differences that matter

  func differences() {
    html.element("ul") {
      for city in cities.dropFirst() {
        html.element("li") {
          guard let value = figures.quantised(scoreOf: city), let base = figures.quantised(scoreOf: baseline) else {
            html.text(words(.compareNoScore, name(city), name(baseline)))
            beyond(city)
            return
          }
          let score = QuantisedScore.signed(value - base, scores)
          if let wins = figures.wins(city, baseline) {
            html.text(words(.compareAhead, name(city), name(baseline), score, share(wins), variations))
          } else {
            html.text(words(.comparePlain, name(city), name(baseline), score))
          }
          beyond(city)
        }
        html.line()
      }
    }
    html.line()
  }

  /// The components on which a city and the baseline are further apart than the score reaches.
  private func beyond(_ city: Int) {
    guard reach(city) != nil else { return }
    let list = figures.parts.compactMap { part -> String? in
      guard matters(part, city), let value = figures.quantised(part, city),
        let base = figures.quantised(part, baseline)
      else { return nil }
      return facts.name(part.child)[page.language] + " " + QuantisedScore.signed(value - base, scores)
    }
    html.text(" ")
    html.text(list.isEmpty ? words(.compareWithin) : words(.compareBeyond, list.joined(separator: words(.separator))))
  }

  /// The wider of the stretches over which the scores of city and baseline reach.
  private func reach(_ city: Int) -> Int? {
    guard let own = figures.width(city), let base = figures.width(baseline) else { return nil }
    return max(own, base)
  }

  /// Whether a component differs by more than the score reaches.
  private func matters(_ part: ComparedFigures.Part, _ city: Int) -> Bool {
    guard let reach = reach(city), let value = figures.quantised(part, city),
      let base = figures.quantised(part, baseline)
    else { return false }
    return abs(value - base) > reach
  }

  func rule() {
    html.element("p", class: "soft") {
      if facts.uncertainty != nil {
        html.text(
          words(
            .compareRule, words.percent(Double(Self.firmness) / 100), words.percent(0.9), variations))
      } else {
        html.text(.compareRuleNone)
      }
    }
    html.line()
  }

  // MARK: Components

  func components() {
    let axis = axis
    html.element("p", class: "soft") {
      html.text(words(cities.count == 2 ? .compareTwoCaption : .comparePlotCaption, cut(axis.lower), cut(axis.upper)))
    }
    if cities.count == 2 { dumbbells(axis) } else { plots(axis) }
    table()
  }

  /// The stretch that all components of all cities take up.
  private var axis: ChartAxis {
    figures.parts.reduce(ChartAxis()) { stretch, part in
      stretch.joined(
        ChartAxis(cities.compactMap { figures.quantised(part, $0).map { Double($0) / QuantisedScore.unit } }))
    }
  }

  private func cut(_ unit: Double) -> String {
    let end = scores.reported(unit)
    return unit == 0 || unit == 1 ? NumberText.tick(end, scores) : NumberText.fixed(end, scores.decimals)
  }

  /// Where a value stands on a line of 200.
  private func x(_ value: Int, _ axis: ChartAxis) -> Double {
    8 + 184 * (axis.share(Double(value) / QuantisedScore.unit) ?? 0)
  }

  /// A small plot a component: a line a city with its mark and number.
  private func plots(_ axis: ChartAxis) {
    html.element("div", class: "plots") {
      for part in figures.parts {
        html.element("div", class: part.depth == 0 ? "plot" : "plot inner") {
          label(part)
          html.element("ul") {
            for (place, city) in cities.enumerated() {
              html.element("li") {
                html.element("span") { html.localized(assessment.cities[city].name) }
                line { if let value = figures.quantised(part, city) { draw(place, x(value, axis)) } }
                html.element("span", class: "n", figures.part(part, city) ?? words(.notRated))
              }
            }
          }
        }
        html.line()
      }
    }
    html.line()
  }

  private func label(_ part: ComparedFigures.Part) {
    html.element("p", class: "label") {
      html.localized(facts.name(part.child))
      if part.isFalling { html.text(" △") }
    }
  }

  private func line(_ body: () -> Void) {
    html.element("svg") {
      html.attribute("viewBox", "0 0 200 14")
      html.attribute("aria-hidden", "true")
      html.shape("path", class: "gridline") { html.attribute("d") { PathData(html).line(8, 7, 192, 7) } }
      body()
    }
  }

  private func draw(_ place: Int, _ x: Double) {
    Self.symbol(place).draw(x: x, y: 7, radius: 5, class: Equiplot.colour(place), html)
  }

  /// A line a component from one city to the other, with its length in words.
  private func dumbbells(_ axis: ChartAxis) {
    html.element("ul", class: "dumbbells") {
      for part in figures.parts {
        html.element("li", class: part.depth == 0 ? nil : "inner") {
          label(part)
          for (place, city) in cities.enumerated() {
            html.element("span", class: "n") {
              mark(place)
              html.text(figures.part(part, city) ?? words(.notRated))
            }
          }
          let places = cities.map { figures.quantised(part, $0).map { x($0, axis) } }
          line {
            if let from = places[0], let to = places[1] {
              html.shape("path", class: "span") { html.attribute("d") { PathData(html).line(from, 7, to, 7) } }
            }
            for (place, x) in places.enumerated() { if let x { draw(place, x) } }
          }
          html.element("span", class: "n gap") {
            if let value = figures.quantised(part, cities[1]), let base = figures.quantised(part, baseline) {
              html.text(words(.compareGap, QuantisedScore.plain(abs(value - base), scores)))
            } else {
              html.text("–")
            }
          }
        }
        html.line()
      }
    }
    html.line()
  }

  private func table() {
    page.table(class: "compare", label: words(.dimensions)) {
      html.element("caption", words(.comparePartsCaption, name(baseline)))
      columns(.component)
      html.element("tbody") {
        for part in figures.parts {
          let best = part.isFalling ? nil : Self.best(cities.map { figures.quantised(part, $0) })
          html.element("tr") {
            html.element("th", class: part.depth == 0 ? nil : "inner") {
              html.attribute("scope", "row")
              html.localized(facts.name(part.child))
              if part.isFalling { html.text(" △") }
            }
            for (place, city) in cities.enumerated() {
              html.element("td") {
                html.text(figures.part(part, city) ?? words(.notRated))
                if place == best { bestMark() }
                difference(figures.quantised(part, city), figures.quantised(part, baseline), of: city) {
                  matters(part, city)
                }
              }
            }
          }
          html.line()
        }
      }
    }
  }

  func bestMark() {
    html.text(" ")
    html.element("span", class: "best", .compareBest)
  }

  /// The place of the highest value, unless another equals it.
  static func best(_ values: [Int?]) -> Int? {
    let present = values.compactMap { $0 }
    guard present.count > 1, let high = present.max(), present.count(where: { $0 == high }) == 1 else { return nil }
    return values.firstIndex(of: high)
  }

  func fallingNote() {
    let names = figures.parts.filter(\.isFalling).map { facts.name($0.child)[page.language] }
    guard !names.isEmpty else { return }
    html.element("p", class: "soft", words(.compareFalling, names.joined(separator: words(.separator))))
    html.line()
  }
}
