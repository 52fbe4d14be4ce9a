package import Diagnostics

/// A table whose header has been found.
package struct TableOpening {
  /// The table.
  package let file: TableBytes
  /// How the fields of a text are parted; `nil` for a sheet.
  package let dialect: CSVDialect?
  /// The header's cells, without white space around them.
  package let header: [String]
  /// Number of columns up to the last that has a header: empty fields behind it move nothing.
  package let width: Int
  /// How many of its cells are headers that are asked for; 0 where nothing was asked for.
  package let known: Int
  /// The header row, for places.
  package let headerRow: TableRow
  /// Reads the rows below the header.
  package let rows: RowCursor

  /// Looks at a table; `nil` with findings that stop if it cannot be read at all.
  package static func look(
    at file: TableBytes, options: TableOptions = TableOptions(), findings: inout FindingList
  ) -> TableOpening? {
    var cursor: RowCursor
    var dialect: CSVDialect?
    guard unsafe file.bytes.dropFirst(CSVDialect.start(of: file.bytes)).contains(where: { $0 > 0x20 }) else {
      findings.append(empty(file))
      return nil
    }
    if let sheet = file.sheet {
      cursor = .sheet(SheetCursor(sheet))
    } else {
      let start = unsafe CSVDialect.start(of: file.bytes)
      let found = CSVDialect.look(at: file, from: start, options: options)
      cursor = unsafe .text(found.scanner(file.bytes))
      dialect = found
    }
    if let found = options.isHeader.flatMap({ HeaderSearch.find(in: file, cursor, $0) }), found.known > 0 {
      note(found, file, &findings)
      if let finding = fault(of: found.row, file) {
        findings.append(finding)
        return nil
      }
      return TableOpening(
        file: file, dialect: dialect, header: found.header, width: width(of: found.header), known: found.known,
        headerRow: found.row,
        rows: found.rest.padded(to: found.header.count))
    }
    var row = TableRow()
    var hasHeader = cursor.next(into: &row)
    while hasHeader, row.fault == nil, row.isBlank { hasHeader = cursor.next(into: &row) }
    guard hasHeader else {
      findings.append(empty(file))
      return nil
    }
    if let finding = fault(of: row, file) {
      findings.append(finding)
      return nil
    }
    let header = row.cells.map { cell in
      unsafe file.withContent(of: cell) { unsafe String(decoding: $0, as: UTF8.self) }
    }
    return TableOpening(
      file: file, dialect: dialect, header: header, width: width(of: header), known: 0, headerRow: row,
      rows: cursor.padded(to: header.count))
  }

  private static func width(of header: [String]) -> Int { (header.lastIndex { !$0.isEmpty } ?? header.count - 1) + 1 }

  private static func fault(of row: TableRow, _ file: TableBytes) -> Diagnostic? {
    row.fault?.diagnostic(in: file, row: row, record: nil, severity: .stop, city: nil)
  }

  private static func empty(_ file: TableBytes) -> Diagnostic {
    let isBlank = unsafe !file.bytes.dropFirst(CSVDialect.start(of: file.bytes)).contains { $0 > 0x20 }
    let what = file.sheet.map { Statement.table(.sheetEmpty, .text($0.name)) }
    return Diagnostic(
      .tableEmpty, .stop, what ?? .table(isBlank ? .fileEmpty : .noHeader), at: InputLocation(file: file.name),
      mend: .table(.writeHeaderAndRows))
  }

  /// Says what stands round the header and was not read.
  private static func note(_ found: HeaderSearch.Found, _ file: TableBytes, _ findings: inout FindingList) {
    let place = file.place(of: found.row)
    if found.above > 0 {
      findings.append(
        Diagnostic(
          .tablePreamble, .note, .table(.rowsAbove, .number(found.above), .quoted(found.firstAbove)), at: place))
    }
    if found.isJoined {
      findings.append(
        Diagnostic(
          .tableHeadersJoined, .note,
          .table(
            .headersJoined,
            .quoted(found.header.first { $0.last == "]" } ?? found.header.first { !$0.isEmpty } ?? "")), at: place))
    }
    if found.below > 0 {
      findings.append(
        Diagnostic(
          .tableHeadersBelow, .note, .table(.rowsBelow, .number(found.below)), at: place))
    }
  }

  /// How the fields of a row fit under the header.
  package enum Fit: Sendable, Equatable {
    /// As many as the header.
    case exact
    /// Fields without content too many or too few behind the last column that has a header.
    case emptyBeyond
    /// Too few, so that one may have got lost anywhere, or too many with content.
    case ragged
  }

  /// How the fields of a row fit: a field too few may be missing anywhere, so that all behind it would be moved; an
  /// empty field at the end moves nothing.
  package func fit(_ row: TableRow) -> Fit {
    let count = row.cells.count
    if count == header.count { return .exact }
    // A sheet has every cell, whether something stands in it or not.
    if file.sheet != nil, count < header.count { return .emptyBeyond }
    guard count >= width else { return .ragged }
    return row.cells.dropFirst(header.count).allSatisfy { isEmpty($0) } ? .emptyBeyond : .ragged
  }

  /// The content of a field, as it is read.
  package func content(of field: TableCell) -> String {
    unsafe file.withContent(of: field) { unsafe String(decoding: $0, as: UTF8.self) }
  }

  /// Whether a field holds nothing but white space.
  package func isEmpty(_ field: TableCell) -> Bool {
    unsafe field.start == field.end || file.withContent(of: field) { $0.isEmpty }
  }
}

extension TableRowFault {
  /// The finding for a fault of a row.
  package func diagnostic(
    in file: TableBytes, row: TableRow, record: Int?, severity: Severity, city: String?
  ) -> Diagnostic {
    let code: DiagnosticCode
    let offset: Int
    let headline: Statement
    let mend: TableFact
    var reach = severity
    switch self {
    case .unclosedQuote(let at):
      (code, offset, reach) = (.tableUnclosedQuote, at, .stop)
      headline = .table(.quoteNotClosed)
      mend = .closeQuote
    case .strayQuote(let at):
      (code, offset) = (.tableStrayQuote, at)
      headline = .table(.quoteStray)
      mend = .quoteField
    case .nul(let at):
      (code, offset) = (.tableNUL, at)
      headline = .table(.rowHoldsNUL)
      mend = .exportWithoutNUL
    case .longField(let at):
      (code, offset) = (.tableLongField, at)
      headline = .table(.fieldTooLong, .number(CSVScanner.longestField))
      mend = .lookForBreakOrQuote
    case .tooManyFields(let at):
      (code, offset) = (.tableTooManyFields, at)
      headline = .table(.tooManyFields, .number(CSVScanner.mostFields))
      mend = .lookForBreak
    }
    let location = file.place(of: offset, in: row, record: record)
    return Diagnostic(code, reach, headline, at: location, mend: .table(mend), city: city)
  }
}
