import Numerics

extension ScaleColumn {
  /// `(x − min x)/(T − min x)`, reversed `(max x − x)/(max x − T)`: 0 for the worst city, 1 at the target.
  ///
  /// Missing for all, with a finding, if the target is no better than the worst city.
  func target(_ target: Double, _ isCapped: Bool, _ listener: inout some ScaleListener) {
    let worst = worst(&listener)
    guard !worst.isNaN else { return setMissing() }
    guard use.flips ? target < worst : target > worst, !isOne(target, worst) else {
      listener.find(.targetNotAhead(target, worst: worst))
      return setMissing()
    }
    let width = target - worst
    guard width.isFinite else { return overflow(&listener) }
    eachCapped(isCapped, &listener) { (values[$0] - worst) / width }
  }
}
