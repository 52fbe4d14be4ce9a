public import AssessmentModel
import Diagnostics
public import Numerics
public import Scoring

/// Finds out which inputs of a design the spread of the ranking and of each city's score comes from: Sobol' indices of
/// first and total order.
///
/// The runs lie on a scrambled Sobol' sequence (``RobustnessDesign/sensitivitySample`` rows of `k + 2`), their parameters
/// come from their points as in the uncertainty analysis, and all outputs are taken from the same runs:
///
/// - the mean rank shift: the mean of `|rank − rank in the assessment|` over the compared cities that have a score in the
///   run, both ranks among the compared cities, 1 for the best, scores within 1e-9 sharing the better rank;
/// - the principal score of each compared city, on the common scale. A city without a score in any of the runs has no
///   such output, and stands in ``SensitivityAnalysis/leftOut``.
///
/// The same design on the same assessment gives the same result with any number of threads. A run in which no compared
/// city has a score, or a score is not finite, or weights cannot be drawn, fails the analysis: it is told with its
/// parameters and never dropped.
///
/// ```swift
/// let design = RobustnessDesign(
///   replicates: 1_000, seed: 2015,
///   inputs: [
///     UncertainInput(id: "weights", name: "Weights", variation: .weights(nodes: [], .noise(0.25))),
///     UncertainInput(id: "dropping", name: "Indicators", variation: .dropping(indicators: [])),
///   ], sensitivitySample: 1024)
/// let analysis = try SensitivityAnalyser(design, threads: 2).analyse(assessment)
/// analysis.outputs[0].total[1].value
/// ```
public struct SensitivityAnalyser: Sendable {
  /// What varies, with which sample and from which seed.
  public let design: RobustnessDesign
  /// Number of resamples of the rows that the intervals are taken from.
  public let resamples: Int
  /// Most threads.
  public let threads: Int
  /// How much it may take.
  public let limit: WorkLimit
  /// How findings write the methods that runs choose.
  package var notation = ChoiceNotation.names

  private let sample: Int
  /// Points that are given instead of drawn.
  private let given: GivenTable?

  /// Prepares an analysis.
  ///
  /// - Parameter design: its sample is a power of two from 2 to 65,536.
  public init(_ design: RobustnessDesign, resamples: Int = 1000, threads: Int = 1, limit: WorkLimit = .command) {
    precondition(threads > 0 && resamples > 0, "an analysis takes at least one thread and one resample")
    guard let sample = design.sensitivitySample, sample > 1, sample & (sample - 1) == 0, sample <= 1 << 16 else {
      preconditionFailure("the design's sample is no power of two")
    }
    self.design = design
    self.resamples = resamples
    self.threads = threads
    self.limit = limit
    self.sample = sample
    given = nil
  }

  /// Prepares an analysis of points that are given (``GivenPoints``); the design's seed is that of the resamples alone.
  package init(
    _ design: RobustnessDesign, given: GivenTable, resamples: Int = 1000, threads: Int = 1, limit: WorkLimit = .command
  ) {
    precondition(threads > 0 && resamples > 0, "an analysis takes at least one thread and one resample")
    self.resamples = resamples
    self.threads = threads
    self.limit = limit
    self.given = given
    sample = max(1, given.rows.count / (design.inputs.count + 2))
    var design = design
    design.sensitivitySample = sample
    self.design = design
  }

  /// Number of runs the analysis takes: `N(k + 2)`.
  public var runs: Int { sample * (design.inputs.count + 2) }

  /// Makes the runs and splits the variances.
  ///
  /// - Parameters:
  ///   - assessment: the result that is repeated; what was pinned for it is pinned in every run.
  ///   - previous: the previous edition, as given to the assessment.
  ///   - countries: values of countries, as given to the assessment.
  ///   - control: told of every run done; may stop the analysis.
  /// - Throws: ``AnalysisFailure/stopped``, or the findings: a design that cannot be carried out (`SCR-080`) or has too
  ///   many coordinates (`SCR-090`), no ranked city (`SCR-081`), runs without a result (`SCR-082`), more work than the limit
  ///   allows (`SCR-140`).
  /// - Complexity: O(runs × cities × leaves + resamples × `N` × `k` × cities) time; memory for the outputs of all runs, 8
  ///   bytes a compared city and run, once, whatever the number of resamples and threads.
  public func analyse(
    _ assessment: Assessment, previous: Survey? = nil, countries: Survey? = nil, control: RunControl = .none
  ) throws(AnalysisFailure) -> SensitivityAnalysis {
    let (setup, points) = try prepare(assessment, previous: previous, countries: countries)
    return try analyse(setup, points, control: control)
  }

