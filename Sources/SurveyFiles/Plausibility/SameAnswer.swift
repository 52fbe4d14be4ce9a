import AssessmentModel
import Diagnostics
import Glibc

/// Cities that give one answer throughout: every answer on one scale is the same.
///
/// A city that is good at everything says yes to everything, as others do: named is what ``AgreementBits`` finds of
/// `16 + log2 N` bits and more, so that chance makes such a city less than once in 65,000 surveys of `N` cities.
enum SameAnswer {
  /// The least number of answers.
  static let fewest = 10
  /// Bits beyond those of the number of cities.
  static let bits = 16.0
  /// The most cities of one scale that are held against the others.
  static let cities = 1000

  /// Looks at the answers on each scale: yes and no, levels to one top, one list of options, percentages, numbers.
  static func note(_ view: SurveyView, in findings: inout FindingList) {
    var scales: [Scale] = []
    var columns: [Scale: [Int]] = [:]
    for (position, values) in view.values.enumerated() where values.isWhole {
      let scale = common(values.item.scale)
      if columns[scale] == nil { scales.append(scale) }
      columns[scale, default: []].append(position)
    }
    for scale in scales {
      let positions = columns[scale] ?? []
      guard positions.count >= fewest else { continue }
      note(positions.map { view.values[$0] }, scale, view, in: &findings)
    }
  }

  private static func note(
    _ columns: [SurveyView.Values], _ scale: Scale, _ view: SurveyView, in findings: inout FindingList
  ) {
    let same = same(columns, view)
    let needed = bits + log2(Double(view.cities.count))
    for (city, count, first) in same.prefix(cities) {
      let given = columns.filter { !$0.numbers[city].isNaN }
      guard AgreementBits(view, without: [city]).of(given, city, upTo: needed) >= needed else { continue }
      let column = columns[first].column
      findings.append(
        .answerSameThroughout, .note,
        view.note(
          .answerSameThroughout,
          .survey(
            .sameAnswer, view.said(city), .number(count), .said(words(scale)),
            shown(column.answers.numbers[city], columns[first].item)),
          at: column, city: city, mend: .survey(.askForEvidence)))
    }
  }

  /// The cities that give one answer to all they answer, in order, with how many these are and the first.
  ///
  /// Column by column, over the cities that have given one answer so far, which are soon few.
  private static func same(
    _ columns: [SurveyView.Values], _ view: SurveyView
  ) -> [(city: Int, count: Int, column: Int)] {
    var cities = view.cities
    var answers = [Double](repeating: .nan, count: view.survey.cities.count)
    var given = [(count: Int32, first: Int32)](repeating: (0, 0), count: view.survey.cities.count)
    for (position, values) in columns.enumerated() {
      let numbers = values.numbers
      var kept = 0
      for place in cities.indices {
        let city = cities[place]
        let number = numbers[city]
        if number == number {
          if given[city].count == 0 {
            answers[city] = number
            given[city].first = Int32(truncatingIfNeeded: position)
          } else if number != answers[city] {
            continue
          }
          given[city].count += 1
        }
        cities[kept] = city
        kept += 1
      }
      cities.removeLast(cities.count - kept)
    }
    return cities.filter { given[$0].count >= fewest }.map { ($0, Int(given[$0].count), Int(given[$0].first)) }
  }

  /// The scale by which questions are taken together.
  private static func common(_ scale: Scale) -> Scale {
    switch scale {
    case .yesNo, .level, .percent, .options: scale
    case .count, .number: .number(lower: nil, upper: nil)
    }
  }

  private static func words(_ scale: Scale) -> Statement {
    switch scale {
    case .yesNo: .survey(.yesNoQuestions)
    case .level(let top): .survey(.levelQuestions, .number(top))
    case .percent: .survey(.percentageQuestions)
    case .options: .survey(.optionQuestions)
    case .count, .number: .survey(.numberQuestions)
    }
  }

  private static func shown(_ number: Double, _ item: Item) -> FactValue {
    switch item.scale {
    case .yesNo: .said(.survey(number == 1 ? .sayYes : .sayNo))
    case .options(let options):
      options.first { $0.points == number }.map { .text("“\($0.code)”") } ?? .exact(number)
    case .level, .count, .percent, .number: .exact(number)
    }
  }
}
