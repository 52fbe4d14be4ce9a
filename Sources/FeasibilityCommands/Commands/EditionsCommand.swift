internal import ArgumentParser
internal import AssessmentModel
internal import Diagnostics
internal import Words
internal import Workflow

/// `feasibility editions --before SURVEY --after SURVEY`.
struct EditionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "editions",
    abstract: "Hold two editions against each other: how much of a change is answers, how much is method.",
    discussion: """
      Each edition is also scored by the other's method, so that each city's change splits exactly into two parts. \
      Cities are matched by id.
      """)

  @Option(help: "Survey of the old edition.")
  var before: String

  @Option(help: "Survey of the new edition.")
  var after: String

  @Option(help: "Criteria set of the old edition. Default: the one its survey names, or the only one in reach.")
  var beforeCriteria: String?

  @Option(help: "Criteria set of the new edition. Default: that of the old one.")
  var criteria: String?

  @Option(help: "Survey of countries, for criteria sets that fill gaps with the value of the country.")
  var countries: String?

  @Flag(help: "Apply what the old edition learnt – minima, means, weights – to the new one.")
  var pin = false

  @Option(
    help:
      "File for the table of all cities: CSV, or a workbook if it ends in .xlsx. Without it, only the terminal shows it."
  )
  var output: String?

  @OptionGroup var tables: TableStyleOptions

  @Option(help: "Rows of the printed table: a number or all.")
  var top: RowLimit = .first(20)

  @OptionGroup var options: GlobalOptions

  func run() throws {
    try options.run { console in
      console.progress(1, of: 2, console.words(.stepReadingBoth))
      let run = try EditionRun(
        before: RunRequest(criteria: beforeCriteria, survey: before, countries: countries),
        after: RunRequest(criteria: criteria, survey: after, countries: countries), isPinned: pin,
        workspace: Workspace())
      console.endProgress()
      console.show(run.intakes, format: options.format)
      for choice in run.choices { console.say(choice) }
      let text = EditionText(run: run, words: options.words, limit: top.count, style: console.style)
      let findings = run.diagnostics + (try output.map { try run.write(to: $0, tables.style) } ?? [])
      options.print(text: text.text(), json: text.json(), findings: findings, on: console)
      if let output { console.wrote(output) }
      options.report(findings, on: console)
      try GlobalOptions.finish(findings)
    }
  }
}
