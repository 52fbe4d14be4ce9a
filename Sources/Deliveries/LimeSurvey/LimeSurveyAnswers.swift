internal import Diagnostics

/// The answers of a LimeSurvey export, whatever file carries them: columns, and a row a response.
struct LimeSurveyAnswers {
  /// What stands in a cell.
  enum Cell {
    case text(String)
    /// No value was ever stored: the question was not shown.
    case null
  }

  var columns: [LimeSurveyColumn]
  /// A row a response, a cell a column.
  var rows: [[Cell]]
  /// Where a cell stands.
  let place: (_ row: Int, _ column: Int) -> InputLocation
  /// Where a row stands.
  let rowPlace: (_ row: Int) -> InputLocation
  /// Whether the file tells values that were never stored from empty ones.
  let knowsNull: Bool

  /// The text of a cell; empty where none was stored.
  func text(_ row: Int, _ column: Int) -> String {
    if case .text(let text) = rows[row][column] { text } else { "" }
  }

  /// Whether a cell has no value.
  func isNull(_ row: Int, _ column: Int) -> Bool { if case .null = rows[row][column] { true } else { false } }

  /// The texts of a column that are not empty, each once, in their order.
  func values(_ column: Int) -> [String] {
    var seen: Set<String> = []
    return rows.indices.compactMap { row in
      let text = text(row, column)
      return !text.isEmpty && seen.insert(text).inserted ? text : nil
    }
  }

  /// Whether every cell of a column holds something.
  func isFull(_ column: Int) -> Bool { rows.indices.allSatisfy { !text($0, column).isEmpty } }
}
