/// A table for the terminal: columns as wide as their widest cell, Korean and other wide characters counted as two.
///
/// Where the style says how many columns the terminal has and the table has more, headers and long texts are broken
/// over several lines; where that is not enough, the widest columns are left out first, and the last line says which.
/// The columns up to the first text are never left out unless they are named as expendable, nor are those named as
/// essential.
public struct TextTable: Sendable {
  /// How a column's cells stand.
  public enum Alignment: Sendable, Hashable {
    /// Flush left.
    case left
    /// Flush right, for numbers.
    case right
  }

  let headers: [String]
  let alignments: [Alignment]
  let essential: Set<Int>
  let textWidth: Int
  private(set) var rows: [[String]] = []

  /// Creates a table; one alignment a header.
  ///
  /// - Parameters:
  ///   - essential: headers of columns that are not left out, besides the first ones.
  ///   - expendable: headers of columns that may be left out though they stand among the first ones.
  ///   - textWidth: columns of the terminal below which long texts are not narrowed as long as others can be left out.
  public init(
    _ columns: [(header: String, alignment: Alignment)], essential: [String] = [], expendable: [String] = [],
    textWidth: Int = 20
  ) {
    self.textWidth = textWidth
    headers = columns.map { VisibleText.line($0.header) }
    alignments = columns.map(\.alignment)
    let subject = columns.firstIndex { $0.alignment == .left && !$0.header.isEmpty } ?? 0
    self.essential = Set(
      columns.indices.filter { column in
        let header = columns[column].header
        return essential.contains(header) || column <= subject && !expendable.contains(header)
      })
  }

  /// Adds a row; it must have one cell a column. What cannot be seen is spelled out.
  public mutating func add(_ cells: [String]) {
    precondition(cells.count == headers.count, "one cell a column")
    rows.append(cells.map(VisibleText.line))
  }

  /// The table as text: header, rule, rows, each line ending in a line break.
  public func text(style: TerminalStyle = TerminalStyle(isColoured: false)) -> String {
    text(style: style) { count, names in
      let columns = count == 1 ? "1 column" : "\(count) columns"
      return "\(columns) not shown\(names.isEmpty ? "" : " (\(names))"); --wide shows all"
    }
  }

  /// The table as text, with words for how many columns are left out and which.
  package func text(style: TerminalStyle, hidden remark: (_ count: Int, _ names: String) -> String) -> String {
    let fit = TableFit(self, columns: style.columns)
    var text = ""
    for line in lines(headers, fit) { text += style.strong(line) + "\n" }
    text += style.faint(fit.shown.map { String(repeating: "─", count: fit.widths[$0]) }.joined(separator: "  ")) + "\n"
    for row in rows { for line in lines(row, fit) { text += line + "\n" } }
    let hidden = headers.indices.filter { !fit.shown.contains($0) }
    if !hidden.isEmpty {
      let names = hidden.map { headers[$0] }.filter { !$0.isEmpty }.joined(separator: ", ")
      text += style.faint(remark(hidden.count, names)) + "\n"
    }
    return text
  }

  /// Columns that the table takes where nothing is broken.
  package var naturalWidth: Int { TableFit(self, columns: nil).total }

  private func lines(_ cells: [String], _ fit: TableFit) -> [String] {
    let parts = fit.shown.map { TableFit.broken(cells[$0], fit.widths[$0]) }
    return (0..<max(1, parts.map(\.count).max() ?? 1)).map { number in
      var text = ""
      for (place, column) in fit.shown.enumerated() {
        let part = number < parts[place].count ? parts[place][number] : ""
        let padding = String(repeating: " ", count: max(0, fit.widths[column] - Self.width(part)))
        if place > 0 { text += "  " }
        text += alignments[column] == .left ? part + padding : padding + part
      }
      while text.last == " " { text.removeLast() }
      return text
    }
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
