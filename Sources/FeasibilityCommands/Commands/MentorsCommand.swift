internal import ArgumentParser
internal import AssessmentModel
internal import Diagnostics
internal import Workflow

/// `feasibility mentors`.
struct MentorsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mentors",
    abstract: "Recommend programmes that answer each city's gaps, and cities that can teach it.",
    discussion: """
      Programmes and rules stand in the criteria file. Mentors are strong exactly where a city is weak and similar in \
      region, income and size; all matches together are the best there are, and each mentor takes a limited number \
      of cities.
      """)

  @Option(help: "Only this city, with reasons: id, English or Korean name. May be repeated.")
  var city: [String] = []

  @OptionGroup var source: SourceOptions
  @OptionGroup var options: GlobalOptions

  func run() throws {
    try options.run { console in
      let run = try source.run(console, options)
      let result = try RecommendationRun(run)
      let rows = try city.map { try CityLookup.row($0, in: run.assessment) }
      let findings = run.diagnostics + result.findings
      let words = RecommendationText(result: result, words: options.words, style: console.style)
      options.print(
        text: rows.isEmpty ? words.overview() : words.cities(rows),
        json: RecommendationJSON(result: result, language: options.language.language).text(rows), findings: findings,
        on: console)
      options.report(findings, on: console)
      try GlobalOptions.finish(findings)
    }
  }
}
