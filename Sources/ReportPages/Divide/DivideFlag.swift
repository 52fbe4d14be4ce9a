import AssessmentModel
import ReportFiles
import Words

/// A level as four boxes and a word.
extension ReportPage {
  /// The worst of several checks of a city. Level 0 is called parity only where groups were compared.
  func worstFlag(of city: Int, _ checks: some Sequence<DivideCheck>) {
    var level: Int?
    var comparesGroups = false
    for check in checks {
      guard let found = check.outcome(of: city).level else { continue }
      level = max(level ?? 0, found)
      if case .gap = check.kind { comparesGroups = true }
    }
    html.element("td") {
      html.attribute("data-v", level ?? -1)
      if let level {
        flag(level, comparesGroups: comparesGroups)
      } else {
        html.element("span", class: "none", .notMeasured)
      }
    }
  }

  func flag(_ level: Int, comparesGroups: Bool = true) {
    html.element("span", class: Self.flags[min(max(level, 0), 4)]) {
      if level == 0, !comparesGroups { html.text(.noShortfall) } else { html.localized(levelName(level)) }
    }
  }

  /// The boxes are drawn by the style.
  private static let flags: [StaticString] = ["flag f0", "flag f1", "flag f2", "flag f3", "flag f4"]

  func levelName(_ level: Int) -> ShownText {
    let names = criteria.divide?.levelNames ?? []
    guard names.indices.contains(level) else { return .said(words(.levelNumber, NumberText.whole(level))) }
    return .written(names[level])
  }

  /// The outcome of a check.
  func outcome(_ outcome: DivideOutcome, of kind: DivideCheckKind) {
    switch outcome {
    case .reverse: html.element("span", class: "soft", .reverseGap)
    case .notMeasured: html.element("span", class: "none", .notMeasured)
    case .undefined: html.element("span", class: "none", .undefinedGap)
    case .level0, .level1, .level2, .level3, .level4:
      let comparesGroups = if case .gap = kind { true } else { false }
      flag(outcome.level ?? 0, comparesGroups: comparesGroups)
    }
  }
}
