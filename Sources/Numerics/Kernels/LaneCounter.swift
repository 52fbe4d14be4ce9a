internal import CKernels

/// Ranks groups of replicates by weighted sums and counts what comes out. One thread uses it at a time; the counts of
/// several are added up.
@safe package final class LaneCounter {
  private let count: Int
  private let criteria: Int
  private let values: UnsafePointer<Double>
  /// The weights of the group to be counted next; one group of lanes a criterion.
  package let weights: UnsafeMutablePointer<Double>
  /// Rows of ranks; see `ck_count_ranks`.
  package let rankCounts: UnsafeMutableBufferPointer<UInt32>
  /// Rows of pairs; see `ck_pairs`.
  package let winCounts: UnsafeMutableBufferPointer<UInt32>?
  /// Rows of sums of weights times ``scale``.
  package let central: UnsafeMutableBufferPointer<UInt64>?
  /// A power of two that leaves room for the sum of all replicates.
  package let scale: Double

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

  package static let lanes = LaneStages.lanes
  /// Groups of a block, after which pairs are counted: few enough for the 16-bit sums of `ck_count_wins`.
  package static let groupsAtOnce = 32
  /// Replicates of a block.
  package static let blockLength = groupsAtOnce * lanes

  /// Sets everything to zero.
  ///
  /// - Parameter values: a row for each of `count` alternatives, a column a criterion; they outlive the counter.
  package init(
    _ values: UnsafePointer<Double>, count: Int, criteria: Int, countsPairs: Bool, countsCentral: Bool, replicates: Int,
    path: KernelPath
  ) {
    precondition(count <= Int(Int16.max), "at most 32,767 rows")
    unsafe (self.values, self.count, self.criteria) = (values, count, criteria)
    scale = Double(1 << (62 - (Int.bitWidth - replicates.leadingZeroBitCount)))
    number = path.number
    unsafe weights = LaneStages.allocate(criteria * Self.lanes, 0)
    unsafe scores = LaneStages.allocate(count * Self.lanes, 0)
    unsafe above = LaneStages.allocate(count * Self.lanes, 0)
    unsafe keys = LaneStages.allocate(count * Self.lanes, 0)
    unsafe scratch = LaneStages.allocate(2 * count, 0)
    unsafe rankCounts = .allocate(count * count, 0)
    unsafe winCounts = countsPairs ? .allocate(count * count, 0) : nil
    unsafe central = countsCentral ? .allocate(count * criteria, 0) : nil
    unsafe places = countsPairs ? LaneStages.allocate(count * Self.blockLength, 0) : nil
  }

  deinit {
    unsafe weights.deallocate()
    unsafe scores.deallocate()
    unsafe above.deallocate()
    unsafe keys.deallocate()
    unsafe scratch.deallocate()
    unsafe rankCounts.deallocate()
    unsafe winCounts?.deallocate()
    unsafe central?.deallocate()
    unsafe places?.deallocate()
  }

  /// Counts the replicates of ``weights``: the first `active` lanes. Fewer than all end a block.
  package func add(lanes active: Int) {
    let equal = order()
    countRanks(active)
    guard let places = unsafe places else { return }
    for city in 0..<count {
      let to = unsafe places + (city * Self.blockLength + groups * Self.lanes)
      unsafe to.update(from: above + city * Self.lanes, count: Self.lanes)
      if active < Self.lanes { unsafe (to + active).update(repeating: 0, count: Self.lanes - active) }
    }
    hasEquals = hasEquals || equal & (1 << Int32(active) - 1) != 0
    groups += 1
    replicates += active
    if groups == Self.groupsAtOnce || active < Self.lanes { flush() }
  }

  /// Counts the pairs of the groups that wait for it; called at the end of a block.
  package func flush() {
    guard groups > 0, let places = unsafe places, let wins = unsafe winCounts?.baseAddress else { return }
    if let number {
      unsafe ck_count_wins(
        number, Int32(count), Int32(groups), Int32(Self.blockLength), Int32(replicates),
        hasEquals ? 1 : 0, places, wins)
    } else {
      unsafe LaneStages.countWins(count: count, length: Self.blockLength, replicates: replicates, places, wins)
    }
    (groups, replicates, hasEquals) = (0, 0, false)
  }

  /// Scores and places of the group; gives the lanes with equal scores.
  private func order() -> Int32 {
    guard count > 0 else { return 0 }
    guard let number else {
      unsafe LaneStages.scores(count: count, criteria: criteria, values, weights, scores)
      return unsafe LaneStages.order(count: count, scores, above)
    }
    unsafe ck_scores(number, Int32(count), Int32(criteria), values, weights, scores)
    return unsafe ck_order(number, Int32(count), scores, above, keys, scratch)
  }

  private func countRanks(_ active: Int) {
    guard let rankCounts = unsafe rankCounts.baseAddress else { return }
    let central = unsafe central?.baseAddress
    if number == nil {
      unsafe LaneStages.countRanks(
        count: count, criteria: criteria, lanes: active, above, weights, scale: scale, rankCounts, central)
    } else {
      unsafe ck_count_ranks(
        Int32(count), Int32(criteria), Int32(active), above, weights, scale, rankCounts, central)
    }
  }
}
