package import AssessmentModel

extension WorkEstimate {
  /// Everything that is explained about one city: its path, tipping weights, rank range and bounds.
  package static func explanation(of assessment: Assessment) -> WorkEstimate {
    path(of: assessment) + stability(of: assessment)
  }

  /// The smallest change of one city: every step of every indicator is scored, then sets of steps.
  package static func path(of assessment: Assessment) -> WorkEstimate {
    let sizes = WorkSizes(assessment)
    let moved = Double(assessment.criteria.indicators.count { $0.isCityControlled })
    return WorkEstimate(operations: moved * 8 * rowCost(assessment, sizes), bytes: moved * 800 + sizes.row * 500)
  }

  /// Tipping weights, rank range and bounds of one city.
  package static func stability(of assessment: Assessment) -> WorkEstimate {
    let sizes = WorkSizes(assessment)
    let lines = sizes.children
    // Two neighbours and some that are level, some ten places on the way, two cities each.
    let tipping = lines * 60 * (sizes.children + sizes.leaves + sizes.nodes) * 1.5
    let ranks = sizes.cities * sizes.row * 60
    let silent =
      (0..<assessment.cities.count).map { city in
        Double(assessment.indicators.columns.count { $0.states[city].isSilence })
      }.max() ?? 0
    let bounds = silent * 12 * rowCost(assessment, sizes)
    return WorkEstimate(
      operations: tipping + ranks + bounds, bytes: sizes.cities * sizes.row * 32 + lines * sizes.nodes * 16)
  }

  /// Scoring one changed row; where its other values fill its gaps, or cities are screened, all of it is done again.
  private static func rowCost(_ assessment: Assessment, _ sizes: WorkSizes) -> Double {
    let again = assessment.treated == nil && assessment.criteria.screening == nil
    return again ? sizes.row * 4 + 500 : sizes.row * 400 + sizes.cities * sizes.indicators * 10 + 5000
  }
}
