import AssessmentModel
import Diagnostics
import Tables

/// Goes through the rows of a table, sets aside what cannot be cut into fields, and finds the unit of each other row.
struct TableRows {
  /// A row that can be read.
  struct Found {
    let unit: Int
    let name: String
    let record: Int
  }

  /// Stands for the column of cities in a file that is of one city.
  static let noCity = -1

  let opening: TableOpening
  let city: Int
  private var cursor: RowCursor
  /// The record of the row that was read last.
  private(set) var record = 0
  private var blankLines: [Int] = []
  private var pendingBlank: [Int] = []
  private var comments: [Int] = []
  private var surplus = 0
  private var firstSurplus = 0
  /// Columns behind the last header in which something stands.
  private var filledBeyond: Set<Int> = []

  init(_ opening: TableOpening, city: Int) {
    self.opening = opening
    self.city = city
    cursor = opening.rows
  }

  /// The next row that belongs to a unit, with its fields in `row`; `nil` at the end.
  mutating func next(into row: inout TableRow, context: inout ReadingContext) -> Found? {
    while cursor.next(into: &row) {
      if row.fault == nil, row.isBlank {
        pendingBlank.append(row.line)
        continue
      }
      blankLines += pendingBlank
      pendingBlank.removeAll()
      if isComment(row, context.lookup) {
        comments.append(row.line)
        continue
      }
      record += 1
      if let found = check(row, &context) { return found }
    }
    noteBlankRows(&context)
    noteComments(&context)
    noteSurplus(&context)
    if record == 0 {
      context.findings.append(
        Diagnostic(
          .tableWithoutRows, .valueSetAside, .survey(.headerWithoutRows),
          at: InputLocation(file: opening.file.name)))
    }
    return nil
  }

  /// How many rows are cut next: fewer where others than plain ones stand among them.
  private var reach = RowBlock.most

  /// The next rows as far as they are plain and of cities without a row, which get theirs; none where the next row is
  /// another, which ``next(into:context:)`` reads.
  mutating func next(_ block: inout RowBlock, file: UInt16, context: inout ReadingContext) {
    guard city >= 0, opening.width == opening.header.count else { return }
    cursor.cut(&block, most: reach)
    var count = 0
    while count < block.count, let unit = unit(block, count, &context) {
      record += 1
      context.table.begin(
        unit: unit,
        at: ReturnLocation(file: file, record: UInt32(clamping: record), line: UInt32(clamping: block.line + count)))
      count += 1
    }
    if count > 0 {
      blankLines += pendingBlank
      pendingBlank.removeAll()
    }
    reach = count < block.count ? max(1, count) : min(RowBlock.most, reach * 2)
    cursor.rewind(&block, to: count)
  }

  /// The unit of a row of a block, if it is known and has no row.
  private func unit(_ block: borrowing RowBlock, _ row: Int, _ context: inout ReadingContext) -> Int? {
    let bytes = unsafe opening.file.bytes
    guard unsafe bytes[block.range(row: row, field: 0).lowerBound] != UInt8(ascii: "#") else { return nil }
    let range = block.range(row: row, field: city)
    let cell = TableCell(start: range.lowerBound, end: range.upperBound)
    guard let unit = unsafe opening.file.withContent(of: cell, { unsafe context.lookup.unit(named: $0) }),
      context.table.row(ofUnit: unit) == nil
    else { return nil }
    return unit
  }

  /// The name of the city of a row.
  func name(_ row: borrowing TableRow) -> String {
    guard row.cells.indices.contains(city) else { return "" }
    return unsafe opening.file.withContent(of: row.cells[city]) {
      unsafe String(decoding: $0.prefix(200), as: UTF8.self)
    }
  }

  /// Makes places those of a record that was read before.
  mutating func stand(at record: Int) { self.record = record }

  /// The place of a field.
  func place(of position: Int, in row: TableRow) -> InputLocation {
    if position < 0 { return opening.file.place(of: row, record: record) }
    let header = opening.header.indices.contains(position) ? opening.header[position] : nil
    return opening.file.place(ofCell: position, in: row, record: record, field: header)
  }

