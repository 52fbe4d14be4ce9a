internal import ArgumentParser
internal import AssessmentModel
internal import Diagnostics
internal import Scoring
internal import Workflow

/// How weights vary, on the command line.
enum WeightChoice: String, ExpressibleByArgument, CaseIterable {
  /// Each by a share of itself.
  case noise
  /// Any weights at all.
  case simplex
}

/// Options that change the design of a robustness analysis.
struct DesignOptions: ParsableArguments {
  @Option(help: "Seed of the random numbers. Default: the criteria set's.")
  var seed: UInt64?

  @Option(help: "Vary weights alone: noise (each by a share of itself) or simplex (any weights).")
  var weights: WeightChoice?

  @Option(help: "Weights alone by noise: the share by which each may be more or less. Default: 0.25.")
  var noise: Double?

  func validate() throws {
    if let noise, !(0...1).contains(noise) { throw ValidationError("--noise must be from 0 to 1.") }
    if weights == .simplex, noise != nil { throw ValidationError("--noise belongs to --weights noise.") }
  }

  /// How weights vary, if they alone are to.
  var variation: WeightVariation? {
    if weights == .simplex { return .simplex }
    return weights == nil && noise == nil ? nil : .noise(noise ?? 0.25)
  }
}

/// `feasibility robustness`.
struct RobustnessCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "robustness",
    abstract: "Show how sure the ranking is: the assessment repeated with other choices and other answers.",
    discussion: """
      What varies stands in the criteria set; where it names nothing, every weight varies by up to 25 %. A replicate \
      that gives no result is an error and is never left out. The same seed gives the same result, with any number of \
      threads.
      """)

  @Option(help: "Number of replicates. Default: the criteria set's, or 1000.")
  var replicates: Int?

  @OptionGroup var design: DesignOptions

  @Option(help: "File for one row a replicate: its parameters, and score, rank and verdict of each city.")
  var replicatesOut: String?

  @Option(
    help: """
      File (CSV) of parameters to take instead of drawing them, one row a replicate: columns weight:NODE/CHILD, \
      lower:INDICATOR, upper:INDICATOR, answer:INDICATOR/CITY and choices, as --replicates-out writes them. What has no \
      column stays as the criteria set says.
      """)
  var replicatesIn: String?

  @Option(help: "Rows of the printed ranking: a number or all.")
  var top: RowLimit = .first(20)

  @Option(help: "Language of the cities' names: en or ko.")
  var language: LanguageChoice = .en

  @OptionGroup var tables: TableStyleOptions
  @OptionGroup var source: SourceOptions
  @OptionGroup var longRun: LongRunOptions
  @OptionGroup var work: WorkOptions
  @OptionGroup var options: GlobalOptions

  func validate() throws {
    if let replicates, !(1...RobustnessDesign.mostReplicates).contains(replicates) {
      throw ValidationError("--replicates must be from 1 to \(RobustnessDesign.mostReplicates).")
    }
    if replicates != nil || design.seed != nil, replicatesIn != nil {
      throw ValidationError("--replicates and --seed do not go with --replicates-in, which gives every replicate.")
    }
  }

  func run() throws {
    try options.run { console in
      let run = try source.run(console, options)
      let given = try replicatesIn.map { try GivenFile.read($0) }
      let request = DesignRequest(
        replicates: given.map { max(1, $0.rows.count) } ?? replicates, seed: design.seed, weights: design.variation)
      let (design, origin) = request.design(for: run.assessment.criteria)
      console.note(console.errorStyle.faint("varying \(origin)" + (given.map { ", as given in \($0.file)" } ?? "")))
      let robustness = try longRun.run(design.replicates, "replicates", on: console) { control in
        try RobustnessRun(
          run, design, given: given, threads: longRun.threadCount, limit: work.limit(.repetition), table: replicatesOut,
          style: tables.style, control: control)
      }
      let words = RobustnessText(
        assessment: run.assessment, analysis: robustness.analysis, language: language.language, limit: top.count,
        style: console.style)
      options.print(text: words.text(), json: robustness.json, findings: robustness.diagnostics, on: console)
      if let table = robustness.table { console.note("wrote \(table)") }
      options.report(robustness.diagnostics, on: console)
      try GlobalOptions.finish(robustness.diagnostics)
    }
  }
}
