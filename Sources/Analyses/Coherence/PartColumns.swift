import AssessmentModel
import Scoring

/// The columns of leaves and nodes on the common scale, with their unit vectors where no city is missing.
struct PartColumns {
  private let leaves: [Column]
  private let nodes: [Column]
  private let leafVectors: [[Double]?]

  init(_ assessment: Assessment) {
    leaves = assessment.normalised.columns
    nodes = assessment.nodes.map(\.scores)
    leafVectors = leaves.map { column in
      column.count < CorrelationMeasures.fewest || column.numbers.contains(where: \.isNaN)
        ? nil : CentredColumn(column.numbers).unitVector
    }
  }

  /// The column of a node or leaf.
  func column(_ part: AssessmentPlan.Child) -> Column { part.value(leaves, nodes) }

  /// The correlation of two parts.
  func correlation(_ left: AssessmentPlan.Child, _ right: AssessmentPlan.Child) -> Correlation {
    CorrelationMeasures.correlation(column(left), column(right))
  }

  /// Pearson's r of two leaves, `nil` if it does not exist; quick where nothing is missing.
  func pearson(ofLeaves left: Int, _ right: Int) -> Double? {
    if let x = leafVectors[left], let y = leafVectors[right] { return CorrelationMeasures.dot(x, y) }
    let (x, y) = leaves[left].pairs(with: leaves[right])
    guard x.count >= CorrelationMeasures.fewest else { return nil }
    return CorrelationMeasures.pearson(x, y)?.value
  }

  /// Number of cities with a value in both, and Pearson's r.
  func pearson(_ left: AssessmentPlan.Child, _ right: AssessmentPlan.Child) -> (count: Int, r: Double?) {
    let (x, y) = column(left).pairs(with: column(right))
    return (x.count, x.count < CorrelationMeasures.fewest ? nil : CorrelationMeasures.pearson(x, y)?.value)
  }
}
