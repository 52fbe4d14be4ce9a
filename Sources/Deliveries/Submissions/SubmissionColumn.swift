/// The columns of one question.
enum SubmissionColumn {
  /// One that the tool writes of its own.
  case record(Int)
  /// One with any answer.
  case single(Int)
  /// The text under “other” of a single choice.
  case other(Int, of: Int)
  /// A file that was sent along; where it can be fetched is a column of the tool's own.
  case attachment(Int)
  /// A select-many question.
  case choices(SplitChoices)
  /// A place: in one column, in four, or in both.
  case place(joined: Int?, parts: [Int], name: String)

  /// The first column.
  var first: Int {
    switch self {
    case .record(let column), .single(let column), .other(let column, _), .attachment(let column): column
    case .choices(let choices): choices.joined ?? choices.options.first?.column ?? 0
    case .place(let joined, let parts, _): joined ?? parts.first ?? 0
    }
  }
}
