import AssessmentModel
import Diagnostics

/// Cities whose percentages are all 1 or less, where those of the others are not: shares of 1.
enum PercentCities {
  /// The least number of a city's percentages above 0.
  static let fewest = 3

  static func note(_ view: SurveyView, in findings: inout FindingList) {
    let columns = view.values.filter { $0.item.scale.isPercent }.map(\.column)
    guard columns.count >= fewest else { return }
    // Most cities have a high one among the first few columns, and then only have to be counted.
    let rows = view.survey.cities.count
    var counts = [UInt8](repeating: 0, count: rows)
    var hasHigh = [Bool](repeating: false, count: rows)
    for column in columns {
      unsafe column.answers.numbers.withUnsafeBufferPointer { numbers in
        unsafe counts.withUnsafeMutableBufferPointer { counts in
          unsafe hasHigh.withUnsafeMutableBufferPointer { hasHigh in
            for row in 0..<min(rows, numbers.count) {
              let number = unsafe numbers[row]
              // Up to `fewest`; how many there are is asked of few cities.
              unsafe counts[row] = unsafe min(UInt8(fewest), counts[row] &+ (number > 0 ? 1 : 0))
              unsafe hasHigh[row] = unsafe number > 1 || hasHigh[row]
            }
          }
        }
      }
    }
    var small: [(city: Int, count: Int, column: AnswerColumn)] = []
    var judged = 0
    for city in view.cities where counts[city] >= fewest {
      judged += 1
      guard !hasHigh[city], let first = columns.first(where: { isFraction($0.answers.numbers[city]) }) else { continue }
      small.append((city, columns.count { $0.answers.numbers[city] > 0 }, first))
    }
    guard small.count * 2 < judged else { return }
    for (city, count, column) in small {
      findings.append(
        .cityPercentFractions, .note,
        view.note(
          .cityPercentFractions,
          .survey(
            .cityPercentages, .number(count), view.said(city), .exact(column.answers.numbers[city]),
            .text(column.header)), at: column, city: city, mend: .survey(.writeSixtyFive)))
    }
  }

  private static func isFraction(_ number: Double) -> Bool { number > 0 && number < 1 }
}
