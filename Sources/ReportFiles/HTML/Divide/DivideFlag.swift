import AssessmentModel

/// A level as four boxes and a word.
extension ReportPage {
  func flag(_ level: Int) {
    html.element("span", class: "flag") {
      html.element("svg", class: "pips") {
        html.attribute("viewBox", "0 0 30 8")
        html.attribute("aria-hidden", "true")
        if level > 0 {
          html.shape("path", class: "on") {
            html.attribute("d") { for step in 0..<level { PathData(html).box(Double(step) * 7.5 + 1, 1, 6, 6) } }
          }
        }
        if level < 4 {
          html.shape("path", class: "off") {
            html.attribute("d") { for step in level..<4 { PathData(html).box(Double(step) * 7.5 + 1, 1, 6, 6) } }
          }
        }
      }
      html.localized(levelName(level))
    }
  }

  func levelName(_ level: Int) -> LocalizedText {
    let names = criteria.divide?.levelNames ?? []
    guard names.indices.contains(level) else {
      let number = NumberText.whole(level)
      return LocalizedText(
        ReportWords(.english)(.levelNumber, number), korean: ReportWords(.korean)(.levelNumber, number))
    }
    return names[level]
  }

  /// The outcome of a check.
  func outcome(_ outcome: DivideOutcome) {
    switch outcome {
    case .reverse: html.element("span", class: "soft", .reverseGap)
    case .notMeasured: html.element("span", class: "none", .notMeasured)
    case .undefined: html.element("span", class: "none", .undefinedGap)
    case .level0, .level1, .level2, .level3, .level4: flag(outcome.level ?? 0)
    }
  }
}
