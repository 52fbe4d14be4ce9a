internal import ArgumentParser
internal import Diagnostics
internal import Words
internal import Workflow

/// `feasibility simulate --cities N --seed S`.
struct SimulateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "simulate",
    abstract: "Write a synthetic survey for a criteria set: for dry runs, teaching and load tests.",
    discussion: """
      The same seed gives the same bytes. The survey says that it is synthetic, and so does every report of it.
      """)

  @Option(help: "Criteria set whose questions are answered. Default: the only one in reach.")
  var criteria: String?

  @Option(help: "How many cities answer; more than the registry has are invented. Default: all of the registry.")
  var cities: Int?

  @Option(help: "Seed of the random numbers.")
  var seed: UInt64 = 1

  @Option(help: "Registry of cities. Default: Surveys/cities.xml.")
  var registry: String?

  @Option(help: "Folder to write. Default: Surveys/synthetic-SEED.")
  var output: String?

  @Flag(help: "Answer every question, without group breakdowns and evidence.")
  var complete = false

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    if let cities, !(1...10_000_000).contains(cities) {
      throw ValidationError(.citiesOutOfBounds)
    }
  }

  func run() throws {
    try options.run { console in
      let simulation = SimulationRun(
        criteria: criteria, registry: registry, cities: cities, seed: seed, isComplete: complete,
        workspace: Workspace())
      let files = try simulation.write(to: output ?? "Surveys/synthetic-\(seed)")
      options.print(text: files.joined(separator: "\n"), json: FilesJSON.text(files), findings: [], on: console)
    }
  }
}
