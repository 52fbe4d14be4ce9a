/// A file format of the reports.
package enum ReportFormat: String, Sendable, Hashable, CaseIterable {
  /// `report.xml`.
  case xml
  /// `index.html`, and a page a city where there are many.
  case html
  /// `ranking.csv` and `indicators.csv`.
  case csv
  /// `assessment.json`.
  case json
}
