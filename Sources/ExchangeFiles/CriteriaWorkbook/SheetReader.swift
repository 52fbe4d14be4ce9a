internal import Diagnostics
internal import Tables

/// Finds the sheets of a criteria workbook among the tables of a file, and the columns on each.
struct SheetReader {
  private let file: String
  private let sources: [TableSource]
  private(set) var findings = FindingList()
  private var budget = NearMissBudget()

  /// Rows among which the header is looked for.
  private static let headerRows = 20
  /// A sheet that explains the workbook to people.
  static let guide = "Guide"

  init(_ sources: [TableSource], file: String) {
    (self.file, self.sources) = (file, sources)
  }

  /// Says which sheets are none of a criteria workbook, and which are missing; whether those are there without which
  /// nothing can be read.
  mutating func checkSheets() -> Bool {
    let layouts = [CriteriaSheets.set] + CriteriaSheets.tables
    let known = Set(layouts.map(\.name))
    let present = Set(sources.compactMap { $0.sheet?.name })
    let missing = layouts.filter { !present.contains($0.name) }
    for source in sources {
      guard let sheet = source.sheet, !known.contains(sheet.name), sheet.name != Self.guide, sheet.rowCount > 0 else {
        continue
      }
      let mend = budget.statement(for: sheet.name, among: missing.map(\.name))
      let place = InputLocation(file: file, cell: "\(sheet.name)!A1")
      findings.append(
        Diagnostic(
          .criteriaSheetUnknown, mend == nil ? .note : .stop, .delivery(.sheetUnknown, .quoted(sheet.name)), at: place,
          mend: mend))
    }
    for layout in missing {
      findings.append(
        Diagnostic(
          .criteriaSheetMissing, layout.isNeeded ? .stop : .note, .delivery(.sheetMissing, .quoted(layout.name)),
          at: InputLocation(file: file), mend: layout.isNeeded ? .delivery(.exportForSheets) : nil))
    }
    return !missing.contains(where: \.isNeeded)
  }

  /// The rows of a sheet; `nil` where there is none, or it cannot be read.
  mutating func grid(_ layout: SheetLayout) -> SheetGrid? {
    let headers = layout.columns.map(\.header)
    return read(layout, headers, needed: layout.columns.filter(\.isNeeded).map(\.header))
  }

  /// The values of the sheet of the set, one for each of its fields.
  mutating func fields() -> [SheetCell?]? {
    let headers = CriteriaSheets.setHeaders
    guard let grid = read(CriteriaSheets.set, headers, needed: headers) else { return nil }
    let columns = CriteriaSheets.set.columns
    var places: [String: Int] = [:]
    for (position, column) in columns.enumerated() { places[column.header] = position }
    var values = [SheetCell?](repeating: nil, count: columns.count)
    var rows: [String: String] = [:]
    for row in grid.rows {
      guard let field = row[0] else {
        if let value = row[1] {
          findings.append(Diagnostic(.criteriaValueStray, .stop, .delivery(.valueWithoutField), at: value.place))
        }
        continue
      }
      let name = CellText.collapsed(field.text)
      guard let position = places[name] else {
        unknown(name, .fieldUnknown, at: field.place, among: columns.map(\.header), isFilled: row[1] != nil)
        continue
      }
      if let earlier = rows[name] {
        findings.append(
          Diagnostic(
            .criteriaValueStray, .stop, .delivery(.fieldTwice, .quoted(name), .text(earlier)), at: field.place))
        continue
      }
      rows[name] = field.place.cell ?? ""
      values[position] = row[1]
    }
    return values
  }

