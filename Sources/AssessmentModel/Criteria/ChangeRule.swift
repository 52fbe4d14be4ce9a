/// How far an answer may lie from the same city's answer in the previous edition without being asked about.
///
/// Nothing is changed where an answer lies farther; a note says so. Only numbers have such a rule: a yes or no and a
/// choice from a list have no distance.
public enum ChangeRule: Sendable, Hashable {
  /// Any change will do; it takes the indicator out of the set's rule.
  case none
  /// So many units of the answer: percentage points, levels, people.
  case points(Double)
  /// So many percent of the earlier answer, of either sign.
  case percent(Double)

  /// Whether a change is within the rule: `|now − before| ≤ limit`, or `≤ limit/100·|before|`, rounding apart.
  ///
  /// In percent, nothing is within the rule that was 0 and is not any more.
  public func allows(_ now: Double, after before: Double) -> Bool {
    let change = abs(now - before)
    let tolerance = Comparison.tolerance * max(1, abs(now), abs(before))
    return switch self {
    case .none: true
    case .points(let limit): change <= limit + tolerance
    case .percent(let limit): change <= limit / 100 * abs(before) + tolerance
    }
  }
}
