import Numerics

extension ScaleColumn {
  /// `1 − (r − s)/(r − min s)` with `r` the reference city's `s`; above 1 for better cities unless capped.
  ///
  /// Missing for all, with a finding, if the reference has no value or is no better than the worst city.
  ///
  /// - Parameter city: the reference city's position, −1 for one that is not in the survey.
  func reference(_ city: Int, _ isCapped: Bool, _ listener: inout some ScaleListener) {
    let worst = worst(&listener)
    guard !worst.isNaN else { return setMissing() }
    let reference = listener.learn(.reference, city < 0 ? .nan : values[city])
    guard !reference.isNaN else {
      listener.find(.referenceMissing(isAbsent: city < 0))
      return setMissing()
    }
    guard use.flips ? reference < worst : reference > worst, !isOne(reference, worst) else {
      listener.find(.referenceIsWorst(reference))
      return setMissing()
    }
    let width = reference - worst
    guard width.isFinite else { return overflow(&listener) }
    eachCapped(isCapped, &listener) { 1 - (reference - values[$0]) / width }
  }

  /// Whether two values are one but for rounding.
  @inline(__always)
  func isOne(_ first: Double, _ second: Double) -> Bool {
    RoundingBand.isConstant(min(first, second), max(first, second))
  }

  /// Cuts what lies above 1, if asked for, and counts it.
  @inline(__always)
  func eachCapped<Listener: ScaleListener>(
    _ isCapped: Bool, _ listener: inout Listener, _ score: (Int) -> Double
  ) {
    guard isCapped else { return eachFinite(of: values, &listener, score) }
    if Listener.isRecording {
      var outside = 0
      for city in 0..<count where score(city) > 1 { outside += 1 }
      listener.cut(outside)
    }
    eachFinite(of: values, &listener) { city in
      let found = score(city)
      return found > 1 ? 1 : found
    }
  }
}
