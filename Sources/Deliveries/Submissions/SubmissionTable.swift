internal import Diagnostics

/// One table of an export: the submissions, or the entries of a repeated group.
struct SubmissionTable {
  let headed: HeadedTable
  let dialect: SubmissionDialect
  /// The sheet, or the file without its ending.
  let name: String
  /// The headings, on one line each.
  let headings: [String]
  /// Tags of the Humanitarian Exchange Language in the row below the headings; empty where there is none.
  let tags: [String]
  /// Whether the tool has left its marks on it.
  let hasMarks: Bool
  /// The first column of each heading.
  private let places: [String: Int]

  /// Reads a table; `nil` where it has no heading.
  init?(_ table: DeliveryTable, _ dialect: SubmissionDialect, file: String, findings: inout FindingList) {
    let isTagged = table.head.count > 1 && Self.isTags(table.head[1])
    guard let headed = HeadedTable(table, headings: isTagged ? 2 : 1, findings: &findings), headed.width > 0 else {
      return nil
    }
    let headings = (0..<headed.width).map { headed.heading(0, $0) }
    (self.headed, self.dialect, self.headings) = (headed, dialect, headings)
    tags = isTagged ? (0..<headed.width).map { headed.heading(1, $0) } : []
    hasMarks = SubmissionMarks.isOf(dialect, table)
    name = table.sheet ?? Self.stem(file)
    places = Dictionary(headings.enumerated().map { ($0.element, $0.offset) }) { first, _ in first }
  }

  /// Whether a row holds tags and nothing else.
  static func isTags(_ row: DeliveryRow) -> Bool {
    let filled = row.cells.map(\.text).filter { !$0.isEmpty }
    return !filled.isEmpty
      && filled.allSatisfy { tag in
        let second = tag.unicodeScalars.dropFirst().first
        return tag.hasPrefix("#") && second.map { ("a"..."z").contains($0) || ("A"..."Z").contains($0) } == true
      }
  }

  var rows: [DeliveryRow] { headed.rows }
  /// Whether its rows say where they belong.
  var isRepeat: Bool { column(dialect.parentHeading) != nil }

  /// The column of a heading.
  func column(_ heading: String) -> Int? { places[heading] }

  /// What stands under the first of some headings that has anything; `nil` where none has.
  func text(_ row: DeliveryRow, _ headings: [String]) -> String? {
    for heading in headings {
      if let text = column(heading).map({ row.text($0) }), !text.isEmpty { return text }
    }
    return nil
  }

  /// The place of a cell.
  func place(_ row: DeliveryRow, _ column: Int) -> InputLocation {
    headed.place(row, column, heading: headings[column])
  }

  /// The place of a heading.
  func place(heading column: Int) -> InputLocation { headed.place(heading: 0, column, headings[column]) }

  private static func stem(_ file: String) -> String {
    let last = file.split(separator: "/").last.map(String.init) ?? file
    return last.lastIndex(of: ".").map { String(last[..<$0]) } ?? last
  }
}
