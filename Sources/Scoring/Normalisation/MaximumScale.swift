import AssessmentModel
import Diagnostics

extension NormalisationColumn {
  /// `x/max x`, reversed `1 − x/max x`. A largest value of 0 or less would turn the order round, and is refused.
  mutating func fractionOfMaximum(_ pins: inout Pins) -> [Double] {
    guard let largest = learn("maximum", ColumnStatistics.extremes(values)?.upper, &pins) else { return missing }
    guard largest > 0 else { return withoutMeasure(.areNotPositive) }
    return finite(flips ? mapped { 1 - $0 / largest } : mapped { $0 / largest })
  }
}
