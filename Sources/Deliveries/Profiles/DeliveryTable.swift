package import Diagnostics
package import Tables

/// One table of a delivery as rows of texts: how many of them are headings, its profile knows.
package struct DeliveryTable: Sendable {
  /// The name of the sheet; `nil` for a text.
  package let sheet: String?
  /// The first rows, for marks: enough for every heading that a tool writes.
  package let head: [DeliveryRow]
  private let source: TableSource
  private let options: TableOptions

  init(_ source: TableSource, options: TableOptions) {
    (self.source, self.options, sheet) = (source, options, source.sheet?.name)
    var ignored = FindingList()
    head = Self.rows(source, options, most: 8, &ignored)
  }

  /// Every row from the first that is not blank on; a row whose cells are uncertain (a quote that is not closed, a NUL) is
  /// left out with a finding, and one that ends the table stops.
  ///
  /// - Complexity: O(bytes).
  package func rows(findings: inout FindingList) -> [DeliveryRow] {
    Self.rows(source, options, most: .max, &findings)
  }

  private static func rows(
    _ source: TableSource, _ options: TableOptions, most: Int, _ findings: inout FindingList
  ) -> [DeliveryRow] {
    source.withBytes { bytes in
      if let found = bytes.sheet?.findings { findings.append(found) }
      guard let opening = TableOpening.look(at: bytes, options: options, findings: &findings) else { return [] }
      var rows = [row(opening.headerRow, bytes)]
      var cursor = opening.rows
      var next = TableRow()
      while rows.count < most, cursor.next(into: &next) {
        if next.isBlank { continue }
        if let fault = next.fault {
          let finding = fault.diagnostic(in: bytes, row: next, record: nil, severity: .rowSetAside, city: nil)
          findings.append(finding)
          if finding.severity == .stop { break }
          continue
        }
        rows.append(row(next, bytes))
      }
      return rows
    }
  }

  private static func row(_ row: TableRow, _ bytes: TableBytes) -> DeliveryRow {
    DeliveryRow(
      cells: row.cells.map { cell in
        let text = unsafe bytes.withContent(of: cell) { unsafe String(decoding: $0, as: UTF8.self) }
        return DeliveryCell(text: text, kind: cell.kind, marks: cell.marks, isQuoted: cell.isQuoted)
      }, line: row.line)
  }

  /// The place of a cell: sheet and cell of a workbook, line and heading of a text.
  package func place(_ row: DeliveryRow, _ column: Int, heading: String? = nil) -> InputLocation {
    guard let held = source.sheet else {
      return InputLocation(file: source.file, line: row.line, field: heading)
    }
    let place = held.firstColumn + column
    return InputLocation(
      file: source.file, line: row.line, column: place + 1, field: heading,
      cell: "\(held.name)!\(Sheet.columnName(place))\(row.line)")
  }

  /// The place of a row.
  package func place(_ row: DeliveryRow) -> InputLocation {
    InputLocation(file: source.file, line: row.line, cell: sheet.map { "\($0)!\(row.line)" })
  }
}

/// A row of a ``DeliveryTable``.
package struct DeliveryRow: Sendable {
  /// Its cells; rows may have different numbers of them.
  package let cells: [DeliveryCell]
  /// Its physical line, or number in the sheet, from 1.
  package let line: Int

  /// The text of a cell; empty where the row ends before it.
  package func text(_ column: Int) -> String { column < cells.count ? cells[column].text : "" }
}

/// A cell of a ``DeliveryTable``.
package struct DeliveryCell: Sendable {
  /// Its text, without white space around it; a number with a decimal point where the file stored one.
  package let text: String
  /// What the file knew of it.
  package let kind: TableCell.Kind
  /// What else it knew.
  package let marks: TableCell.Marks
  /// Whether it stands in quotes, by which some tools tell an empty answer from none.
  package let isQuoted: Bool
}
