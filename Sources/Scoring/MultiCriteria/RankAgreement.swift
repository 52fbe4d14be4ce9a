import Numerics

/// How far two orders agree.
public enum RankAgreement {
  /// Kendall's tau-b: `(C − D)/√((P − T_x)(P − T_y))` with `C` concordant and `D` discordant of the `P` pairs, and `T` the
  /// pairs tied in one list.
  ///
  /// Both lists may hold values or ranks; equal numbers are ties. `nil` for fewer than two rows, or if one list is
  /// constant.
  /// Source: Kendall 1945 (Biometrika 33:239).
  ///
  /// - Complexity: O(n log n).
  public static func kendallTauB(_ first: [Double], _ second: [Double]) -> Double? {
    precondition(first.count == second.count, "lists of one length")
    let count = KendallCount(first, second)
    let (untiedFirst, untiedSecond) = (count.pairs - count.ties.0, count.pairs - count.ties.1)
    guard untiedFirst > 0, untiedSecond > 0 else { return nil }
    return count.balance / untiedFirst.squareRoot() / untiedSecond.squareRoot()
  }

  /// Spearman's rank correlation: Pearson's correlation of the average ranks. `nil` for fewer than two rows, or if one
  /// list is constant.
  ///
  /// - Complexity: O(n log n).
  public static func spearman(_ first: [Double], _ second: [Double]) -> Double? {
    precondition(first.count == second.count, "lists of one length")
    let (a, b) = (AverageRanks.of(first), AverageRanks.of(second))
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
}
