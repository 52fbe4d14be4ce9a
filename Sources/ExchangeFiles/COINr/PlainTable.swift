import Diagnostics
import SurveyFiles

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
  }

  let file: String
  let header: [String]
  let headerLine: Int
  let rows: [Row]

  /// Reads a table; `nil` with findings that stop if it cannot be read at all. Rows that cannot be cut into as many
  /// cells as the header has are left out, with a finding of the severity `broken`.
  static func read(_ input: ExchangeFile, broken: Severity, _ findings: inout [Diagnostic]) -> PlainTable? {
    var found: [Diagnostic] = []
    defer { findings += found }
    return input.bytes.withUnsafeBufferPointer { bytes -> PlainTable? in
      let file = TableFile(name: input.name, bytes: bytes)
      guard let opening = TableOpening.look(at: file, findings: &found) else { return nil }
      var scanner = opening.rows
      var row = CSVRow()
      var rows: [Row] = []
      var record = 0
      while scanner.next(into: &row) {
        if row.isBlank { continue }
        record += 1
        if let fault = row.fault {
          found.append(fault.diagnostic(in: file, row: row, record: record, severity: broken, city: nil))
          continue
        }
        guard row.fields.count == opening.header.count else {
          found.append(
            Diagnostic(
              .exchangeRow, broken, "\(row.fields.count) cells under \(opening.header.count) headers",
              at: InputLocation(file: input.name, line: row.line, record: record)))
          continue
        }
        let cells = row.fields.map { field in file.withContent(of: field) { String(decoding: $0, as: UTF8.self) } }
        rows.append(Row(record: record, line: row.line, cells: cells))
      }
      return PlainTable(file: input.name, header: opening.header, headerLine: opening.headerRow.line, rows: rows)
    }
  }

  /// The position of a column.
  func column(_ name: String) -> Int? { header.firstIndex(of: name) }

  /// Where a cell stands.
  func place(_ row: Row, _ column: Int? = nil) -> InputLocation {
    InputLocation(file: file, line: row.line, record: row.record, field: column.map { header[$0] })
  }

  /// Where the header stands.
  func headerPlace(_ column: Int? = nil) -> InputLocation {
    InputLocation(file: file, line: headerLine, field: column.map { header[$0] })
  }

  /// A finding for each header that stands twice.
  func duplicateHeaders() -> [Diagnostic] {
    header.indices.filter { !header[$0].isEmpty && header[..<$0].contains(header[$0]) }.map { column in
      Diagnostic(
        .exchangeDuplicate, .stop, "column \(Excerpt.name(header[column])) stands twice", at: headerPlace(column))
    }
  }
}
