public import AssessmentModel
import Numerics
import Scoring

/// Correlation of two columns of numbers, with p-values.
///
/// Every measure is `nil` for fewer than three pairs, and where one column is constant but for rounding
/// (``RoundingBand``). Columns of any finite magnitude are taken.
public enum CorrelationMeasures {
  /// Fewest cities for a coefficient of a coherence analysis: ``correlation(_:_:)``, alpha, principal components.
  ///
  /// Two points always lie on a line, and with three or four almost any coefficient comes out near ±1 by chance: of two
  /// unrelated columns of four, one pair in ten has |r| above 0.9. Five are the least from which profiles give
  /// statistics of peers, too.
  public static let fewest = CoherenceAnalysis.fewest

  /// Pearson's r: `Σ(x − x̄)(y − ȳ)/√(Σ(x − x̄)²·Σ(y − ȳ)²)`; p from Student's t with n − 2 degrees of freedom.
  ///
  /// - Precondition: columns of equal length without NaN.
  public static func pearson(_ first: [Double], _ second: [Double]) -> CorrelationCoefficient? {
    precondition(first.count == second.count, "columns of equal length")
    guard first.count >= 3, let x = CentredColumn(first).unitVector, let y = CentredColumn(second).unitVector else {
      return nil
    }
    return coefficient(x, y)
  }

  /// Spearman's rho: Pearson's r of the average ranks, with its p-value.
  ///
  /// - Precondition: columns of equal length without NaN.
  /// - Complexity: O(n log n).
  public static func spearman(_ first: [Double], _ second: [Double]) -> CorrelationCoefficient? {
    precondition(first.count == second.count, "columns of equal length")
    guard first.count >= 3, !CentredColumn(first).isConstant, !CentredColumn(second).isConstant else { return nil }
    return spearman(settled: RoundingBand.settled(first), RoundingBand.settled(second))
  }

  /// The same of columns that are not constant, their values settled.
  private static func spearman(settled first: [Double], _ second: [Double]) -> CorrelationCoefficient? {
    pearson(AverageRanks.of(first), AverageRanks.of(second))
  }

  /// Kendall's tau-b: `(C − D)/√((n₀ − n₁)(n₀ − n₂))` with n₀ pairs, n₁ and n₂ of them tied in the first and second
  /// column; p from the normal distribution, the variance of C − D corrected for ties.
  ///
  /// - Precondition: columns of equal length without NaN.
  /// - Complexity: O(n log n).
  public static func kendall(_ first: [Double], _ second: [Double]) -> CorrelationCoefficient? {
    precondition(first.count == second.count, "columns of equal length")
    guard first.count >= 3, !CentredColumn(first).isConstant, !CentredColumn(second).isConstant else { return nil }
    return kendall(settled: RoundingBand.settled(first), RoundingBand.settled(second))
  }

  /// The same of columns that are not constant, their values settled.
  private static func kendall(settled first: [Double], _ second: [Double]) -> CorrelationCoefficient? {
    let count = KendallCount(first, second)
    let tau = count.balance / (count.pairs - count.ties.0).squareRoot() / (count.pairs - count.ties.1).squareRoot()
    guard tau.isFinite, count.variance > 0 else { return nil }
    return CorrelationCoefficient(
      value: min(1, max(-1, tau)), pValue: TwoSidedProbability.ofNormal(count.balance / count.variance.squareRoot()))
  }

  /// All three over the places where both columns have a number; none for fewer than ``fewest`` of them.
  ///
  /// - Complexity: O(n log n).
  public static func correlation(_ first: Column, _ second: Column) -> Correlation {
    let (x, y) = first.pairs(with: second)
    guard x.count >= fewest else { return Correlation(count: x.count) }
    let columns = (CentredColumn(x), CentredColumn(y))
    guard !columns.0.isConstant, !columns.1.isConstant else { return Correlation(count: x.count) }
    // Settled once for both, ranks and pairs.
    let settled = (RoundingBand.settled(x), RoundingBand.settled(y))
    let units = (columns.0.unitVector, columns.1.unitVector)
    var pearson: CorrelationCoefficient?
    if let first = units.0, let second = units.1 { pearson = coefficient(first, second) }
    return Correlation(
      count: x.count, pearson: pearson, spearman: spearman(settled: settled.0, settled.1),
      kendall: kendall(settled: settled.0, settled.1))
  }

  /// The correlation of two vectors of length 1 and mean 0.
  static func coefficient(_ x: [Double], _ y: [Double]) -> CorrelationCoefficient {
    let r = min(1, max(-1, dot(x, y)))
    return CorrelationCoefficient(value: r, pValue: TwoSidedProbability.ofPearson(r, count: x.count))
  }

  static func dot(_ x: [Double], _ y: [Double]) -> Double {
    unsafe x.withUnsafeBufferPointer { x in
      unsafe y.withUnsafeBufferPointer { y in
        var sum = 0.0
        for place in 0..<min(x.count, y.count) { unsafe sum += x[place] * y[place] }
        return sum
      }
    }
  }
}

extension Column {
  /// The numbers of both columns where both have one.
  func pairs(with other: Column) -> ([Double], [Double]) {
    precondition(count == other.count, "columns of equal length")
    var result: ([Double], [Double]) = ([], [])
    result.0.reserveCapacity(count)
    result.1.reserveCapacity(count)
    for place in numbers.indices where !numbers[place].isNaN && !other.numbers[place].isNaN {
      result.0.append(numbers[place])
      result.1.append(other.numbers[place])
    }
    return result
  }
}
