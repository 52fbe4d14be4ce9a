internal import Diagnostics

/// A table of SurveyMonkey whose two rows of headings were joined into one: `Question - Option`.
///
/// Where ` - ` stands in questions and options, too, what stands in the cells decides: an option's column holds the option.
enum SurveyMonkeyMerged {
  static func groups(_ table: HeadedTable, _ headings: [String]) -> [SurveyMonkey.Group] {
    var groups: [SurveyMonkey.Group] = []
    for (column, heading) in headings.enumerated() {
      let last = groups.last
      // Behind a column of the same question: its further options, and the text under “other”.
      if let last, let sub = sub(of: heading, in: last.question), last.columns[0].sub.isEmpty == false || isOther(sub) {
        groups[groups.count - 1].columns.append((column, sub))
      } else if let (question, sub) = parted(table, column, heading) {
        groups.append(SurveyMonkey.Group(question: question, columns: [(column, sub)]))
      } else {
        groups.append(SurveyMonkey.Group(question: heading, columns: [(column, "")]))
      }
    }
    return groups
  }

  private static let sign = " - "

  private static func isOther(_ sub: String) -> Bool { sub.hasPrefix("Other (") }

  private static func sub(of heading: String, in question: String) -> String? {
    guard heading.hasPrefix(question + sign) else { return nil }
    return PlainLabel.line(String(heading.dropFirst(question.count + sign.count)))
  }

  /// Question and option, if every cell of the column that is not empty holds the option.
  private static func parted(_ table: HeadedTable, _ column: Int, _ heading: String) -> (String, String)? {
    guard let value = table.rows.lazy.map({ PlainLabel.line($0.text(column)) }).first(where: { !$0.isEmpty }) else {
      return blank(table, column, heading)
    }
    guard heading.hasSuffix(sign + value),
      table.rows.allSatisfy({ $0.text(column).isEmpty || PlainLabel.line($0.text(column)) == value })
    else { return nil }
    return (PlainLabel.line(String(heading.dropLast(sign.count + value.count))), value)
  }

  /// A column in which nothing stands is an option of the question of a column soon behind it.
  private static func blank(_ table: HeadedTable, _ column: Int, _ heading: String) -> (String, String)? {
    guard heading.contains(sign) else { return nil }
    for next in (column + 1)..<max(column + 1, min(table.width, column + 100)) {
      guard table.rows.contains(where: { !$0.text(next).isEmpty }) else { continue }
      guard let (question, _) = parted(table, next, table.heading(0, next)) else { return nil }
      return sub(of: heading, in: question).map { (question, $0) }
    }
    return nil
  }
}
