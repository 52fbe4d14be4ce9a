/// How far two orders agree.
public enum RankAgreement {
  /// Kendall's tau-b: `(C − D)/√((P − T_x)(P − T_y))` with `C` concordant and `D` discordant of the `P` pairs, and `T` the
  /// pairs tied in one list.
  ///
  /// Both lists may hold values or ranks; equal numbers are ties. `nil` for fewer than two rows, or if one list is
  /// constant.
  /// Source: Kendall 1945 (Biometrika 33:239); counted as by Knight 1966 (J Am Stat Assoc 61:436).
  ///
  /// - Complexity: O(n log n).
  public static func kendallTauB(_ first: [Double], _ second: [Double]) -> Double? {
    precondition(first.count == second.count, "lists of one length")
    let order = first.indices.sorted { (first[$0], second[$0], $0) < (first[$1], second[$1], $1) }
    let pairs = order.count * (order.count - 1) / 2
    let tiedFirst = ties(order) { first[$0] == first[$1] }
    let tiedBoth = ties(order) { first[$0] == first[$1] && second[$0] == second[$1] }
    var rest = order.map { second[$0] }
    let discordant = inversions(&rest)
    let tiedSecond = ties(Array(rest.indices)) { rest[$0] == rest[$1] }
    guard pairs > tiedFirst, pairs > tiedSecond else { return nil }
    let balance = pairs - tiedFirst - tiedSecond + tiedBoth - 2 * discordant
    return Double(balance) / Double(pairs - tiedFirst).squareRoot() / Double(pairs - tiedSecond).squareRoot()
  }

  /// Spearman's rank correlation: Pearson's correlation of the average ranks. `nil` for fewer than two rows, or if one
  /// list is constant.
  ///
  /// - Complexity: O(n log n).
  public static func spearman(_ first: [Double], _ second: [Double]) -> Double? {
    precondition(first.count == second.count, "lists of one length")
    let (a, b) = (averageRanks(first), averageRanks(second))
    // Ranks are whole or half numbers, so that these sums are exact up to some hundred thousand rows.
    let mean = Double(first.count + 1) / 2
    var (cross, squareA, squareB) = (0.0, 0.0, 0.0)
    for (x, y) in zip(a, b) {
      cross += (x - mean) * (y - mean)
      squareA += (x - mean) * (x - mean)
      squareB += (y - mean) * (y - mean)
    }
    guard squareA > 0, squareB > 0 else { return nil }
    return max(-1, min(1, cross / squareA.squareRoot() / squareB.squareRoot()))
  }

  /// Rising ranks from 1; equals share the mean of their ranks.
  static func averageRanks(_ values: [Double]) -> [Double] {
    let order = values.indices.sorted { values[$0] < values[$1] }
    var ranks = [Double](repeating: 0, count: values.count)
    var start = 0
    while start < order.count {
      var end = start + 1
      while end < order.count && values[order[end]] == values[order[start]] { end += 1 }
      for row in order[start..<end] { ranks[row] = Double(start + 1 + end) / 2 }
      start = end
    }
    return ranks
  }

  /// Pairs inside the runs of equal neighbours.
  private static func ties(_ order: [Int], _ areEqual: (Int, Int) -> Bool) -> Int {
    var pairs = 0
    var run = 0
    for position in order.indices.dropFirst() {
      run = areEqual(order[position - 1], order[position]) ? run + 1 : 0
      pairs += run
    }
    return pairs
  }

  /// Number of pairs out of order; sorts the list by merging.
  private static func inversions(_ list: inout [Double]) -> Int {
    var other = list
    var swaps = 0
    var width = 1
    while width < list.count {
      for start in stride(from: 0, to: list.count, by: 2 * width) {
        let middle = min(start + width, list.count)
        let end = min(start + 2 * width, list.count)
        var (left, right) = (start, middle)
        for place in start..<end {
          if left < middle && (right >= end || list[left] <= list[right]) {
            other[place] = list[left]
            left += 1
          } else {
            swaps += middle - left
            other[place] = list[right]
            right += 1
          }
        }
      }
      swap(&list, &other)
      width *= 2
    }
    return swaps
  }
}
