package import AssessmentModel
import Numerics

/// What normalisation needs to know of a leaf.
struct ScaleLeaf: BitwiseCopyable {
  var indicator: Int
  /// Whether direction and sense together turn the scale round.
  var flips: Bool
  var isFalling: Bool
  /// Whether the worst measured group counts with the level, and there is a group.
  var measuresGroups: Bool
  /// Whether more is better, for the worst group.
  var isHigherBetter: Bool
  /// Range of the scale: its lower end and its width; the width is 0 for a scale that is not stretched.
  var rangeLower: Double
  var rangeWidth: Double
  var rangeUpper: Double

  /// Whether scores on the range are far from the largest numbers.
  var hasOrdinaryRange: Bool { rangeWidth == 0 || max(abs(rangeLower), abs(rangeUpper)) < 1e100 }
}

extension ScaleLeaf {
  /// What the leaf takes: the mean of the level and of the worse of level and worst measured group. Any group that was
  /// measured counts, a reference group too: where men are behind, they are the worst group.
  ///
  /// - Parameter groups: `number` columns as long as the level's, one after another.
  func measure(
    _ level: WorkColumn<Double>, groups: WorkColumn<Double>, number: Int, count: Int,
    to measured: WorkColumn<Double>
  ) {
    ColumnKernel.automatic.measure(
      level, groups: groups, number: number, isHigherBetter: isHigherBetter, count: count, to: measured)
  }
}

/// Normalisation of a criteria set for one survey, compiled: tables of numbers without names.
struct ScaleRules: Sendable {
  /// Each indicator's own normalisation.
  var own: [ScaleRule] = []
  /// The alternatives.
  var choices: [ScaleRule] = []
  /// Steps of categorical scales.
  var steps: [ScaleStep] = []
  /// The leaves of the plan.
  var leaves: [ScaleLeaf] = []

  init(
    criteria: CriteriaSet, survey: Survey, plan: AssessmentPlan, choices: [Normalisation] = [], groups: [GroupColumn]
  ) {
    own = criteria.indicators.map { ScaleRule($0.normalisation, survey, steps: &steps) }
    self.choices = choices.map { ScaleRule($0, survey, steps: &steps) }
    leaves = plan.leaves.map { leaf in
      let indicator = criteria.indicators[leaf.indicator]
      let range = indicator.range
      return ScaleLeaf(
        indicator: leaf.indicator, flips: indicator.flips(leaf.sense), isFalling: leaf.sense == .falling,
        measuresGroups: leaf.measure == .levelAndWorstGroup && groups.contains { $0.indicator == leaf.indicator },
        isHigherBetter: indicator.direction == .higherIsBetter, rangeLower: range.lower,
        rangeWidth: range == .unit ? 0 : range.upper - range.lower, rangeUpper: range.upper)
    }
  }
}

extension Indicator {
  /// Whether direction and sense together turn the scale round; twice turned is not turned.
  package func flips(_ sense: Sense) -> Bool { (direction == .lowerIsBetter) != (sense == .falling) }
}
