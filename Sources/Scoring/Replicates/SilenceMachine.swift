import AssessmentModel

/// The rule of silence on flat memory: only cities that are silent in reach of the conditions and whose verdict can
/// still be lowered are tried, and only the nodes that the conditions reach.
final class SilenceMachine {
  /// Leaves and nodes in reach of the conditions.
  private let leaves: UnsafeMutablePointer<Int>
  private let leafCount: Int
  private let nodes: UnsafeMutablePointer<Int>
  private let nodeCount: Int
  /// Positions of the subjects that verdict rules ask for.
  private let subjects: UnsafeMutablePointer<Int>
  private let subjectCount: Int
  /// The worse end of each indicator that conditions ask for.
  private let ends: UnsafeMutablePointer<SilentEnd>
  /// Cities with silence in reach.
  private let cities: UnsafeMutablePointer<Int>
  private let silentCount: Int
  /// Whether a city is silent on an indicator: a column an indicator.
  private let isSilent: UnsafeMutablePointer<Bool>

  /// Most cities tried at a time.
  private let capacity: Int
  /// The cities tried.
  private let members: UnsafeMutablePointer<Int>
  private let cells: UnsafeMutablePointer<Double>
  private let gaps: UnsafeMutablePointer<Bool>
  private let values: UnsafeMutablePointer<Double>
  private let failed: UnsafeMutablePointer<Int64>
  private let unknown: UnsafeMutablePointer<Int64>
  private let tried: UnsafeMutablePointer<Int64>
  private let endRules: SilentEndRules

  init(
    _ plan: ReplicatePlan, subjects: [OutcomeSubject], tests: [OutcomeTest], _ memory: ReplicateMemory
  ) {
    let used = subjects.indices.filter { place in tests.contains { $0.subject == place } }
    let reach = plan.plan.reach(from: used.map { subjects[$0].node }.filter { $0 >= 0 })
    let (reachedLeaves, reachedNodes) = (
      reach.leaves.indices.filter { reach.leaves[$0] }, reach.nodes.indices.filter { reach.nodes[$0] }
    )
    let count = plan.cityCount
    let asked = reachedLeaves.map { plan.plan.leaves[$0].indicator } + used.map { subjects[$0].indicator }
    let columns = plan.indicators.columns
    let silent = (0..<count).filter { city in
      asked.contains { $0 >= 0 && columns[$0].states[city].isSilence }
    }
    leaves = memory.copy(reachedLeaves)
    leafCount = reachedLeaves.count
    nodes = memory.copy(reachedNodes)
    nodeCount = reachedNodes.count
    self.subjects = memory.copy(used)
    subjectCount = used.count
    ends = memory.copy(subjects.map { SilentEnd(plan, indicator: $0.indicator) })
    endRules = SilentEndRules(plan, memory)
    cities = memory.copy(silent)
    silentCount = silent.count
    isSilent = memory.copy(columns.flatMap { $0.states.map(\.isSilence) })
    capacity = max(1, min(silent.count, 256))
    members = memory.take(capacity, 0)
    let width = plan.plan.leaves.count + plan.plan.nodes.count
    cells = memory.take(width * capacity, .nan)
    gaps = memory.take(width, false)
    values = memory.take(subjects.count * capacity, .nan)
    failed = memory.take(capacity, 0)
    unknown = memory.take(capacity, 0)
    tried = memory.take(capacity, 0)
  }

  /// Lowers the verdicts that silence has raised.
  func lower(
    _ plan: borrowing ReplicatePlan, _ parameters: borrowing ReplicateParameters, _ workspace: ReplicateWorkspace
  ) {
    let outcomes = workspace.outcomes
    for place in 0..<subjectCount where outcomes.subjects[subjects[place]].indicator >= 0 {
      endRules.find(&ends[subjects[place]], plan, parameters, workspace)
    }
    var count = 0
    for place in 0..<silentCount {
      let verdict = Int(outcomes.chosen[cities[place]])
      guard verdict >= 0, outcomes.rules[verdict].isOpen else { continue }
      members[count] = cities[place]
      count += 1
      if count == capacity {
        attempt(count, plan, parameters, workspace)
        count = 0
      }
    }
    if count > 0 { attempt(count, plan, parameters, workspace) }
  }

  /// Judges the members with silence at its worse end.
  private func attempt(
    _ count: Int, _ plan: borrowing ReplicatePlan, _ parameters: borrowing ReplicateParameters,
    _ workspace: ReplicateWorkspace
  ) {
    let (machine, outcomes) = (workspace.nodes, workspace.outcomes)
    // The cities' own table is not worked on now.
    let table = ColumnTable(cells: cells, count: count, gaps: gaps, scratch: machine.table.scratch)
    for place in 0..<leafCount { gather(leaves[place], table, workspace) }
    for place in 0..<nodeCount {
      let node = nodes[place]
      machine.score(node, table, members: members)
      if machine.operations[node].isRescaled { machine.rescale(node, table) }
      table.findGap(machine.leafCount + node)
    }
    for place in 0..<subjectCount {
      let subject = outcomes.subjects[subjects[place]]
      let target = values + subjects[place] * count
      if subject.node >= 0 {
        let scores = table[machine.leafCount + subject.node]
        for row in 0..<count { target[row] = outcomes.report(scores[row]) }
      } else {
        let source = outcomes.subjectValues + subjects[place] * workspace.cityCount
        let silent = isSilent + subject.indicator * workspace.cityCount
        let end = ends[subjects[place]].value
        for row in 0..<count { target[row] = silent[members[row]] ? end : source[members[row]] }
      }
    }
    for row in 0..<count {
      failed[row] = outcomes.gateFailed[members[row]]
      unknown[row] = outcomes.gateUnknown[members[row]]
    }
    outcomes.judge(values, count, failed: failed, unknown: unknown, uncovered: nil, into: tried)
    for row in 0..<count where tried[row] >= 0 {
      let answered = Int(workspace.verdicts[members[row]])
      if outcomes.rules[Int(tried[row])].standing < outcomes.rules[answered].standing {
        workspace.verdicts[members[row]] = Int32(truncatingIfNeeded: tried[row])
      }
    }
  }

  /// Takes the members' rows of a leaf, with silence at the lower end of its scores.
  private func gather(_ leaf: Int, _ table: ColumnTable, _ workspace: ReplicateWorkspace) {
    let machine = workspace.nodes
    let (source, target) = (machine.table[leaf], table[leaf])
    let silent = isSilent + machine.leafIndicator[leaf] * workspace.cityCount
    let worst = workspace.worstEnds[leaf]
    for row in 0..<table.count { target[row] = silent[members[row]] ? worst : source[members[row]] }
    table.findGap(leaf)
  }
}
