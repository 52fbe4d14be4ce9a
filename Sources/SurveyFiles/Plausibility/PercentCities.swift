import AssessmentModel
import Diagnostics

/// Cities whose percentages are all 1 or less, where those of the others are not: shares of 1.
enum PercentCities {
  /// The least number of a city's percentages above 0.
  static let fewest = 3

  static func note(_ view: SurveyView, in findings: inout FindingList) {
    let columns = view.values.filter { $0.item.scale.isPercent }.map(\.column)
    guard columns.count >= fewest else { return }
    var small: [(city: Int, count: Int, column: AnswerColumn)] = []
    var judged = 0
    for city in view.cities {
      var count = 0
      var first: AnswerColumn?
      var hasFraction = false
      var hasHigh = false
      for column in columns where column.answers.numbers[city] > 0 {
        let number = column.answers.numbers[city]
        count += 1
        if number > 1 { hasHigh = true }
        if number < 1, !hasFraction { (first, hasFraction) = (column, true) }
      }
      guard count >= fewest else { continue }
      judged += 1
      if !hasHigh, let first { small.append((city, count, first)) }
    }
    guard small.count * 2 < judged else { return }
    for (city, count, column) in small {
      findings.append(
        .cityPercentFractions, .note,
        view.note(
          .cityPercentFractions,
          "all \(count) percentages of \(view.name(city)) are 1 or less, such as "
            + "\(DecimalText.exact(column.answers.numbers[city])) under “\(column.header)”: they look like shares of 1",
          at: column, city: city, mend: "write 65 for 65 %"))
    }
  }
}