  private mutating func read(_ layout: SheetLayout, _ headers: [String], needed: [String]) -> SheetGrid? {
    guard let source = TableDoor.sheet(layout.name, among: sources, findings: &findings), let sheet = source.sheet
    else {
      return nil
    }
    guard sheet.rowCount > 0 else {
      findings.append(
        Diagnostic(
          .criteriaSheetMissing, layout.isNeeded ? .stop : .note, .delivery(.sheetBare, .quoted(layout.name)),
          at: InputLocation(file: file, cell: "\(layout.name)!A1")))
      return nil
    }
    return source.withBytes { table -> SheetGrid? in
      guard let opening = TableOpening.look(at: table, findings: &findings) else { return nil }
      var cursor = opening.rows
      var row = opening.headerRow
      var best = (known: 0, row: row, rest: cursor)
      for position in 0..<Self.headerRows {
        let texts = Set(row.cells.map { CellText.collapsed(table.text(of: $0)) })
        let known = headers.count { texts.contains($0) }
        if position == 0 || known > best.known { best = (known, row, cursor) }
        if known * 2 >= headers.count || !cursor.next(into: &row) { break }
      }
      guard let columns = columns(of: best.row, table, layout, headers, needed) else { return nil }
      return SheetGrid(layout: layout, rows: rows(best.rest, table, columns, width: headers.count))
    }
  }

  /// Which column of the layout stands in each column of the sheet.
  private mutating func columns(
    of row: TableRow, _ table: TableBytes, _ layout: SheetLayout, _ headers: [String], _ needed: [String]
  ) -> [Int?]? {
    var places: [String: Int] = [:]
    for (position, header) in headers.enumerated() { places[header] = position }
    var seen: Set<String> = []
    var result: [Int?] = []
    for (position, cell) in row.cells.enumerated() {
      let text = CellText.collapsed(table.text(of: cell))
      let place = table.place(ofCell: position, in: row)
      guard let column = places[text] else {
        result.append(nil)
        let missing = headers.filter { !seen.contains($0) }
        if !text.isEmpty { unknown(text, .columnUnknown, at: place, among: missing, isFilled: false) }
        continue
      }
      if !seen.insert(text).inserted {
        findings.append(Diagnostic(.criteriaColumnUnknown, .stop, .delivery(.columnTwice, .quoted(text)), at: place))
      }
      result.append(column)
    }
    let missing = headers.filter { !seen.contains($0) }
    guard !missing.isEmpty else { return result }
    let lacking = missing.filter(needed.contains)
    let named = lacking.isEmpty ? missing : lacking
    findings.append(
      Diagnostic(
        .criteriaColumnMissing, lacking.isEmpty ? .note : .stop,
        .delivery(
          .columnsMissing, .quoted(layout.name), .firstOf(named.prefix(8).map { "“\($0)”" }, count: named.count)),
        at: table.place(of: row)))
    return lacking.isEmpty ? result : nil
  }

  private mutating func rows(_ start: RowCursor, _ table: TableBytes, _ columns: [Int?], width: Int) -> [[SheetCell?]] {
    var cursor = start
    var row = TableRow()
    var result: [[SheetCell?]] = []
    while cursor.next(into: &row) {
      var cells = [SheetCell?](repeating: nil, count: width)
      var isFilled = false
      for (position, field) in row.cells.enumerated() {
        let cell = SheetCell(
          text: table.text(of: field), kind: field.kind, marks: field.marks,
          place: table.place(ofCell: position, in: row))
        guard !cell.isBlank, !cell.text.allSatisfy(\.isWhitespace) || cell.marks.isUncomputed else { continue }
        guard columns.indices.contains(position), let column = columns[position] else {
          if !columns.indices.contains(position) {
            findings.append(Diagnostic(.criteriaValueStray, .stop, .delivery(.valueWithoutHeader), at: cell.place))
          }
          continue
        }
        cells[column] = cell
        // What is shown by a merged cell makes no row of its own.
        if !cell.marks.isCovered { isFilled = true }
      }
      if isFilled { result.append(cells) }
    }
    return result
  }

  /// Says that a name is not known: a stop where another was probably meant.
  private mutating func unknown(
    _ name: String, _ fact: DeliveryFact, at place: InputLocation, among names: [String], isFilled: Bool
  ) {
    let mend = budget.statement(for: name, among: names)
    findings.append(
      Diagnostic(
        .criteriaColumnUnknown, mend != nil || isFilled ? .stop : .note, .delivery(fact, .quoted(name)), at: place,
        mend: mend))
  }
}
