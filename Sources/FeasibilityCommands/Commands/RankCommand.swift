internal import ArgumentParser
internal import AssessmentModel
internal import Diagnostics
internal import Scoring
internal import Words
internal import Workflow

/// Names of ranking methods, with commas between them.
struct MethodNames: ExpressibleByArgument, Equatable {
  static let known = ["saw", "wpm", "topsis", "vikor", "promethee2"]

  let names: [String]

  init?(argument: String) {
    names = argument.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    guard names.allSatisfy(Self.known.contains) else { return nil }
  }

  static let all = MethodNames()
  private init() { names = Self.known }

  var defaultValueDescription: String { names.joined(separator: ",") }
  static var allValueStrings: [String] { known }
}

/// What cities are compared on.
enum BasisChoice: String, ExpressibleByArgument, CaseIterable {
  /// Raw values.
  case indicators
  /// Scores right below the index.
  case parts

  var basis: DecisionBasis {
    switch self {
    case .indicators: .indicators
    case .parts: .parts
    }
  }
}

/// PROMETHEE's preference function.
enum PreferenceChoice: String, ExpressibleByArgument, CaseIterable {
  /// Any difference counts in full.
  case usual
  /// Nothing up to the indifference, in full from the threshold on.
  case linear
}

/// `feasibility rank`.
struct RankCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rank", abstract: "Rank the cities by several multi-criteria methods, side by side.",
    discussion: """
      Takes raw indicator values, directions and effective weights of the principal index; where fewer than half of the \
      rated cities have them all, the scores of the parts of the index, and says so. Cities that lack a value are named \
      and left out. Writes ranking-methods.csv and ranking-methods.json into the output folder. VIKOR's score \
      is Q: less is better. With --smaa it also counts how often each city takes each rank, whatever the weights.
      """)

  @Option(
    parsing: .upToNextOption,
    help: "Methods: saw, wpm, topsis, vikor, promethee2; several with commas or blanks between them, each once.")
  var method: [MethodNames] = [.all]

  @Option(
    help: """
      What cities are compared on: indicators (raw values) or parts (scores right below the index). Default: \
      indicators, unless fewer than half of the rated cities have them all.
      """)
  var by: BasisChoice?

  @Option(help: "VIKOR: weight of the group against the worst regret, 0 to 1.")
  var group: Double = 0.5

  @Option(help: "PROMETHEE: usual (any difference counts) or linear (by --indifference and --threshold).")
  var preference: PreferenceChoice = .usual

  @Option(help: "Linear preference: share of an indicator's range up to which a difference counts nothing.")
  var indifference: Double?

  @Option(help: "Linear preference: share of an indicator's range beyond which a difference counts in full.")
  var threshold: Double?

  @Option(help: "Up to how many cities dominance, rank reversal and --smaa are worked out.")
  var pairwiseLimit: Int = 500

  @Option(help: "Rank acceptabilities (SMAA-2): so many sets of weights at random instead of the written ones.")
  var smaa: Int?

  @Option(help: "Seed of the random weights of --smaa. Default: 1.")
  var seed: UInt64?

  @Option(
    help: """
      Rank acceptabilities over given weights instead: a CSV file with a column for each weighted indicator and a row \
      for each set of weights; each row sums to 1.
      """)
  var smaaWeights: String?

  @Option(help: "Output folder. Without it, only the terminal shows the ranking.")
  var output: String?

  @Flag(help: "Write the table as a workbook, ranking-methods.xlsx, too.")
  var workbook = false

  @OptionGroup var tables: TableStyleOptions

  @Option(help: "Rows of the printed ranking: a number or all.")
  var top: RowLimit = .first(20)

  @OptionGroup var source: SourceOptions
  @OptionGroup var longRun: LongRunOptions
  @OptionGroup var work: WorkOptions
  @OptionGroup var options: GlobalOptions

  func validate() throws {
    let names = method.flatMap(\.names)
    if let twice = names.indices.first(where: { names[..<$0].contains(names[$0]) }) {
      throw ValidationError(.methodTwice, names[twice])
    }
    if !(0...1).contains(group) { throw ValidationError(.groupOutOfBounds) }
    if pairwiseLimit < 0 { throw ValidationError(.pairwiseNegative) }
    if let smaa, !(1...1 << 30).contains(smaa) { throw ValidationError(.smaaOutOfBounds) }
    if smaa != nil, smaaWeights != nil { throw ValidationError(.smaaTwoWays) }
    if seed != nil, smaa == nil { throw ValidationError(.seedNeedsSMAA) }
    if preference == .usual, indifference != nil || threshold != nil {
      throw ValidationError(.thresholdsNeedLinear)
    }
    guard preference == .linear else { return }
    guard let threshold else { throw ValidationError(.linearNeedsThreshold) }
    let indifference = indifference ?? 0
    guard threshold.isFinite, 0 <= indifference, indifference <= threshold else {
      throw ValidationError(.thresholdsOutOfOrder)
    }
  }

  func run() throws {
    try options.run { console in
      let run = try source.run(console, options)
      let folder = try output.map { try OutputFolder($0, for: "rank", apart: run.inputs.paths) }
      var comparison = MethodComparison(
        run, methods: methods, basis: by?.basis, pairwiseLimit: pairwiseLimit, limit: work.limit(.repetition))
      if let smaa {
        let design = AcceptabilityDesign(replicates: smaa, seed: seed ?? 1)
        try longRun.run(smaa, .unitReplicates, on: console) { control in
          try comparison.addAcceptability(
            design, limit: pairwiseLimit, work: work.limit(.repetition), threads: longRun.threadCount, control: control)
        }
      }
      if let smaaWeights {
        try comparison.addAcceptability(
          given: try GivenFile.read(smaaWeights), limit: pairwiseLimit, work: work.limit(.repetition))
      }
      let written = try folder.map { try comparison.write(to: $0, tables.style, hasWorkbook: workbook) }
      let findings = run.diagnostics + comparison.ranking.diagnostics + (written?.diagnostics ?? [])
      let text = MethodRankingText(
        comparison: comparison, words: options.words, limit: top.count, style: console.style)
      switch options.format {
      case .text: console.print(text.text())
      case .json: console.print(json: console.withIntakes(comparison.json))  // with the findings among its members
      }
      for file in written?.paths ?? [] { console.wrote(file) }
      options.report(findings, on: console)
      try GlobalOptions.finish(findings)
    }
  }

  private var methods: [RankingMethod] {
    method.flatMap(\.names).map { name in
      switch name {
      case "saw": .additive
      case "wpm": .weightedProduct
      case "topsis": .topsis
      case "vikor": .vikor(group: group)
      default:
        .promethee(
          preference == .usual ? .usual : .linear(indifference: indifference ?? 0, preference: threshold ?? 0))
      }
    }
  }
}
