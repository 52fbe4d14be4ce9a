package import AssessmentModel
package import Diagnostics
internal import ReportFiles
internal import Scoring

/// Two to five cities side by side.
package enum Comparison {
  /// The rows of the cities named, in the order named.
  package static func rows(_ names: [String], in assessment: Assessment) throws(Diagnostic) -> [Int] {
    var rows: [Int] = []
    for name in names {
      let row = try CityLookup.row(name, in: assessment)
      guard !rows.contains(row) else {
        throw Diagnostic(
          .comparisonSize, .stop, .run(.namedTwice, .name(assessment.cities[row].name)),
          city: assessment.cities[row].name.english)
      }
      rows.append(row)
    }
    guard (2...5).contains(rows.count) else {
      throw Diagnostic(.comparisonSize, .stop, .run(.comparisonSize, .number(rows.count)))
    }
    return rows
  }

  /// Writes the comparison as a page; the file appears whole or not at all.
  package static func writePage(
    _ rows: [Int], of run: AssessmentRun, language: Language, to path: String
  ) throws(Diagnostic) {
    let profiles = ProfileBuilder(run.assessment)
    let content = ReportContent(assessment: run.assessment, profile: { profiles.profile(of: $0) })
    let file = try AtomicFile.making(path, apart: run.inputs.paths)
    ComparisonReport.write(content, cities: rows, language: language, to: file.sink)
    try file.commit()
  }
}
