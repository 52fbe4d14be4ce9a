import AssessmentModel

extension ReplicatePlan {
  /// Gates, classes, and verdicts with the silence rule.
  ///
  /// Reads ``ReplicateWorkspace/scores`` and ``ReplicateWorkspace/coverage``, and for the silence rule the leaves and
  /// what the nodes have learnt.
  /// - Complexity: O(cities × conditions), and a sort that starts from the order of the last replicate.
  package func runOutcomes(_ parameters: borrowing ReplicateParameters, _ workspace: ReplicateWorkspace) {
    let machine = workspace.outcomes
    machine.lookUp(workspace)
    machine.testGates(workspace)
    machine.classify(workspace)
    if machine.ruleCount > 0 {
      machine.judge(
        machine.subjectValues, cityCount, failed: machine.gateFailed, unknown: machine.gateUnknown,
        uncovered: machine.uncovered, into: machine.chosen)
      for city in 0..<cityCount { workspace.verdicts[city] = Int32(truncatingIfNeeded: machine.chosen[city]) }
      if let silence = machine.silence { silence.lower(self, parameters, workspace) }
    }
  }
}

extension OutcomeMachine {
  /// Puts the values of the subjects at hand.
  func lookUp(_ workspace: ReplicateWorkspace) {
    let count = workspace.cityCount
    for place in 0..<subjectCount {
      let subject = subjects[place]
      let values = subjectValues + place * count
      if subject.node >= 0 {
        let scores = workspace.nodes.table[workspace.nodes.leafCount + subject.node]
        for city in 0..<count { values[city] = report(scores[city]) }
      } else {
        let raw = workspace.data.raw + subject.indicator * count
        for city in 0..<count { values[city] = raw[city] }
      }
    }
  }

  /// What holds of each city before any condition of a verdict rule.
  func testGates(_ workspace: ReplicateWorkspace) {
    let count = workspace.cityCount
    for city in 0..<count {
      gateFailed[city] = 0
      gateUnknown[city] = 0
    }
    for gate in 0..<gateCount {
      let values = subjectValues + gates[gate].subject * count
      for city in 0..<count { marks[city] = -1 }
      gates[gate].narrow(marks, values, count)
      for city in 0..<count {
        let isKnown: Int64 = values[city] == values[city] ? -1 : 0
        gateFailed[city] |= isKnown & ~marks[city]
        gateUnknown[city] |= ~isKnown
      }
    }
    let scores = workspace.nodes.table[workspace.nodes.leafCount + workspace.nodes.principal]
    for city in 0..<count {
      let isCovered = scores[city] == scores[city] && workspace.coverage[city] >= minimumCoverage
      uncovered[city] = isCovered ? 0 : -1
    }
  }

  /// The first class whose bound is met.
  func classify(_ workspace: ReplicateWorkspace) {
    guard classNode >= 0 else { return }
    let count = workspace.cityCount
    let scores = workspace.nodes.table[workspace.nodes.leafCount + classNode]
    for city in 0..<count {
      reported[city] = report(scores[city])
      chosen[city] = -1
    }
    for level in stride(from: classCount - 1, through: 0, by: -1) {
      for city in 0..<count { marks[city] = reported[city] == reported[city] ? -1 : 0 }
      if !takesRest[level] { classes[level].narrow(marks, reported, count) }
      let number = Int64(level)
      for city in 0..<count { chosen[city] = (marks[city] & number) | (~marks[city] & chosen[city]) }
    }
    for city in 0..<count { workspace.classes[city] = Int32(truncatingIfNeeded: chosen[city]) }
  }
}
