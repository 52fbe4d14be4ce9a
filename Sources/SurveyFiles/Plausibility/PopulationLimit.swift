import AssessmentModel
import Diagnostics

/// Counts above the number of inhabitants that the registry gives.
enum PopulationLimit {
  /// How far above it a count may be: registries are some years old, and end at other borders.
  static let slack = 1.25

  /// Looks at counts, and at numbers of answers. Figures that a program made up are not held against real people.
  static func note(_ view: SurveyView, in findings: inout FindingList) {
    guard view.survey.description.origin != .synthetic else { return }
    let cities = view.cities.filter { (view.survey.cities[$0].population ?? 0) > 0 }
    guard !cities.isEmpty else { return }
    let counts = view.values.filter { isOpenCount($0.item.scale) && $0.isWhole }.map(\.column)
    for column in counts + view.sizes {
      let numbers = column.answers.numbers
      let given = cities.filter { !numbers[$0].isNaN }
      let above = given.filter { numbers[$0] > slack * (view.survey.cities[$0].population ?? .infinity) }
      // A question by which half of the cities are above their population does not count people.
      if above.count >= 3, above.count * 2 >= given.count { continue }
      for city in above {
        let people = FactValue.exact(view.survey.cities[city].population ?? 0)
        findings.append(
          .countAbovePopulation, .note,
          view.note(
            .countAbovePopulation,
            .survey(.moreThanInhabitants, .exact(numbers[city]), .text(column.header), view.said(city), people),
            at: column, city: city, mend: .survey(.checkCount)))
      }
    }
  }

  private static func isOpenCount(_ scale: Scale) -> Bool {
    switch scale {
    case .count(of: nil): true
    case .count, .yesNo, .level, .percent, .number, .options: false
    }
  }
}
