import AssessmentModel

/// Weights for each city that make its score the largest, while no city scores above 1 with them, and each child's part
/// of the score lies between bounds: data envelopment analysis with a single input (Cherchye et al., *Social Indicators
/// Research* 82, 2007).
///
/// It is fitted to the rows that no other row equals or beats in every child; the rest are implied by them.
package struct BenefitOfTheDoubt: Sendable {
  /// The undominated rows, row by row, in units of ``scales``.
  private let rows: [[Double]]
  private let scales: [Double]
  private let lower: Double
  private let upper: Double

  /// - Parameters:
  ///   - frontier: undominated complete rows, from ``undominated(_:)`` or an earlier run; none is negative.
  ///   - lower: smallest part of the score of each child, 0 for none.
  ///   - upper: largest part, 1 for none.
  package init(frontier: [[Double]], width: Int, lower: Double, upper: Double) {
    precondition(lower >= 0 && upper <= 1 && lower <= upper, "bounds of shares lie between 0 and 1")
    precondition(
      lower * Double(width) <= 1 + Weighting.sumTolerance && upper * Double(width) >= 1 - Weighting.sumTolerance,
      "shares between the bounds must reach 1")
    scales = (0..<width).map { child in
      let highest = frontier.reduce(0) { max($0, $1[child]) }
      return highest > 0 ? highest : 1
    }
    let scales = scales
    rows = frontier.map { zip($0, scales).map { $0 / $1 } }
    self.lower = lower
    self.upper = upper
  }

  /// The upper bound of a child's part where some of the children are left out: so wide that those that stay can make
  /// up the whole.
  package static func upper(_ upper: Double, width: Int) -> Double {
    max(upper, min(1, 1 / Double(width) + Weighting.sumTolerance))
  }

  /// Rows that no other equals or exceeds in every cell; of equal rows, the first.
  /// - Complexity: O(rows² × width) at worst.
  package static func undominated(_ rows: [[Double]]) -> [[Double]] {
    // Rows of large sum first: what dominates a row stands before it.
    let sums: [Double] = rows.map { $0.reduce(0, +) }
    let order: [Int] = rows.indices.sorted { left, right in
      sums[left] == sums[right] ? left < right : sums[left] > sums[right]
    }
    var kept: [Int] = []
    for row in order {
      let isBeaten = kept.contains { other in zip(rows[other], rows[row]).allSatisfy { $0 >= $1 } }
      if !isBeaten { kept.append(row) }
    }
    return kept.sorted().map { rows[$0] }
  }

  /// The score of a complete row without negative values, 0…1, and the weights behind it, in units of the children.
  ///
  /// A row of zeros scores 0, and so does one with a zero where every child must have a part. A row whose programme has no
  /// end scores NaN.
  package func score(_ row: some Collection<Double>) -> (score: Double, weights: [Double]) {
    let own = zip(row, scales).map { $0 / $1 }
    let unit = own.reduce(0, max)
    guard unit > 0 else { return (0, scales.map { _ in 0 }) }
    guard unit.isFinite else { return (.nan, scales.map { _ in .nan }) }
    let objective = own.map { $0 / unit }
    var constraints = rows
    var limits = [Double](repeating: 1, count: rows.count)
    constraints.append(objective)
    limits.append(1 / unit)
    for child in objective.indices {
      if lower > 0 {
        var bound = objective.map { $0 * lower }
        bound[child] -= objective[child]
        constraints.append(bound)
        limits.append(0)
      }
      if upper < 1 {
        var bound = objective.map { -$0 * upper }
        bound[child] += objective[child]
        constraints.append(bound)
        limits.append(0)
      }
    }
    guard let best = LinearProgramme(objective: objective, rows: constraints, limits: limits).solve(),
      best.value.isFinite
    else { return (.nan, scales.map { _ in .nan }) }
    return (min(1, best.value * unit), zip(best.point, scales).map { $0 / $1 })
  }
}
