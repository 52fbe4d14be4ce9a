internal import Diagnostics

/// A table below one or more rows of headings, whose rows fit under them.
struct HeadedTable {
  let table: DeliveryTable
  /// The rows of headings, the uppermost first.
  let headings: [DeliveryRow]
  /// The rows below them.
  let rows: [DeliveryRow]
  /// Columns up to the last that has a heading, or something under it.
  let width: Int

  /// Reads a table; `nil` with a finding that stops if it has fewer rows than headings are due.
  ///
  /// A row of a text that ends early or has something behind the last column is set aside: what stands in it may be
  /// moved.
  ///
  /// - Complexity: O(cells).
  init?(_ table: DeliveryTable, headings due: Int, findings: inout FindingList) {
    let all = table.rows(findings: &findings)
    guard !all.isEmpty else { return nil }
    guard all.count >= due else {
      findings.append(
        Diagnostic(
          .formHeadingsMissing, .stop, .delivery(.formHeadingsMissing, .number(due), .number(all.count)),
          at: table.place(all[0]), mend: .delivery(.formExportWhole)))
      return nil
    }
    let headings = Array(all.prefix(due))
    let widest = headings.map(\.cells.count).max() ?? 0
    let width = (0..<widest).last { column in headings.contains { !$0.text(column).isEmpty } }.map { $0 + 1 } ?? 0
    let full = widest
    rows = all.dropFirst(due).filter { row in
      let isWhole =
        (table.sheet != nil || row.cells.count >= width)
        && row.cells.dropFirst(max(width, full)).allSatisfy { $0.text.isEmpty }
      if !isWhole {
        findings.append(
          .formRowRagged, .rowSetAside,
          Diagnostic(
            .formRowRagged, .rowSetAside,
            .delivery(.formRowRagged, .number(row.cells.count), .number(full)), at: table.place(row),
            mend: .delivery(.formMendRow)))
      }
      return isWhole
    }
    self.table = table
    self.headings = headings
    // Under columns without a heading something may stand all the same.
    self.width = max(
      width, rows.reduce(0) { most, row in max(most, (row.cells.lastIndex { !$0.text.isEmpty } ?? -1) + 1) })
  }

  /// The text of a heading, the line breaks in it as blanks.
  func heading(_ row: Int, _ column: Int) -> String { PlainLabel.line(headings[row].text(column)) }

  /// The place of a cell of a row.
  func place(_ row: DeliveryRow, _ column: Int, heading: String) -> InputLocation {
    table.place(row, column, heading: heading)
  }

  /// The place of a heading.
  func place(heading row: Int, _ column: Int, _ text: String) -> InputLocation {
    table.place(headings[row], column, heading: text)
  }
}
