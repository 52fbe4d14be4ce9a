/// Which columns of a table are shown, and how wide, so that it fits.
struct TableFit {
  /// The columns shown, in order.
  private(set) var shown: [Int]
  /// The width of each column, shown or not.
  private(set) var widths: [Int]

  /// Below this, even the columns that must be shown are not narrowed.
  private static let least = 8

  /// Fits a table; without a number of columns every one is shown as wide as it needs.
  init(_ table: TextTable, columns: Int?) {
    var cells = [Int](repeating: 0, count: table.headers.count)
    var isText = [Bool](repeating: false, count: table.headers.count)
    for row in table.rows {
      for (column, cell) in row.enumerated() {
        cells[column] = max(cells[column], TextTable.width(cell))
        if cell.contains(" ") { isText[column] = true }
      }
    }
    let natural = table.headers.indices.map { max(TextTable.width(table.headers[$0]), cells[$0]) }
    shown = Array(table.headers.indices)
    widths = natural
    guard let columns, total > columns else { return }
    widths = table.headers.indices.map { column in
      let word = table.headers[column].split(separator: " ").map { TextTable.width(String($0)) }.max() ?? 0
      return max(word, isText[column] ? min(cells[column], table.textWidth) : cells[column])
    }
    while total > columns, let widest = Self.widest(of: shown.filter { !table.essential.contains($0) }, natural) {
      shown.removeAll { $0 == widest }
    }
    while total > columns,
      let widest = Self.widest(of: shown.filter { table.alignments[$0] == .left && widths[$0] > Self.least }, widths)
    {
      widths[widest] -= 1
    }
    var room = columns - total
    for column in shown where room > 0 && widths[column] < natural[column] {
      let more = min(room, natural[column] - widths[column])
      widths[column] += more
      room -= more
    }
  }

  /// Columns that the table takes, two between neighbours.
  var total: Int { shown.reduce(0) { $0 + widths[$1] } + 2 * max(0, shown.count - 1) }

  /// The widest of some columns, of equals the last; `nil` of none.
  private static func widest(of columns: [Int], _ widths: [Int]) -> Int? {
    columns.max { (widths[$0], $0) < (widths[$1], $1) }
  }

  /// A cell as lines of at most a width, broken between words; a word that is wider is cut.
  static func broken(_ cell: String, _ width: Int) -> [String] {
    if TextTable.width(cell) <= width { return [cell] }
    var lines: [String] = []
    var line = ""
    // What stands in front of the first word is an indent that shows depth.
    let indent = String(cell.prefix { $0 == " " })
    for word in cell.split(separator: " ") {
      var rest = String(word)
      let joined = line.isEmpty ? (lines.isEmpty ? indent : "") + rest : line + " " + rest
      if TextTable.width(joined) <= width {
        line = joined
        continue
      }
      if !line.isEmpty { lines.append(line) }
      while TextTable.width(rest) > width {
        let head = Self.head(of: rest, width)
        lines.append(head)
        rest.removeFirst(head.count)
      }
      line = rest
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }

  /// As many characters of a word as a width holds, at least one.
  private static func head(of word: String, _ width: Int) -> String {
    var head = ""
    var used = 0
    for character in word {
      used += TextTable.width(String(character))
      if used > width, !head.isEmpty { break }
      head.append(character)
    }
    return head
  }
}
