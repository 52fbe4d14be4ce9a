import AssessmentModel
import Diagnostics
import SurveyFiles
import Tables

/// A table read whole as text, for tables that describe something or are read once.
struct PlainTable {
  /// One row.
  struct Row {
    /// From 1, the first row below the header.
    let record: Int
    /// The physical line.
    let line: Int
    /// As many as the header has, without white space around them.
    let cells: [String]
    /// What people call its cells, of a workbook.
    var places: [String] = []
  }

  let file: String
  let header: [String]
  let headerLine: Int
  let rows: [Row]

  /// Reads a table; `nil` with findings that stop if it cannot be read at all. Rows that cannot be cut into as many
  /// cells as the header has are left out, with a finding of the severity `broken`.
  static func read(_ input: ExchangeFile, broken: Severity, _ findings: inout FindingList) -> PlainTable? {
    var found = FindingList()
    defer { findings.append(found) }
    guard let sources = TableDoor.open(input.bytes, file: input.name, findings: &found),
      let source = TableDoor.choose(among: sources, options: TableOptions(), findings: &found)
    else { return nil }
    return source.withBytes { file -> PlainTable? in
      guard let opening = TableOpening.look(at: file, findings: &found) else { return nil }
      var cursor = opening.rows
      var row = TableRow()
      var rows: [Row] = []
      var surplus: [Int] = []
      var record = 0
      while cursor.next(into: &row) {
        if row.isBlank { continue }
        record += 1
        if let fault = row.fault {
          found.append(fault.diagnostic(in: file, row: row, record: record, severity: broken, city: nil))
          continue
        }
        let fit = opening.fit(row)
        if fit == .emptyBeyond { surplus.append(row.line) }
        guard fit != .ragged else {
          found.append(
            Diagnostic(
              .exchangeRow, broken,
              .exchange(.cellsUnderHeaders, .number(row.cells.count), .number(opening.header.count)),
              at: InputLocation(file: input.name, line: row.line, record: record)))
          continue
        }
        let cells = row.cells.prefix(opening.header.count).map { field in
          unsafe file.withContent(of: field) { unsafe String(decoding: $0, as: UTF8.self) }
        }
        let places = file.sheet == nil ? [] : cells.indices.map { file.place(ofCell: $0, in: row).cell ?? "" }
        rows.append(Row(record: record, line: row.line, cells: cells, places: places))
      }
      // Columns at the end without a header are nothing if nothing stands in them.
      let isEmptyBeyond = rows.allSatisfy { row in row.cells.dropFirst(opening.width).allSatisfy(\.isEmpty) }
      let width = isEmptyBeyond ? opening.width : opening.header.count
      if !surplus.isEmpty || width < opening.header.count {
        found.append(
          Diagnostic(
            .tableSurplusEmpty, .note, .exchange(.surplusEmpty),
            at: InputLocation(file: input.name, line: surplus.first ?? opening.headerRow.line, column: 1)))
      }
      let cut = rows.map { row in
        Row(
          record: row.record, line: row.line,
          cells: Array(row.cells.prefix(width)) + Array(repeating: "", count: max(0, width - row.cells.count)),
          places: row.places)
      }
      return PlainTable(
        file: input.name, header: Array(opening.header.prefix(width)), headerLine: opening.headerRow.line, rows: cut)
    }
  }

  /// The position of a column.
  func column(_ name: String) -> Int? { positions[name] ?? positions[ComparedText.of(name)] }

  private let positions: [String: Int]

  /// A table that was read in another way.
  init(file: String, header: [String], headerLine: Int, rows: [Row]) {
    self.file = file
    self.header = header
    self.headerLine = headerLine
    self.rows = rows
    var positions: [String: Int] = [:]
    for (position, name) in header.enumerated() {
      let compared = ComparedText.of(name)
      if positions[compared] == nil { positions[compared] = position }
    }
    self.positions = positions
  }

  /// Where a cell stands.
  func place(_ row: Row, _ column: Int? = nil) -> InputLocation {
    let place = column ?? 0
    return InputLocation(
      file: file, line: row.line, record: row.record, field: column.map { header[$0] },
      cell: row.places.indices.contains(place) ? row.places[place] : nil)
  }

  /// Where the header stands.
  func headerPlace(_ column: Int? = nil) -> InputLocation {
    InputLocation(file: file, line: headerLine, field: column.map { header[$0] })
  }

  /// A finding for each header that stands twice.
  func duplicateHeaders() -> [Diagnostic] {
    var seen: Set<String> = []
    return header.indices.filter { !header[$0].isEmpty && !seen.insert(header[$0]).inserted }.map { column in
      Diagnostic(
        .exchangeDuplicate, .stop, .exchange(.columnTwice, .quoted(header[column])), at: headerPlace(column))
    }
  }
}
