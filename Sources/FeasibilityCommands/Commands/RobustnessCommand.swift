import Analyses
internal import ArgumentParser
internal import AssessmentModel
internal import Diagnostics
internal import Scoring
internal import Words
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
    if let noise, !(0...1).contains(noise) { throw ValidationError(.noiseOutOfBounds) }
    if weights == .simplex, noise != nil { throw ValidationError(.noiseNeedsWeights) }
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

  @OptionGroup var tables: TableStyleOptions
  @OptionGroup var source: SourceOptions
  @OptionGroup var longRun: LongRunOptions
  @OptionGroup var work: WorkOptions
  @OptionGroup var options: GlobalOptions

  func validate() throws {
    if let replicates, !(1...RobustnessDesign.mostReplicates).contains(replicates) {
      throw ValidationError(.replicatesOutOfBounds, "\(RobustnessDesign.mostReplicates)")
    }
    if replicates != nil || design.seed != nil, replicatesIn != nil {
      throw ValidationError(.replicatesGiven)
    }
  }

  func run() throws {
    try options.run { console in
      let run = try source.run(console, options)
      let given = try replicatesIn.map { try GivenFile.read($0) }
      let request = DesignRequest(
        replicates: given.map { max(1, $0.rows.count) } ?? replicates, seed: design.seed, weights: design.variation)
      let (design, origin) = request.design(for: run.assessment.criteria)
      var varied = console.words(.varying, origin.text(console.words))
      if let given { varied = console.words(.asGivenIn, varied, given.file) }
      console.note(console.errorStyle.faint(varied))
      let robustness = try longRun.run(design.replicates, .unitReplicates, on: console) { control in
        try RobustnessRun(
          run, design, given: given, threads: longRun.threadCount, limit: work.limit(.repetition), table: replicatesOut,
          style: tables.style, control: control)
      }
      let words = RobustnessText(
        assessment: run.assessment, analysis: robustness.analysis, words: options.words, limit: top.count,
        style: console.style)
      options.print(text: words.text(), json: robustness.json, findings: robustness.diagnostics, on: console)
      if let table = robustness.table { console.wrote(table) }
      options.report(robustness.diagnostics, on: console)
      try GlobalOptions.finish(robustness.diagnostics)
    }
  }
}
