internal import Diagnostics
internal import Tables
internal import XMLStream

/// Writes the sheets of a criteria workbook, so that people can read and fill them.
struct SheetWriter {
  private let workbook: WorkbookWriter
  private let file: String
  private var own = FindingList()
  /// Every cell begins at the top of its row, whatever is broken into lines beside it.
  private static let cell = CellStyle(content: .number, wraps: true)
  /// Empty rows below the last one in which a spreadsheet offers the same words as above.
  private static let spare = 200

  init(_ workbook: WorkbookWriter, file: String) {
    (self.workbook, self.file) = (workbook, file)
  }

  /// What was found while writing.
  var findings: FindingList {
    var all = own
    all.append(workbook.findings)
    return all
  }

  /// The workbook.
  func finish() throws(Diagnostic) -> [UInt8] { try workbook.finish() }

  /// The sheet that explains the others: a heading in the first row, then rows of plain cells.
  func guide(_ rows: [[String]]) {
    guard let heading = rows.first else { return }
    let sheet = workbook.sheet(SheetReader.guide)
    for (column, width) in [22, 60, 60].enumerated() { sheet.setWidth(width, ofColumn: column) }
    for text in heading { sheet.text(text, CellStyle(.header)) }
    sheet.endRow()
    for row in rows.dropFirst() {
      for text in row { sheet.text(text, CellStyle(wraps: true)) }
      sheet.endRow()
    }
    sheet.freeze(rows: 1, columns: 0)
    sheet.printAcross()
    sheet.activate()
  }

  /// The sheet of the set itself: a row for each field.
  mutating func set(_ values: [String]) {
    let sheet = workbook.sheet(CriteriaSheets.set.name)
    sheet.setWidth(34, ofColumn: 0)
    sheet.setWidth(70, ofColumn: 1)
    for header in CriteriaSheets.setHeaders { sheet.text(header, CellStyle(.header)) }
    sheet.endRow()
    for (column, value) in zip(CriteriaSheets.set.columns, values) {
      sheet.text(column.header, CellStyle(.guidance))
      offer(column, on: sheet, rows: 1, counts: [:])
      put(value, column, on: sheet, isFirst: false)
      sheet.endRow()
    }
    sheet.freeze(rows: 1, columns: 1)
    sheet.printAcross()
  }

  /// A sheet with a row for each element.
  mutating func table(_ layout: SheetLayout, _ rows: [ElementRows.Row], counts: [String: Int]) {
    let sheet = workbook.sheet(layout.name)
    for (position, column) in layout.columns.enumerated() {
      sheet.setWidth(Self.width(column), ofColumn: position)
      sheet.text(column.header, CellStyle(.header))
    }
    sheet.endRow()
    for (number, row) in (rows.isEmpty ? [layout.columns.map { _ in "" }] : rows).enumerated() {
      for (position, (column, value)) in zip(layout.columns, row).enumerated() {
        if number == 0 { offer(column, on: sheet, rows: rows.count + Self.spare, counts: counts) }
        put(value, column, on: sheet, isFirst: position == 0)
      }
      sheet.endRow()
    }
    sheet.freeze(rows: 1, columns: Self.frozen(layout))
    sheet.filter(fromRow: 0, columns: layout.columns.count)
    sheet.printAcross()
  }

  private mutating func put(_ value: String, _ column: SheetColumn, on sheet: WorkbookSheet, isFirst: Bool) {
    guard !value.isEmpty else { return sheet.empty() }
    if column.content.isNumber, let number = DecimalBytes.double(Array(value.utf8).span) {
      if WorkbookNumber.isKept(number) { return sheet.number(number, Self.cell) }
      own.append(
        Diagnostic(
          .criteriaNumberAsText, .note, .delivery(.numberAsText, .number(value)),
          at: InputLocation(file: file, cell: sheet.nextPlace)))
    }
    sheet.text(value, Self.cell)
  }

  /// Offers the words that may stand in a column, or the names that it may refer to.
  private func offer(_ column: SheetColumn, on sheet: WorkbookSheet, rows: Int, counts: [String: Int]) {
    let entry: CellEntry
    switch column.content {
    case .flag: entry = .choice(["yes", "no"])
    case .choice(let words): entry = .choice(words)
    case .reference(let name):
      guard let layout = CriteriaSheets.tables.first(where: { $0.name == name }),
        let position = layout.columns.firstIndex(where: { $0.header == layout.key })
      else { return }
      let letters = Sheet.columnName(position)
      let last = (counts[name] ?? 0) + Self.spare + 1
      entry = .range("='\(name)'!$\(letters)$2:$\(letters)$\(last)")
    case .name, .text, .number, .mixed: return
    }
    sheet.expect(entry, title: column.header, message: "", rows: rows)
  }

  /// Columns that stay in sight: the first ones, which name the row.
  private static func frozen(_ layout: SheetLayout) -> Int {
    min(3, max(1, layout.columns.prefix { $0.isNeeded }.count))
  }

  private static func width(_ column: SheetColumn) -> Int {
    let header = column.header.unicodeScalars.count + 3
    switch column.content {
    case .text: return 40
    case .name: return max(18, min(header, 28))
    case .reference, .choice: return max(16, min(header, 28))
    case .number, .mixed, .flag: return max(9, min(header, 24))
    }
  }
}
