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
    // The first column with a value below 1, from 1; 0 where there is none.
    var fractions = [Int32](repeating: 0, count: rows)
    var hasHigh = [Bool](repeating: false, count: rows)
    for (position, column) in columns.enumerated() {
      let number = Int32(truncatingIfNeeded: position + 1)
      column.answers.numbers.withUnsafeBufferPointer { numbers in
        for row in 0..<min(rows, numbers.count) {
          let isAbove = numbers[row] > 0
          counts[row] &+= isAbove ? 1 : 0
          fractions[row] = isAbove && numbers[row] < 1 && fractions[row] == 0 ? number : fractions[row]
          hasHigh[row] = hasHigh[row] || numbers[row] > 1
        }
      }
    }
    var small: [(city: Int, count: Int, column: AnswerColumn)] = []
    var judged = 0
    for city in view.cities where counts[city] >= fewest {
      judged += 1
      if !hasHigh[city], fractions[city] > 0 {
        small.append((city, Int(counts[city]), columns[Int(fractions[city]) - 1]))
      }
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
