internal import AssessmentModel
internal import Diagnostics
internal import Words

/// What of a change comes from which answers, for the terminal and as JSON.
struct EditionPartsText {
  let comparison: EditionComparison
  let range: ScoreRange
  let words: Wording

  /// A column of the table.
  struct Column {
    let title: String
    /// The title within a sentence.
    let name: String
    /// What more the heading says of it.
    let note: String
    let cell: (EditionChange) -> String
  }

  /// The parts that some city has, with how many answers are behind them.
  var columns: [Column] {
    let range = range
    var columns: [Column] = []
    func add(
      _ title: AnalysisPhrase, _ name: AnalysisPhrase, _ note: AnalysisPhrase? = nil,
      _ part: @escaping (EditionAnswers) -> Double?, _ count: @escaping (EditionAnswers) -> Int
    ) {
      guard comparison.changes.contains(where: { count($0.answers) > 0 || (part($0.answers) ?? 0) != 0 }) else {
        return
      }
      columns.append(
        Column(title: words(title), name: words(name), note: note.map { words($0) } ?? "") { change in
          let number = count(change.answers)
          return range.signed(part(change.answers)) + (number > 0 ? " (\(number))" : "")
        })
    }
    add(.partGiven, .partGivenWord, nil, \.given, \.givenCount)
    add(.partWithdrawn, .partWithdrawnWord, .withdrawnNote, \.withdrawn, \.withdrawnCount)
    add(.partChanged, .partChangedWord, nil, \.changed, \.changedCount)
    add(.partFilled, .partFilledWord, .filledNote, \.filled) { _ in 0 }
    add(.partOthers, .partOthersWord, .othersNote, \.others) { _ in 0 }
    return columns
  }

  /// What the columns mean; nothing where there are none.
  var heading: String {
    let columns = columns
    guard !columns.isEmpty else { return "" }
    let names = columns.map(\.name).joined(separator: " + ")
    return words(.answersAreParts, names) + columns.map(\.note).joined() + ".\n"
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
