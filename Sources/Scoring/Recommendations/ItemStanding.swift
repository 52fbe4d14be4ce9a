import AssessmentModel

/// How well each city does at each item that can be learnt from others: higher is better, 0…1.
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

  /// The values of the use that says most plainly how well a city does: rising before falling, the level before the
  /// worst group. A falling use is turned round; a stretched range is taken back.
  private static func column(_ position: Int, _ assessment: Assessment) -> [Double]? {
    let indicator = assessment.criteria.indicators[position]
    switch indicator.normalisation {
    case .zScore, .rank, .borda: return nil
    default: break
    }
    let uses = assessment.plan.leaves.indices.filter { assessment.plan.leaves[$0].indicator == position }
    let best = uses.min { plainness(assessment.plan.leaves[$0]) < plainness(assessment.plan.leaves[$1]) }
    guard let leaf = best else { return nil }
    let isFalling = assessment.plan.leaves[leaf].sense == .falling
    let (lower, width) = (indicator.range.lower, indicator.range.upper - indicator.range.lower)
    let answers = assessment.indicators.columns[position]
    return assessment.normalised.columns[leaf].numbers.enumerated().map { city, value in
      guard isOwn(answers[city]) else { return .nan }
      let share = (value - lower) / width
      return isFalling ? 1 - share : share
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
