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

  /// Writes the files and returns their paths, the page first.
  package func write(_ run: AssessmentRun) throws(Diagnostic) -> [String] {
    try AtomicFile.makeFolder(path)
    let profiles = ProfileBuilder(run.assessment)
    let content = ReportContent(assessment: run.assessment, profile: { profiles.profile(of: $0) })
    var written: [String] = []
    for format in ReportFormat.allCases where formats.contains(format) {
      switch format {
      case .html: written += try writePages(content)
      case .xml: written.append(try file("report.xml") { XMLReport.write(content, to: $0) })
      case .csv:
        written.append(try file("ranking.csv") { CSVReports.ranking(content, to: $0) })
        written.append(try file("indicators.csv") { CSVReports.indicators(content, to: $0) })
      case .json: written.append(try file("assessment.json") { JSONReport.write(content, to: $0) })
      }
    }
    return written
  }

  /// The pages; the list names the start pages only.
  private func writePages(_ content: ReportContent) throws(Diagnostic) -> [String] {
    var starts: [String] = []
    if content.assessment.cities.count > HTMLReport.singlePageLimit {
      try AtomicFile.makeFolder(PathText.join(path, "cities"))
    }
    do {
      try HTMLReport.write(content, languages: languages) { name, body in
        let target = try file(name, body)
        if !name.contains("/") { starts.append(target) }
      }
    } catch {
      throw (error as? Diagnostic) ?? Diagnostic(.outputNotWritten, .stop, "the pages could not be written")
    }
    return starts
  }

  private func file(_ name: String, _ fill: (ByteSink) -> Void) throws(Diagnostic) -> String {
    let target = PathText.join(path, name)
    let file = try AtomicFile(target)
    fill(file.sink)
    try file.commit()
    return target
  }
}
