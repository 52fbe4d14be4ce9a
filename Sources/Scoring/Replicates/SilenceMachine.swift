import AssessmentModel
import Numerics

/// The rule that silence must not pay: the verdict is tried again with every unanswered item at its worse end, and the
/// lower of the two verdicts stands.
///
/// A leaf whose indicator is missing for a reason that is silence counts the lower end of its scores; conditions on the
/// indicator itself see the worse end of its scale. What does not apply or was not asked stays missing. The rule
/// acts on cities whose verdict was reached by conditions past the coverage rule; scores and ranks stay as they are.
/// Only cities that are silent in reach of the conditions and whose verdict can still be lowered are tried, and only the
/// nodes that the conditions reach.
final class SilenceMachine {
  /// For each subject the worse end of its scale, and where that lies now; for nodes neither is looked at.
  let ends: [SilentEnd?]
  let endValues: WorkColumn<Double>
  /// Leaves and nodes in reach of the conditions.
  private let leaves: [Int]
  private let nodes: [Int]
  /// The subjects that verdict rules ask for.
  private let places: [Int]
  /// Cities with silence in reach, and whether each is silent on an indicator: a column an indicator.
  private let cities: [Int]
  private let isSilent: WorkColumn<Bool>

  /// Most cities tried at a time.
  private let capacity: Int
  /// The cities tried, and their places among the silent ones.
  private let members: WorkColumn<Int>
  private let silentPlaces: WorkColumn<Int>
  private let table: WorkColumn<Double>
  private let gaps: WorkColumn<Bool>
  private let trial: OutcomeCells

  init(_ rules: OutcomeRules, _ plan: AssessmentPlan, _ indicators: IndicatorMatrix, _ memory: ReplicateMemory) {
    let terms = rules.verdictTerms
    places = rules.subjects.indices.filter { place in terms.contains { $0.place == place } }
    let subjects = places.map { rules.subjects[$0] }
    let reach = plan.reach(
      from: subjects.compactMap { subject -> Int? in if case .node(let node) = subject { node } else { nil } })
    leaves = reach.leaves.indices.filter { reach.leaves[$0] }
    nodes = reach.nodes.indices.filter { reach.nodes[$0] }
    let asked =
      leaves.map { plan.leaves[$0].indicator }
      + subjects.compactMap { subject -> Int? in
        if case .indicator(let indicator) = subject { indicator } else { nil }
      }
    let columns = indicators.columns
    var hasSilence = [Bool](repeating: false, count: columns.first?.count ?? 0)
    for indicator in Set(asked) where columns[indicator].hasMissing {
      let states = columns[indicator].states
      for city in states.indices where states[city].isSilence { hasSilence[city] = true }
    }
    let cities = hasSilence.indices.filter { hasSilence[$0] }
    self.cities = cities
    isSilent = memory.copy(columns.flatMap { column in cities.map { column.states[$0].isSilence } })
    ends = rules.subjects.map { subject -> SilentEnd? in
      if case .indicator(let indicator) = subject { SilentEnd(worseOf: indicator, rules.criteria, plan) } else { nil }
    }
    endValues = memory.take(ends.count, .nan)
    capacity = max(1, min(cities.count, 256))
    members = memory.take(capacity, 0)
    silentPlaces = memory.take(capacity, 0)
    let width = plan.leaves.count + plan.nodes.count
    table = memory.take(width * capacity, .nan)
    gaps = memory.take(width, false)
    trial = OutcomeCells(rules, count: capacity, memory)
  }

  /// Lowers the verdicts that silence has raised.
  func lower(_ outcomes: OutcomeMachine, _ machine: NodeMachine, _ worstEnds: WorkColumn<Double>) {
    var count = 0
    for place in cities.indices {
      let verdict = Int(outcomes.cells.verdicts[cities[place]])
      guard verdict >= 0, outcomes.rules.isOpen[verdict] else { continue }
      (members[count], silentPlaces[count]) = (cities[place], place)
      count += 1
      if count == capacity {
        attempt(count, outcomes, machine, worstEnds)
        count = 0
      }
    }
    if count > 0 { attempt(count, outcomes, machine, worstEnds) }
  }

  /// Judges the members with silence at its worse end.
  private func attempt(
    _ count: Int, _ outcomes: OutcomeMachine, _ machine: NodeMachine, _ worstEnds: WorkColumn<Double>
  ) {
    // The cities' own table is not worked on now.
    let table = ColumnTable(cells: table, count: count, gaps: gaps, scratch: machine.table.scratch)
    let trial = trial.first(count)
    for position in leaves.indices {
      let leaf = leaves[position]
      gather(machine.leafIndicator[leaf], worstEnds[leaf], machine.table[leaf], table[leaf], count)
      table.findGap(leaf)
    }
    for position in nodes.indices {
      let node = nodes[position]
      machine.score(node, table, members: members)
      if machine.operations[node].isRescaled { machine.rescale(node, table) }
      table.findGap(machine.leafCount + node)
    }
    let rules = outcomes.rules
    for position in places.indices {
      let place = places[position]
      let target = trial.values + place * count
      switch rules.subjects[place] {
      case .node(let node):
        let scores = table[machine.leafCount + node]
        for row in 0..<count { target[row] = rules.reported(scores[row]) }
      case .indicator(let indicator):
        gather(indicator, endValues[place], outcomes.cells.values + place * outcomes.cells.count, target, count)
      }
    }
    for row in 0..<count {
      trial.failed[row] = outcomes.cells.failed[members[row]]
      trial.unknown[row] = outcomes.cells.unknown[members[row]]
    }
    rules.judge(trial, isPastCoverage: true)
    for row in 0..<count where trial.verdicts[row] >= 0 {
      let answered = Int(outcomes.cells.verdicts[members[row]])
      if rules.standings[Int(trial.verdicts[row])] < rules.standings[answered] {
        outcomes.verdicts[members[row]] = trial.verdicts[row]
      }
    }
  }

  /// Takes the members' rows of a column, with silence on an indicator at an end.
  private func gather(
    _ indicator: Int, _ end: Double, _ source: WorkColumn<Double>, _ target: WorkColumn<Double>,
    _ count: Int
  ) {
    let silent = isSilent + indicator * cities.count
    for row in 0..<count { target[row] = silent[silentPlaces[row]] ? end : source[members[row]] }
  }
}
