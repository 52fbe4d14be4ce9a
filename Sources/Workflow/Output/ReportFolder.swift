package import AssessmentModel
package import Diagnostics
internal import ReportFiles
internal import Scoring

/// Writes the reports of one run into a folder, each file whole or not at all.
package struct ReportFolder: Sendable {
  private let path: String
  private let formats: [ReportFormat]
  private let languages: [Language]

  /// Prepares a folder.
  package init(path: String, formats: [ReportFormat], languages: [Language]) {
    self.path = path
    self.formats = formats
    self.languages = languages
  }

  /// How many files are open at a time; a set of reports on up to 150 cities appears as one.
  private static let batch = 64

  /// Up to this many cities, the reports show how the parts of the index go together.
  static let mostAnalysed = 5_000

  /// Writes the files and returns their paths, the start pages first; the pages of single cities are not listed.
  package func write(_ run: AssessmentRun, _ analyses: Analyses) throws(Diagnostic) -> [String] {
    try AtomicFile.makeFolder(path)
    let content = content(run.assessment, analyses)
    var written: [String] = []
    var open: [AtomicFile] = []
    for format in ReportFormat.allCases where formats.contains(format) {
      switch format {
      case .html:
        try AtomicFile.makeFolder(content.assessment.cities.count > HTMLReport.singlePageLimit ? join("cities") : path)
        do {
          try HTMLReport.write(content, languages: languages) { name, body in
            open.append(try file(name, body))
            if !name.contains("/") { written.append(join(name)) }
            if open.count >= Self.batch {
              try AtomicFile.commit(open)
              open.removeAll()
            }
          }
        } catch {
          throw (error as? Diagnostic) ?? Diagnostic(.outputNotWritten, .stop, "the pages could not be written")
        }
      case .xml: open.append(try file("report.xml") { XMLReport.write(content, to: $0) })
      case .csv:
        open.append(try file("ranking.csv") { CSVReports.ranking(content, to: $0) })
        open.append(try file("indicators.csv") { CSVReports.indicators(content, to: $0) })
        if content.uncertainty != nil {
          open.append(try file("robustness.csv") { CSVReports.robustness(content, to: $0) })
        }
      case .json: open.append(try file("assessment.json") { JSONReport.write(content, to: $0) })
      }
    }
    written += open.map(\.path).filter { !written.contains($0) && PathText.parent(of: $0) == path }
    try AtomicFile.commit(open)
    return written
  }

  /// How the parts go together, for the formats that show it; with very many cities only `feasibility analyse` does.
  private func coherence(of assessment: Assessment, _ analyses: Analyses) -> CoherenceAnalysis? {
    guard analyses.showsCoherence, formats.contains(where: { $0 != .csv }) else { return nil }
    return CoherenceAnalyser(assessment).analyse()
  }

  private func content(_ assessment: Assessment, _ analyses: Analyses) -> ReportContent {
    let profiles = ProfileBuilder(assessment)
    var content = ReportContent(
      assessment: assessment, coherence: coherence(of: assessment, analyses), profile: { profiles.profile(of: $0) })
    content.uncertainty = analyses.uncertainty
    content.sensitivity = analyses.sensitivity
    content.recommendations = analyses.recommendations
    if let explanations = analyses.explanations { content.explanation = { explanations[$0] } }
    return content
  }

  private func join(_ name: String) -> String { PathText.join(path, name) }

  private func file(_ name: String, _ fill: (ByteSink) -> Void) throws(Diagnostic) -> AtomicFile {
    let file = try AtomicFile(join(name))
    fill(file.sink)
    return file
  }
}
