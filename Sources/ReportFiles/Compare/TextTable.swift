/// A table as plain text, for a terminal: the caller lines up the columns.
public struct TextTable: Sendable, Equatable {
  /// The head of each column; the first is that of the row names.
  public var header: [String]
  /// The rows; each has as many cells as the header.
  public var rows: [[String]]

  /// Creates a table.
  public init(header: [String], rows: [[String]]) {
    self.header = header
    self.rows = rows
  }
}
