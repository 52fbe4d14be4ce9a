import Diagnostics
import Numerics

extension ScaleColumn {
  /// `x/max x`, reversed `min x/x`. Negative values, and reversed values of 0, are missing, with a finding each; nothing
  /// is learnt from them. A 0 where more is better is 0 of the best. A column without a value above 0 has no best.
  func fractionOfBest(_ listener: inout some ScaleListener) {
    let usable = positive(orZero: !use.flips, &listener)
    let ends = ColumnExtent(usable, count).ends
    if use.flips {
      let best = listener.learn(.minimum, ends.lower)
      guard !best.isNaN else { return setMissing() }
      return eachFinite(of: usable, &listener) { best / usable[$0] }
    }
    let best = listener.learn(.maximum, ends.upper)
    guard !best.isNaN else { return setMissing() }
    guard best > 0 else { return withoutMeasure(.areAllZero, &listener) }
    eachFinite(of: usable, &listener) { usable[$0] / best }
  }

  /// The values above 0, or from 0 on; the others become missing, with a finding each.
  func positive<Listener: ScaleListener>(
    orZero allowsZero: Bool, _ listener: inout Listener
  ) -> WorkColumn<Double> {
    for city in 0..<count {
      let value = values[city]
      memory.usable[city] = (allowsZero ? value >= 0 : value > 0) ? value : .nan
    }
    if Listener.isRecording {
      for city in 0..<count where allowsZero ? values[city] < 0 : values[city] <= 0 {
        listener.find(.notPositive(city: city, value: values[city], orZero: allowsZero))
      }
    }
    return memory.usable
  }
}
