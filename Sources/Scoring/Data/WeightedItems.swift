import AssessmentModel
import Diagnostics
import Numerics

extension ItemScorer {
  /// How weighted items become a value.
  struct WeightedRule {
    var weights: [Double]
    var isMean: Bool
    var scale: Double
    var minimumAnswered: Double
  }

  /// `scale · Σ w·x`, over `Σ w` for a mean, of the items that are answered.
  ///
  /// Items that do not apply leave both sums; if none applies, the value does not apply. The value is missing, for the
  /// reason of the first unanswered item, if less than the minimum of the applicable weight is answered. Items of no
  /// weight are not looked at. Negative weights count with their size towards what is answered.
  mutating func weighted(
    of indicator: IndicatorID, _ items: [ItemID], _ group: GroupID?, _ rule: WeightedRule
  ) -> AnswerVector {
    precondition(items.count == rule.weights.count, "\(indicator) needs one weight an item")
    let count = survey.cities.count
    var result = AnswerVector(repeating: .notApplicable, count: count)
    var reasons = [UInt8](repeating: 0, count: count)
    var sums = [Double](repeating: 0, count: count)
    var (weights, answered, applicable, sizes) = (sums, sums, sums, sums)
    for (item, weight) in zip(items, rule.weights) where weight != 0 {
      let answers = answers(item, group)
      for city in 0..<count {
        let state = answers.states[city]
        guard state != MissingReason.notApplicable.rawValue else { continue }
        applicable[city] += abs(weight)
        if state.isMissing {
          if reasons[city] == 0 { reasons[city] = state }
          continue
        }
        sums[city] += weight * answers.numbers[city]
        sizes[city] += abs(weight * answers.numbers[city])
        weights[city] += weight
        answered[city] += abs(weight)
        result.states[city] = result.states[city].isMissing ? state : worseBasis(result.states[city], state)
      }
    }
    for city in 0..<count where applicable[city] > 0 {
      let least = (rule.minimumAnswered - Comparison.tolerance) * applicable[city]
      guard !result.states[city].isMissing, answered[city] >= least else {
        result.states[city] = reasons[city]
        continue
      }
      // What is left where parts cancel is rounding, and is no amount.
      let sum = RoundingBand(magnitude: sizes[city]).joins(sums[city], 0) ? 0 : sums[city]
      let value = rule.scale * (rule.isMean ? sum / weights[city] : sum)
      if value.isFinite {
        result.numbers[city] = value
      } else {
        result.states[city] = MissingReason.invalid.rawValue
        let key = AnswerKey(items[0], group: group)
        if rule.isMean && weights[city] == 0 {
          report(.divisionByZero, .scoring(.weightsSumToZero, .text("\(indicator)")), column: key, city: city)
        } else {
          reportOverflow(of: indicator, column: key, city: city)
        }
      }
    }
    return result
  }
}
