internal import AssessmentModel
internal import Diagnostics

/// What of a change comes from which answers, for the terminal and as JSON.
struct EditionPartsText {
  let comparison: EditionComparison
  let range: ScoreRange

  /// A column of the table.
  struct Column {
    let title: String
    let cell: (EditionChange) -> String
  }

  /// The parts that some city has, with how many answers are behind them.
  var columns: [Column] {
    let range = range
    var columns: [Column] = []
    func add(
      _ title: String, _ part: @escaping (EditionAnswers) -> Double?, _ count: @escaping (EditionAnswers) -> Int
    ) {
      guard comparison.changes.contains(where: { count($0.answers) > 0 || (part($0.answers) ?? 0) != 0 }) else {
        return
      }
      columns.append(
        Column(title: title) { change in
          let number = count(change.answers)
          return range.signed(part(change.answers)) + (number > 0 ? " (\(number))" : "")
        })
    }
    add("Given", \.given, \.givenCount)
    add("Withdrawn", \.withdrawn, \.withdrawnCount)
    add("Changed", \.changed, \.changedCount)
    add("Filled", \.filled) { _ in 0 }
    add("Others", \.others) { _ in 0 }
    return columns
  }

  /// What the columns mean; nothing where there are none.
  var heading: String {
    let titles = columns.map { $0.title.lowercased() }
    guard !titles.isEmpty else { return "" }
    var text = "Answers = \(titles.joined(separator: " + ")), with how many of a city's answers"
    if titles.contains("withdrawn") { text += "; an answer withdrawn is no progress" }
    if titles.contains("filled") { text += "; filled: what filling gaps adds" }
    if titles.contains("others") { text += "; others: which other cities take part" }
    return text + ".\n"
  }

  /// Coverage, numbers of answers and parts of a change, in the set's range.
  static func members(_ change: EditionChange, _ range: ScoreRange, _ json: JSONWriter) {
    json.member("coverageBefore", change.coverageBefore)
    json.member("coverageAfter", change.coverageAfter)
    let answers = change.answers
    json.member(
      "answers",
      object: {
        for (name, count, part) in [
          ("given", answers.givenCount, answers.given), ("withdrawn", answers.withdrawnCount, answers.withdrawn),
          ("changed", answers.changedCount, answers.changed),
        ] {
          json.member(
            name,
            object: {
              json.member("answers", count)
              json.member("part", range.reportedDifferenceIfAny(part))
            })
        }
        json.member("filled", range.reportedDifferenceIfAny(answers.filled))
        json.member("others", range.reportedDifferenceIfAny(answers.others))
      })
  }
}
