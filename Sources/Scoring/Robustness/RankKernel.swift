internal import CKernels

/// Ranks the compared cities in one replicate after another and counts what comes out. One thread uses it at a time.
///
/// A score is above another if it is greater, by however little; equals share the better rank (competition ranks). A
/// city without a score has no rank. Nothing is allocated by a count.
package final class RankKernel {
  /// Number of cities compared.
  package let count: Int
  /// Rank of each city in the replicate counted last, from 1; 0 for none.
  package let ranks: UnsafeMutableBufferPointer<Int32>
  private let scratch: UnsafeMutableBufferPointer<Double>
  private let usesAVX2: Bool?

  /// Prepares for so many cities.
  package init(count: Int, path: KernelPath = .automatic) {
    precondition(count <= Int(Int32.max), "too many cities")
    self.count = count
    ranks = .allocate(count, 0)
    scratch = .allocate(count, 0)
    usesAVX2 = path.usesAVX2
  }

  deinit {
    ranks.deallocate()
    scratch.deallocate()
  }

  /// Ranks one replicate, leaves the ranks in ``ranks``, and adds to the tables.
  ///
  /// - Parameters:
  ///   - scores: one a city, NaN for none.
  ///   - rankCounts: `count` rows of `count` ranks; each city with a score adds 1 to its row, at its rank.
  ///   - winCounts: `count` rows of `count` members. The city of the row against that of the column adds 2 if its score
  ///     is above, or the other has none and it has one; 1 if the scores are equal, or neither has one; so the diagonal
  ///     adds 1. `nil` to leave pairs out.
  /// - Complexity: O(count²).
  package func add(
    _ scores: UnsafeBufferPointer<Double>, rankCounts: UnsafeMutableBufferPointer<UInt32>,
    winCounts: UnsafeMutableBufferPointer<UInt32>?
  ) {
    precondition(scores.count == count && rankCounts.count == count * count, "tables of another size")
    precondition(winCounts.map { $0.count == count * count } ?? true, "a table of another size")
    // Below every score; two cities without one are equal.
    for city in 0..<count { scratch[city] = scores[city].isNaN ? -.infinity : scores[city] }
    guard let from = scratch.baseAddress, let to = ranks.baseAddress else { return }
    if let usesAVX2 {
      ck_rank(usesAVX2 ? 1 : 0, Int32(count), from, to, winCounts?.baseAddress)
    } else {
      Self.rank(UnsafeBufferPointer(scratch), ranks, winCounts)
    }
    for city in 0..<count {
      if scores[city].isNaN {
        ranks[city] = 0
      } else {
        rankCounts[city * count + Int(ranks[city])] &+= 1
        ranks[city] += 1
      }
    }
  }

  /// What `ck_rank` does.
  private static func rank(
    _ scores: UnsafeBufferPointer<Double>, _ ranks: UnsafeMutableBufferPointer<Int32>,
    _ wins: UnsafeMutableBufferPointer<UInt32>?
  ) {
    let count = scores.count
    for i in 0..<count {
      var above: Int32 = 0
      for j in 0..<count where scores[j] > scores[i] { above += 1 }
      ranks[i] = above
    }
    guard let wins else { return }
    for i in 0..<count {
      for j in 0..<count {
        wins[i * count + j] &+= (ranks[i] < ranks[j] ? 1 : 0) + (ranks[i] <= ranks[j] ? 1 : 0)
      }
    }
  }
}
