import AssessmentModel

/// Step 4: gates, on raw answers or nodes, whatever the rest says.
struct GateStep {
  let criteria: CriteriaSet
  let table: ConditionTable
  let count: Int

  /// The state of every gate, gates × cities: a missing value leaves a gate unknown, never failed.
  func run() -> [[UInt8]] {
    criteria.gates.map { gate in
      var met = [UInt8](repeating: 1, count: count)
      table.narrow(&met, by: gate.condition)
      let values = table.values(of: gate.condition.subject)
      return zip(met, values).map { met, value in
        let state: GateState = value.isNaN ? .unknown : met == 1 ? .met : .failed
        return state.rawValue
      }
    }
  }

  func record(_ states: [[UInt8]]) -> StageRecord {
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
}
