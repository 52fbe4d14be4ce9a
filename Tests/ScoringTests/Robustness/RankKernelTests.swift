import Scoring
import TestSupport
import Testing

/// Ranks and counts of one replicate, on every path.
@Suite struct RankKernelTests {
  private struct Tables: Equatable {
    var ranks: [Int32]
    var rankCounts: [UInt32]
    var winCounts: [UInt32]
  }

  private func run(_ replicates: [[Double]], _ path: KernelPath, pairs: Bool = true) -> Tables {
    let count = replicates.first?.count ?? 0
    let kernel = RankKernel(count: count, path: path)
    var rankCounts = [UInt32](repeating: 0, count: count * count)
    var winCounts = rankCounts
    rankCounts.withUnsafeMutableBufferPointer { rankCounts in
      winCounts.withUnsafeMutableBufferPointer { winCounts in
        for scores in replicates {
          scores.withUnsafeBufferPointer { kernel.add($0, rankCounts: rankCounts, winCounts: pairs ? winCounts : nil) }
        }
      }
    }
    return Tables(ranks: Array(kernel.ranks), rankCounts: rankCounts, winCounts: winCounts)
  }

  @Test(arguments: KernelPath.supported) func equalsShareTheBetterRank(_ path: KernelPath) {
    let tables = run([[3, 5, 3, .nan, 1]], path)
    #expect(tables.ranks == [2, 1, 2, 0, 4])
    #expect(tables.rankCounts == [0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0])
    #expect(tables.winCounts == [1, 0, 1, 2, 2, 2, 1, 2, 2, 2, 1, 0, 1, 2, 2, 0, 0, 0, 1, 0, 0, 0, 0, 2, 1])
  }

  @Test(arguments: KernelPath.supported) func pairsCanBeLeftOut(_ path: KernelPath) {
    let tables = run([[3, 5, 3, .nan, 1]], path, pairs: false)
    #expect(tables.ranks == [2, 1, 2, 0, 4])
    #expect(tables.winCounts.allSatisfy { $0 == 0 })
    #expect(run([[]], path).ranks.isEmpty)
  }

  @Test(arguments: KernelPath.supported) func theSmallestDifferenceCounts(_ path: KernelPath) {
    #expect(run([[1, 1.nextUp, -.leastNonzeroMagnitude, 0, -0.0]], path).ranks == [2, 1, 5, 3, 3])
  }

  /// Odd sizes leave tails in every vector; the paths agree, and with counting by hand.
  @Test(arguments: [1, 2, 3, 7, 8, 17, 33, 82]) func pathsAgree(_ count: Int) {
    var generator = SeededGenerator(seed: UInt64(count))
    let replicates = (0..<20).map { _ in
      (0..<count).map { _ in
        let draw = generator.next() % 50
        return draw == 0 ? Double.nan : Double(draw)
      }
    }
    let reference = run(replicates, .swift)
    for path in KernelPath.supported { #expect(run(replicates, path) == reference, "\(path)") }
    var rankCounts = [UInt32](repeating: 0, count: count * count)
    for scores in replicates {
      for (city, score) in scores.enumerated() where !score.isNaN {
        rankCounts[city * count + scores.count { $0 > score }] += 1
      }
    }
    #expect(reference.rankCounts == rankCounts)
    for i in 0..<count {
      for j in 0..<count {
        #expect(reference.winCounts[i * count + j] + reference.winCounts[j * count + i] == 2 * 20)
      }
    }
  }
}
