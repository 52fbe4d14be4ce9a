package import AssessmentModel

extension WorkEstimate {
  /// How the parts go together: correlations of all siblings, of all leaves, and the components of every node.
  package static func coherence(of assessment: Assessment) -> WorkEstimate {
    let sizes = WorkSizes(assessment)
    let siblings = assessment.plan.nodes.reduce(0.0) { $0 + Double($1.children.count) * Double($1.children.count) / 2 }
    let cubes = assessment.plan.nodes.reduce(0.0) { sum, node in
      let count = Double(node.children.count)
      return sum + count * count * count
    }
    let squares = assessment.plan.nodes.reduce(0.0) { $0 + Double($1.children.count) * Double($1.children.count) }
    return WorkEstimate(
      operations: siblings * (sizes.cities * 80 + 600) + sizes.leaves * sizes.leaves * (sizes.cities * 1 + 10)
        + sizes.children * sizes.cities * 200 + cubes * 10,
      bytes: siblings * 250 + squares * 24 + sizes.cities * sizes.leaves * 32)
  }

  /// An assessment without each element in turn.
  package static func removals(of assessment: Assessment, elements: Int) -> WorkEstimate {
    let sizes = WorkSizes(assessment)
    let each = sizes.assessment.repeated(Double(elements))
    // At worst every city moves every time.
    return each + WorkEstimate(operations: 0, bytes: Double(elements) * sizes.compared * 24)
  }

  /// An assessment without each city in turn.
  package static func cityRemovals(of assessment: Assessment) -> WorkEstimate {
    let sizes = WorkSizes(assessment)
    return sizes.assessment.repeated(sizes.cities)
      + WorkEstimate(operations: sizes.cities * sizes.compared * sizes.compared * 2, bytes: 0)
  }
}
