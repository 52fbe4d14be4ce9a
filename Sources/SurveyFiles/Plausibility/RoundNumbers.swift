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
    for (position, values) in view.values.enumerated() where values.isWhole && values.item.scale.isMeasured {
      let bounds = values.item.scale.bounds
      func isJudged(_ number: Double) -> Bool {
        abs(number) >= 10 && number != bounds.lower && number != bounds.upper
      }
      var tally = Tally()
      var start = -1
      for city in view.cities where isJudged(values.numbers[city]) {
        tally.add(values.numbers[city])
        if start < 0 { start = city }
      }
      if tally.isRound {
        findings.append(
          view.note(
            .columnRoundNumbers,
            "all \(tally.count) numbers from 10 up under “\(values.column.header)” end in 0 or 5, such as "
              + DecimalText.exact(values.numbers[start]), at: values.column, city: start, isOfCity: false,
            mend: "ask where the numbers come from, or treat them as estimates"))
      }
      guard tally.count > tally.round else { continue }
      for city in view.cities where isJudged(values.numbers[city]) {
        own[city].add(values.numbers[city])
        if first[city] < 0 { first[city] = position }
      }
    }
    for city in view.cities where own[city].isRound {
      let column = view.values[first[city]].column
      findings.append(
        .cityRoundNumbers, .note,
        view.note(
          .cityRoundNumbers,
          "all \(own[city].count) numbers from 10 up of \(view.name(city)) end in 0 or 5, such as "
            + "\(DecimalText.exact(column.answers.numbers[city])) under “\(column.header)”", at: column, city: city,
          mend: "ask the city where its numbers come from"))
    }
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
      if (number / 5).rounded() * 5 == number { round += 1 }
      if different.count < RoundNumbers.fewestDifferent, !different.contains(number) { different.append(number) }
    }

    /// Whether there are enough of them, and all end in 0 or 5.
    var isRound: Bool {
      count == round && count >= RoundNumbers.fewest && different.count >= RoundNumbers.fewestDifferent
    }
  }
}
