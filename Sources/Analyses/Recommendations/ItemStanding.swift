import AssessmentModel
import Numerics
import Scoring

/// How well each city does at each item that can be learnt from others: its position between the worst and the best,
/// 0…1, higher is better.
///
/// Where the scale has ends of its own, these are the worst and the best (``Ends/own(worst:best:)``): the range of
/// goalposts, min–max, percentile ranks and distances to the leader, worst city and target or reference city, nothing and
/// the best for fractions of it, the fewest and most points of a table. What runs beyond an end counts as being there.
/// Where it has none – z-scores, ranks, and shares of a sum or a norm, whose numbers depend on how many cities there are –,
/// worst and best are those of the cities that answered.
struct ItemStanding {
  /// Positions of the indicators that have a place on the scale, in file order.
  let indicators: [Int]
  /// Positions of those listed that have none.
  let unscaled: [Int]
  /// One column an entry of ``indicators``, NaN where the city did not answer itself.
  let columns: [[Double]]

  init(_ assessment: Assessment, _ rules: MentorRules) {
    var indicators: [Int] = []
    var unscaled: [Int] = []
    var columns: [[Double]] = []
    let listed = Set(rules.indicators)
    for (position, indicator) in assessment.criteria.indicators.enumerated() {
      guard listed.isEmpty ? indicator.isCityControlled : listed.contains(indicator.id) else { continue }
      guard let column = Self.column(position, assessment) else {
        if !listed.isEmpty { unscaled.append(position) }
        continue
      }
      indicators.append(position)
      columns.append(column)
    }
    self.indicators = indicators
    self.unscaled = unscaled
    self.columns = columns
  }

  /// The ends between which a score stands.
  private enum Ends {
    case own(worst: Double, best: Double)
    case observed

    init(_ indicator: Indicator, isFalling: Bool) {
      let traits = indicator.normalisation.traits
      switch traits.reach {
      case .range, .looseRange: self = .own(worst: indicator.range.lower, best: indicator.range.upper)
      case .unit, .fromZero, .positiveIfTurned, .unitUnlessSigned:
        self = traits.isShare ? .observed : .own(worst: 0, best: 1)
      case .table(let steps):
        let points = steps.map { isFalling ? 1 - $0.points : $0.points }
        self = .own(worst: points.min() ?? .nan, best: points.max() ?? .nan)
      case .place, .open: self = .observed
      }
    }
  }

  /// The positions by the use that says most plainly how well a city does: rising before falling, the level before the
  /// worst group. A falling use is turned round. `nil` for an indicator without a use, and where all who answered stand
  /// at one place of a scale without ends.
  private static func column(_ position: Int, _ assessment: Assessment) -> [Double]? {
    let indicator = assessment.criteria.indicators[position]
    let uses = assessment.plan.leaves.indices.filter { assessment.plan.leaves[$0].indicator == position }
    let plainest = uses.min { plainness(assessment.plan.leaves[$0]) < plainness(assessment.plan.leaves[$1]) }
    guard let leaf = plainest else { return nil }
    let isFalling = assessment.plan.leaves[leaf].sense == .falling
    let answers = assessment.indicators.columns[position]
    let scores = assessment.normalised.columns[leaf].numbers.enumerated().map { city, value in
      isOwn(answers[city]) ? value : .nan
    }
    let worst: Double
    let best: Double
    switch Ends(indicator, isFalling: isFalling) {
    case .own(let lower, let upper): (worst, best) = (lower, upper)
    case .observed:
      guard let ends = ColumnStatistics.extremes(scores) else { return scores }
      (worst, best) = (ends.lower, ends.upper)
    }
    guard !RoundingBand.isConstant(worst, best) else { return nil }
    return scores.map { score in
      if score.isNaN { return .nan }
      let place = min(1, max(0, (score / 2 - worst / 2) / (best / 2 - worst / 2)))
      return isFalling ? 1 - place : place
    }
  }

  private static func plainness(_ leaf: AssessmentPlan.Leaf) -> Int {
    (leaf.sense == .rising ? 0 : 2) + (leaf.measure == .level ? 0 : 1)
  }

  /// Nobody can show, or need learn, what a rule filled in or what is a country's figure.
  private static func isOwn(_ answer: Answer) -> Bool {
    guard case .value(_, let basis) = answer else { return false }
    switch basis {
    case .reported, .evidenced, .selfReported, .registry: return true
    case .countryProxy, .imputed, .previousEdition: return false
    }
  }
}
