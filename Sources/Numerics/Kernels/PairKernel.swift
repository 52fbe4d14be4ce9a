internal import CKernels

/// Counts which city is above which, replicate by replicate.
package struct PairKernel: Sendable {
  private let number: Int32?

  package init(path: KernelPath = .automatic) { number = path.number }

  /// Adds one replicate.
  ///
  /// - Parameters:
  ///   - ranks: one a city, less being better.
  ///   - wins: one row a city. Against the city of the column it gains 2 if its rank is better, 1 if they are equal; so
  ///     the diagonal gains 1.
  /// - Complexity: O(cities²).
  package func add(_ ranks: UnsafeMutableBufferPointer<Int32>, to wins: UnsafeMutableBufferPointer<UInt32>) {
    let count = ranks.count
    precondition(wins.count == count * count, "one row and one column a city")
    guard let from = ranks.baseAddress, let to = wins.baseAddress else { return }
    if let number { return unsafe ck_pairs(number, Int32(count), from, to) }
    for i in 0..<count {
      for j in 0..<count {
        unsafe wins[i * count + j] &+= (ranks[i] < ranks[j] ? 1 : 0) + (ranks[i] <= ranks[j] ? 1 : 0)
      }
    }
  }
}
