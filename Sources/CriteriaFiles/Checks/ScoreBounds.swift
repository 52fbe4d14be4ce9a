internal import AssessmentModel

/// What a score may be, whatever the data: an interval, open where an end is `nil`.
struct ScoreBounds: Equatable {
  var lower: Double?
  var upper: Double?
  /// Whether the lower end itself cannot be reached, as 0 cannot by a quotient of positive values.
  var excludesLower = false

  static let unit = ScoreBounds(lower: 0, upper: 1)
  static let open = ScoreBounds(lower: nil, upper: nil)

  var canBeNegative: Bool { lower.map { $0 < 0 } ?? true }
  var canBeZero: Bool {
    guard let lower else { return true }
    return (lower < 0 || lower == 0 && !excludesLower) && (upper.map { $0 >= 0 } ?? true)
  }

  /// The smallest interval that holds both.
  func joined(_ other: ScoreBounds) -> ScoreBounds {
    func end(_ left: Double?, _ right: Double?, _ pick: (Double, Double) -> Double) -> Double? {
      left.flatMap { left in right.map { pick(left, $0) } }
    }
    let lower = end(lower, other.lower, min)
    let excludes = [self, other].allSatisfy { $0.excludesLower || $0.lower != lower }
    return ScoreBounds(lower: lower, upper: end(upper, other.upper, max), excludesLower: lower != nil && excludes)
  }
}

extension Indicator {
  /// What a use of the indicator may be worth.
  func scoreBounds(_ sense: Sense) -> ScoreBounds {
    let stretched = ScoreBounds(lower: range.lower, upper: range.upper)
    let isSigned = denominator != nil ? (scale.bounds.lower ?? -1) < 0 : scale.bounds.lower.map { $0 < 0 } ?? true
    switch normalisation.traits.reach {
    case .range: return stretched
    case .looseRange, .open: return .open
    case .place(let lowest): return ScoreBounds(lower: lowest, upper: nil)
    case .unit: return .unit
    case .fromZero: return ScoreBounds(lower: 0, upper: nil)
    case .positiveIfTurned:
      let turns = (direction == .lowerIsBetter) != (sense == .falling)
      return ScoreBounds(lower: 0, upper: 1, excludesLower: turns)
    case .unitUnlessSigned: return isSigned ? .open : .unit
    case .table(let steps):
      let points = steps.map { sense == .falling ? 1 - $0.points : $0.points }
      return ScoreBounds(lower: points.min(), upper: points.max())
    }
  }
}

extension IndexNode {
  /// What the node may score, from what its children may.
  func scoreBounds(_ children: [ScoreBounds]) -> ScoreBounds {
    if let rescaling { return ScoreBounds(lower: rescaling.lower, upper: rescaling.upper) }
    let hull = children.dropFirst().reduce(children.first ?? .unit) { $0.joined($1) }
    switch aggregation.traits.bounds {
    case .children: return hull
    case .lifted(let zero):
      guard case .floor(let floor) = zero, let lower = hull.lower, lower >= 0 else { return hull }
      return ScoreBounds(lower: floor + (1 - floor) * lower, upper: hull.upper.map { floor + (1 - floor) * $0 })
    case .open: return .open
    case .unit: return .unit
    case .positiveUnit: return ScoreBounds(lower: 0, upper: 1, excludesLower: true)
    }
  }
}
