import AssessmentModel
import Diagnostics

extension NormalisationColumn {
  /// `x/max x`, reversed `min x/x`. Negative values, and reversed values of 0, are missing, with a finding each; nothing
  /// is learnt from them. A 0 where more is better is 0 of the best. A column without a value above 0 has no best.
  mutating func fractionOfBest(_ pins: inout Pins) -> [Double] {
    let usable = positive(orZero: !flips)
    let found = ColumnStatistics.extremes(usable)
    if flips {
      guard let best = learn("minimum", found?.lower, &pins) else { return missing }
      return finite(usable.map { best / $0 }, of: usable)
    }
    guard let best = learn("maximum", found?.upper, &pins) else { return missing }
    guard best > 0 else { return withoutMeasure(.areAllZero) }
    return finite(usable.map { $0 / best }, of: usable)
  }

  /// The values above 0, or from 0 on; the others become missing, with a finding each.
  mutating func positive(orZero allowsZero: Bool) -> [Double] {
    var usable = values
    for city in values.indices where allowsZero ? values[city] < 0 : values[city] <= 0 {
      usable[city] = .nan
      find(
        .notPositive,
        .scoring(allowsZero ? .negativeOnScale : .notPositiveOnScale, id, .number(DecimalText.exact(values[city]))),
        city: city)
    }
    return usable
  }
}
