import AssessmentModel

/// Learns the treatment of one column.
struct TreatmentFit {
  let rule: OutlierTreatment
  let values: [Double]
  /// Whether the indicator's normalisation has limits in the indicator's own unit.
  let hasFixedLimits: Bool

  /// What stands in the way of a treatment, or remains of what it was to mend.
  enum Remark {
    case tooFew
    case notPositive
    case tooWide
    case fixedLimits
    case stillSkewed
  }

  /// The transformation with a remark, if there is one to make.
  func run() -> (Transformation, Remark?) {
    let present = values.count { !$0.isNaN }
    switch rule {
    case .none, .forcedWinsorise: return (.identity, nil)
    case .boxCox(let lambda): return boxCox(lambda)
    case .logarithm:
      if present > 0 && present < Shape.fewest { return (.identity, .tooFew) }
      return logarithm()
    case .winsorise(let skewness, let kurtosis, let most):
      if present > 0 && present < Shape.fewest { return (.identity, .tooFew) }
      let (bounds, passes) = Winsoriser(skewness: skewness, kurtosis: kurtosis, most: most).fit(values)
      return (bounds == .init() ? .identity : .clip(bounds), passes ? nil : .stillSkewed)
    case .winsoriseThenLog(let skewness, let kurtosis, let most):
      if present > 0 && present < Shape.fewest { return (.identity, .tooFew) }
      let winsoriser = Winsoriser(skewness: skewness, kurtosis: kurtosis, most: most)
      let (bounds, passes) = winsoriser.fit(values)
      if passes { return (bounds == .init() ? .identity : .clip(bounds), nil) }
      let (transformation, remark) = logarithm()
      if remark == nil, winsoriser.fails(Shape(values.map(transformation.apply))) {
        return (transformation, .stillSkewed)
      }
      return (transformation, remark)
    }
  }

  /// Mirrored for a negative skewness; a constant column stays as it is.
  private func logarithm() -> (Transformation, Remark?) {
    guard let (lower, upper) = NormalisationKernel.extremes(values), let shape = Shape(values) else {
      return (.identity, nil)
    }
    if hasFixedLimits { return (.identity, .fixedLimits) }
    return checked(.logarithm(lower: lower, upper: upper, isMirrored: shape.skewness < 0), else: .tooWide)
  }

  private func boxCox(_ lambda: Double) -> (Transformation, Remark?) {
    guard values.contains(where: { !$0.isNaN }) else { return (.identity, nil) }
    if hasFixedLimits { return (.identity, .fixedLimits) }
    if values.contains(where: { $0 <= 0 }) { return (.identity, .notPositive) }
    return checked(.boxCox(lambda), else: .tooWide)
  }

  private func checked(_ transformation: Transformation, else remark: Remark) -> (Transformation, Remark?) {
    values.allSatisfy { $0.isNaN || transformation.apply($0).isFinite } ? (transformation, nil) : (.identity, remark)
  }
}

extension Normalisation {
  /// Whether the method places values between limits in the indicator's own unit, which a transformed column would miss.
  var hasFixedLimits: Bool {
    switch self {
    case .goalposts, .distanceToTarget, .categorical: true
    case .minMax, .zScore, .rank, .borda, .percentileRank, .distanceToLeader, .distanceToReference, .fractionOfBest,
      .vector, .sum, .maximum:
      false
    }
  }
}
