import AssessmentModel

extension NormalisationColumn {
  /// `(s − min s)/(max s − min s)`, cut to 0…1, since pinned bounds may lie inside the data.
  ///
  /// Bounds that are one (``RoundingBand``) give `constant`, which stands on the scale 0…1 before the sense is applied, or missing values.
  mutating func minMax(constant: Double?, _ pins: inout Pins) -> [Double] {
    guard let bounds = bounds(&pins) else { return missing }
    guard bounds.lower.isFinite && bounds.upper.isFinite else { return overflow() }
    guard !RoundingBand.isConstant(bounds.lower, bounds.upper) else {
      let score = constant.map { isFalling ? 1 - $0 : $0 }
      return stretched(self.constant(at: bounds.lower, named: constant, score: score))
    }
    let scaled = LinearScale(lower: bounds.lower, upper: bounds.upper).cut(values, flips: flips)
    outside = scaled.outside
    return stretched(scaled.scores)
  }
}
