import AssessmentModel
import Diagnostics
import Glibc

/// Step 2: raw values come onto the common scale 0…1, direction applied, and then each leaf's sense.
struct NormalisationStep {
  let criteria: CriteriaSet
  let plan: AssessmentPlan
  let survey: Survey
  let indicators: IndicatorMatrix
  let groups: [GroupColumn]

  struct Result {
    var normalised: NormalisedMatrix
    var record: StageRecord
    var diagnostics: [Diagnostic]
  }

  func run(_ pins: inout Pins) -> Result {
    var diagnostics: [Diagnostic] = []
    var learnt: [LearntValue] = []
    var columns: [Column] = []
    var truncated: [Int] = []
    var said: Set<Int> = []
    for leaf in plan.leaves {
      let indicator = criteria.indicators[leaf.indicator]
      let isFirst = said.insert(leaf.indicator).inserted
      let values = measured(leaf)
      let scaled: (numbers: [Double], outside: Int)
      switch indicator.normalisation {
      case .goalposts(let posts):
        if isFirst, !posts.isTruncated {
          diagnostics += unplaceable(indicator, posts, values)
        }
        scaled = NormalisationKernel.goalposts(values, posts, flips: indicator.flips(leaf.sense))
      case .minMax(let constant):
        let subject = indicator.id.rawValue + (leaf.measure == .level ? "" : " \(leaf.measure.rawValue)")
        let bounds = bounds(of: values, subject, &pins)
        for value in bounds?.learnt ?? [] where !learnt.contains(value) { learnt.append(value) }
        if isFirst, let bounds, bounds.lower == bounds.upper {
          diagnostics.append(constantNote(indicator, at: bounds.lower, constant))
        }
        scaled = NormalisationKernel.minMax(
          values, bounds.map { ($0.lower, $0.upper) }, constant: constant, flips: indicator.flips(leaf.sense),
          isFalling: leaf.sense == .falling)
      default: preconditionFailure("this method is not built yet")
      }
      columns.append(Column(numbers: scaled.numbers))
      truncated.append(scaled.outside)
    }
    diagnostics += unanswered()
    return Result(
      normalised: NormalisedMatrix(columns: columns, truncated: truncated),
      record: record(learnt: learnt, truncated: truncated), diagnostics: diagnostics)
  }

  /// The raw values a leaf takes: the level, or the mean of level and worse of level and worst measured group. Any group
  /// that was measured counts, a reference group too: where men are behind, they are the worst group.
  private func measured(_ leaf: AssessmentPlan.Leaf) -> [Double] {
    let level = indicators.columns[leaf.indicator].numbers
    guard leaf.measure == .levelAndWorstGroup else { return level }
    let breakdown = groups.filter { $0.indicator == leaf.indicator }
    guard !breakdown.isEmpty else { return level }
    let higher = criteria.indicators[leaf.indicator].direction == .higherIsBetter
    var worst = level
    for column in breakdown {
      for city in worst.indices {
        let value = column.values.numbers[city]
        if higher ? value < worst[city] : value > worst[city] { worst[city] = value }
      }
    }
    return zip(level, worst).map { 0.5 * ($0 + $1) }
  }

  private func bounds(
    of values: [Double], _ subject: String, _ pins: inout Pins
  ) -> (lower: Double, upper: Double, learnt: [LearntValue])? {
    let found = NormalisationKernel.extremes(values)
    guard let lower = pins.value("minimum", of: subject) ?? found?.lower,
      let upper = pins.value("maximum", of: subject) ?? found?.upper
    else { return nil }
    precondition(lower <= upper, "the minimum of \(subject) is pinned above its maximum")
    return (
      lower, upper, [LearntValue("minimum", of: subject, lower), LearntValue("maximum", of: subject, upper)]
    )
  }

  private func constantNote(_ indicator: Indicator, at value: Double, _ constant: Double?) -> Diagnostic {
    let outcome = constant.map { "counts \(DecimalText.exact($0)) for all" } ?? "counts as missing for all"
    return Diagnostic(
      .constantColumn, constant == nil ? .valueSetAside : .note,
      "\(indicator.id) is \(DecimalText.exact(value)) in every city and \(outcome)", at: survey.place(of: indicator))
  }

  /// Findings for values that goalposts without truncation cannot place.
  private func unplaceable(_ indicator: Indicator, _ posts: Goalposts, _ values: [Double]) -> [Diagnostic] {
    let placement = NormalisationKernel.Placement(posts)
    return values.indices.compactMap { city in
      let value = values[city]
      guard !value.isNaN, !placement.place(value).isFinite else { return nil }
      let hasLogarithm = !posts.isLogarithmic || value > 0
      return Diagnostic(
        hasLogarithm ? .notFinite : .noLogarithm, .valueSetAside,
        hasLogarithm
          ? "\(indicator.id) is too large to be placed on its scale"
          : "\(indicator.id) is \(DecimalText.exact(value)), which has no logarithm",
        at: survey.place(of: indicator, city: city), city: survey.cities[city].id.rawValue)
    }
  }

  /// A note for every indicator with a weight that no city has a value of.
  private func unanswered() -> [Diagnostic] {
    guard !survey.cities.isEmpty else { return [] }
    let weighted = Set(plan.leaves.filter { $0.effectiveWeight > 0 }.map(\.indicator))
    return criteria.indicators.indices.filter { weighted.contains($0) }.compactMap { position in
      let column = indicators.columns[position]
      guard column.hasMissing, column.states.allSatisfy(\.isMissing) else { return nil }
      let indicator = criteria.indicators[position]
      return Diagnostic(
        .nobodyAnswered, .note, "\(indicator.id) (\(indicator.name.english)) has no value in any city",
        at: survey.place(of: indicator))
    }
  }

  private func record(learnt: [LearntValue], truncated: [Int]) -> StageRecord {
    var said: Set<Int> = []
    var remarks: [StageParameter] = []
    for (leaf, count) in zip(plan.leaves, truncated) where count > 0 && said.insert(leaf.indicator).inserted {
      remarks.append(.init("cut to the limits: \(criteria.indicators[leaf.indicator].id)", "\(count)"))
    }
    return StageRecord(
      .normalisation,
      parameters: criteria.indicators.map {
        .init($0.id.rawValue, "\($0.direction.rawValue), \($0.normalisation.words)")
      }, learnt: learnt, remarks: remarks)
  }
}

extension Indicator {
  /// Whether direction and sense together turn the scale round; twice turned is not turned.
  func flips(_ sense: Sense) -> Bool { (direction == .lowerIsBetter) != (sense == .falling) }
}
