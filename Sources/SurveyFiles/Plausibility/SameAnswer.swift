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
    var same: [(city: Int, count: Int, column: Int)] = []
    for city in view.cities {
      var answer = Double.nan
      var count = 0
      var first = 0
      var isSame = true
      for (position, values) in columns.enumerated() {
        let number = values.numbers[city]
        if number.isNaN { continue }
        if count == 0 { (answer, first) = (number, position) }
        count += 1
        guard number == answer else {
          isSame = false
          break
        }
      }
      if isSame, count >= fewest { same.append((city, count, first)) }
    }
    let needed = bits + log2(Double(view.cities.count))
    for (city, count, first) in same.prefix(cities) {
      let given = columns.filter { !$0.numbers[city].isNaN }
      guard AgreementBits(view, without: [city]).of(given, city, upTo: needed) >= needed else { continue }
      let column = columns[first].column
      findings.append(
        .answerSameThroughout, .note,
        view.note(
          .answerSameThroughout,
          "\(view.name(city)) answers all \(count) \(words(scale)) with \(shown(column.answers.numbers[city], columns[first].item))",
          at: column, city: city, mend: "ask the city for evidence on some of them"))
    }
  }

  /// The scale by which questions are taken together.
  private static func common(_ scale: Scale) -> Scale {
    switch scale {
    case .yesNo, .level, .percent, .options: scale
    case .count, .number: .number(lower: nil, upper: nil)
    }
  }

  private static func words(_ scale: Scale) -> String {
    switch scale {
    case .yesNo: "yes/no questions"
    case .level(let top): "questions on a level from 0 to \(top)"
    case .percent: "questions for a percentage"
    case .options: "questions with the same options"
    case .count, .number: "questions for a number"
    }
  }

  private static func shown(_ number: Double, _ item: Item) -> String {
    switch item.scale {
    case .yesNo: number == 1 ? "yes" : "no"
    case .options(let options):
      options.first { $0.points == number }.map { "“\($0.code)”" } ?? DecimalText.exact(number)
    case .level, .count, .percent, .number: DecimalText.exact(number)
    }
  }
}
