package import Diagnostics

/// A table that can be written as a CSV file or onto a sheet of a workbook, by the same function.
package struct WrittenTable {
  /// What its file or sheet is called, without an ending.
  package let name: String
  private let toCSV: (CSVFormatter) -> Void
  private let toSheet: (WorkbookSheet) -> Void

  /// A table; both functions are one that takes any sink.
  package init(_ name: String, csv: @escaping (CSVFormatter) -> Void, sheet: @escaping (WorkbookSheet) -> Void) {
    self.name = name
    toCSV = csv
    toSheet = sheet
  }

  /// Writes it as a CSV file.
  package func write(to sink: ByteSink, _ style: CSVStyle = .point) { toCSV(CSVFormatter(sink, style: style)) }

  /// Writes it as a sheet of its name.
  package func write(to workbook: WorkbookWriter) { toSheet(workbook.sheet(name)) }
}
