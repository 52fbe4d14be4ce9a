import AssessmentModel
import Diagnostics

/// Numbers that all end in 0 or 5: estimates, not counts.
///
/// Last digits that are spread evenly end in 0 or 5 in one case of five, and `n` numbers all do so in one case of `5^n`.
/// Numbers below 10 have no digit before the last, and the ends of a scale are no estimates: both are left out.
enum RoundNumbers {
  /// The least number of values, and of different ones, that are judged.
  static let fewest = 10
  static let fewestDifferent = 5

  /// Looks at each column, and then at each city over the columns in which others give other digits.
  static func note(_ view: SurveyView, in findings: inout FindingList) {
    var own = [Tally](repeating: Tally(), count: view.survey.cities.count)
    var first = [Int](repeating: -1, count: view.survey.cities.count)
    // Cities with a number that ends otherwise are not looked at again.
    var mayBeRound = [Bool](repeating: true, count: view.survey.cities.count)
    for (position, values) in view.values.enumerated() where values.isWhole && values.item.scale.isMeasured {
      let bounds = values.item.scale.bounds
      let (lower, upper) = (bounds.lower ?? .nan, bounds.upper ?? .nan)
      let numbers = values.numbers
      func isJudged(_ number: Double) -> Bool { number.magnitude >= 10 && number != lower && number != upper }
      guard view.cities.contains(where: { isJudged(numbers[$0]) && !isRound(numbers[$0]) }) else {
        noteColumn(values, view.cities.filter { isJudged(numbers[$0]) }, view, in: &findings)
        continue
      }
      for city in view.cities where mayBeRound[city] && isJudged(numbers[city]) {
        mayBeRound[city] = isRound(numbers[city])
        own[city].add(numbers[city])
        if first[city] < 0 { first[city] = position }
      }
    }
    for city in view.cities where own[city].isRound {
      let column = view.values[first[city]].column
      findings.append(
        .cityRoundNumbers, .note,
        view.note(
          .cityRoundNumbers,
          .survey(
            .cityRound, .number(own[city].count), view.said(city), .exact(column.answers.numbers[city]),
            .text(column.header)), at: column, city: city, mend: .survey(.askWhereFrom)))
    }
  }

  /// The finding on a column of which all judged numbers end in 0 or 5.
  private static func noteColumn(
    _ values: SurveyView.Values, _ judged: [Int], _ view: SurveyView, in findings: inout FindingList
  ) {
    var tally = Tally()
    for city in judged { tally.add(values.numbers[city]) }
    guard tally.isRound, let start = judged.first else { return }
    findings.append(
      view.note(
        .columnRoundNumbers,
        .survey(.columnRound, .number(tally.count), .text(values.column.header), .exact(values.numbers[start])),
        at: values.column, city: start, isOfCity: false, mend: .survey(.askOrEstimate)))
  }

  /// Whether a number is a whole multiple of 5.
  fileprivate static func isRound(_ number: Double) -> Bool {
    guard number.magnitude < 1e15 else { return (number / 5).rounded() * 5 == number }
    let whole = Int64(number)
    return Double(whole) == number && whole % 5 == 0
  }

  /// Numbers as they are counted.
  struct Tally {
    private(set) var count = 0
    /// How many are whole multiples of 5.
    private(set) var round = 0
    /// The first different numbers.
    private var different: [Double] = []

    mutating func add(_ number: Double) {
      count += 1
      if RoundNumbers.isRound(number) { round += 1 }
      if different.count < RoundNumbers.fewestDifferent, !different.contains(number) { different.append(number) }
    }

    /// Whether there are enough of them, and all end in 0 or 5.
    var isRound: Bool {
      count == round && count >= RoundNumbers.fewest && different.count >= RoundNumbers.fewestDifferent
    }
  }
}
