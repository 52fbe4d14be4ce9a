import AssessmentModel
import Numerics

/// What stands in the way of a treatment, or remains of what it was to mend.
enum TreatmentRemark {
  case tooFew
  case notPositive
  case tooWide
  case fixedLimits
  case stillSkewed
  /// The treatment would leave one value in every city.
  case flattens
}

/// One column on its way through outlier treatment, over memory that is there.
///
/// A treatment is learnt from the values and the treated column written on the way; what is pinned is applied instead.
/// NaN stands for a missing value and stays one.
struct TreatedColumn {
  let count: Int
  let source: WorkColumn<Double>
  let target: WorkColumn<Double>
  /// Whether the indicator's normalisation has limits in the indicator's own unit, which a transformed column would miss.
  let hasFixedLimits: Bool

  typealias Fit = (transformation: Transformation, remark: TreatmentRemark?)

  /// Learns the treatment of the column and writes it.
  ///
  /// - Parameter tells: whether anyone wants to know that a column which took the logarithm is still skewed.
  func fit(_ rule: TreatmentRule, tells: Bool) -> Fit {
    keep()
    let extent = ColumnExtent(source, count)
    switch rule {
    case .none, .forced: return (.identity, nil)
    case .boxCox(let lambda):
      guard extent.present > 0 else { return (.identity, nil) }
      if hasFixedLimits { return (.identity, .fixedLimits) }
      if extent.lower <= 0 { return (.identity, .notPositive) }
      return take(.boxCox(lambda), extent)
    case .logarithm:
      guard extent.present >= Shape.fewest else { return (.identity, extent.present > 0 ? .tooFew : nil) }
      return takeLogarithm(extent)
    case .winsorise(let skewness, let kurtosis, let most, let thenLog):
      guard extent.present >= Shape.fewest else { return (.identity, extent.present > 0 ? .tooFew : nil) }
      let test = OutlierTest(skewness: skewness, kurtosis: kurtosis)
      let (bounds, remark) = winsorise(test, most, extent)
      guard thenLog && remark != nil else { return (bounds == .init() ? .identity : .clip(bounds), remark) }
      keep()
      let fit = takeLogarithm(extent)
      if tells && fit.remark == nil && test.exact(target, count) != .passes {
        return (fit.transformation, .stillSkewed)
      }
      return fit
    }
  }

  /// Writes the column as a transformation leaves it. Values beyond the transformation are missing.
  func apply(_ transformation: Transformation) {
    for city in 0..<count { target[city] = transformation.settled(source[city]) }
  }

  private func keep() { target.update(from: source, count: count) }

  /// Draws the ends in, a value at a time, until the column passes the test of outliers; a remark where it does not.
  ///
  /// For skewness ≥ 0 every cell at the maximum takes the next lower value, else every cell at the minimum the next
  /// higher. Cells that are equal but for rounding (``RoundingBand``) change together, and not at all if that would be
  /// more than `most` in total, or would leave one value in every city. The column as it stands is in the target, its ends
  /// are known from the search for the next, and what changed is counted while it is clipped.
  /// - Complexity: O(`most` × values).
  private func winsorise(
    _ test: OutlierTest, _ most: Int, _ extent: ColumnExtent
  ) -> (bounds: ClipBounds, remark: TreatmentRemark?) {
    var bounds = ClipBounds()
    var extent = extent
    while true {
      let outcome = test.run(target, count, extent)
      guard outcome != .passes else { return (bounds, nil) }
      let isUpper = outcome == .failsAbove
      let next = isUpper ? nextBelow(extent) : nextAbove(extent)
      guard next.isFinite else { return (bounds, .stillSkewed) }
      // The next value inside is the other end: with it the column would tell no city from another.
      if RoundingBand.isConstant(isUpper ? extent.lower : next, isUpper ? next : extent.upper) {
        return (bounds, .flattens)
      }
      let lower = isUpper ? (bounds.lower ?? -.infinity) : next
      let upper = isUpper ? next : (bounds.upper ?? .infinity)
      var clipped = 0
      for city in 0..<count { clipped += (source[city] > upper ? 1 : 0) + (source[city] < lower ? 1 : 0) }
      guard clipped <= most else { return (bounds, .stillSkewed) }
      if isUpper { bounds.upper = next } else { bounds.lower = next }
      for city in 0..<count {
        let value = source[city]
        target[city] = value > upper ? upper : value < lower ? lower : value
      }
      if isUpper { extent.upper = next } else { extent.lower = next }
    }
  }

  /// The largest value below the upper end, and not one with it; minus infinity for none.
  private func nextBelow(_ extent: ColumnExtent) -> Double {
    let band = RoundingBand(magnitude: max(abs(extent.lower), abs(extent.upper)))
    var next = -Double.infinity
    for city in 0..<count where target[city] < extent.upper && target[city] > next {
      if !band.joins(target[city], extent.upper) { next = target[city] }
    }
    return next
  }

  /// The smallest value above the lower end, and not one with it; infinity for none.
  private func nextAbove(_ extent: ColumnExtent) -> Double {
    let band = RoundingBand(magnitude: max(abs(extent.lower), abs(extent.upper)))
    var next = Double.infinity
    for city in 0..<count where target[city] > extent.lower && target[city] < next {
      if !band.joins(target[city], extent.lower) { next = target[city] }
    }
    return next
  }

  /// Mirrored for a negative skewness; a constant column stays as it is.
  private func takeLogarithm(_ extent: ColumnExtent) -> Fit {
    let values = unsafe source.buffer(count)
    guard let shape = unsafe Shape(values), let ends = unsafe ColumnStatistics.extremes(values) else {
      return (.identity, nil)
    }
    if hasFixedLimits { return (.identity, .fixedLimits) }
    return take(.logarithm(lower: ends.lower, upper: ends.upper, isMirrored: shape.skewness < 0), extent)
  }

  /// Writes the transformed column, or the column as it is where the transformation leaves the numbers, or would leave
  /// one value in every city.
  private func take(_ transformation: Transformation, _ extent: ColumnExtent) -> Fit {
    for city in 0..<count {
      let value = source[city]
      let changed = value.isNaN ? value : transformation.apply(value)
      if !changed.isFinite && !value.isNaN {
        keep()
        return (.identity, .tooWide)
      }
      target[city] = changed
    }
    let after = ColumnExtent(target, count)
    if RoundingBand.isConstant(after.lower, after.upper), !RoundingBand.isConstant(extent.lower, extent.upper) {
      keep()
      return (.identity, .flattens)
    }
    return (transformation, nil)
  }
}

extension Transformation {
  /// The transformed value; NaN beyond the transformation.
  @inline(__always)
  func settled(_ value: Double) -> Double {
    let result = apply(value)
    return result.isFinite ? result : .nan
  }
}
