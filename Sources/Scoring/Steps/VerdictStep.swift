import AssessmentModel

/// Step 6: the first rule that applies, in file order.
struct VerdictStep {
  let rules: [VerdictRule]

  /// What is known of each city before any condition: 1 where it holds.
  struct Standing {
    var gateFailed: [UInt8]
    var gateUnknown: [UInt8]
    var uncovered: [UInt8]

    /// From the states of the gates and the scores and coverage of the principal index.
    init(gates: [[UInt8]], scores: Column, coverage: Column, minimumCoverage: Double) {
      let count = scores.count
      gateFailed = [UInt8](repeating: 0, count: count)
      gateUnknown = gateFailed
      for states in gates {
        for city in 0..<count {
          gateFailed[city] |= states[city] == GateState.failed.rawValue ? 1 : 0
          gateUnknown[city] |= states[city] == GateState.unknown.rawValue ? 1 : 0
        }
      }
      let least = minimumCoverage - Comparison.tolerance
      uncovered = zip(scores.numbers, coverage.numbers).map { $0.isNaN || !($1 >= least) ? 1 : 0 }
    }

    /// The rows of some cities. They are past the coverage rule, so nothing of them counts as uncovered.
    init(_ whole: Standing, rows: ArraySlice<Int>) {
      gateFailed = rows.map { whole.gateFailed[$0] }
      gateUnknown = rows.map { whole.gateUnknown[$0] }
      uncovered = [UInt8](repeating: 0, count: rows.count)
    }
  }

  /// The position of each city's verdict.
  func run(_ standing: Standing, _ table: ConditionTable) -> [Int] {
    let count = standing.uncovered.count
    var verdicts = [Int](repeating: -1, count: count)
    for (position, rule) in rules.enumerated() {
      var marks: [UInt8]
      switch rule.trigger {
      case .gateFailed: marks = standing.gateFailed
      case .gateUnknown: marks = zip(standing.gateFailed, standing.gateUnknown).map { $0 == 0 ? $1 : 0 }
      case .insufficientCoverage: marks = standing.uncovered
      case .conditions(let conditions):
        marks = [UInt8](repeating: 1, count: count)
        for condition in conditions { table.narrow(&marks, by: condition) }
      }
      for city in 0..<count where verdicts[city] < 0 && marks[city] == 1 { verdicts[city] = position }
    }
    return verdicts
  }

  func record(_ outcomes: [VerdictOutcome], silenceLowers: Bool) -> StageRecord {
    var remarks = rules.enumerated().compactMap { position, rule -> StageParameter? in
      let number = outcomes.count { $0.verdict == position }
      return number == 0 ? nil : StageParameter(rule.id, "\(number)")
    }
    let provisional = outcomes.count { $0.isProvisional }
    if provisional > 0 { remarks.append(.init("provisional", "\(provisional)")) }
    return StageRecord(
      .verdicts,
      parameters: rules.map { .init($0.id, $0.trigger.words) } + [
        .init("unanswered items lower the verdict", silenceLowers ? "yes" : "no")
      ], remarks: remarks)
  }
}

extension CriteriaSet {
  /// What the conditions of gates and verdict rules are about, in file order.
  var conditionSubjects: [Condition.Subject] { gates.map(\.condition.subject) + verdictSubjects }

  /// What the conditions of the verdict rules are about, in file order.
  var verdictSubjects: [Condition.Subject] {
    verdicts.flatMap { rule -> [Condition.Subject] in
      if case .conditions(let conditions) = rule.trigger { conditions.map(\.subject) } else { [] }
    }
  }
}
