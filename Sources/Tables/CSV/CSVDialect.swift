/// Which byte parts the fields, and where the header starts.
package struct CSVDialect: Sendable, Equatable {
  /// `,`, `;`, a tab or `|`.
  package var delimiter: UInt8
  /// Offset of the header's first byte.
  package var start: Int
  /// Physical line of the header, from 1.
  package var line: Int

  /// The delimiters that are looked for, in the order in which they are preferred.
  package static let delimiters: [UInt8] = [
    UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: "|"),
  ]

  /// The name of a delimiter in survey files.
  package static func name(of delimiter: UInt8) -> String {
    switch delimiter {
    case UInt8(ascii: ","): "comma"
    case UInt8(ascii: ";"): "semicolon"
    case UInt8(ascii: "|"): "bar"
    default: "tab"
    }
  }

  /// Where the text starts: behind a byte order mark.
  static func start(of bytes: UnsafeBufferPointer<UInt8>) -> Int {
    unsafe bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0
  }

  /// A scanner that stands before the first row.
  func scanner(_ bytes: UnsafeBufferPointer<UInt8>) -> CSVScanner {
    unsafe CSVScanner(bytes, from: start, line: line, delimiter: delimiter)
  }

  /// Finds the dialect of a table: a `sep=;` line decides; then the delimiter that is given; then the one that yields
  /// the most headers that are asked for; otherwise the delimiter that cuts the first ten rows into equally many fields,
  /// the most fields first, and failing that the one that cuts the header into the most fields.
  static func look(at file: TableBytes, from start: Int, options: TableOptions) -> CSVDialect {
    let bytes = unsafe file.bytes
    if let dialect = unsafe separatorLine(bytes, from: start) { return dialect }
    if let given = options.delimiter { return CSVDialect(delimiter: given, start: start, line: 1) }
    guard let isHeader = options.isHeader else { return unsafe counted(bytes, from: start) }
    var best: (dialect: CSVDialect, known: Int)?
    for delimiter in delimiters {
      let dialect = CSVDialect(delimiter: delimiter, start: start, line: 1)
      guard let found = unsafe HeaderSearch.find(in: file, .text(dialect.scanner(bytes)), isHeader) else { continue }
      if found.isCertain { return dialect }
      if found.known > best?.known ?? 1 { best = (dialect, found.known) }
    }
    return unsafe best?.dialect ?? counted(bytes, from: start)
  }

  /// The delimiter by how many fields it cuts rows into.
  private static func counted(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> CSVDialect {
    var dialect = CSVDialect(delimiter: delimiters[0], start: start, line: 1)
    var best = (isConsistent: false, fields: 0)
    for candidate in delimiters {
      let found = unsafe sample(bytes, from: start, delimiter: candidate)
      let isBetter =
        found.isConsistent == best.isConsistent ? found.fields > best.fields : found.isConsistent && found.fields > 1
      if isBetter {
        best = found
        dialect.delimiter = candidate
      }
    }
    return dialect
  }

  private static func sample(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, delimiter: UInt8
  ) -> (isConsistent: Bool, fields: Int) {
    var scanner = unsafe CSVScanner(bytes, from: start, delimiter: delimiter)
    var row = TableRow()
    var fields = 0
    for index in 0..<10 {
      guard scanner.next(into: &row) else { break }
      if index == 0 {
        fields = row.cells.count
        // Quotes that stand where none may are those of another delimiter: `"a, b";"c"` is no row with commas.
        if case .strayQuote = row.fault { return (false, 1) }
        if fields == 1 { return (false, 1) }
      } else if row.cells.count != fields, !row.isBlank {
        return (false, fields)
      }
    }
    return (true, fields)
  }

  private static func separatorLine(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> CSVDialect? {
    let marker = Array("sep=".utf8)
    guard bytes.count > start + 4,
      unsafe zip(bytes[start..<(start + 4)], marker).allSatisfy({ $0 | 0x20 == $1 | 0x20 }),
      unsafe delimiters.contains(bytes[start + 4])
    else { return nil }
    var end = start + 5
    if end < bytes.count, unsafe bytes[end] == 0x0D { end += 1 }
    if end < bytes.count, unsafe bytes[end] == 0x0A { end += 1 }
    guard end > start + 5 || end == bytes.count else { return nil }
    return unsafe CSVDialect(delimiter: bytes[start + 4], start: end, line: 2)
  }
}
