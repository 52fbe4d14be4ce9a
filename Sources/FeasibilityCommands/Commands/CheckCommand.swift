internal import ArgumentParser
internal import AssessmentModel
internal import Diagnostics
internal import Words
internal import Workflow

/// `feasibility check FILE…`.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Validate criteria sets, surveys, registries, responses and reports.",
    discussion: """
      Every problem is listed with file:line:column, the rule and a way to mend it. A table without a survey.xml, or with \
      --criteria a folder of tables, is read as --survey reads it, and what was taken for what is said first. A folder \
      stands for the criteria.xml or survey.xml in it; a folder of reports is checked for being whole. Findings go to \
      standard error, the result a line a file to standard output. Findings stand by kind, the most far-reaching first; of \
      a survey it is said what the rows and values that were set aside do to the result. A finding that was checked is \
      acknowledged in survey.xml with <acknowledge>, and is no longer listed.
      """)

  @Argument(help: "Files or folders to check.", completion: .file())
  var files: [String]

  @Option(
    help: """
      Criteria set against which a survey is checked. Default: the one the survey names, or the only one in reach.
      """)
  var criteria: String?

  @OptionGroup var intake: IntakeOptions
  @OptionGroup var corrections: CorrectionOptions
  @OptionGroup var options: CheckOptions

  func validate() throws {
    if intake.keep != nil, files.count > 1 {
      throw ValidationError(.keepOneToCheck)
    }
  }

  func run() throws {
    try options.global.run { console in
      let check = FileCheck(
        criteria: criteria, registry: intake.registry, encoding: intake.encoding, keep: intake.keep,
        workspace: Workspace())
      var checked = CheckedFiles()
      for file in files {
        let result = check.check(file)
        checked.append(result, of: file)
        console.show(result.intakes, format: options.format == .text ? .text : .json)
        guard options.format == .text else { continue }
        options.global.report(result.diagnostics, result.effects, on: console)
        console.print("\(file): \(result.line(console.words))")
      }
      let more = try corrections.write(
        files, RunRequest(criteria: criteria, registry: intake.registry, encoding: intake.encoding), options,
        known: checked.findings, on: console)
      let language = options.spoken
      if let output = options.output, let form = options.outputForm {
        try checked.write(form, language: language, to: output)
      }
      switch options.format {
      case .text: break
      case .json: console.print(json: console.withIntakes(checked.text(.json, language: language)))
      case .sarif, .html:
        if let form = options.format.form {
          console.print(json: checked.text(form, language: language))
        }
      }
      if let output = options.output { console.note("wrote \(output)") }
      if checked.isStopped { throw ExitCode(2) }
      try GlobalOptions.finish(checked.findings + more)
    }
  }
}
