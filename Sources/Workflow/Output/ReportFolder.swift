internal import Analyses
package import AssessmentModel
package import Diagnostics
internal import ReportFiles
internal import ReportPages
internal import Scoring
internal import Tables

/// Writes the reports of one run into a folder.
package struct ReportFolder: Sendable {
  private let formats: [ReportFormat]
  private let languages: [Language]
  private let style: CSVStyle
  private let layout: HTMLReport.Layout

  /// Prepares reports.
  ///
  /// - Parameter isSingleFile: whether all pages of a language stand in one file.
  package init(
    formats: [ReportFormat], languages: [Language], style: CSVStyle = .point, isSingleFile: Bool = false
  ) {
    layout = isSingleFile ? .singleFile : .site
    self.formats = formats
    self.languages = languages
    self.style = style
  }

  /// Up to this many cities, the reports show how the parts of the index go together.
  static let mostAnalysed = 5_000

  /// Writes the files, all or none, and returns their paths, the start pages first; the pages that these lead to are not
  /// listed.
  package func write(
    _ run: AssessmentRun, _ analyses: Analyses, to output: OutputFolder
  ) throws(Diagnostic) -> WrittenFiles {
    let content = Self.content(
      run, analyses, showsCoherence: analyses.showsCoherence && formats.contains { $0 != .csv && $0 != .xlsx },
      hasPages: formats.contains(.html))
    var findings: [Diagnostic] = []
    for format in ReportFormat.allCases where formats.contains(format) {
      switch format {
      case .html:
        try HTMLReport.write(content, languages: languages, layout: layout) { (name, body) throws(Diagnostic) in
          try output.file(name, body)
        }
      case .xml: try output.file("report.xml") { XMLReport.write(content, to: $0) }
      case .csv:
        for table in ReportWorkbook.tables(content) {
          try output.file(table.name + ".csv") { table.write(to: $0, style) }
        }
      case .json: try output.file("assessment.json") { JSONReport.write(content, to: $0) }
      case .xlsx:
        let workbook = try ReportWorkbook.bytes(
          content, languages: languages, file: PathText.join(output.path, "report.xlsx"))
        try output.file("report.xlsx") { $0.append(bytes: workbook.bytes) }
        findings += workbook.findings
      case .sdmx:
        guard let results = SDMXResults(content) else {
          findings.append(SDMXResults.noPeriod(content))
          continue
        }
        try output.file("sdmx.csv") { results.writeCSV(to: $0) }
        try output.file("sdmx.xml") { results.writeData(to: $0) }
        try output.file("sdmx-structure.xml") { results.writeStructure(to: $0) }
        findings += results.findings
      }
    }
    var written = try output.finish()
    written.diagnostics += findings
    let starts = languages.map { PathText.join(output.path, HTMLReport.startPage(of: $0, among: languages)) }
    written.paths.removeAll { $0.hasSuffix(".html") && !starts.contains($0) }
    return written
  }

  /// What the reports show.
  ///
  /// - Parameters:
  ///   - showsCoherence: whether any format shows how the parts go together; with very many cities only
  ///     `feasibility analyse` does.
  ///   - hasPages: whether pages are written: they show other weights, and what became of gaps.
  static func content(
    _ run: AssessmentRun, _ analyses: Analyses, showsCoherence: Bool, hasPages: Bool
  ) -> ReportContent {
    let assessment = run.assessment
    let profiles = ProfileBuilder(assessment)
    var content = ReportContent(
      assessment: assessment, coherence: showsCoherence ? CoherenceAnalyser(assessment).analyse() : nil,
      profile: { profiles.profile(of: $0) })
    content.uncertainty = analyses.uncertainty
    content.sensitivity = analyses.sensitivity
    content.recommendations = analyses.recommendations
    if let explanations = analyses.explanations { content.explanation = { explanations[$0] } }
    guard hasPages else { return content }
    content.weightTrial = WeightTrialBuilder(assessment, isPinned: run.inputs.pinned != nil).build()
    if run.inputs.criteria.divide != nil {
      // What became of the gaps is asked of the answers themselves, so nothing is filled or pinned here.
      content.previous = run.inputs.previous.map { previous in
        AssessmentPipeline(criteria: run.inputs.criteria).assess(previous.survey, engine: EngineVersion.name)
      }
    }
    return content
  }
}
