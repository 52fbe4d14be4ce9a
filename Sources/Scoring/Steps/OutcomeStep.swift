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
    var remarks: [StageParameter] = []
    for (gate, column) in zip(criteria.gates, states) {
      for (state, word) in [(GateState.failed, "failed"), (.unknown, "unknown")] {
        let number = column.count { $0 == state.rawValue }
        if number > 0 { remarks.append(.init("\(word): \(gate.id)", "\(number)")) }
      }
    }
    return StageRecord(
      .gates, parameters: criteria.gates.map { .init($0.id, $0.condition.words) }, remarks: remarks)
  }

  private func classes(_ classes: [Int?], _ scheme: ClassScheme) -> StageRecord {
    StageRecord(
      .classes,
      parameters: [.init("node", scheme.node.rawValue)]
        + scheme.classes.map { .init($0.id, $0.bound?.words ?? "the rest") },
      remarks: counted(scheme.classes.map(\.id), classes))
  }

  private func verdicts(_ outcomes: [VerdictOutcome]) -> StageRecord {
    var remarks = counted(criteria.verdicts.map(\.id), outcomes.map(\.verdict))
    let provisional = outcomes.count { $0.isProvisional }
    if provisional > 0 { remarks.append(.init("provisional", "\(provisional)")) }
    return StageRecord(
      .verdicts,
      parameters: criteria.verdicts.map { .init($0.id, $0.trigger.words) } + [
        .init("unanswered items lower the verdict", criteria.silenceLowersVerdict ? "yes" : "no")
      ], remarks: remarks)
  }

  /// How often each is met, those never met left out.
  private func counted(_ names: [String], _ positions: [Int?]) -> [StageParameter] {
    names.enumerated().compactMap { position, name in
      let number = positions.count { $0 == position }
      return number == 0 ? nil : StageParameter(name, "\(number)")
    }
  }
}
