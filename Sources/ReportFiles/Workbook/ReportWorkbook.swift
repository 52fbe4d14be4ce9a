public import AssessmentModel
public import Diagnostics
package import Tables

/// `report.xlsx`: every table of the report as a sheet, and the method on sheets of its own.
public enum ReportWorkbook {
  /// The tables of a report, as `--write csv` and `--write xlsx` write them.
  package static func tables(_ content: ReportContent) -> [WrittenTable] {
    var tables = [
      WrittenTable(
        "ranking", csv: { CSVReports.ranking(content, into: $0) }, sheet: { CSVReports.ranking(content, into: $0) }),
      WrittenTable(
        "indicators", csv: { CSVReports.indicators(content, into: $0) },
        sheet: { CSVReports.indicators(content, into: $0) }),
    ]
    if content.uncertainty != nil {
      tables.append(
        WrittenTable(
          "robustness", csv: { CSVReports.robustness(content, into: $0) },
          sheet: { CSVReports.robustness(content, into: $0) }))
    }
    return tables
  }

  /// The workbook of a report as bytes, the same for the same report: a sheet a table, with a frozen header, filters and
  /// number formats, then the method in each language.
  ///
  /// Cells show numbers rounded as the report does and hold 16 significant digits of them. Text is never a formula. What
  /// a sheet cannot hold is in the findings.
  ///
  /// - Parameter file: what the workbook is called in findings.
  /// - Throws: a ``Diagnostic`` if there is no room to put it together.
  /// - Complexity: O(cells); memory for the workbook's own bytes.
  public static func bytes(
    _ content: ReportContent, languages: [Language], file: String = "report.xlsx"
  ) throws(Diagnostic) -> (bytes: [UInt8], findings: [Diagnostic]) {
    try bytes(tables(content), of: content, languages: languages, file: file)
  }

  /// A workbook of tables that were made from a report's content.
  package static func bytes(
    _ tables: [WrittenTable], of content: ReportContent, languages: [Language], file: String
  ) throws(Diagnostic) -> (bytes: [UInt8], findings: [Diagnostic]) {
    let title = content.assessment.survey.description.title[languages.first ?? .english]
    let workbook = WorkbookWriter(file: file, title: title, streams: true)
    for table in tables { table.write(to: workbook) }
    for language in languages { MethodSheet(content, language, tables: tables.map(\.name)).write(to: workbook) }
    let bytes = try workbook.finish()
    return (bytes, workbook.findings.all)
  }
}
