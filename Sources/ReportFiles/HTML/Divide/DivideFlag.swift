import AssessmentModel

/// A level as four boxes and a word.
extension ReportPage {
  func flag(_ level: Int) {
    html.element("span", class: "flag") {
      html.element("i") {
        html.attribute("aria-hidden", "true")
        html.text(Self.boxes[min(max(level, 0), 4)])
      }
      html.localized(levelName(level))
    }
  }

  private static let boxes = ["▯▯▯▯", "▮▯▯▯", "▮▮▯▯", "▮▮▮▯", "▮▮▮▮"]

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
