/// A table for the terminal: columns as wide as their widest cell, Korean and other wide characters counted as two.
public struct TextTable: Sendable {
  /// How a column's cells stand.
  public enum Alignment: Sendable, Hashable {
    /// Flush left.
    case left
    /// Flush right, for numbers.
    case right
  }

  private let headers: [String]
  private let alignments: [Alignment]
  private var rows: [[String]] = []

  /// Creates a table; one alignment a header.
  public init(_ columns: [(header: String, alignment: Alignment)]) {
    headers = columns.map(\.header)
    alignments = columns.map(\.alignment)
  }

  /// Adds a row; it must have one cell a column.
  public mutating func add(_ cells: [String]) {
    precondition(cells.count == headers.count, "one cell a column")
    rows.append(cells)
  }

  /// The table as text: header, rule, rows, each line ending in a line break.
  public func text(style: TerminalStyle = TerminalStyle(isColoured: false)) -> String {
    var widths = headers.map(Self.width)
    for row in rows {
      for (column, cell) in row.enumerated() { widths[column] = max(widths[column], Self.width(cell)) }
    }
    var text = style.strong(line(headers, widths)) + "\n"
    text += style.faint(widths.map { String(repeating: "─", count: $0) }.joined(separator: "  ")) + "\n"
    for row in rows { text += line(row, widths) + "\n" }
    return text
  }

  private func line(_ cells: [String], _ widths: [Int]) -> String {
    var text = ""
    for (column, cell) in cells.enumerated() {
      let padding = String(repeating: " ", count: widths[column] - Self.width(cell))
      if column > 0 { text += "  " }
      text += alignments[column] == .left ? cell + padding : padding + cell
    }
    while text.last == " " { text.removeLast() }
    return text
  }

  /// Columns that a text takes on a terminal: two for East Asian wide characters, none for combining marks.
  public static func width(_ text: String) -> Int {
    var width = 0
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0300...0x036F, 0x200B...0x200F, 0xFE00...0xFE0F: break
      case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
        0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
        width += 2
      default: width += 1
      }
    }
    return width
  }
}
