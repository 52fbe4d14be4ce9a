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

  /// How far winsorising came.
  enum Outcome {
    case passes
    /// The test still fails, and no more cells may change.
    case fails
    /// The test still fails, and the next step would make the column constant.
    case flat
  }

  /// The bounds found, and how far they came.
  struct Fit {
    var bounds: Bounds
    var outcome: Outcome
  }

  func fails(_ shape: Shape?) -> Bool {
    guard let shape else { return false }
    return abs(shape.skewness) > skewness && shape.kurtosis > kurtosis
  }

  /// The bounds at which the test passes, or those reached when no more cells may change.
  ///
  /// For skewness ≥ 0 every cell at the maximum takes the next lower value, else every cell at the minimum the next
  /// higher. Cells that are equal but for rounding (``RoundingBand``) change together, and not at all if that would be more
  /// than `most` in total, or would leave one value in every city.
  /// - Complexity: O(`most` × values).
  func fit(_ values: [Double]) -> Fit {
    var current = values
    var bounds = Bounds()
    while let shape = Shape(current), fails(shape) {
      let isUpper = shape.skewness >= 0
      guard let ends = ColumnStatistics.extremes(current), let next = nextInside(current, ends, isUpper: isUpper)
      else { break }
      // The next value inside is the other end: with it the column would tell no city from another.
      if RoundingBand.isConstant(isUpper ? ends.lower : next, isUpper ? next : ends.upper) {
        return Fit(bounds: bounds, outcome: .flat)
      }
      let wider = isUpper ? Bounds(lower: bounds.lower, upper: next) : Bounds(lower: next, upper: bounds.upper)
      guard values.count(where: { !$0.isNaN && wider.clip($0) != $0 }) <= most else {
        return Fit(bounds: bounds, outcome: .fails)
      }
      bounds = wider
      current = values.map(bounds.clip)
    }
    return Fit(bounds: bounds, outcome: fails(Shape(current)) ? .fails : .passes)
  }

  /// The value next to the maximum or minimum, and not one with it.
  private func nextInside(_ values: [Double], _ ends: (lower: Double, upper: Double), isUpper: Bool) -> Double? {
    let band = RoundingBand(magnitude: max(abs(ends.lower), abs(ends.upper)))
    let inner = values.map { band.joins($0, isUpper ? ends.upper : ends.lower) ? .nan : $0 }
    return isUpper ? ColumnStatistics.extremes(inner)?.upper : ColumnStatistics.extremes(inner)?.lower
  }
}
