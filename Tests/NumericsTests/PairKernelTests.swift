import Numerics
import TestSupport
import Testing

/// Pairwise wins of one replicate after another, on every path.
@Suite struct PairKernelTests {
  private func run(_ replicates: [[Int32]], _ path: KernelPath) -> [UInt32] {
    let count = replicates.first?.count ?? 0
    let kernel = PairKernel(path: path)
    var wins = [UInt32](repeating: 0, count: count * count)
    wins.withUnsafeMutableBufferPointer { wins in
      for var ranks in replicates { ranks.withUnsafeMutableBufferPointer { kernel.add($0, to: wins) } }
    }
    return wins
  }

  /// The fourth city has no rank, which stands behind all others.
  @Test(arguments: KernelPath.supported) func betterRanksWin(_ path: KernelPath) {
    #expect(
      run([[2, 1, 2, .max]], path) == [
        1, 0, 1, 2,
        2, 1, 2, 2,
        1, 0, 1, 2,
        0, 0, 0, 1,
      ])
    #expect(run([[]], path).isEmpty)
  }

  /// Odd sizes leave tails in every vector; the paths agree, and with counting by hand.
  @Test(arguments: [1, 2, 3, 7, 8, 17, 33, 82]) func pathsAgree(_ count: Int) {
    var generator = SeededGenerator(seed: UInt64(count))
    let replicates = (0..<20).map { _ in (0..<count).map { _ in 1 + Int32(generator.next() % 50) } }
    var wanted = [UInt32](repeating: 0, count: count * count)
    for ranks in replicates {
      for i in 0..<count {
        for j in 0..<count { wanted[i * count + j] += ranks[i] < ranks[j] ? 2 : ranks[i] == ranks[j] ? 1 : 0 }
      }
    }
    for path in KernelPath.supported { #expect(run(replicates, path) == wanted, "\(path)") }
  }
}
