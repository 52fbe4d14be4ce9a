import AssessmentModel
import Diagnostics

/// Cities whose percentages are all 1 or less, where those of the others are not: shares of 1.
enum PercentCities {
  /// The least number of a city's percentages above 0.
  static let fewest = 3

  static func note(_ view: SurveyView, in findings: inout FindingList) {
    let columns = view.values.filter { $0.item.scale.isPercent }.map(\.column)
    guard columns.count >= fewest else { return }
    // Column by column, which is how they lie in memory.
    let rows = view.survey.cities.count
    var counts = [Int32](repeating: 0, count: rows)
    var fractions = [Int32](repeating: -1, count: rows)
    var hasHigh = [Bool](repeating: false, count: rows)
    for (position, column) in columns.enumerated() {
      let numbers = column.answers.numbers
      for city in view.cities {
        let number = numbers[city]
        counts[city] &+= number > 0 ? 1 : 0
        hasHigh[city] = hasHigh[city] || number > 1
        if number > 0, number < 1, fractions[city] < 0 { fractions[city] = Int32(truncatingIfNeeded: position) }
      }
    }
    var small: [(city: Int, count: Int, column: AnswerColumn)] = []
    var judged = 0
    for city in view.cities where counts[city] >= fewest {
      judged += 1
      if !hasHigh[city], fractions[city] >= 0 { small.append((city, Int(counts[city]), columns[Int(fractions[city])])) }
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
