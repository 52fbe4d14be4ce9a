private import CTables

/// Cuts a table into rows and fields, byte by byte, after RFC 4180: quotes, doubled quotes, line breaks in quotes.
///
/// Line ends may be LF, CR LF or CR. The scanner owns nothing: it is valid as long as the bytes it looks at.
///
/// Rows without quotes, which most are, are cut eight bytes at a time; ``TableRow`` is reused for it.
///
/// - Complexity: O(bytes), constant memory but for the longest row.
@safe
package struct CSVScanner: @unchecked Sendable {
  /// The longest field that is read, in bytes.
  package static let longestField = 1 << 20
  /// The largest number of fields of a row: as many as a spreadsheet has columns.
  package static let mostFields = 16_384

  private let bytes: UnsafeBufferPointer<UInt8>
  private let delimiter: UInt8
  private var position: Int
  private var line: Int

  /// A scanner that starts at an offset, which stands on a physical line.
  package init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int = 0, line: Int = 1, delimiter: UInt8) {
    unsafe self.bytes = unsafe bytes
    self.delimiter = delimiter
    self.position = start
    self.line = line
  }

  /// Reads the next row; `false` at the end of the bytes.
  package mutating func next(into row: inout TableRow) -> Bool {
    guard unsafe position < bytes.count else { return false }
    row.start = position
    row.line = line
    row.fault = nil
    if readSimple(into: &row) { return true }
    row.cells.removeAll(keepingCapacity: true)
    while true {
      if unsafe position < bytes.count, unsafe bytes[position] == Self.quote {
        readQuoted(into: &row)
      } else {
        readPlain(into: &row)
      }
      guard unsafe position < bytes.count else { return true }
      let byte = unsafe bytes[position]
      position += 1
      if byte == delimiter { continue }
      if byte == Self.carriageReturn, unsafe position < bytes.count, unsafe bytes[position] == Self.lineFeed {
        position += 1
      }
      line += 1
      return true
    }
  }

  /// Bytes behind the rows of a block, so that a field can be looked at eight bytes at a time.
  package static let spareBytes = 8

  /// Cuts the rows that follow into a block, as long as they are plain; none where the next one is not.
  ///
  /// It is a short cut and never a second opinion: what it leaves, ``next(into:)`` reads.
  mutating func cut(_ block: inout RowBlock, most: Int) {
    let end = unsafe bytes.count - Self.spareBytes
    (block.count, block.start, block.line) = (0, position, line)
    guard let base = unsafe bytes.baseAddress, position < end else { return }
    var next = position
    block.count = unsafe ct_cut(
      base, position, end, delimiter, block.fields, min(most, RowBlock.most), Self.longestField, block.starts, &next)
    position = next
    line += block.count
  }

  /// Goes back to a row of a block that was cut.
  mutating func rewind(_ block: inout RowBlock, to row: Int) {
    guard row < block.count else { return }
    (position, line) = (block.start(ofRow: row), block.line + row)
    block.count = row
  }

  /// Reads a row without quotes that has at most as many fields as the row before it, eight bytes at a time.
  ///
  /// It is a short cut and never a second opinion: of whatever else it meets it leaves everything as it was.
  private mutating func readSimple(into row: inout TableRow) -> Bool {
    let room = row.cells.count
    guard room > 0 else { return false }
    let first = position
    let delimiters = ByteSearch.repeated(delimiter)
    let quotes = ByteSearch.repeated(Self.quote)
    var found = 0
    let stop = unsafe row.cells.withUnsafeMutableBufferPointer { cells -> Int in
      var start = first
      var cursor = first
      while unsafe cursor + 8 <= bytes.count {
        let word = unsafe ByteSearch.word(bytes, at: cursor)
        // Line ends are below 14, as are a few other bytes, which mean nothing but for NUL.
        var hits =
          ByteSearch.zeros(in: word ^ delimiters) | ByteSearch.zeros(in: word ^ quotes)
          | ByteSearch.bytes(in: word, below: 0x0E)
        while hits != 0 {
          let offset = cursor + hits.trailingZeroBitCount >> 3
          hits &= hits &- 1
          let byte = unsafe bytes[offset]
          if byte == delimiter || byte == Self.lineFeed || byte == Self.carriageReturn {
            guard found < room else { return -1 }
            unsafe cells[found] = TableCell(start: start, end: offset)
            found += 1
            start = offset + 1
            if byte != delimiter { return offset }
          } else if byte == Self.quote || byte == 0 {
            return -1
          }
        }
        cursor += 8
      }
      return -1
    }
    guard stop >= 0, stop - first <= Self.longestField else { return false }
    if found < room { row.cells.removeLast(room - found) }
    position = stop + 1
    if unsafe bytes[stop] == Self.carriageReturn, isLineFeed(position) { position += 1 }
    line += 1
    return true
  }

  private mutating func readPlain(into row: inout TableRow) {
    let start = position
    var cursor = position
    let end = unsafe bytes.count
    while cursor < end {
      let byte = unsafe bytes[cursor]
      if byte > Self.quote, byte != delimiter {
        cursor += 1
        continue
      }
      if byte == delimiter || byte == Self.lineFeed || byte == Self.carriageReturn { break }
      if byte == Self.quote { note(.strayQuote(at: cursor), in: &row) }
      if byte == 0 { note(.nul(at: cursor), in: &row) }
      cursor += 1
    }
    position = cursor
    append(TableCell(start: start, end: cursor, isQuoted: false, hasEscapes: false), to: &row)
  }

  private mutating func readQuoted(into row: inout TableRow) {
    let opening = position
    var cursor = position + 1
    var hasEscapes = false
    let end = unsafe bytes.count
    while true {
      guard cursor < end else {
        position = end
        row.fault = .unclosedQuote(at: opening)
        append(TableCell(start: opening + 1, end: end, isQuoted: true, hasEscapes: hasEscapes), to: &row)
        return
      }
      let byte = unsafe bytes[cursor]
      if byte > Self.quote {
        cursor += 1
      } else if byte == Self.quote {
        guard cursor + 1 < end, unsafe bytes[cursor + 1] == Self.quote else { break }
        hasEscapes = true
        cursor += 2
      } else {
        if byte == Self.lineFeed || (byte == Self.carriageReturn && !isLineFeed(cursor + 1)) { line += 1 }
        if byte == 0 { note(.nul(at: cursor), in: &row) }
        cursor += 1
      }
    }
    append(TableCell(start: opening + 1, end: cursor, isQuoted: true, hasEscapes: hasEscapes), to: &row)
    cursor += 1
    position = cursor
    while position < end {
      let byte = unsafe bytes[position]
      if byte == delimiter || byte == Self.lineFeed || byte == Self.carriageReturn { return }
      note(.strayQuote(at: cursor - 1), in: &row)
      position += 1
    }
  }

  private func isLineFeed(_ offset: Int) -> Bool { unsafe offset < bytes.count && bytes[offset] == Self.lineFeed }

  private func append(_ field: TableCell, to row: inout TableRow) {
    if field.end - field.start > Self.longestField { note(.longField(at: field.start), in: &row) }
    if row.cells.count >= Self.mostFields { return note(.tooManyFields(at: field.start), in: &row) }
    row.cells.append(field)
  }

  private func note(_ fault: TableRowFault, in row: inout TableRow) {
    if row.fault == nil { row.fault = fault }
  }

  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed: UInt8 = 0x0A
  private static let carriageReturn: UInt8 = 0x0D
}