  /// Whether a row begins with `#` and names no city.
  private func isComment(_ row: TableRow, _ lookup: UnitLookup) -> Bool {
    guard let first = row.cells.first, first.end > first.start,
      unsafe opening.file.bytes[first.start] == UInt8(ascii: "#")
    else { return false }
    let name = unsafe opening.file.withContent(of: first) { unsafe String(decoding: $0.prefix(200), as: UTF8.self) }
    return !lookup.knows(name)
  }

  private mutating func check(_ row: TableRow, _ context: inout ReadingContext) -> Found? {
    let file = opening.file
    let name = row.cells.indices.contains(city) ? name(row) : context.fixedCity ?? ""
    if let fault = row.fault {
      let shown = name.isEmpty ? nil : name
      context.setAside(name, fault.diagnostic(in: file, row: row, record: record, severity: .rowSetAside, city: shown))
      return nil
    }
    let wanted = opening.header.count
    let fit = opening.fit(row)
    if row.cells.count > opening.width, fit != .ragged { checkBeyond(row, fit, &context) }
    guard fit != .ragged else {
      let location = file.place(of: row, record: record)
      context.setAside(
        name,
        Diagnostic(
          .tableRagged, .rowSetAside, .survey(.fieldsOfRow, .number(row.cells.count), .number(wanted)), at: location,
          mend: .survey(row.cells.count < wanted ? .missingDelimiter : .surplusDelimiter),
          city: name.isEmpty ? nil : name))
      return nil
    }
    switch context.lookup.match(name) {
    case .unit(let unit): return Found(unit: unit, name: name, record: record)
    case .passedOver: return nil
    case .refused(let code, let what, let mend):
      let location = place(of: city, in: row)
      context.setAside(
        name, Diagnostic(code, .rowSetAside, what, at: location, mend: mend, city: name.isEmpty ? nil : name))
      return nil
    }
  }

  /// Looks at the fields behind the last column that has a header.
  private mutating func checkBeyond(_ row: TableRow, _ fit: TableOpening.Fit, _ context: inout ReadingContext) {
    if fit == .emptyBeyond, row.cells.count > opening.header.count {
      surplus += 1
      if firstSurplus == 0 { firstSurplus = row.line }
    }
    for position in opening.width..<min(row.cells.count, opening.header.count)
    where !opening.isEmpty(row.cells[position]) && filledBeyond.insert(position).inserted {
      context.findings.append(
        Diagnostic(
          .tableBlankHeader, .valueSetAside, .survey(.columnHasNoHeader, .number(position + 1)),
          at: opening.file.place(ofCell: position, in: opening.headerRow)))
    }
  }

  /// Fields without content behind the last header: one note for the file.
  private func noteSurplus(_ context: inout ReadingContext) {
    let headers = opening.header.count - opening.width - filledBeyond.count
    guard surplus > 0 || headers > 0 else { return }
    let what: Statement =
      if surplus > 0 {
        surplus == 1 ? .survey(.rowEndsEmpty) : .survey(.rowsEndEmpty, .number(surplus))
      } else {
        headers == 1 ? .survey(.emptyColumnAtEnd) : .survey(.emptyColumnsAtEnd, .number(headers))
      }
    context.findings.append(
      Diagnostic(
        .tableSurplusEmpty, .note, what,
        at: InputLocation(
          file: opening.file.name, line: surplus > 0 ? firstSurplus : opening.headerRow.line, column: 1)))
  }

  /// Remarks: one note for the file.
  private func noteComments(_ context: inout ReadingContext) {
    guard let first = comments.first else { return }
    let what: Statement =
      comments.count == 1 ? .survey(.commentRow) : .survey(.commentRows, .number(comments.count))
    context.findings.append(
      Diagnostic(.tableComments, .note, what, at: InputLocation(file: opening.file.name, line: first, column: 1)))
  }

  /// Blank lines at the end of a table are nothing; between rows a return may have got lost.
  private func noteBlankRows(_ context: inout ReadingContext) {
    guard let first = blankLines.first else { return }
    let what: Statement =
      blankLines.count == 1 ? .survey(.blankRow) : .survey(.blankRows, .number(blankLines.count))
    context.findings.append(
      Diagnostic(.tableBlankRows, .note, what, at: InputLocation(file: opening.file.name, line: first, column: 1)))
  }
}
