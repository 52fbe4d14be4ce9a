package import Analyses
internal import Diagnostics
import Scoring
internal import SurveyFiles
internal import Tables
internal import XMLStream

/// Reads tables of given weights, parameters and points.
package enum GivenFile {
  /// Reads a CSV file, with decimal points, or with decimal commas where something else parts the fields.
  ///
  /// - Throws: ``StoppedRun`` with places for a file that cannot be read, is too large, or has rows of another length
  ///   than its header.
  package static func read(_ path: String) throws(StoppedRun) -> GivenTable {
    let bytes: [UInt8]
    do throws(InputFileError) { bytes = try InputFile.read(path, limit: GivenTable.mostBytes) } catch {
      throw StoppedRun([error.diagnostic])
    }
    let name = PublicNames().name(of: path)
    var findings = FindingList()
    let source = TableDoor.open(bytes, file: name, findings: &findings).flatMap {
      TableDoor.choose(among: $0, options: TableOptions(), findings: &findings)
    }
    let table = source?.withBytes { file -> GivenTable? in
      guard let opening = TableOpening.look(at: file, findings: &findings) else { return nil }
      var cursor = opening.rows
      var row = TableRow()
      var rows: [[String]] = []
      var lines: [Int] = []
      while cursor.next(into: &row) {
        if row.isBlank { continue }
        if let fault = row.fault {
          findings.append(fault.diagnostic(in: file, row: row, record: rows.count + 1, severity: .stop, city: nil))
          continue
        }
        guard opening.fit(row) != .ragged else {
          findings.append(
            Diagnostic(
              .givenColumns, .stop, .run(.cellsUnderHeaders, .number(row.cells.count), .number(opening.header.count)),
              at: InputLocation(file: name, line: row.line, record: rows.count + 1)))
          continue
        }
        let cells = row.cells.prefix(opening.header.count).map { field in
          unsafe file.withContent(of: field) { unsafe String(decoding: $0, as: UTF8.self) }
        }
        rows.append(cells + Array(repeating: "", count: opening.header.count - cells.count))
        lines.append(row.line)
      }
      if let dialect = opening.dialect, dialect.delimiter != UInt8(ascii: ",") { rows = DecimalCommas.resolved(rows) }
      return GivenTable(file: name, header: opening.header, rows: rows, lines: lines)
    }
    guard let table, findings.kept.isEmpty else { throw StoppedRun(findings.all) }
    return table
  }
}
