import AssessmentModel

/// A gap's outcome with the guards that moved it, in the order in which they act.
struct GapFlag {
  var outcome: DivideOutcome
  var guards: [DivideGuard] = []
}

extension DivideRules {
  /// The flag of one gap: the base level from the parity ratio, then raised, then capped.
  ///
  /// Against a reference of 0 there is no ratio, but it is known which way the gap runs: a group above 0 is ahead, and
  /// 0 against 0 is no gap, at level 0. An exclusion ratio that does not exist, as nobody of the reference is left out,
  /// raises nothing.
  ///
  /// - Parameter sample: the smaller known number of answers behind the two percentages; NaN if none is known.
  func flag(group: Double, reference: Double, sample: Double) -> GapFlag {
    guard let ratio = GapMeasure.parityRatio(group: group, reference: reference) else {
      return GapFlag(outcome: Comparison.above(reference).isMet(by: group) ? .reverse : .level0)
    }
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

  /// The shortfall `F = (T − x)/T` against a frontier; 0 at the frontier, whatever it is, else `nil` if the frontier is not
  /// above 0, or the quotient no number.
  static func shortfall(of value: Double, against frontier: Double) -> Double? {
    if Comparison.equals(frontier).isMet(by: value) { return 0 }
    return Comparison.above(0).isMet(by: frontier) ? ((frontier - value) / frontier).finite : nil
  }

  /// The outcome of a value against a frontier: what reaches it has no shortfall, also where no share can be told.
  func shortfallOutcome(of value: Double, against frontier: Double) -> DivideOutcome {
    guard let share = Self.shortfall(of: value, against: frontier) else {
      return Comparison.atLeast(frontier).isMet(by: value) ? .level0 : .undefined
    }
    return DivideOutcome(level: Self.level(of: share, on: shortfall))
  }
}
