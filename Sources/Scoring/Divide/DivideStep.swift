import AssessmentModel
import Diagnostics
import Numerics

/// Step 8: the digital divide: flags within cities and inequality between them.
struct DivideStep {
  let criteria: CriteriaSet
  let rules: DivideRules
  let survey: Survey
  let indicators: IndicatorMatrix
  let groups: [GroupColumn]
  let regions: [Int]

  /// The checks in the order of the rules, each indicator's groups before its shortfall and its affordability.
  func run(_ pins: inout Pins) -> (result: DivideResult, record: StageRecord) {
    var checks: [DivideCheck] = []
    var learnt: [LearntValue] = []
    var inequality: [Inequality] = []
    let names = survey.cities.map(\.id.rawValue)
    for entry in rules.indicators {
      let position = criteria.position(of: entry.indicator)
      let values = indicators.columns[position].numbers
      for group in entry.groups { checks.append(gap(position, group)) }
      if let frontier = entry.frontier {
        var bound: Double?
        switch frontier {
        case .target(let target): bound = target
        case .best:
          let id = entry.indicator.rawValue
          bound = pins.value("frontier", of: id) ?? ColumnStatistics.extremes(values)?.upper
          if let bound { learnt.append(LearntValue("frontier", of: id, bound)) }
        }
        checks.append(shortfall(position, values, bound))
      }
      if entry.isAffordability { checks.append(affordability(position, values)) }
      if let entry = InequalitySample.summary(of: values, regions: regions, indicator: position, names: names) {
        inequality.append(entry)
      }
    }
    return (DivideResult(checks: checks, inequality: inequality), record(checks, learnt))
  }

  private func gap(_ indicator: Int, _ id: GroupID) -> DivideCheck {
    guard let number = rules.groups.firstIndex(where: { $0.id == id }) else {
      preconditionFailure("the divide rules name the unknown group “\(id)”")
    }
    let count = survey.cities.count
    var outcomes = [UInt8](repeating: DivideOutcome.notMeasured.rawValue, count: count)
    if let pair = GroupPair(indicator: indicator, rules.groups[number], in: groups) {
      for city in 0..<count {
        guard let values = pair.values(of: city) else { continue }
        outcomes[city] =
          rules.flag(group: values.group, reference: values.reference, sample: pair.smallerSample(of: city))
          .outcome.rawValue
      }
    }
    return DivideCheck(indicator: indicator, kind: .gap(group: number), outcomes: outcomes)
  }

  private func shortfall(_ indicator: Int, _ values: [Double], _ frontier: Double?) -> DivideCheck {
    let outcomes = values.map { value -> DivideOutcome in
      guard !value.isNaN, let frontier else { return .notMeasured }
      return rules.shortfallOutcome(of: value, against: frontier)
    }
    return DivideCheck(
      indicator: indicator, kind: .shortfall, frontier: frontier, outcomes: outcomes.map(\.rawValue))
  }

  private func affordability(_ indicator: Int, _ values: [Double]) -> DivideCheck {
    let outcomes = values.map { value -> DivideOutcome in
      value.isNaN ? .notMeasured : DivideOutcome(level: DivideRules.level(of: value, on: rules.affordability))
    }
    return DivideCheck(indicator: indicator, kind: .affordability, outcomes: outcomes.map(\.rawValue))
  }

  private func record(_ checks: [DivideCheck], _ learnt: [LearntValue]) -> StageRecord {
    var parameters = rules.parity.map { StageFact.divide(.parityAtLeast($0.bound), .level($0.level)) }
    parameters.append(.divide(.parityBelow, .level(DivideRules.highestLevel)))
    parameters.append(.divide(.parityAbove(rules.reverseAbove), .reverse))
    if let bound = rules.raiseAtDifference {
      parameters.append(.divide(.differenceAtLeast(bound), .level(rules.differenceLevel)))
    }
    if let bound = rules.raiseAtExclusionRatio {
      parameters.append(.divide(.exclusionRatioAtLeast(bound), .oneLevelUp))
    }
    if let bound = rules.minimumSample {
      parameters.append(.divide(.fewerAnswers(than: bound), .atMostLevel(rules.capLevel)))
    }
    if let bound = rules.minimumDifference {
      parameters.append(.divide(.differenceBelow(bound), .atMostLevel(rules.capLevel)))
    }
    parameters += rules.shortfall.map { .divide(.shortfallAbove($0.bound), .level($0.level)) }
    parameters += rules.affordability.map { .divide(.priceBurdenAbove($0.bound), .level($0.level)) }
    let unmeasured = checks.map { $0.outcomes.count { $0 == DivideOutcome.notMeasured.rawValue } }.reduce(0, +)
    let cells = checks.count * survey.cities.count
    return StageRecord(
      .divide, parameters: parameters, learnt: learnt,
      remarks: [.measured(cells - unmeasured, of: cells)])
  }
}
