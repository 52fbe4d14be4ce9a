/// A small comma-separated table for tests: no quoted line breaks.
package struct CSVText {
  /// The header.
  package let header: [String]
  /// The rows, each with one cell a column.
  package let rows: [[String]]

  /// Reads a table; lines starting with `#` are comments, a byte-order mark is dropped.
  package init(_ text: String) {
    var lines: [[String]] = []
    for line in text.split(whereSeparator: \.isNewline) where !line.hasPrefix("#") {
      lines.append(Self.cells(line))
    }
    if let first = lines.first?.first, first.unicodeScalars.first == "\u{FEFF}" {
      lines[0][0] = String(first.unicodeScalars.dropFirst())
    }
    header = lines.first ?? []
    rows = Array(lines.dropFirst())
  }

  /// The cells of a column, by row; empty if there is no such column.
  package func column(_ name: String) -> [String] {
    guard let position = header.firstIndex(of: name) else { return [] }
    return rows.map { $0[position] }
  }

  private static func cells(_ line: Substring) -> [String] {
    var cells: [String] = [""]
    var isQuoted = false
    for character in line {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: cells.append("")
      default: cells[cells.count - 1].append(character)
      }
    }
    return cells
  }
}
