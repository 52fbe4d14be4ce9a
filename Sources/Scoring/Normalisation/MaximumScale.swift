import Diagnostics
import Numerics

extension ScaleColumn {
  /// `x/max x`, reversed `1 − x/max x`. A largest value of 0 or less would turn the order round, and is refused.
  func fractionOfMaximum(_ listener: inout some ScaleListener) {
    let largest = listener.learn(.maximum, extent().ends.upper)
    guard !largest.isNaN else { return setMissing() }
    guard largest > 0 else { return withoutMeasure(.areNotPositive, &listener) }
    if use.flips {
      eachFinite(of: values, &listener) { 1 - values[$0] / largest }
    } else {
      eachFinite(of: values, &listener) { values[$0] / largest }
    }
  }
}
