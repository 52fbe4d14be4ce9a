internal import ArgumentParser
internal import AssessmentModel
internal import Diagnostics
internal import ReportPages
internal import Workflow

/// `feasibility snapshot CITY`.
struct SnapshotCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "snapshot", abstract: "Write one city on one sheet for everybody, to be printed and hung up.",
    discussion: """
      Name, verdict in plain words, where the city stands, three strengths, three things to do and the widest gap \
      between groups of people, without a table, on one A4 sheet. Everything is computed again from the sources.
      """)

  @Argument(help: "The city: id, English or Korean name.")
  var city: String

  @Option(help: "File for the sheet (HTML). Without it, only the terminal shows what it says.")
  var output: String?

  @OptionGroup var source: SourceOptions
  @OptionGroup var work: WorkOptions
  @OptionGroup var options: GlobalOptions

  func run() throws {
    try options.run { console in
      let run = try source.run(console, options)
      let row = try CityLookup.row(city, in: run.assessment)
      let (report, findings) = try Snapshot.report(
        row, of: run, language: options.language.language, threads: LongRunOptions.processors, limit: work.limit())
      let words = SnapshotText(facts: report.facts, id: run.assessment.cities[row].id.rawValue, style: console.style)
      if let output { try Snapshot.write(report, of: run, to: output) }
      options.print(text: words.text(), json: words.json(), findings: run.diagnostics + findings, on: console)
      if let output { console.wrote(output) }
      options.report(run.diagnostics + findings, on: console)
      try GlobalOptions.finish(run.diagnostics + findings)
    }
  }
}
