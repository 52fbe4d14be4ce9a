import Diagnostics
import Numerics

extension ScaleColumn {
  /// `x/Σx`, reversed `(1/x)/Σ(1/x)`: shares of the whole.
  ///
  /// Negative values, and reversed values of 0, are missing, with a finding each. A column of zeros has no whole.
  func shareOfSum(_ listener: inout some ScaleListener) {
    let usable = positive(orZero: !use.flips, &listener)
    guard use.flips else {
      let found = unsafe ColumnStatistics.total(usable.buffer(count))
      let total = listener.learn(.sum, found ?? .nan)
      guard !total.isNaN else { return setMissing() }
      guard total.isFinite else { return overflow(&listener) }
      guard total > 0 else { return withoutMeasure(.addUpToZero, &listener) }
      return eachFinite(of: usable, &listener) { usable[$0] / total }
    }
    let whole = listener.learn(.reciprocalSum, reciprocalSum(usable))
    guard !whole.isNaN else { return setMissing() }
    guard whole > 0 else { return overflow(&listener) }
    eachFinite(of: usable, &listener) { whole / usable[$0] }
  }

  /// `1/Σ(1/x)` of positive values, worked out so that no reciprocal overflows; NaN without any value.
  private func reciprocalSum(_ usable: WorkColumn<Double>) -> Double {
    let extent = ColumnExtent(usable, count)
    guard extent.present > 0 else { return .nan }
    var total = 0.0
    for city in 0..<count where usable[city] == usable[city] { total += extent.lower / usable[city] }
    return extent.lower / total
  }
}
