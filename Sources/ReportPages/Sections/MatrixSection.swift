import AssessmentModel
import ReportFiles
import Words

/// Two parts of the index against each other: what asks for a study, and what lets one succeed; or, for an index of one
/// part, how the scores are spread.
extension ReportPage {
  func matrix() {
    guard let chart = MatrixChart(self) else {
      spread()
      return
    }
    guard chart.count > 0 else { return }
    let (across, up) = (facts.name(chart.axes.horizontal)[language], facts.name(chart.axes.vertical)[language])
    section("matrix", words(.matrix, across, up)) {
      chartFigure {
        chart.draw(
          title: words(.matrixTitle, across, up, NumberText.whole(chart.count)),
          description: words(.matrixCaption, across, up))
      } below: {
        legend(of: chart.isDense)
        cutList([chart.axes.horizontal, chart.axes.vertical])
        html.element("figcaption") {
          html.text(words(chart.isDense ? .matrixDense : .matrixCaption, across, up))
          if chart.axes.isChosen {
            html.text(" ")
            html.text(words(.matrixChosen, across, up))
          }
          let missing = assessment.cities.count - chart.count
          if missing > 0 {
            html.text(" ")
            html.text(words(.matrixMissing, NumberText.whole(missing)))
          }
        }
      }
    }
  }

  /// Whether there is a section with a chart of the scores, and what it is called in the navigation.
  var hasMatrix: Bool { (MatrixChart(self)?.count ?? ScoreChart(self).count) > 0 }

  private func spread() {
    let chart = ScoreChart(self)
    guard chart.count > 0 else { return }
    let name = assessment.plan.nodes[assessment.plan.principal].name[language]
    section("matrix", words(.spreadHeading)) {
      chartFigure {
        chart.draw(
          title: words(.spreadTitle, name, NumberText.whole(chart.count)), description: words(.spreadCaption))
      } below: {
        cutList([.node(assessment.plan.principal)])
        html.element("figcaption", words(.spreadCaption))
      }
    }
  }

  /// A chart in its frame, with what its script needs and what stands below it.
  func chartFigure(_ chart: () -> Void, below: () -> Void) {
    html.element("figure", class: "panel") {
      html.attribute("data-chart", "")
      html.element("div", class: "plot", chart)
      html.line()
      html.element("p", class: "pick") {
        html.attribute("hidden")
        html.element("label") {
          html.text(.chartPick)
          html.text(" ")
          html.element("select") {
            html.element("option") {
              html.attribute("value", "")
              html.text("–")
            }
          }
        }
      }
      html.line()
      below()
    }
    html.line()
  }

  /// The shapes of the verdicts or classes, or the shades of squares.
  func legend(of isDense: Bool) {
    let counts = facts.bandCounts()
    html.element("ul", class: "legend") {
      if isDense {
        for shade in DensityShade.allCases {
          html.element("li") {
            icon { html.shape("path", class: shade.markClass) { html.attribute("d", "M1 1h12v12h-12z") } }
            html.text(words(.binCount, shade.text))
          }
        }
      }
      for position in facts.bands.displayOrder where counts[position] > 0 {
        let band = facts.bands.list[position]
        html.element("li") {
          icon { band.symbol.draw(x: 7, y: 7, radius: 5, class: Band.markClass(band.shade), html) }
          html.localized(band.name)
        }
      }
    }
    html.line()
  }

  private func icon(_ body: () -> Void) {
    html.element("svg", class: "icon") {
      html.attribute("viewBox", "0 0 14 14")
      html.attribute("aria-hidden", "true")
      body()
    }
  }

  /// What each line of a chart stands for.
  private func cutList(_ children: [AssessmentPlan.Child]) {
    let lines = children.flatMap { child in ChartCut.all(on: child, self).map { (child, $0) } }
    guard !lines.isEmpty else { return }
    html.element("ul", class: "legend cuts") {
      for (child, cut) in lines {
        html.element("li") {
          icon {
            html.shape("path", class: cut.isFloor ? "cut" : "cut wish") { html.attribute("d", "M7 0L7 14") }
          }
          html.text(facts.name(child)[language] + words(.colon) + cut.words(words))
        }
      }
    }
    html.line()
  }
}
