import AssessmentModel

/// The sizes of an assessment that its analyses grow with, as numbers that can be multiplied without overflow.
struct WorkSizes {
  let cities: Double
  let compared: Double
  let indicators: Double
  let leaves: Double
  let nodes: Double
  /// Children of all nodes: what one score of all nodes takes.
  let children: Double

  init(_ assessment: Assessment) {
    let plan = assessment.plan
    cities = Double(assessment.cities.count)
    compared = Double(assessment.cities.indices.count { assessment.rank(of: $0) != nil })
    indicators = Double(assessment.criteria.indicators.count)
    leaves = Double(plan.leaves.count)
    nodes = Double(plan.nodes.count)
    children = plan.nodes.reduce(0) { $0 + Double($1.children.count) }
  }

  /// Cells of one row: indicators, leaves and places in the trees.
  var row: Double { indicators + leaves + nodes + children }

  /// One assessment: every cell is read, scored and put down some ten times over, and cities are sorted.
  var assessment: WorkEstimate {
    WorkEstimate(operations: cities * (row * 40 + 200) + 1e5 + row * 400, bytes: cities * row * 24)
  }
}
