import AssessmentModel

extension NormalisationColumn {
  /// `1 − (max s − s)/(max s − min s)`, cut to 0…1; a constant column as for min–max.
  mutating func distanceToLeader(constant: Double?, _ pins: inout Pins) -> [Double] {
    guard let bounds = bounds(&pins) else { return missing }
    guard bounds.lower.isFinite && bounds.upper.isFinite else { return overflow() }
    guard !RoundingBand.isConstant(bounds.lower, bounds.upper) else {
      let score = constant.map { isFalling ? 1 - $0 : $0 }
      return stretched(self.constant(at: bounds.lower, named: constant, score: score))
    }
    // The distance from the leader is the place on the line that starts at the leader.
    let distance = LinearScale(lower: bounds.lower, upper: bounds.upper).cut(values, flips: !flips)
    outside = distance.outside
    return stretched(distance.scores.map { 1 - $0 })
  }
}
