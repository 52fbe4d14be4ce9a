import AssessmentModel

/// What one thread counts over the replicates it runs.
final class UncertaintyTally {
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
    principal = workspace.column(ofNode: plan.plan.principal)
    ranks = UncertaintyRanks(places: places)
    let leaves = setup.weightsVary ? plan.plan.leaves.count : 0
    weights = setup.weightsVary ? UncertaintyWeights(setup.assessed, firstShare: plan.firstShare) : nil
    rankCounts = .allocate(places * places, 0)
    winCounts = .allocate(places * places, 0)
    verdictCounts = .allocate(plan.cityCount * plan.criteria.verdicts.count, 0)
    classCounts = .allocate(plan.cityCount * (plan.criteria.classes?.classes.count ?? 0), 0)
    firstSums = .allocate(places * leaves, 0)
    isFirst = .allocate(places, false)
  }

  deinit {
    rankCounts.deallocate()
    winCounts.deallocate()
    verdictCounts.deallocate()
    classCounts.deallocate()
    firstSums.deallocate()
    isFirst.deallocate()
  }

  /// Draws and runs a replicate and counts its results; puts the scores down at the replicate's place in each city's
  /// row.
  func run(_ replicate: Int, _ setup: UncertaintySetup, into scores: UnsafeMutableBufferPointer<Double>) {
    if let node = setup.fill(&parameters, replicate, &coordinates) {
      return faults.append((replicate, .noWeights(node: node)))
    }
    setup.plan.run(parameters, in: workspace)
    for city in principal.indices {
      if principal[city].isInfinite { return faults.append((replicate, .notFinite(city: city))) }
      scores[city * setup.design.replicates + replicate] = principal[city]
    }
    ranks.run(principal, of: compared)
    if ranks.count == 0 { return faults.append((replicate, .noScore)) }
    countRanks()
    Self.count(workspace.verdicts, verdictCounts)
    Self.count(workspace.classes, classCounts)
    addWeights()
    recorder?.record(
      replicate,
      ReplicateRow(parameters: parameters, coordinates: coordinates, workspace: workspace, ranks: ranks.ranks))
  }

  private func countRanks() {
    let places = compared.count
    for (place, rank) in ranks.ranks.enumerated() where rank != UncertaintyRanks.none {
      rankCounts[place * places + Int(rank) - 1] &+= 1
    }
    pairs.add(ranks.ranks, to: winCounts)
  }

  /// Counts which of so many outcomes each city has; a negative one counts nowhere.
  private static func count(
    _ outcomes: UnsafeMutableBufferPointer<Int32>, _ counts: UnsafeMutableBufferPointer<UInt32>
  ) {
    let size = outcomes.isEmpty ? 0 : counts.count / outcomes.count
    guard size > 0 else { return }
    for city in outcomes.indices where outcomes[city] >= 0 { counts[city * size + Int(outcomes[city])] &+= 1 }
  }

  private func addWeights() {
    guard weights != nil else { return }
    weights?.run(parameters.shares, dropped: parameters.dropped)
    guard let leaves = weights?.leaves else { return }
    for place in 0..<compared.count where ranks.ranks[place] == 1 {
      isFirst[place] = true
      for leaf in leaves.indices { firstSums[place * leaves.count + leaf] += leaves[leaf] }
    }
  }

  /// Puts the block's sums of weights away, so that blocks can be added in their own order whichever thread ran them.
  func endBlock(_ block: Int) {
    for place in isFirst.indices where isFirst[place] {
      let row = place * parameterLeaves..<(place + 1) * parameterLeaves
      firsts.append((block, First(place: place, sums: Array(firstSums[row]))))
      for sum in row { firstSums[sum] = 0 }
      isFirst[place] = false
    }
    recorder?.endBlock(block)
  }

  private var parameterLeaves: Int { isFirst.isEmpty ? 0 : firstSums.count / isFirst.count }
}
