public import AssessmentModel
import Diagnostics
public import Numerics
public import Scoring

/// Repeats an assessment many times, each time with what a design varies drawn anew, and counts what comes out.
///
/// The same design on the same assessment gives the same result with any number of threads. A replicate that gives no
/// result is never dropped: the analysis then fails, and says which replicates did and with which parameters.
///
/// ```swift
/// let design = RobustnessDesign(
///   replicates: 1_000, seed: 2015,
///   inputs: [UncertainInput(id: "weights", name: "Weights", variation: .weights(nodes: [], .noise(0.25)))])
/// let analysis = try UncertaintyAnalyser(design, threads: 2).analyse(assessment)
/// analysis.cities[0].ranks?.median
/// ```
public struct UncertaintyAnalyser: Sendable {
  /// What varies, how often and from which seed.
  public let design: RobustnessDesign
  /// Most threads.
  public let threads: Int
  /// How much it may take.
  public let limit: WorkLimit
  /// How tables and findings write the methods that replicates choose.
  package var notation = ChoiceNotation.names

  /// Failing replicates that are told in full.
  static let mostFailuresTold = 20
  /// Most blocks of replicates.
  private static let mostBlocks = 256

  /// Prepares an analysis.
  public init(_ design: RobustnessDesign, threads: Int = 1, limit: WorkLimit = .command) {
    precondition(threads > 0, "an analysis takes at least one thread")
    self.design = design
    self.threads = threads
    self.limit = limit
  }

  /// Runs the replicates.
  ///
  /// - Parameters:
  ///   - assessment: the result that is repeated; what was pinned for it is pinned in every replicate.
  ///   - previous: the previous edition, as given to the assessment.
  ///   - countries: values of countries, as given to the assessment.
  ///   - control: told of every replicate done; may stop the run.
  /// - Throws: ``AnalysisFailure/stopped``, or the findings: a design that cannot be carried out (`SCR-080`), no ranked
  ///   city (`SCR-081`), replicates without a result (`SCR-082`), more work than the limit allows (`SCR-140`).
  /// - Complexity: O(replicates × (cities × leaves + ranked cities²)) time; memory for replicates × cities scores.
  public func analyse(
    _ assessment: Assessment, previous: Survey? = nil, countries: Survey? = nil, control: RunControl = .none
  ) throws(AnalysisFailure) -> UncertaintyAnalysis {
    let setup = try prepare(assessment, previous: previous, countries: countries)
    return try analyse(setup, control: control)
  }

  /// Compiles the design for an assessment.
  package func prepare(
    _ assessment: Assessment, previous: Survey?, countries: Survey?
  ) throws(AnalysisFailure) -> UncertaintySetup {
    let findings = DesignSampler.findings(design, for: assessment.criteria)
    guard findings.isEmpty else { throw .failed(findings) }
    let work = WorkEstimate.uncertainty(design, of: assessment, threads: threads)
    if let finding = work.finding(
      .scoring(.replicatesOfCities, .number(design.replicates), .number(assessment.cities.count)), limit: limit, .stop)
    {
      throw .failed([finding])
    }
    let setup = UncertaintySetup(
      assessment, design, previous: previous, countries: countries, notation: notation)
    guard !setup.compared.isEmpty else {
      throw .failed([Diagnostic(.nothingToCompare, .stop, .scoring(.nothingToCompare))])
    }
    return setup
  }

  /// Runs the replicates; `makeRecorder` is called once a thread.
  package func analyse(
    _ setup: UncertaintySetup, control: RunControl, makeRecorder: () -> (any ReplicateRecorder)? = { nil }
  ) throws(AnalysisFailure) -> UncertaintyAnalysis {
    let replicates = design.replicates
    let size = (replicates + Self.mostBlocks - 1) / Self.mostBlocks
    let blocks = (replicates + size - 1) / size
    let scores = ScoreTable(cities: setup.plan.cityCount, replicates: replicates)
    // Progress is told, and the stop asked for, replicate by replicate.
    let quiet = RunControl(advance: { _ in }, isStopped: control.isStopped)
    let tallies = ParallelBlocks.run(
      blocks: blocks, threads: threads, control: quiet,
      makeWorker: { UncertaintyTally(setup, recorder: makeRecorder()) },
      body: { tally, block in
        for replicate in block * size..<min(replicates, (block + 1) * size) {
          if control.isStopped() { return }
          unsafe tally.run(replicate, setup, into: scores.numbers)
          control.advance(1)
        }
        tally.endBlock(block)
      })
    guard let tallies, !control.isStopped() else { throw .stopped }
    let faults = tallies.flatMap(\.faults).sorted { $0.replicate < $1.replicate }
    guard faults.isEmpty else { throw .failed(UncertaintyFindings(setup: setup).run(faults)) }
    return try UncertaintySummary(setup: setup, tallies: tallies, scores: scores, threads: threads, control: quiet)
      .run()
  }
}

/// Principal scores of all replicates: one row a city.
struct ScoreTable: @unchecked Sendable {
  // Each replicate writes its own cells, each city's row is then read by one thread.
  private let storage: Storage
  var numbers: UnsafeMutableBufferPointer<Double> { unsafe storage.numbers }

  init(cities: Int, replicates: Int) { storage = Storage(cities * replicates) }

  @safe private final class Storage {
    let numbers: UnsafeMutableBufferPointer<Double>
    // Not filled: every replicate that has a result writes all its cells.
    init(_ count: Int) { unsafe numbers = .allocate(capacity: count) }
    deinit { unsafe numbers.deallocate() }
  }
}
