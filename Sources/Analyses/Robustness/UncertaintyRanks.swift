import AssessmentModel
import Numerics
import Scoring

/// Ranks among the cities compared, worked out anew for each replicate without allocating.
///
/// As in the ranking of an assessment, 1 is the best, and scores within ``Comparison/tolerance`` of the first of their
/// group are equal; they share the better rank. A city without a score has no rank, and stands behind all that have one.
@safe struct UncertaintyRanks: ~Copyable {
  /// Ranks by place among the compared; ``none`` for a city without a score.
  let ranks: UnsafeMutableBufferPointer<Int32>
  private let order: UnsafeMutableBufferPointer<Int32>
  private let keys: UnsafeMutableBufferPointer<Double>
  /// How many cities have a rank.
  private(set) var count = 0

  /// Stands for no rank: behind every other.
  static let none = Int32.max

  init(places: Int) {
    unsafe ranks = .allocate(places, Self.none)
    unsafe order = .allocate(places, 0)
    unsafe keys = .allocate(places, 0)
    for place in 0..<places { unsafe order[place] = Int32(place) }
  }

  deinit {
    unsafe ranks.deallocate()
    unsafe order.deallocate()
    unsafe keys.deallocate()
  }

  /// Ranks the cities at the given positions by their scores, NaN for none.
  ///
  /// - Complexity: O(n log n) at worst; the order of the last replicate is the start, and where few cities have moved
  ///   since, O(n).
  mutating func run(_ scores: UnsafeMutableBufferPointer<Double>, of cities: borrowing [Int]) {
    count = 0
    for place in unsafe keys.indices {
      let score = unsafe scores[cities[place]]
      unsafe keys[place] = score.isNaN ? -.infinity : score
      if !score.isNaN { count += 1 }
    }
    // Insertion is quickest while little moves; beyond so many moves the order is made afresh, to the same end.
    var moves = 0
    let mostMoves = unsafe 32 * order.count
    for next in unsafe order.indices.dropFirst() {
      if moves > mostMoves { break }
      let place = unsafe order[next]
      let key = unsafe keys[Int(place)]
      var slot = next
      while slot > 0 {
        let before = unsafe order[slot - 1]
        guard unsafe keys[Int(before)] < key || keys[Int(before)] == key && before > place else { break }
        unsafe order[slot] = before
        slot -= 1
        moves += 1
        if moves > mostMoves { break }
      }
      unsafe order[slot] = place
    }
    if moves > mostMoves {
      let keys = unsafe keys
      var order = unsafe order
      unsafe order.sort { left, right in
        let (first, second) = unsafe (keys[Int(left)], keys[Int(right)])
        return first == second ? left < right : first > second
      }
    }
    let (falling, sorted, found) = unsafe (keys, order, ranks)
    RankingStep.forEachTie(count) {
      unsafe falling[Int(sorted[$0])]
    } _: { start, end in
      for place in start..<end { unsafe found[Int(sorted[place])] = Int32(start + 1) }
    }
    for place in unsafe count..<order.count { unsafe ranks[Int(order[place])] = Self.none }
  }
}
