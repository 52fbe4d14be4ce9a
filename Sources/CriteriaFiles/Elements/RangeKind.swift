internal import Diagnostics

/// What a cut is compared with.
enum RangeKind {
  case scores, scale

  /// That a cut decides nothing, since it lies outside of a range of which at least one end is known.
  func neverMatters(_ attribute: String, _ cut: Double, lower: Double?, upper: Double?) -> Statement {
    .criteria(
      .neverMatters, .text(attribute), .number(DecimalText.exact(cut)), .said(range(lower: lower, upper: upper)))
  }

  private func range(lower: Double?, upper: Double?) -> Statement {
    let from = FactValue.number(lower.map(DecimalText.exact) ?? "")
    let to = FactValue.number(upper.map(DecimalText.exact) ?? "")
    return switch self {
    case .scores where upper == nil: .criteria(.scoresFrom, from)
    case .scores where lower == nil: .criteria(.scoresTo, to)
    case .scores: .criteria(.scoresFromTo, from, to)
    case .scale where upper == nil: .criteria(.scaleFrom, from)
    case .scale where lower == nil: .criteria(.scaleTo, to)
    case .scale: .criteria(.scaleFromTo, from, to)
    }
  }
}
