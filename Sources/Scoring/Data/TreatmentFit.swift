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
    /// The treatment would leave one value in every city.
    case flattens
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
      let fit = Winsoriser(skewness: skewness, kurtosis: kurtosis, most: most).fit(values)
      let transformation: Transformation = fit.bounds == .init() ? .identity : .clip(fit.bounds)
      switch fit.outcome {
      case .passes: return (transformation, nil)
      case .fails: return (transformation, .stillSkewed)
      case .flat: return (transformation, .flattens)
      }
    case .winsoriseThenLog(let skewness, let kurtosis, let most):
      if present > 0 && present < Shape.fewest { return (.identity, .tooFew) }
      let winsoriser = Winsoriser(skewness: skewness, kurtosis: kurtosis, most: most)
      let fit = winsoriser.fit(values)
      if fit.outcome == .passes { return (fit.bounds == .init() ? .identity : .clip(fit.bounds), nil) }
      let (transformation, remark) = logarithm()
      if remark == nil, winsoriser.fails(Shape(values.map(transformation.apply))) {
        return (transformation, .stillSkewed)
      }
      return (transformation, remark)
    }
  }

  /// Mirrored for a negative skewness; a constant column stays as it is.
  private func logarithm() -> (Transformation, Remark?) {
    guard let (lower, upper) = ColumnStatistics.extremes(values), let shape = Shape(values) else {
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
    let after = values.map { $0.isNaN ? $0 : transformation.apply($0) }
    guard zip(values, after).allSatisfy({ $0.isNaN || $1.isFinite }) else { return (.identity, remark) }
    if RoundingBand.isConstant(after) && !RoundingBand.isConstant(values) { return (.identity, .flattens) }
    return (transformation, nil)
  }
}

extension Normalisation {
  /// Whether the method places values between limits in the indicator's own unit, which a transformed column would miss.
  var hasFixedLimits: Bool { traits.limits != nil }
}
