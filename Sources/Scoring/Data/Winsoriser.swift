import AssessmentModel

/// Draws the ends of a column in, a value at a time, until it passes the test of outliers.
struct Winsoriser {
  /// The test is failed while |skewness| is above this …
  let skewness: Double
  /// … and the excess kurtosis above this.
  let kurtosis: Double
  /// Most cells that may change.
  let most: Int

  /// New ends of a column; `nil` for an end that stays.
  struct Bounds: Equatable {
    var lower: Double?
    var upper: Double?

    func clip(_ value: Double) -> Double {
      if let upper, value > upper { return upper }
      if let lower, value < lower { return lower }
      return value
    }
  }

  func fails(_ shape: Shape?) -> Bool {
    guard let shape else { return false }
    return abs(shape.skewness) > skewness && shape.kurtosis > kurtosis
  }

  /// The bounds at which the test passes, or those reached when no more cells may change.
  ///
  /// For skewness ≥ 0 every cell at the maximum takes the next lower value, else every cell at the minimum the next
  /// higher. Equal cells change together, and not at all if that would be more than `most` in total.
  /// - Complexity: O(`most` × values).
  func fit(_ values: [Double]) -> (bounds: Bounds, passes: Bool) {
    var current = values
    var bounds = Bounds()
    while let shape = Shape(current), fails(shape) {
      let isUpper = shape.skewness >= 0
      guard let next = nextInside(current, isUpper: isUpper) else { break }
      let wider = isUpper ? Bounds(lower: bounds.lower, upper: next) : Bounds(lower: next, upper: bounds.upper)
      guard values.count(where: { !$0.isNaN && wider.clip($0) != $0 }) <= most else { return (bounds, false) }
      bounds = wider
      current = values.map(bounds.clip)
    }
    return (bounds, !fails(Shape(current)))
  }

  /// The value next to the maximum or minimum.
  private func nextInside(_ values: [Double], isUpper: Bool) -> Double? {
    guard let (lower, upper) = NormalisationKernel.extremes(values) else { return nil }
    return isUpper
      ? NormalisationKernel.extremes(values.map { $0 < upper ? $0 : .nan })?.upper
      : NormalisationKernel.extremes(values.map { $0 > lower ? $0 : .nan })?.lower
  }
}
