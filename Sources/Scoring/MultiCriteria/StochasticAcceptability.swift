public import AssessmentModel
public import Numerics

/// What is counted besides the ranks.
public struct AcceptabilityMeasures: OptionSet, Sendable, Hashable {
  public let rawValue: Int

  /// Creates a set from its number.
  public init(rawValue: Int) { self.rawValue = rawValue }

  /// Pairwise winning indices.
  public static let pairs = AcceptabilityMeasures(rawValue: 1)
  /// Central weights.
  public static let centralWeights = AcceptabilityMeasures(rawValue: 2)
  /// Everything.
  public static let all: AcceptabilityMeasures = [.pairs, .centralWeights]
}

/// SMAA-2: how often each row of a decision matrix takes each rank when nobody has said what matters more.
///
/// In every replicate weights are drawn, rows are scored by their weighted sums, and ranked; a row is above another if
/// its score is greater, by however little, and equals share the better rank. Columns of weight 0 take no part; the
/// weights of the others in the matrix are not used.
///
/// The result depends on matrix and design alone: not on the number of threads, nor on the processor.
///
/// Source: R. Lahdelma, P. Salminen, SMAA-2: stochastic multicriteria acceptability analysis for group decision making,
/// Operations Research 49 (2001) 444–454.
public struct StochasticAcceptability: Sendable {
  /// Most rows whose ranks can be counted.
  public static let mostRows = 32_767

  private let design: AcceptabilityDesign
  private let measures: AcceptabilityMeasures
  private let threads: Int
  private let path: KernelPath

  /// Prepares an analysis.
  ///
  /// - Parameters:
  ///   - design: replicates, seed, weights and values.
  ///   - measures: what to count besides the ranks.
  ///   - threads: most threads.
  /// - Precondition: 1 to 2³⁰ replicates, at least 1 thread.
  public init(_ design: AcceptabilityDesign, measures: AcceptabilityMeasures = .all, threads: Int = 1) {
    self.init(design, measures: measures, threads: threads, path: .automatic)
  }

  package init(_ design: AcceptabilityDesign, measures: AcceptabilityMeasures, threads: Int, path: KernelPath) {
    precondition((1...1 << 30).contains(design.replicates), "1 to 2³⁰ replicates")
    precondition(threads >= 1, "at least one thread")
    (self.design, self.measures, self.threads, self.path) = (design, measures, threads, path)
  }

  /// Runs the replicates; `nil` if the run was stopped. The control is told of replicates.
  ///
  /// A matrix without rows gives a result without rows; without columns that weigh, all rows are equal.
  ///
  /// - Precondition: at most 32,767 rows; bounds, if any, are one a column and can be met; values that are weighed as
  ///   they are lie within ±1e300.
  /// - Complexity: O(replicates · rows · (rows + columns)) time, O(threads · rows · (rows + columns)) space.
  public func analyse(_ matrix: DecisionMatrix, control: RunControl = .none) -> RankAcceptability? {
    checkBounds(matrix)
    let table = WeighedTable(matrix, design.values)
    let (design, measures, path) = (design, measures, path)
    let length = LaneCounter.blockLength
    // The last block may be shorter, so that replicates are told, not blocks.
    let quiet = RunControl(advance: { _ in }, isStopped: control.isStopped)
    let counters = ParallelBlocks.run(
      blocks: (design.replicates + length - 1) / length, threads: threads, control: quiet,
      makeWorker: {
        unsafe (
          counter: LaneCounter(
            table.values, count: table.count, criteria: table.criteria, countsPairs: measures.contains(.pairs),
            countsCentral: measures.contains(.centralWeights), replicates: design.replicates, path: path),
          source: WeightSource(design.weights, columns: table.columns, seed: design.seed, path: path)
        )
      },
      body: { worker, block in
        worker.source.start(block: block)
        let end = min(design.replicates, (block + 1) * length)
        for first in stride(from: block * length, to: end, by: LaneCounter.lanes) {
          unsafe worker.source.fill(worker.counter.weights)
          worker.counter.add(lanes: min(LaneCounter.lanes, end - first))
        }
        worker.counter.flush()
        control.advance(end - block * length)
      })
    return counters.map {
      Self.result($0.map(\.counter), table, matrix, replicates: design.replicates, seed: design.seed)
    }
  }

  /// The weights that ``analyse(_:control:)`` draws, replicate by replicate, one a column of the matrix.
  ///
  /// - Complexity: O(replicates · columns).
  public func weights(for matrix: DecisionMatrix) -> [[Double]] {
    checkBounds(matrix)
    let columns = matrix.columns.indices.filter { matrix.columns[$0].weight > 0 }
    let source = WeightSource(design.weights, columns: columns, seed: design.seed, path: path)
    let group = unsafe LaneStages.allocate(columns.count * LaneCounter.lanes, 0.0)
    defer { unsafe group.deallocate() }
    return (0..<design.replicates).map { replicate in
      let (block, place) = replicate.quotientAndRemainder(dividingBy: LaneCounter.blockLength)
      if place == 0 { source.start(block: block) }
      let lane = place % LaneCounter.lanes
      if lane == 0 { unsafe source.fill(group) }
      var weights = [Double](repeating: 0, count: matrix.columns.count)
      for (position, column) in columns.enumerated() {
        weights[column] = unsafe group[position * LaneCounter.lanes + lane]
      }
      return weights
    }
  }

  private func checkBounds(_ matrix: DecisionMatrix) {
    if case .bounds(let bounds) = design.weights {
      precondition(bounds.count == matrix.columns.count, "bounds of weights are one a column")
    }
  }
}
