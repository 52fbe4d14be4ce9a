import AssessmentModel
import Words

/// The worst of a city's divide checks. Level 0 is called parity only where groups were compared.
struct WorstFlag {
  private(set) var level: Int?
  private(set) var comparesGroups = false

  init(_ checks: some Sequence<DivideCheck>, of city: Int) {
    for check in checks {
      guard let found = check.outcome(of: city).level else { continue }
      level = max(level ?? 0, found)
      if case .gap = check.kind { comparesGroups = true }
    }
  }
}

extension ReportPage {
  func flag(_ worst: WorstFlag) {
    if let level = worst.level {
      flag(level, comparesGroups: worst.comparesGroups)
    } else {
      html.element("span", class: "none", .notMeasured)
    }
  }
}
