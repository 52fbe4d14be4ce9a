import AssessmentModel
import Numerics
import Scoring

/// The outputs of all runs: one row an output, NaN for none.
struct OutputTable: @unchecked Sendable {
  // Each run writes its own cells, each output's row is then read by one thread.
  private let storage: Storage
  let outputs: Int
  let runs: Int

  init(outputs: Int, runs: Int) {
    self.outputs = outputs
    self.runs = runs
    storage = Storage(outputs * runs)
  }

  subscript(output: Int, run: Int) -> Double {
    get { unsafe storage.numbers[output * runs + run] }
    nonmutating set { unsafe storage.numbers[output * runs + run] = newValue }
  }

  /// An output over all runs.
  func column(_ output: Int) -> UnsafeMutableBufferPointer<Double> {
    unsafe UnsafeMutableBufferPointer(rebasing: storage.numbers[output * runs..<(output + 1) * runs])
  }

  @safe private final class Storage {
    let numbers: UnsafeMutableBufferPointer<Double>
    init(_ count: Int) { unsafe numbers = .allocate(count, .nan) }
    deinit { unsafe numbers.deallocate() }
  }
}

/// What one thread needs to make the runs of one row after the other.
@safe final class SensitivityWorker {
  private let setup: UncertaintySetup
  private let points: SobolDesign
  private var row: SobolDesign.Row
  private var parameters: ReplicateParameters
  private let workspace: ReplicateWorkspace
  private let principal: UnsafeMutableBufferPointer<Double>
  private var ranks: UncertaintyRanks
  /// Ranks in the assessment among the cities compared.
  private let own: [Int32]
  /// The runs of a row in an order in which little moves from one to the next, as a workspace keeps what does not: first
  /// `A` and what differs from it in one cheap input, `B` before what differs from it in all but the answers.
  private let order: [Int]
  /// The coordinates of the answers, and those that they were last drawn from.
  private let answerCoordinates: [Int]
  private var drawn: [UInt64]
  private(set) var faults: [(run: Int, fault: UncertaintyTally.Fault)] = []

  init(_ setup: UncertaintySetup, _ points: SobolDesign) {
    let inputs = setup.sampler.inputsByCost
    order = [0] + inputs.dropLast().map { 2 + $0 } + [1] + inputs.suffix(1).map { 2 + $0 }
    answerCoordinates = setup.sampler.answerCoordinates
    drawn = answerCoordinates.map { _ in Double.nan.bitPattern }
    self.setup = setup
    self.points = points
    row = points.makeRow()
    parameters = setup.parameters
    workspace = setup.plan.makeWorkspace()
    unsafe principal = workspace.column(ofNode: setup.plan.plan.principal)
    var ranks = UncertaintyRanks(places: setup.compared.count)
    setup.plan.runScores(parameters, in: workspace)
    unsafe ranks.run(principal, of: setup.compared)
    own = unsafe Array(ranks.ranks)
    self.ranks = ranks
  }

  /// Makes the runs of a row and puts their outputs down.
  func run(_ number: Int, into outputs: OutputTable) {
    points.fill(&row, number: number)
    for place in order {
      points.select(place, in: &row)
      let run = number * points.runsPerRow + place
      if let fault = make(run, into: outputs) { faults.append((run, fault)) }
    }
  }

  /// Whether answers are drawn from the same coordinates as before; takes the new ones up.
  private func answersStay() -> Bool {
    var areSame = !drawn.isEmpty
    for (place, coordinate) in answerCoordinates.enumerated() {
      let bits = row.point[coordinate].bitPattern
      areSame = areSame && drawn[place] == bits
      drawn[place] = bits
    }
    return areSame
  }

  private func make(_ run: Int, into outputs: OutputTable) -> UncertaintyTally.Fault? {
    let keepsAnswers = answersStay()
    if let node = setup.sampler.fill(&parameters, from: row.point.span, keepsAnswers: keepsAnswers) {
      return .noWeights(node: node)
    }
    setup.plan.runScores(parameters, in: workspace)
    for city in unsafe principal.indices where unsafe principal[city].isInfinite { return .notFinite(city: city) }
    unsafe ranks.run(principal, of: setup.compared)
    if ranks.count == 0 { return .noScore }
    var shift = 0
    for (place, city) in setup.compared.enumerated() {
      outputs[1 + place, run] = unsafe principal[city]
      let rank = unsafe ranks.ranks[place]
      if rank != UncertaintyRanks.none { shift += Int(abs(rank - own[place])) }
    }
    outputs[0, run] = Double(shift) / Double(ranks.count)
    return nil
  }
}
