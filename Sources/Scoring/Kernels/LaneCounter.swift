internal import CKernels

/// Ranks groups of replicates by weighted sums and counts what comes out. One thread uses it at a time; the counts of
/// several are added up.
final class LaneCounter {
  private let table: WeighedTable
  /// The weights of the group to be counted next; one group of lanes a criterion.
  let weights: UnsafeMutablePointer<Double>
  /// Rows of ranks; see `ck_count_ranks`.
  let rankCounts: UnsafeMutableBufferPointer<UInt32>
  /// Rows of pairs; see `ck_pairs`.
  let winCounts: UnsafeMutableBufferPointer<UInt32>?
  /// Rows of sums of weights times ``scale``.
  let central: UnsafeMutableBufferPointer<UInt64>?
  /// A power of two that leaves room for the sum of all replicates.
  let scale: Double

  private let number: Int32?
  private let scores: UnsafeMutablePointer<Double>
  private let above: UnsafeMutablePointer<Int16>
  private let keys: UnsafeMutablePointer<Int16>
  private let scratch: UnsafeMutablePointer<Int32>
  /// For each city, the places of a block's replicates, for the pairs.
  private let places: UnsafeMutablePointer<Int16>?
  private var groups = 0
  private var replicates = 0
  private var hasEquals = false

  static let lanes = LaneStages.lanes
  /// Groups of a block, after which pairs are counted: few enough for the 16-bit sums of `ck_count_wins`.
  static let groupsAtOnce = 32
  /// Replicates of a block.
  static let blockLength = groupsAtOnce * lanes

  /// Sets everything to zero.
  init(_ table: WeighedTable, measures: AcceptabilityMeasures, replicates: Int, path: KernelPath) {
    let (count, criteria) = (table.count, table.criteria)
    precondition(count <= Int(Int16.max), "at most 32,767 rows")
    self.table = table
    scale = Double(1 << (62 - (Int.bitWidth - replicates.leadingZeroBitCount)))
    number = path.number
    weights = LaneStages.allocate(criteria * Self.lanes, 0)
    scores = LaneStages.allocate(count * Self.lanes, 0)
    above = LaneStages.allocate(count * Self.lanes, 0)
    keys = LaneStages.allocate(count * Self.lanes, 0)
    scratch = LaneStages.allocate(2 * count, 0)
    rankCounts = .allocate(count * count, 0)
    winCounts = measures.contains(.pairs) ? .allocate(count * count, 0) : nil
    central = measures.contains(.centralWeights) ? .allocate(count * criteria, 0) : nil
    places = measures.contains(.pairs) ? LaneStages.allocate(count * Self.blockLength, 0) : nil
  }

  deinit {
    weights.deallocate()
    scores.deallocate()
    above.deallocate()
    keys.deallocate()
    scratch.deallocate()
    rankCounts.deallocate()
    winCounts?.deallocate()
    central?.deallocate()
    places?.deallocate()
  }

  /// Counts the replicates of ``weights``: the first `active` lanes. Fewer than all end a block.
  func add(lanes active: Int) {
    let equal = order()
    countRanks(active)
    guard let places else { return }
    for city in 0..<table.count {
      let to = places + (city * Self.blockLength + groups * Self.lanes)
      to.update(from: above + city * Self.lanes, count: Self.lanes)
      if active < Self.lanes { (to + active).update(repeating: 0, count: Self.lanes - active) }
    }
    hasEquals = hasEquals || equal & (1 << Int32(active) - 1) != 0
    groups += 1
    replicates += active
    if groups == Self.groupsAtOnce || active < Self.lanes { flush() }
  }

  /// Counts the pairs of the groups that wait for it; called at the end of a block.
  func flush() {
    guard groups > 0, let places, let wins = winCounts?.baseAddress else { return }
    if let number {
      ck_count_wins(
        number, Int32(table.count), Int32(groups), Int32(Self.blockLength), Int32(replicates),
        hasEquals ? 1 : 0, places, wins)
    } else {
      LaneStages.countWins(count: table.count, length: Self.blockLength, replicates: replicates, places, wins)
    }
    (groups, replicates, hasEquals) = (0, 0, false)
  }

  /// Scores and places of the group; gives the lanes with equal scores.
  private func order() -> Int32 {
    let (count, criteria) = (table.count, table.criteria)
    guard count > 0 else { return 0 }
    guard let number else {
      LaneStages.scores(count: count, criteria: criteria, table.values, weights, scores)
      return LaneStages.order(count: count, scores, above)
    }
    ck_scores(number, Int32(count), Int32(criteria), table.values, weights, scores)
    return ck_order(number, Int32(count), scores, above, keys, scratch)
  }

  private func countRanks(_ active: Int) {
    guard let rankCounts = rankCounts.baseAddress else { return }
    let central = central?.baseAddress
    if number == nil {
      LaneStages.countRanks(
        count: table.count, criteria: table.criteria, lanes: active, above, weights, scale: scale, rankCounts, central)
    } else {
      ck_count_ranks(
        Int32(table.count), Int32(table.criteria), Int32(active), above, weights, scale, rankCounts, central)
    }
  }
}
