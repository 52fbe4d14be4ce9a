import AssessmentModel
import Numerics

/// Gates, classes and verdicts of an assessment: the machine that replicates run, with its records.
struct OutcomeStep {
  let criteria: CriteriaSet
  let plan: AssessmentPlan
  let indicators: IndicatorMatrix

  struct Result {
    /// The state of every gate, gates × cities.
    var gates: [[UInt8]]
    var classes: [Int?]
    var verdicts: [VerdictOutcome] = []
    /// Whether the principal index is not rated or not covered.
    var isUncovered: [Bool]
    var records: [StageRecord] = []
  }

  /// - Parameters:
  ///   - nodes: has scored the cities.
  ///   - worstEnds: the lower end of each leaf's scores, where silence lowers verdicts.
  ///   - learnt: what the scales have learnt.
  func run(_ nodes: NodeMachine, coverage: Column, worstEnds: [Double], learnt: [LearntValue]) -> Result {
    let count = coverage.count
    let machine = OutcomeMachine(criteria: criteria, plan: plan, indicators: indicators, count: count)
    let (rules, cells) = (machine.rules, machine.cells)
    for case (let place, .indicator(let indicator)) in rules.subjects.enumerated() {
      let raw = indicators.columns[indicator].numbers
      for city in 0..<count { cells.values[place * count + city] = raw[city] }
    }
    if let silence = machine.silence {
      for case (let place, let end?) in silence.ends.enumerated() {
        silence.endValues[place] = end.value(criteria, indicators, learnt)
      }
    }
    coverage.numbers.withColumn { coverage in
      worstEnds.withColumn { worstEnds in
        machine.run(nodes, coverage: coverage, worstEnds: worstEnds)
      }
    }
    let cities = 0..<count
    var result = Result(
      gates: rules.gates.indices.map { gate in cities.map { cells.state(gate, rules.gates[gate], $0).rawValue } },
      classes: cities.map { cells.levels[$0] < 0 ? nil : Int(cells.levels[$0]) },
      isUncovered: cities.map { cells.uncovered[$0] != 0 })
    if !rules.triggers.isEmpty {
      result.verdicts = cities.map { city in
        let (answered, verdict) = (Int(cells.verdicts[city]), Int(machine.verdicts[city]))
        return VerdictOutcome(verdict: verdict, withoutSilence: verdict == answered ? nil : answered)
      }
    }
    result.records = records(result)
    return result
  }

  private func records(_ result: Result) -> [StageRecord] {
    var records: [StageRecord] = []
    if !result.gates.isEmpty { records.append(gates(result.gates)) }
    if let scheme = criteria.classes { records.append(classes(result.classes, scheme)) }
    if !criteria.verdicts.isEmpty { records.append(verdicts(result.verdicts)) }
    return records
  }

  private func gates(_ states: [[UInt8]]) -> StageRecord {
    var remarks: [StageFact] = []
    for (gate, column) in zip(criteria.gates, states) {
      let failed = column.count { $0 == GateState.failed.rawValue }
      if failed > 0 { remarks.append(.gateFailed(gate.id, failed)) }
      let unknown = column.count { $0 == GateState.unknown.rawValue }
      if unknown > 0 { remarks.append(.gateUnknown(gate.id, unknown)) }
    }
    return StageRecord(
      .gates, parameters: criteria.gates.map { .gate($0.id, $0.condition) }, remarks: remarks)
  }

  private func classes(_ classes: [Int?], _ scheme: ClassScheme) -> StageRecord {
    StageRecord(
      .classes,
      parameters: [.classified(scheme.node)]
        + scheme.classes.map { .level($0.id, $0.bound) },
      remarks: counted(scheme.classes.map(\.id), classes))
  }

  private func verdicts(_ outcomes: [VerdictOutcome]) -> StageRecord {
    var remarks = counted(criteria.verdicts.map(\.id), outcomes.map(\.verdict))
    let provisional = outcomes.count { $0.isProvisional }
    if provisional > 0 { remarks.append(.provisional(provisional)) }
    return StageRecord(
      .verdicts,
      parameters: criteria.verdicts.map { .verdict($0.id, $0.trigger) } + [
        .silenceLowersVerdict(criteria.silenceLowersVerdict)
      ], remarks: remarks)
  }

  /// How often each is met, those never met left out.
  private func counted(_ names: [String], _ positions: [Int?]) -> [StageFact] {
    names.enumerated().compactMap { position, name in
      let number = positions.count { $0 == position }
      return number == 0 ? nil : .counted(name, number)
    }
  }
}
