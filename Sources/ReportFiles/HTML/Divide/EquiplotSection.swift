import AssessmentModel
import Words

/// Charts of population groups, one an indicator with breakdowns.
extension ReportPage {
  func equiplots(_ rules: DivideRules) {
    let plots = rules.indicators.compactMap { entry -> Equiplot? in
      guard let position = facts.position(entry.indicator), !entry.groups.isEmpty else { return nil }
      let plot = Equiplot(self, indicator: position, pairs: rules.groups.filter { entry.groups.contains($0.id) })
      return plot.count > 0 ? plot : nil
    }
    guard !plots.isEmpty else { return }
    heading(3) { html.text(.equiplots) }
    for plot in plots { self.plot(plot, rules) }
  }

  private func plot(_ plot: Equiplot, _ rules: DivideRules) {
    let name = criteria.indicators[plot.indicator].name
    html.element("figure", class: "panel") {
      html.element("h4") { html.localized(name) }
      groupLegend(plot, rules)
      html.element("div", class: "scroll chart") {
        html.attribute("role", "region")
        html.attribute("tabindex", 0)
        html.attribute("aria-label", name[language])
        plot.draw(title: words(.equiplotCaption, name[language]))
      }
      html.element("figcaption") {
        html.text(words(.equiplotCaption, name[language]))
        if plot.count > Equiplot.limit {
          html.text(" ")
          html.text(words(.equiplotMore, NumberText.whole(Equiplot.limit), NumberText.whole(plot.count)))
        }
      }
    }
    html.line()
  }

  private func groupLegend(_ plot: Equiplot, _ rules: DivideRules) {
    html.element("ul", class: "legend") {
      for (place, pair) in plot.pairs.enumerated() {
        for (name, isReference) in [(pair.name, false), (pair.referenceName, true)] {
          html.element("li") {
            html.element("svg", class: "icon") {
              html.attribute("viewBox", "0 0 14 14")
              html.attribute("aria-hidden", "true")
              Equiplot.symbol(place, isReference: isReference).draw(
                x: 7, y: 7, radius: 4.5, class: Equiplot.colour(place), html)
            }
            html.localized(name)
          }
        }
      }
    }
  }
}
