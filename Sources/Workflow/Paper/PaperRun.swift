package import AssessmentModel
package import Diagnostics
internal import Glibc
package import Numerics
internal import ReportFiles
internal import ReportPages
import Scoring

/// Prints a report: the whole of it, and the management summary.
package struct PaperRun {
  private let browser: PaperBrowser
  private let languages: [Language]

  /// Prepares a print.
  ///
  /// - Parameter languages: The first is that of the files at the root, each other has a folder of its own.
  package init(_ browser: PaperBrowser, languages: [Language]) {
    self.browser = browser
    self.languages = languages
  }

  /// Prints `report.pdf` and `summary.pdf` into a folder, which is made, and returns their paths.
  ///
  /// A file appears whole or not at all. PDF files hold the time at which they were made, so they are no part of the
  /// report's manifest.
  ///
  /// - Throws: what ``PaperBrowser`` finds, or what stands in the way of the files.
  package func print(
    _ run: AssessmentRun, _ analyses: Analyses, to folder: String, control: RunControl
  ) throws(Diagnostic) -> [String] {
    let content = ReportFolder.content(run, analyses, showsCoherence: analyses.showsCoherence, hasPages: true)
    try AtomicFile.makeFolder(folder)
    let desk = try PaperDesk(in: folder)
    defer { desk.clear() }
    var files: [String] = []
    for language in languages {
      let place = language == languages.first ? folder : PathText.join(folder, language.rawValue)
      try AtomicFile.makeFolder(place)
      for document in [Document.report, .summary] {
        let target = try OutputPath.checkedFile(PathText.join(place, document.file), apart: run.inputs.paths)
        let page = try desk.page("\(language.rawValue)-\(document.rawValue).html") { sink in
          switch document {
          case .report: PaperPages.write(content, language, to: sink)
          case .summary: ManagementSummary.write(content, language: language, to: sink)
          }
        }
        let printed = desk.file("\(language.rawValue)-\(document.file)")
        try browser.print(page: page, to: printed, profile: desk.file("profile"), isStopped: control.isStopped)
        guard unsafe rename(printed, target) == 0 else { throw OutputFault.finding(target, errno) }
        files.append(target)
      }
    }
    return files
  }

  private enum Document: String {
    case report, summary

    var file: String { "\(rawValue).pdf" }
  }
}

/// The whole report as pages to be printed.
private enum PaperPages {
  static func write(_ content: ReportContent, _ language: Language, to sink: ByteSink) {
    HTMLReport.write(content, languages: [language], layout: .paper) { _, body in body(sink) }
  }
}
