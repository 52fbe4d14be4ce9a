import Numerics

extension ScaleColumn {
  /// `(s − min s)/(max s − min s)`, cut to 0…1, since pinned bounds may lie inside the data; from the leader
  /// `1 − (max s − s)/(max s − min s)`.
  ///
  /// Bounds that are one (``RoundingBand``) give `constant`, which stands on the scale 0…1 before the sense is applied,
  /// or missing values if it is NaN.
  func line(constant: Double, fromLeader: Bool, _ listener: inout some ScaleListener) {
    let ends = extent().ends
    let lower = listener.pinned(.minimum, ends.lower)
    guard !lower.isNaN else { return setMissing() }
    let upper = listener.pinned(.maximum, ends.upper)
    guard !upper.isNaN else { return setMissing() }
    precondition(lower <= upper, "the minimum of a column is pinned above its maximum")
    listener.note(.minimum, lower)
    listener.note(.maximum, upper)
    guard lower.isFinite && upper.isFinite else { return overflow(&listener) }
    guard !RoundingBand.isConstant(lower, upper) else {
      self.constant(at: lower, named: constant, score: use.isFalling ? 1 - constant : constant, &listener)
      return stretch(&listener)
    }
    place(LinearScale(lower: lower, upper: upper), fromLeader: fromLeader, &listener)
    stretch(&listener)
  }

  /// Straight between fixed limits, and how many values lay outside. The distance from the leader is the place on the
  /// line that starts at the leader.
  func place(_ scale: LinearScale, fromLeader: Bool, _ listener: inout some ScaleListener) {
    let outside = ColumnKernel.automatic.place(
      values, count: count, on: scale, flips: use.flips != fromLeader, to: scores)
    if fromLeader { each { 1 - scores[$0] } }
    listener.cut(outside)
  }
}
