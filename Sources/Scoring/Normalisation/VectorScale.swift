import Diagnostics
import Numerics

extension ScaleColumn {
  /// `x/√Σx²`, reversed `1 − x/√Σx²`. A column of zeros has no length.
  func vector(_ listener: inout some ScaleListener) {
    let norm = unsafe listener.learn(.norm, ColumnStatistics.norm(column) ?? .nan)
    guard !norm.isNaN else { return setMissing() }
    guard norm.isFinite else { return overflow(&listener) }
    guard norm > 0 else { return withoutMeasure(.areAllZero, &listener) }
    if use.flips {
      eachFinite(of: values, &listener) { 1 - values[$0] / norm }
    } else {
      eachFinite(of: values, &listener) { values[$0] / norm }
    }
  }
}
