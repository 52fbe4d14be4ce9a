internal import ArgumentParser
internal import AssessmentModel
internal import Diagnostics
internal import Workflow

/// `feasibility compare CITY CITY…`.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Show two to five cities side by side, and write the comparison as a page.",
    discussion: "The first city is the baseline. Everything is computed again from the sources.")

  @Argument(help: "Two to five cities: ids, English or Korean names.")
  var cities: [String]

  @Option(help: "File for the comparison page (HTML). Without it, only the terminal shows it.")
  var output: String?

  @OptionGroup var source: SourceOptions
  @OptionGroup var options: GlobalOptions

  func run() throws {
    try options.run { console in
      let run = try source.run(console, options)
      let rows = try Comparison.rows(cities, in: run.assessment)
      let words = ComparisonText(
        assessment: run.assessment, cities: rows, words: options.words, style: console.style)
      if let output { try Comparison.writePage(rows, of: run, language: options.language.language, to: output) }
      options.print(text: words.text(), json: words.json(), findings: run.diagnostics, on: console)
      if let output { console.wrote(output) }
      options.report(run.diagnostics, on: console)
      try GlobalOptions.finish(run.diagnostics)
    }
  }
}
