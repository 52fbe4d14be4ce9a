internal import ArgumentParser
internal import Diagnostics
internal import Workflow

/// `feasibility check FILE…`.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Validate criteria sets, surveys, registries, responses and reports.",
    discussion: """
      Every problem is listed with file:line:column, the rule and a way to mend it. A folder stands for the
      criteria.xml or survey.xml in it; a folder of reports is checked for being whole. Findings go to standard error, the result a line a file to standard output.
      """)

  @Argument(help: "Files or folders to check.", completion: .file())
  var files: [String]

  @Option(
    help: """
      Criteria set against which a survey is checked. Default: the one the survey names, or the only one in reach.
      """)
  var criteria: String?

  @OptionGroup var corrections: CorrectionOptions
  @OptionGroup var options: GlobalOptions

  func run() throws {
    try options.run { console in
      let check = FileCheck(criteria: criteria, workspace: Workspace())
      var all: [Diagnostic] = []
      var isStopped = false
      for file in files {
        let result = check.check(file)
        all += result.diagnostics
        if !result.isMade { isStopped = isStopped || result.diagnostics.hasStop }
        guard options.format == .text else { continue }
        let renderer = DiagnosticText(style: console.errorStyle)
        let text = renderer.text(result.diagnostics)
        if !text.isEmpty { console.note(String(text.dropLast())) }
        console.print("\(file): \(words(result))")
      }
      all += try corrections.write(files, criteria: criteria, options, on: console)
      if options.format == .json { console.print(json: DiagnosticJSON.text(all)) }
      if isStopped { throw ExitCode(2) }
      try GlobalOptions.finish(all)
    }
  }

  private func words(_ result: FileCheck.Result) -> String {
    let errors = result.diagnostics.count { $0.severity.isError }
    let notes = result.diagnostics.count - errors
    if errors == 0, notes == 0 { return "\(result.kind), \(result.summary), no findings" }
    return "\(result.kind), \(result.summary.isEmpty ? "cannot be used" : result.summary), "
      + "\(errors) \(errors == 1 ? "error" : "errors"), \(notes) \(notes == 1 ? "note" : "notes")"
  }
}
