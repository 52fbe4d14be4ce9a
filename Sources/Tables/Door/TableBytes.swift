package import Diagnostics

/// The bytes of one table with what is needed to name places in it.
///
/// Of a text they are the file's own bytes; of a sheet the texts of its cells, one after the other.
@safe
package struct TableBytes {
  /// The path as the user named it.
  package let name: String
  /// The bytes; the table is valid as long as they are.
  package let bytes: UnsafeBufferPointer<UInt8>
  /// The sheet that the bytes are of; `nil` for a text.
  package let sheet: Sheet?

  /// A text over bytes that outlive it.
  package init(name: String, bytes: UnsafeBufferPointer<UInt8>) {
    self.name = name
    unsafe self.bytes = unsafe bytes
    sheet = nil
  }

  /// A sheet over its own bytes, which outlive it.
  package init(name: String, sheet: Sheet, bytes: UnsafeBufferPointer<UInt8>) {
    self.name = name
    unsafe self.bytes = unsafe bytes
    self.sheet = sheet
  }

  /// The place of a row: its line, or its number in the sheet.
  package func place(of row: borrowing TableRow, record: Int? = nil) -> InputLocation {
    InputLocation(
      file: name, line: row.line, column: 1, record: record, cell: sheet.map { "\($0.name)!\(row.line)" })
  }

  /// The place of a cell of a row: line and column of a text, or sheet and cell of a workbook.
  package func place(ofCell position: Int, in row: borrowing TableRow, record: Int? = nil, field: String? = nil)
    -> InputLocation
  {
    if let sheet {
      let column = sheet.firstColumn + position
      return InputLocation(
        file: name, line: row.line, column: column + 1, record: record, field: field,
        cell: "\(sheet.name)!\(Sheet.columnName(column))\(row.line)")
    }
    guard row.cells.indices.contains(position) else { return place(of: row, record: record) }
    let cell = row.cells[position]
    return place(of: cell.isQuoted ? cell.start - 1 : cell.start, in: row, record: record, field: field)
  }

  /// The place of an offset inside a row of a text: physical line, and column in Unicode scalars.
  ///
  /// Worked out only for findings, so that rows without any cost nothing.
  package func place(of offset: Int, in row: borrowing TableRow, record: Int? = nil, field: String? = nil)
    -> InputLocation
  {
    var line = row.line
    var column = 1
    var cursor = row.start
    while cursor < offset, unsafe cursor < bytes.count {
      let byte = unsafe bytes[cursor]
      let isBreak = unsafe byte == 0x0A || (byte == 0x0D && !(cursor + 1 < bytes.count && bytes[cursor + 1] == 0x0A))
      if isBreak {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
      cursor += 1
    }
    return InputLocation(file: name, line: line, column: column, record: record, field: field)
  }

  /// The place of an offset anywhere in the file, counted from the first byte.
  package func place(of offset: Int) -> InputLocation {
    var location = place(of: offset, in: TableRow())
    if unsafe bytes.count >= 3, unsafe bytes[0] == 0xEF, unsafe bytes[1] == 0xBB, location.line == 1, offset >= 3 {
      location.column = location.column.map { $0 - 1 }
    }
    return location
  }

  /// The text of a field, doubled quotes undone.
  package func text(of field: TableCell) -> String {
    let content = unsafe UnsafeBufferPointer(rebasing: bytes[field.start..<field.end])
    return unsafe field.hasEscapes
      ? String(decoding: Self.unescaped(content), as: UTF8.self)
      : String(decoding: content, as: UTF8.self)
  }

  /// Calls `body` with the content of a field: doubled quotes undone, white space around it taken off, and the mark that
  /// keeps a spreadsheet from running it (``InertCell``).
  package func withContent<Result>(of field: TableCell, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    let content = unsafe UnsafeBufferPointer(rebasing: bytes[field.start..<field.end])
    guard field.hasEscapes else { return unsafe body(InertCell.unmarked(Self.trimmed(content))) }
    return unsafe Self.unescaped(content).withUnsafeBufferPointer { unsafe body(InertCell.unmarked(Self.trimmed($0))) }
  }

  private static func unescaped(_ content: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(content.count)
    var cursor = 0
    while cursor < content.count {
      unsafe result.append(content[cursor])
      unsafe cursor += content[cursor] == UInt8(ascii: "\"") ? 2 : 1
    }
    return result
  }

  /// The bytes without blanks, tabs, line breaks and no-break spaces at either end.
  package static func trimmed(_ content: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    var start = 0
    var end = content.count
    while start < end {
      if unsafe content[start] <= 0x20 {
        start += 1
      } else if unsafe content[start] == 0xC2, start + 1 < end, unsafe content[start + 1] == 0xA0 {
        start += 2
      } else {
        break
      }
    }
    while end > start {
      if unsafe content[end - 1] <= 0x20 {
        end -= 1
      } else if unsafe content[end - 1] == 0xA0, end - 2 >= start, unsafe content[end - 2] == 0xC2 {
        end -= 2
      } else {
        break
      }
    }
    return unsafe UnsafeBufferPointer(rebasing: content[start..<end])
  }
}
