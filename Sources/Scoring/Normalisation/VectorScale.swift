import AssessmentModel
import Diagnostics

extension NormalisationColumn {
  /// `x/√Σx²`, reversed `1 − x/√Σx²`. A column of zeros has no length.
  mutating func vector(_ pins: inout Pins) -> [Double] {
    guard let norm = learn("norm", ColumnStatistics.norm(values), &pins) else { return missing }
    guard norm.isFinite else { return overflow() }
    guard norm > 0 else { return withoutMeasure(.areAllZero) }
    return finite(flips ? mapped { 1 - $0 / norm } : mapped { $0 / norm })
  }
}
