import AssessmentModel

/// Gates, classes and verdicts of a criteria set as lists of operations, with all memory they need.
final class OutcomeMachine {
  /// The reported range.
  let scores: ScoreRange
  let minimumCoverage: Double

  /// What conditions of gates and verdict rules are about, and the values of the cities, one column each.
  let subjects: UnsafeMutablePointer<OutcomeSubject>
  let subjectCount: Int
  let subjectValues: UnsafeMutablePointer<Double>
  let gates: UnsafeMutablePointer<OutcomeTest>
  let gateCount: Int
  let tests: UnsafeMutablePointer<OutcomeTest>
  let rules: UnsafeMutablePointer<OutcomeRule>
  let ruleCount: Int
  /// The classed node, −1 for none, and the tests of its classes.
  let classNode: Int
  let classes: UnsafeMutablePointer<OutcomeTest>
  /// For each class whether it takes the rest.
  let takesRest: UnsafeMutablePointer<Bool>
  let classCount: Int

  /// Marks of the cities: −1 where something holds, 0 where not.
  let gateFailed: UnsafeMutablePointer<Int64>
  let gateUnknown: UnsafeMutablePointer<Int64>
  let uncovered: UnsafeMutablePointer<Int64>
  let marks: UnsafeMutablePointer<Int64>
  let chosen: UnsafeMutablePointer<Int64>
  /// Reported scores of the classed node.
  let reported: UnsafeMutablePointer<Double>
  /// The rule of silence; `nil` if the set does not have it.
  let silence: SilenceMachine?

  private let memory = ReplicateMemory()

  init(_ plan: ReplicatePlan) {
    let (criteria, count) = (plan.criteria, plan.cityCount)
    scores = criteria.scores
    minimumCoverage = criteria.minimumCoverage - Comparison.tolerance
    var found: [Condition.Subject] = []
    func number(_ condition: Condition) -> OutcomeTest {
      let place = found.firstIndex(of: condition.subject) ?? found.count
      if place == found.count { found.append(condition.subject) }
      return OutcomeTest(condition.comparison, subject: place)
    }
    let gates = criteria.gates.map { number($0.condition) }
    var tests: [OutcomeTest] = []
    let lowest = criteria.verdicts.map(\.standing).min() ?? 0
    let coverageRule = criteria.verdicts.lastIndex { $0.trigger == .insufficientCoverage } ?? -1
    let rules = criteria.verdicts.enumerated().map { position, rule in
      let first = tests.count
      var isOpen = false
      var trigger = OutcomeRule.Trigger.conditions
      switch rule.trigger {
      case .gateFailed: trigger = .gateFailed
      case .gateUnknown: trigger = .gateUnknown
      case .insufficientCoverage: trigger = .insufficientCoverage
      case .conditions(let conditions):
        tests += conditions.map(number)
        isOpen = position > coverageRule && rule.standing > lowest
      }
      return OutcomeRule(
        trigger: trigger, first: first, count: tests.count - first, standing: rule.standing, isOpen: isOpen)
    }
    let subjects = found.map { subject in
      switch subject {
      case .node(let id):
        guard let node = plan.plan.node(id) else { preconditionFailure("a condition names the unknown node “\(id)”") }
        return OutcomeSubject(node: node, indicator: -1)
      case .indicator(let id): return OutcomeSubject(node: -1, indicator: criteria.position(of: id))
      }
    }
    self.gates = memory.copy(gates)
    gateCount = gates.count
    self.tests = memory.copy(tests)
    self.rules = memory.copy(rules)
    ruleCount = rules.count
    self.subjects = memory.copy(subjects)
    subjectCount = subjects.count
    subjectValues = memory.take(subjects.count * count, .nan)
    let levels = criteria.classes?.classes ?? []
    if let scheme = criteria.classes {
      guard let node = plan.plan.node(scheme.node) else { preconditionFailure("the classes name an unknown node") }
      classNode = node
    } else {
      classNode = -1
    }
    classCount = levels.count
    classes = memory.copy(levels.map { OutcomeTest($0.bound ?? .atLeast(-.infinity), subject: 0) })
    takesRest = memory.copy(levels.map { $0.bound == nil })
    gateFailed = memory.take(count, 0)
    gateUnknown = memory.take(count, 0)
    uncovered = memory.take(count, 0)
    marks = memory.take(count, 0)
    chosen = memory.take(count, -1)
    reported = memory.take(count, 0)
    silence =
      criteria.silenceLowersVerdict && !criteria.verdicts.isEmpty
      ? SilenceMachine(plan, subjects: subjects, tests: tests, memory) : nil
  }

  /// A score in the reported range.
  @inline(__always)
  func report(_ score: Double) -> Double {
    scores.reported(score)
  }

  /// The position of each row's verdict: the first rule that applies.
  ///
  /// - Parameter values: the subjects' values, column by column.
  func judge(
    _ values: UnsafeMutablePointer<Double>, _ count: Int, failed: UnsafeMutablePointer<Int64>,
    unknown: UnsafeMutablePointer<Int64>, uncovered: UnsafeMutablePointer<Int64>?,
    into chosen: UnsafeMutablePointer<Int64>
  ) {
    for row in 0..<count { chosen[row] = -1 }
    for position in 0..<ruleCount {
      let rule = rules[position]
      switch rule.trigger {
      case .gateFailed: for row in 0..<count { marks[row] = failed[row] }
      case .gateUnknown: for row in 0..<count { marks[row] = unknown[row] & ~failed[row] }
      case .insufficientCoverage:
        guard let uncovered else { continue }
        for row in 0..<count { marks[row] = uncovered[row] }
      case .conditions:
        for row in 0..<count { marks[row] = -1 }
        for test in rule.first..<rule.first + rule.count {
          tests[test].narrow(marks, values + tests[test].subject * count, count)
        }
      }
      let number = Int64(position)
      for row in 0..<count { chosen[row] = chosen[row] < 0 ? (marks[row] & number) | ~marks[row] : chosen[row] }
    }
  }
}
