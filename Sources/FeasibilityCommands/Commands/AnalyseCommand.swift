internal import ArgumentParser
internal import Diagnostics
internal import Workflow

/// `feasibility analyse`.
struct AnalyseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "analyse",
    abstract: "Show how the parts of an index go together: what is redundant, negative or weak, alpha, components.",
    discussion: """
      The terminal shows the findings; --output writes everything: analysis.json, correlations.csv, statistics.csv,
      components.csv, reliability.csv and importance.csv. Scores do not change.
      """)

  @Option(help: "Folder for analysis.json and the tables. Without it, only the terminal shows the analysis.")
  var output: String?

  @Option(help: "An indicator that says how large a city is; every other one is correlated with it.")
  var size: String?

  @Flag(help: "Write the tables as one workbook, analysis.xlsx, too.")
  var workbook = false

  @OptionGroup var tables: TableStyleOptions

  @Option(help: "Lines of each list: a number or all.")
  var top: RowLimit = .first(10)

  @OptionGroup var source: SourceOptions
  @OptionGroup var work: WorkOptions
  @OptionGroup var options: GlobalOptions

  func run() throws {
    try options.run { console in
      let coherence = try CoherenceRun(try source.run(console, options), size: size, limit: work.limit())
      let written = try output.map { try coherence.write(to: $0, tables.style, hasWorkbook: workbook) }
      let findings = coherence.diagnostics + (written?.diagnostics ?? [])
      let words = CoherenceText(
        assessment: coherence.run.assessment, analysis: coherence.analysis, words: options.words, limit: top.count,
        style: console.style)
      options.print(
        text: words.text(), json: coherence.json(), findings: findings, on: console)
      for file in written?.paths ?? [] { console.wrote(file) }
      options.report(findings, on: console)
      try GlobalOptions.finish(findings)
    }
  }
}
