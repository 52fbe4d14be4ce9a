/// A file format of the reports, in the order in which they are written and listed.
package enum ReportFormat: String, Sendable, Hashable, CaseIterable {
  /// `index.html`, and a page a city where there are many.
  case html
  /// `report.xml`.
  case xml
  /// `ranking.csv` and `indicators.csv`.
  case csv
  /// `assessment.json`.
  case json
  /// `report.xlsx`: the tables of the CSV files as sheets, and the method.
  case xlsx
  /// `sdmx.csv`, `sdmx.xml` and `sdmx-structure.xml`: the results for statistics offices.
  case sdmx

  /// What is written unless something else is asked for.
  package static let usual: [ReportFormat] = [.html, .xml, .csv, .json]

  /// What `all` stands for: what people and their programs read. The files for statistics offices are written where they
  /// are named.
  package static let forReaders: [ReportFormat] = [.html, .xml, .csv, .json, .xlsx]
}
