internal import ArgumentParser
internal import AssessmentModel
internal import Diagnostics
internal import Words
internal import Workflow

/// `feasibility whatif CITY --set NAME=VALUE …`.
struct WhatIfCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "whatif", abstract: "Show where a city would stand with other answers.",
    discussion: """
      Values are written as in the survey: yes or no, levels, numbers, option codes, n/a. Items are found before \
      indicators; a group stands in brackets, as in "DIV-01[women]=62". Everything learnt and all other cities stay as \
      they are.
      """)

  @Argument(help: "The city: id, English or Korean name.")
  var city: String

  @Option(name: .customLong("set"), help: "A changed answer, NAME=VALUE; may be given several times.")
  var settings: [String]

  @OptionGroup var source: SourceOptions
  @OptionGroup var options: GlobalOptions

  func validate() throws {
    if settings.isEmpty { throw ValidationError(.settingMissing) }
  }

  func run() throws {
    try options.run { console in
      let run = try source.run(console, options)
      let row = try CityLookup.row(city, in: run.assessment)
      let changes = try settings.map { try AnswerSetting.change($0, in: run.assessment.criteria) }
      let words = WhatIfText(
        assessment: run.assessment, result: CityOutlook(run.assessment).whatIf(row, changes), settings: settings,
        spoken: options.words, style: console.style)
      options.print(text: words.text(), json: words.json(), findings: run.diagnostics, on: console)
    }
  }
}

/// `feasibility path CITY [--to VERDICT]`.
struct PathCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "path", abstract: "Show the smallest change that would take a city to a better verdict or class.",
    discussion: """
      Counts level steps over what the city itself controls: whole steps on yes/no questions, levels and counts, quarters \
      of the range on others. Without --to, the next better verdict is aimed at.
      """)

  @Argument(help: "The city: id, English or Korean name.")
  var city: String

  @Option(name: .customLong("to"), help: "The verdict or class to reach, by id; a better one counts too.")
  var target: String?

  @OptionGroup var source: SourceOptions
  @OptionGroup var work: WorkOptions
  @OptionGroup var options: GlobalOptions

  func run() throws {
    try options.run { console in
      let run = try source.run(console, options)
      let row = try CityLookup.row(city, in: run.assessment)
      let found = try CityOutlook(run.assessment, limit: work.limit()).path(row, to: target)
      let (path, findings) = CityOutlook.examined(
        found, of: run, threads: LongRunOptions.processors, limit: work.limit())
      let words = ImprovementText(
        assessment: run.assessment, path: path, spoken: options.words, style: console.style)
      options.print(
        text: words.text(), json: words.json(), findings: run.diagnostics + findings, on: console)
      options.report(findings, on: console)
      try GlobalOptions.finish(findings)
    }
  }
}

/// `feasibility stability CITY`.
struct StabilityCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stability",
    abstract: "Show how firmly a city stands: tipping weights, rank range, bounds from missing answers.")

  @Argument(help: "The city: id, English or Korean name.")
  var city: String

  @Option(help: "How far every weight may move for the rank range, as a share of itself: from 0 to below 1.")
  var box: Double = 0.25

  @OptionGroup var source: SourceOptions
  @OptionGroup var work: WorkOptions
  @OptionGroup var options: GlobalOptions

  func validate() throws {
    if !(0..<1).contains(box) { throw ValidationError(.boxOutOfBounds) }
  }

  func run() throws {
    try options.run { console in
      let run = try source.run(console, options)
      let row = try CityLookup.row(city, in: run.assessment)
      let result = try CityOutlook(run.assessment, box: box, limit: work.limit()).stability(row)
      let words = StabilityText(
        assessment: run.assessment, city: row, result: result, spoken: options.words, style: console.style)
      options.print(text: words.text(), json: words.json(), findings: run.diagnostics, on: console)
    }
  }
}
