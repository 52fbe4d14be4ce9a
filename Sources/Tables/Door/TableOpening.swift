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
  /// The header row, for places.
  package let headerRow: TableRow
  /// Reads the rows below the header.
  package let rows: RowCursor

  /// Looks at a table; `nil` with findings that stop if it cannot be read at all.
  package static func look(
    at file: TableBytes, options: TableOptions = TableOptions(), findings: inout FindingList
  ) -> TableOpening? {
    if let sheet = file.sheet { return look(at: file, sheet, findings: &findings) }
    func stop(_ code: DiagnosticCode, _ headline: String, at location: InputLocation, mend: String? = nil) {
      findings.append(Diagnostic(code, .stop, headline, at: location, mend: mend))
    }
    let whole = InputLocation(file: file.name)
    let start: Int
    switch EncodingCheck.look(at: file.bytes) {
    case .utf8(let offset): start = offset
    case .other(let name, let offset):
      stop(
        .tableNotUTF8, "the file is not UTF-8; it looks like \(name)", at: file.place(of: offset),
        mend:
          "save it as UTF-8: in Excel “CSV UTF-8 (comma delimited)”, in LibreOffice “Character set: Unicode (UTF-8)”")
      return nil
    }
    guard file.bytes[start...].contains(where: { $0 > 0x20 }) else {
      stop(.tableEmpty, "the file is empty", at: whole, mend: "put a header line and a row for each city into it")
      return nil
    }
    let dialect = CSVDialect.look(at: file.bytes, from: start, given: options.delimiter)
    var rows = CSVScanner(file.bytes, from: dialect.start, line: dialect.line, delimiter: dialect.delimiter)
    var row = TableRow()
    var hasHeader = rows.next(into: &row)
    while hasHeader, row.fault == nil, row.isBlank { hasHeader = rows.next(into: &row) }
    guard hasHeader else {
      stop(
        .tableEmpty, "the file holds no header", at: whole, mend: "put a header line and a row for each city into it")
      return nil
    }
    if let fault = row.fault {
      findings.append(fault.diagnostic(in: file, row: row, record: nil, severity: .stop, city: nil))
      return nil
    }
    let header = row.cells.map { field in file.withContent(of: field) { String(decoding: $0, as: UTF8.self) } }
    let width = (header.lastIndex { !$0.isEmpty } ?? header.count - 1) + 1
    return TableOpening(file: file, dialect: dialect, header: header, width: width, headerRow: row, rows: .text(rows))
  }

  private static func look(at file: TableBytes, _ sheet: Sheet, findings: inout FindingList) -> TableOpening? {
    var rows = SheetCursor(sheet)
    var row = TableRow()
    guard rows.next(into: &row) else {
      findings.append(
        Diagnostic(
          .tableEmpty, .stop, "the sheet “\(sheet.name)” is empty", at: InputLocation(file: file.name),
          mend: "put a header line and a row for each city into it"))
      return nil
    }
    let header = row.cells.map { cell in file.withContent(of: cell) { String(decoding: $0, as: UTF8.self) } }
    let width = (header.lastIndex { !$0.isEmpty } ?? header.count - 1) + 1
    return TableOpening(file: file, dialect: nil, header: header, width: width, headerRow: row, rows: .sheet(rows))
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

  /// Whether a field holds nothing but white space.
  package func isEmpty(_ field: TableCell) -> Bool {
    field.start == field.end || file.withContent(of: field) { $0.isEmpty }
  }
}

extension TableRowFault {
  /// The finding for a fault of a row.
  package func diagnostic(
    in file: TableBytes, row: TableRow, record: Int?, severity: Severity, city: String?
  ) -> Diagnostic {
    let code: DiagnosticCode
    let offset: Int
    let headline: String
    let mend: String?
    var reach = severity
    switch self {
    case .unclosedQuote(let at):
      (code, offset, reach) = (.tableUnclosedQuote, at, .stop)
      headline = "a quote is opened and never closed, so the rest of the file cannot be cut into rows"
      mend = "close the quote, or double it (\"\") if it belongs to the text"
    case .strayQuote(let at):
      (code, offset) = (.tableStrayQuote, at)
      headline = "a quote stands where none may stand, so it is not certain where the fields of the row end"
      mend = "put the whole field in quotes and double the quotes inside it"
    case .nul(let at):
      (code, offset) = (.tableNUL, at)
      headline = "the row holds a NUL character"
      mend = "export the table again; NUL comes from damaged files and from binary formats"
    case .longField(let at):
      (code, offset) = (.tableLongField, at)
      headline = "a field is longer than \(CSVScanner.longestField) bytes"
      mend = "look for a missing line break or quote just before it"
    case .tooManyFields(let at):
      (code, offset) = (.tableTooManyFields, at)
      headline = "the row has more than \(CSVScanner.mostFields) fields"
      mend = "look for a missing line break just before it"
    }
    let location = file.place(of: offset, in: row, record: record)
    return Diagnostic(code, reach, headline, at: location, mend: mend, city: city)
  }
}
