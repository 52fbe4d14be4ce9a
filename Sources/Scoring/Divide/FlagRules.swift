import AssessmentModel

/// A gap's outcome with the guards that moved it, in the order in which they act.
struct GapFlag {
  var outcome: DivideOutcome
  var guards: [DivideGuard] = []
}

extension DivideRules {
  /// The flag of one gap: the base level from the parity ratio, then raised, then capped.
  ///
  /// - Parameter sample: the smaller known number of answers behind the two percentages; NaN if none is known.
  func flag(group: Double, reference: Double, sample: Double) -> GapFlag {
    guard reference != 0 else { return GapFlag(outcome: .undefined) }
    let ratio = group / reference
    if Comparison.above(reverseAbove).isMet(by: ratio) { return GapFlag(outcome: .reverse) }
    let difference = reference - group
    var flag = GapFlag(outcome: .level0)
    var level = parity.first { Comparison.atLeast($0.bound).isMet(by: ratio) }?.level ?? Self.highestLevel
    func move(to wanted: Int, _ guarding: DivideGuard) {
      if wanted != level { flag.guards.append(guarding) }
      level = wanted
    }
    if let bound = raiseAtDifference, Comparison.atLeast(bound).isMet(by: difference) {
      move(to: max(level, differenceLevel), .raisedByDifference)
    }
    if let bound = raiseAtExclusionRatio,
      let ratio = GapMeasure.exclusionRatio(group: group, reference: reference),
      Comparison.atLeast(bound).isMet(by: ratio)
    {
      move(to: min(level + 1, Self.highestLevel), .raisedByExclusionRatio)
    }
    if let bound = minimumSample, Comparison.below(Double(bound)).isMet(by: sample) {
      move(to: min(level, capLevel), .cappedBySample)
    }
    if let bound = minimumDifference, Comparison.below(bound).isMet(by: difference) {
      move(to: min(level, capLevel), .cappedByDifference)
    }
    flag.outcome = DivideOutcome(level: level)
    return flag
  }

  /// The level of a value on a ladder whose bounds must be exceeded, highest first; 0 if it exceeds none.
  static func level(of value: Double, on ladder: [FlagStep]) -> Int {
    ladder.first { Comparison.above($0.bound).isMet(by: value) }?.level ?? 0
  }

  /// The shortfall `F = (T − x)/T` against a frontier; `nil` if the frontier is not above 0, or the quotient no number.
  static func shortfall(of value: Double, against frontier: Double) -> Double? {
    frontier > 0 ? ((frontier - value) / frontier).finite : nil
  }
}
