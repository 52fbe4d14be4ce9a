internal import ArgumentParser
internal import AssessmentModel
internal import Diagnostics
internal import Numerics
internal import Scoring
internal import Workflow

/// `feasibility compare CITY CITY…`.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Show two to five cities side by side, and write the comparison as a page.",
    discussion: "The first city is the baseline. Everything is computed again from the sources.")

  @Argument(help: "Two to five cities: ids, English or Korean names.")
  var cities: [String]

  @Option(help: "File for the comparison page (HTML). Without it and without --write, only the terminal shows it.")
  var output: String?

  @Option(
    parsing: .upToNextOption,
    help: """
      What to write beside the page: csv, xlsx or html; several with commas or blanks between them. The files are named \
      as the output is, or comparison.
      """)
  var write: [ComparisonFormList] = []

  @Flag(
    inversion: .prefixedNo,
    help: "Repeat the assessment for what is written, so that it says how firm the differences are.")
  var robustness = true

  @OptionGroup var tables: TableStyleOptions

  @OptionGroup var source: SourceOptions
  @OptionGroup var options: GlobalOptions

  func run() throws {
    try options.run { console in
      let run = try source.run(console, options)
      let rows = try Comparison.rows(cities, in: run.assessment)
      let words = ComparisonText(
        assessment: run.assessment, cities: rows, words: options.words, style: console.style)
      var findings = run.diagnostics
      var written: [String] = []
      if output != nil || !write.isEmpty {
        let forms = write.values
        let path = output ?? "comparison.\((forms.contains(.html) ? .html : forms.first ?? .html).rawValue)"
        let control = RunControl(advance: { _ in }, isStopped: { Interrupt.isRequested })
        let (analysis, found) =
          robustness
          ? try Comparison.uncertainty(of: run, threads: LongRunOptions.processors, control: control) : (nil, [])
        findings += found
        let files = try Comparison.write(
          rows, of: run, uncertainty: analysis, language: options.language.language, forms, to: path, tables.style)
        written = files.paths
        findings += files.findings
      }
      options.print(text: words.text(), json: words.json(), findings: findings, on: console)
      for path in written { console.wrote(path) }
      options.report(findings, on: console)
      try GlobalOptions.finish(findings)
    }
  }
}
