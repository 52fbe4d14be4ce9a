import AssessmentModel
import Numerics
import Scoring

/// What one thread counts over the replicates it runs.
@safe final class UncertaintyTally {
  /// Why a replicate gives no result.
  enum Fault: Sendable, Hashable {
    case noScore
    case notFinite(city: Int)
    case noWeights(node: Int)
  }

  /// A compared city that was first in replicates of a block, with the sums of their weights.
  struct First {
    var place: Int
    var sums: [Double]
  }

  let workspace: ReplicateWorkspace
  var parameters: ReplicateParameters
  /// The point of the replicate at hand.
  var coordinates: [Double]
  let recorder: (any ReplicateRecorder)?
  private let compared: [Int]
  private let principal: UnsafeMutableBufferPointer<Double>
  private(set) var ranks: UncertaintyRanks
  private let pairs = PairKernel()
  private var weights: UncertaintyWeights?

  let rankCounts: UnsafeMutableBufferPointer<UInt32>
  let winCounts: UnsafeMutableBufferPointer<UInt32>
  let verdictCounts: UnsafeMutableBufferPointer<UInt32>
  let classCounts: UnsafeMutableBufferPointer<UInt32>
  private let firstSums: UnsafeMutableBufferPointer<Double>
  private let isFirst: UnsafeMutableBufferPointer<Bool>
  private(set) var firsts: [(block: Int, First)] = []
  private(set) var faults: [(replicate: Int, fault: Fault)] = []

  init(_ setup: UncertaintySetup, recorder: (any ReplicateRecorder)?) {
    let (plan, places) = (setup.plan, setup.compared.count)
    workspace = plan.makeWorkspace()
    parameters = setup.parameters
    coordinates = [Double](repeating: 0, count: setup.sampler.dimension)
    self.recorder = recorder
    compared = setup.compared
    unsafe principal = workspace.column(ofNode: plan.plan.principal)
    ranks = UncertaintyRanks(places: places)
    let leaves = setup.weightsVary ? plan.plan.leaves.count : 0
    weights = setup.weightsVary ? UncertaintyWeights(setup.assessed, firstShare: plan.firstShare) : nil
    unsafe rankCounts = .allocate(places * places, 0)
    unsafe winCounts = .allocate(places * places, 0)
    unsafe verdictCounts = .allocate(plan.cityCount * plan.criteria.verdicts.count, 0)
    unsafe classCounts = .allocate(plan.cityCount * (plan.criteria.classes?.classes.count ?? 0), 0)
    unsafe firstSums = .allocate(places * leaves, 0)
    unsafe isFirst = .allocate(places, false)
  }

  deinit {
    unsafe rankCounts.deallocate()
    unsafe winCounts.deallocate()
    unsafe verdictCounts.deallocate()
    unsafe classCounts.deallocate()
    unsafe firstSums.deallocate()
    unsafe isFirst.deallocate()
  }

  /// Draws and runs a replicate and counts its results; puts the scores down at the replicate's place in each city's
  /// row.
  func run(_ replicate: Int, _ setup: UncertaintySetup, into scores: UnsafeMutableBufferPointer<Double>) {
    if let node = setup.fill(&parameters, replicate, &coordinates) {
      return faults.append((replicate, .noWeights(node: node)))
    }
    setup.plan.run(parameters, in: workspace)
    for city in unsafe principal.indices {
      if unsafe principal[city].isInfinite { return faults.append((replicate, .notFinite(city: city))) }
      unsafe scores[city * setup.design.replicates + replicate] = principal[city]
    }
    unsafe ranks.run(principal, of: compared)
    if ranks.count == 0 { return faults.append((replicate, .noScore)) }
    countRanks()
    unsafe Self.count(workspace.verdicts, verdictCounts)
    unsafe Self.count(workspace.classes, classCounts)
    addWeights()
    unsafe recorder?.record(
      replicate,
      ReplicateRow(parameters: parameters, coordinates: coordinates, workspace: workspace, ranks: ranks.ranks))
  }

  private func countRanks() {
    let places = compared.count
    for place in unsafe ranks.ranks.indices {
      let rank = unsafe ranks.ranks[place]
      guard rank != UncertaintyRanks.none else { continue }
      unsafe rankCounts[place * places + Int(rank) - 1] &+= 1
    }
    unsafe pairs.add(ranks.ranks, to: winCounts)
  }

  /// Counts which of so many outcomes each city has; a negative one counts nowhere.
  private static func count(
    _ outcomes: UnsafeMutableBufferPointer<Int32>, _ counts: UnsafeMutableBufferPointer<UInt32>
  ) {
    let size = outcomes.isEmpty ? 0 : counts.count / outcomes.count
    guard size > 0 else { return }
    for city in outcomes.indices where unsafe outcomes[city] >= 0 {
      unsafe counts[city * size + Int(outcomes[city])] &+= 1
    }
  }

  private func addWeights() {
    guard weights != nil else { return }
    weights?.run(parameters.shares, dropped: parameters.dropped)
    guard let leaves = unsafe weights?.leaves else { return }
    for place in 0..<compared.count where unsafe ranks.ranks[place] == 1 {
      unsafe isFirst[place] = true
      for leaf in leaves.indices { unsafe firstSums[place * leaves.count + leaf] += leaves[leaf] }
    }
  }

  /// Puts the block's sums of weights away, so that blocks can be added in their own order whichever thread ran them.
  func endBlock(_ block: Int) {
    for place in unsafe isFirst.indices where unsafe isFirst[place] {
      let row = place * parameterLeaves..<(place + 1) * parameterLeaves
      unsafe firsts.append((block, First(place: place, sums: Array(firstSums[row]))))
      for sum in row { unsafe firstSums[sum] = 0 }
      unsafe isFirst[place] = false
    }
    recorder?.endBlock(block)
  }

  private var parameterLeaves: Int { unsafe isFirst.isEmpty ? 0 : firstSums.count / isFirst.count }
}