  /// Compiles the design for an assessment, and draws or takes its points.
  package func prepare(
    _ assessment: Assessment, previous: Survey?, countries: Survey?
  ) throws(AnalysisFailure) -> (setup: UncertaintySetup, points: SobolDesign) {
    let work = WorkEstimate.sensitivity(design, of: assessment, threads: threads, resamples: resamples)
    if let finding = work.finding(
      .scoring(.runsOfCities, .number(runs), .number(assessment.cities.count)), limit: limit, .stop)
    {
      throw .failed([finding])
    }
    // One replicate, so that the number of those of the uncertainty analysis stays out of it.
    var single = design
    single.replicates = 1
    var analyser = UncertaintyAnalyser(single, limit: limit)
    analyser.notation = notation
    let setup = try analyser.prepare(assessment, previous: previous, countries: countries)
    guard setup.sampler.dimension <= SobolDesign.mostDimensions else {
      throw .failed([
        Diagnostic(
          .designTooLarge, .stop,
          .scoring(.designTooLarge, .number(setup.sampler.dimension), .number(SobolDesign.mostDimensions)))
      ])
    }
    let ranges = setup.sampler.ranges
    guard let given else { return (setup, SobolDesign(inputs: ranges, sample: sample, stream: stream.split(0))) }
    var findings: [Diagnostic] = []
    guard let points = GivenPoints.read(given, design.inputs, ranges, &findings) else { throw .failed(findings) }
    return (setup, SobolDesign(inputs: ranges, given: points))
  }

  /// Makes the runs at the points of a design, and splits the variances.
  package func analyse(
    _ setup: UncertaintySetup, _ points: SobolDesign, control: RunControl
  ) throws(AnalysisFailure) -> SensitivityAnalysis {
    let outputs = try run(setup, points, control: control)
    let estimator = SobolEstimator(
      inputCount: design.inputs.count, sample: points.sample, resamples: resamples, stream: stream.split(1))
    return try split(outputs, setup, points, estimator, control: control)
  }

  /// Of the points (0) and the resamples (1).
  private var stream: RandomStream { RandomStream(seed: design.seed).split(Self.streamNumber) }

  /// Numbers the stream of this analysis, so that it shares none with replicates, which are numbered from 0.
  private static let streamNumber: UInt64 = 1 << 32

  private func run(
    _ setup: UncertaintySetup, _ points: SobolDesign, control: RunControl
  ) throws(AnalysisFailure) -> OutputTable {
    let outputs = OutputTable(outputs: 1 + setup.compared.count, runs: points.runs)
    let workers = ParallelBlocks.run(
      blocks: sample, threads: threads, units: points.runsPerRow, control: control,
      makeWorker: { SensitivityWorker(setup, points) },
      body: { worker, row in worker.run(row, into: outputs) })
    guard let workers else { throw .stopped }
    let faults = workers.flatMap(\.faults).sorted { $0.run < $1.run }
    guard faults.isEmpty else {
      let findings = UncertaintyFindings(setup: setup, unit: .run, total: points.runs) { run, coordinates in
        var row = points.makeRow()
        points.fill(&row, number: run / points.runsPerRow)
        points.select(run % points.runsPerRow, in: &row)
        coordinates = row.point
      }
      throw .failed(findings.run(faults.map { ($0.run, $0.fault) }))
    }
    return outputs
  }

  private func split(
    _ outputs: OutputTable, _ setup: UncertaintySetup, _ points: SobolDesign, _ estimator: SobolEstimator,
    control: RunControl
  ) throws(AnalysisFailure) -> SensitivityAnalysis {
    let quiet = RunControl(advance: { _ in }, isStopped: control.isStopped)
    let results = ParallelBlocks.run(
      blocks: outputs.outputs, threads: threads, control: quiet, makeWorker: { IndexResults() },
      body: { results, output in
        let column = unsafe outputs.column(output)
        guard unsafe column.allSatisfy({ !$0.isNaN }) else { return }
        results.found.append((output, estimator.estimate { unsafe column[$0 * points.runsPerRow + $1] }))
      })
    guard let results else { throw .stopped }
    let found = results.flatMap(\.found).sorted { $0.output < $1.output }
    let leftOut = setup.compared.enumerated().compactMap { place, city in
      let gaps = unsafe outputs.column(1 + place).count { $0.isNaN }
      return gaps == 0 ? nil : SensitivityAnalysis.LeftOut(city: city, runs: gaps)
    }
    return SensitivityAnalysis(
      design: design, sample: sample, runs: points.runs,
      outputs: found.map { output, indices in
        SensitivityOutput(indices, of: output == 0 ? .meanRankShift : .score(city: setup.compared[output - 1]))
      }, leftOut: leftOut, given: given?.file)
  }

  /// What one thread found: indices by the number of the output.
  private final class IndexResults {
    var found: [(output: Int, indices: SobolEstimator.Indices)] = []
  }
}

extension SensitivityOutput {
  init(_ indices: SobolEstimator.Indices, of subject: Subject) {
    self.init(
      subject: subject, mean: indices.mean, variance: indices.variance, first: indices.first, total: indices.total)
  }
}
