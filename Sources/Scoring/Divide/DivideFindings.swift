package import AssessmentModel

extension Assessment {
  /// The divide checks of one city with their measures and the guards that acted; empty without divide rules.
  package func divideFindings(of city: Int) -> [DivideFinding] {
    guard let divide, let rules = criteria.divide else { return [] }
    return divide.checks.enumerated().map { number, check in
      let outcome = check.outcome(of: city)
      let value = indicators.columns[check.indicator][city].number
      switch check.kind {
      case .gap(let group):
        guard let pair = GroupPair(indicator: check.indicator, rules.groups[group], in: groups),
          let values = pair.values(of: city)
        else { return DivideFinding(check: number, outcome: outcome) }
        let samples = pair.samples(of: city)
        let measures = GapMeasure.measures(
          group: values.group, reference: values.reference, groupSample: samples.group,
          referenceSample: samples.reference)
        let flag = rules.flag(
          group: values.group, reference: values.reference, sample: pair.smallerSample(of: city))
        return DivideFinding(check: number, outcome: outcome, measures: measures, guards: flag.guards)
      case .shortfall:
        let share = check.frontier.flatMap { frontier in
          value.flatMap { DivideRules.shortfall(of: $0, against: frontier) }
        }
        return DivideFinding(check: number, outcome: outcome, value: share)
      case .affordability: return DivideFinding(check: number, outcome: outcome, value: value)
      }
    }
  }
}
