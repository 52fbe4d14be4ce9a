internal import AssessmentModel
internal import Diagnostics
internal import ReportFiles
internal import Tables

extension OutputFolder {
  /// Prepares a workbook with a sheet a table, and the method in English.
  ///
  /// - Returns: what it could not hold.
  func workbook(
    _ name: String, _ tables: [WrittenTable], of content: ReportContent
  ) throws(Diagnostic) -> [Diagnostic] {
    let workbook = try ReportWorkbook.bytes(
      tables, of: content, languages: [.english], file: PathText.join(path, name))
    try file(name) { $0.append(bytes: workbook.bytes) }
    return workbook.findings
  }
}
