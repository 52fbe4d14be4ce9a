internal import ArgumentParser
internal import AssessmentModel
internal import Diagnostics
internal import Words
internal import Workflow

/// What is left out in turn.
enum RemovalChoice: String, ExpressibleByArgument, CaseIterable {
  /// Each indicator and node of the principal index.
  case elements
  /// Each city.
  case cities
}

/// `feasibility scenarios --against CRITERIA` and `--remove elements`.
struct ScenariosCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scenarios",
    abstract: "Show who moves if the method is another, an element is left out, or a city is not there.",
    discussion: """
      --against holds the survey against another criteria set, takes its steps over one by one in the order of the \
      pipeline, and says which of them moves whom. --remove elements ranks without each indicator and node in turn; \
      --remove cities lists every pair of cities whose order depends on a third.
      """)

  @Option(help: "The other criteria set: a folder, its criteria.xml, or a name in Criteria/.")
  var against: String?

  @Option(help: "What is left out in turn: elements or cities.")
  var remove: RemovalChoice?

  @Option(
    help:
      "File for the table of all cities: CSV, or a workbook if it ends in .xlsx. Without it, only the terminal shows it."
  )
  var output: String?

  @OptionGroup var tables: TableStyleOptions

  @Option(help: "Rows of the printed tables: a number or all.")
  var top: RowLimit = .first(20)

  @OptionGroup var source: SourceOptions
  @OptionGroup var work: WorkOptions
  @OptionGroup var options: GlobalOptions

  func validate() throws {
    if (against == nil) == (remove == nil) {
      throw ValidationError(.againstOrRemove)
    }
    if remove == .cities, output != nil { throw ValidationError(.outputNotForCities) }
  }

  func run() throws {
    try options.run { console in
      let run = try source.run(console, options, against: against)
      let scenarios = ScenarioRun(run)
      let text = ScenarioText(
        assessment: run.assessment, words: options.words, limit: top.count, style: console.style)
      var findings = run.diagnostics
      if let comparison = scenarios.comparison() {
        if let output { findings += try scenarios.write(comparison, to: output, tables.style) }
        options.print(text: text.text(comparison), json: text.json(comparison), findings: findings, on: console)
      } else if remove == .elements {
        let removals = try scenarios.withoutElements(limit: work.limit())
        if let output { findings += try scenarios.write(removals, to: output, tables.style) }
        options.print(text: text.text(removals), json: text.json(removals), findings: findings, on: console)
      } else {
        let swaps = try scenarios.withoutCities(limit: work.limit())
        options.print(text: text.text(swaps), json: text.json(swaps), findings: findings, on: console)
      }
      if let output { console.wrote(output) }
      options.report(findings, on: console)
      try GlobalOptions.finish(findings)
    }
  }
}
