import AssessmentModel

// Names and figures of the robustness analyses in files.

extension CityUncertainty.Ranks {
  /// The figures with their names in XML and JSON, in file order.
  static let named: [(name: FieldName, rank: any KeyPath<Self, Double> & Sendable)] = [
    ("rankMedian", \.median), ("rankMean", \.mean), ("rankP5", \.fifth), ("rankP25", \.lowerQuartile),
    ("rankP75", \.upperQuartile), ("rankP95", \.ninetyFifth), ("rankBest", \.best), ("rankWorst", \.worst),
  ]
}

extension ReportFacts {
  /// The id of the node that a leaf stands under.
  func parent(ofLeaf leaf: Int) -> String {
    assessment.plan.nodes[assessment.plan.leaves[leaf].parent].id.rawValue
  }

  /// The mean of an output of the sensitivity analysis: scores in the set's range, rank shifts as they are.
  func reported(mean output: SensitivityOutput) -> Double {
    switch output.subject {
    case .meanRankShift: output.mean
    case .score: assessment.criteria.scores.reported(output.mean)
    }
  }

  /// The variance of an output, on the same scale.
  func reported(variance output: SensitivityOutput) -> Double {
    switch output.subject {
    case .meanRankShift: output.variance
    case .score: assessment.criteria.scores.reportedVariance(output.variance)
    }
  }
}
