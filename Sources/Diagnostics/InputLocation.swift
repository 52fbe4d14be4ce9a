/// Where in the input something stands: file, physical line, column and, for tables, record and field.
///
/// Lines, columns and records are counted from 1. A column counts characters (Unicode scalars) of the line.
/// A record is a data row of a table: record 1 is the first row below the header. The physical line differs from it
/// where a quoted cell holds line breaks.
public struct InputLocation: Sendable, Hashable {
  /// Path of the file as the user named it, or a name such as `standard input`.
  public var file: String
  /// Physical line, from 1; `nil` where the problem is the file as a whole.
  public var line: Int?
  /// Column in the line, from 1.
  public var column: Int?
  /// Data row of a table, from 1.
  public var record: Int?
  /// Header of the table column.
  public var field: String?
  /// Cell of a workbook, as its users name it: `Survey!C17`. Line and column then count the sheet's rows and columns.
  public var cell: String?

  /// Creates a location.
  public init(
    file: String, line: Int? = nil, column: Int? = nil, record: Int? = nil, field: String? = nil, cell: String? = nil
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.record = record
    self.field = field
    self.cell = cell
  }
}

extension InputLocation: CustomStringConvertible {
  /// `file:line:column`, as editors and terminals understand it; in a workbook `file:Survey!C17`.
  public var description: String {
    if let cell { return "\(file):\(cell)" }
    var text = file
    if let line {
      text += ":\(line)"
      if let column { text += ":\(column)" }
    }
    return text
  }
}
