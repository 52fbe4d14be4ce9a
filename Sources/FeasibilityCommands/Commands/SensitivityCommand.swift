import Analyses
internal import ArgumentParser
internal import AssessmentModel
internal import Diagnostics
internal import Scoring
internal import Words
internal import Workflow

/// `feasibility sensitivity`.
struct SensitivityCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sensitivity",
    abstract: "Show which choices and which answers the uncertainty of the ranking comes from.",
    discussion: """
      Sobol' indices of first and total order, with 95 % intervals, for the mean rank shift and for each city's score. \
      What varies stands in the criteria set; where weights alone vary, each node's weights are an input of their own. A \
      sample of N takes N(k + 2) runs for k inputs. The same seed gives the same result, with any number of threads.
      """)

  @Option(help: "Base sample N, a power of two from 2 to 65536. Default: the criteria set's, or 1024.")
  var sample: Int?

  @OptionGroup var design: DesignOptions

  @Option(help: "File for the sample's points: one line a run, with a column for each coordinate of each input.")
  var samplesOut: String?

  @Option(
    help: """
      File (CSV) of points to take instead of drawing them, as --samples-out writes them: columns row, matrix and \
      INPUT:1, INPUT:2 … (from 0 up to but not 1), for every row the lines A, B and AB:INPUT for each input. Any number \
      of rows from 2 to 65536. The seed is then that of the intervals alone.
      """)
  var samplesIn: String?

  @Option(help: "Rows of the printed table of cities: a number or all.")
  var top: RowLimit = .first(20)

  @OptionGroup var tables: TableStyleOptions
  @OptionGroup var source: SourceOptions
  @OptionGroup var longRun: LongRunOptions
  @OptionGroup var work: WorkOptions
  @OptionGroup var options: GlobalOptions

  func validate() throws {
    guard let sample else { return }
    if samplesIn != nil { throw ValidationError(.sampleGiven) }
    guard (2...1 << 16).contains(sample), sample & (sample - 1) == 0 else {
      throw ValidationError(.sampleNoPower)
    }
  }

  func run() throws {
    try options.run { console in
      let run = try source.run(console, options)
      let given = try samplesIn.map { try GivenFile.read($0) }
      let request = DesignRequest(seed: design.seed, weights: design.variation)
      let (design, origin, isByNode) = SensitivityRun.design(request, sample: sample, for: run.assessment)
      var varied = console.words(.varying, origin.text(console.words))
      if isByNode { varied = console.words(.originByNode, varied) }
      if let given { varied = console.words(.atPointsIn, varied, given.file) }
      console.note(console.errorStyle.faint(varied))
      let runs = given?.rows.count ?? (design.sensitivitySample ?? 0) * (design.inputs.count + 2)
      let sensitivity = try longRun.run(runs, .unitRuns, on: console) { control in
        try SensitivityRun(
          run, design, given: given, threads: longRun.threadCount, limit: work.limit(.repetition), table: samplesOut,
          style: tables.style, control: control)
      }
      let words = SensitivityText(
        assessment: run.assessment, analysis: sensitivity.analysis, words: options.words, limit: top.count,
        style: console.style)
      options.print(text: words.text(), json: sensitivity.json, findings: sensitivity.diagnostics, on: console)
      if let table = sensitivity.table { console.wrote(table) }
      options.report(sensitivity.diagnostics, on: console)
      try GlobalOptions.finish(sensitivity.diagnostics)
    }
  }
}
