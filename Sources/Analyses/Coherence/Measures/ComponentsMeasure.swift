public import AssessmentModel
import Numerics
import Scoring

/// Principal components of the correlation matrix.
public enum ComponentsMeasure {
  /// Components over the places where every column has a number; constant columns do not enter.
  ///
  /// Eigenvalues that rounding made negative are 0. Where eigenvalues are equal, any rotation of their vectors is as
  /// good, and the one given depends on the order of the columns.
  ///
  /// - Parameters:
  ///   - columns: one a child.
  ///   - children: what the columns stand for.
  /// - Returns: `nil` with fewer than two columns that vary or fewer than
  ///   ``CorrelationMeasures/fewest`` complete places.
  /// - Complexity: O(columns² × places + columns³).
  public static func components(_ columns: [Column], of children: [AssessmentPlan.Child]) -> PrincipalComponents? {
    precondition(columns.count == children.count, "one column a child")
    let complete = CompleteRows(columns)
    guard complete.count >= CorrelationMeasures.fewest else { return nil }
    let units = complete.columns.map { CentredColumn($0).unitVector }
    let entering = units.indices.filter { units[$0] != nil }
    guard entering.count >= 2 else { return nil }
    let vectors = units.compactMap { $0 }
    let matrix = vectors.indices.map { row in
      vectors.indices.map { row == $0 ? 1 : CorrelationMeasures.dot(vectors[min(row, $0)], vectors[max(row, $0)]) }
    }
    let total = Double(vectors.count)
    let eigen = SymmetricEigen(matrix)
    return PrincipalComponents(
      count: complete.count, children: entering.map { children[$0] },
      components: zip(eigen.values, eigen.vectors).map { value, vector in
        let eigenvalue = max(0, value)
        return PrincipalComponent(eigenvalue: eigenvalue, explained: eigenvalue / total, vector: oriented(vector))
      })
  }

  /// The vector or its opposite, whichever has a positive sum.
  static func oriented(_ vector: [Double]) -> [Double] {
    let sum = vector.reduce(0, +)
    let guide = abs(sum) > 1e-12 ? sum : vector.first { abs($0) > 1e-12 } ?? 1
    return guide < 0 ? vector.map { -$0 } : vector
  }
}
