internal import Diagnostics
internal import Tables

/// One table as a file: a workbook if its name ends in `.xlsx`, else CSV.
enum TableFile {
  /// Writes a table; the file appears whole or not at all.
  ///
  /// - Parameter inputs: files that the run reads; none of them is overwritten.
  /// - Returns: what the file could not hold.
  static func write(
    _ table: WrittenTable, to path: String, _ style: CSVStyle, apart inputs: [String]
  ) throws(Diagnostic) -> [Diagnostic] {
    let file = try AtomicFile.making(path, apart: inputs)
    guard isWorkbook(path) else {
      table.write(to: file.sink, style)
      try file.commit()
      return []
    }
    let workbook = WorkbookWriter(file: path, title: table.name, streams: true)
    table.write(to: workbook)
    file.sink.append(bytes: try workbook.finish())
    try file.commit()
    return workbook.findings.all
  }

  /// Whether a name is that of a workbook.
  static func isWorkbook(_ path: String) -> Bool { path.lowercased().hasSuffix(".xlsx") }
}
