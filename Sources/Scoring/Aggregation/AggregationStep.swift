import AssessmentModel
import Diagnostics
import Numerics

/// Step 3: children become their parents' scores, children first, a node at a time: each learns what its method asks for
/// and is then applied.
struct AggregationStep {
  let criteria: CriteriaSet
  let plan: AssessmentPlan
  /// What the cities have answered, where leaves say more than that or less, and which of them are screened out.
  var answers: IndicatorMatrix?
  var screened: [Int] = []

  struct Result {
    var nodes: [NodeScores]
    /// What has scored them, with the leaves and nodes of the cities.
    var machine: NodeMachine
    /// Share of the principal index's effective weight that each city itself answered.
    var coverage: Column
    /// The nodes with what they learnt; the plan with learnt shares.
    var frozen: FrozenNodes
    /// What the rules learnt, in the order of the nodes.
    var learnt: [LearntValue]
    /// What the weighting step learnt, and its remarks.
    var weights: [LearntValue]
    var remarks: [StageFact]
    /// What could not be learnt, and why.
    var diagnostics: [Diagnostic]
    /// Scores that run beyond all numbers in the reported range; they are missing.
    var beyond: [(node: Int, city: Int)]
  }

  func run(_ leaves: [Column], count: Int, _ pins: inout Pins) -> Result {
    let machine = unsafe NodeMachine(
      plan, range: criteria.scores, choices: nil, count: count, indicators: answers,
      pinnedRows: NodeRecorder.pinnedRows(plan, criteria, pins))
    var recorder = NodeRecorder(criteria: criteria, plan: plan, pins: pins, count: count)
    recorder.run(machine, leaves)
    pins = recorder.pins
    let memory = ReplicateMemory()
    let (coverage, marks) = (memory.numbers(count), memory.marks(count))
    for city in screened { marks[city] = 1 }
    machine.cover(coverage, screened: screened.isEmpty ? nil : marks)
    return Result(
      nodes: recorder.nodes, machine: machine,
      coverage: Column(numbers: (coverage).array(count)),
      frozen: FrozenNodes(machine, plan: weighed(machine)), learnt: recorder.learnt,
      weights: recorder.weights, remarks: recorder.remarks, diagnostics: recorder.diagnostics, beyond: recorder.beyond)
  }

  /// The plan with the shares that were learnt, and the effective weights that follow.
  private func weighed(_ machine: NodeMachine) -> AssessmentPlan {
    var plan = plan
    guard plan.nodes.contains(where: \.weighting.isLearnt) else { return plan }
    var first = 0
    for position in plan.nodes.indices {
      let count = plan.nodes[position].children.count
      if plan.nodes[position].weighting.isLearnt {
        plan.nodes[position].shares = (machine.shares + first).array(count)
      }
      first += count
    }
    plan.updateEffectiveWeights(criteria)
    return plan
  }
}

extension AssessmentPlan.Node {
  /// Whether anything is learnt from all cities.
  package var learns: Bool { weighting.isLearnt || rescaling != nil || aggregation.traits.learns }
}

extension AssessmentPlan {
  /// Effective weights of the leaves from the shares that are now in the plan.
  mutating func updateEffectiveWeights(_ criteria: CriteriaSet) {
    let positions = Dictionary(uniqueKeysWithValues: zip(nodes.map(\.id), nodes.indices))
    func walk(_ node: IndexNode, _ weight: Double) {
      guard let position = positions[node.id] else { return }
      for (number, child) in node.children.enumerated() {
        let below = weight * nodes[position].shares[number]
        if case .node(let inner) = child { walk(inner, below) }
        if case .leaf(let leaf) = nodes[position].children[number] { leaves[leaf].effectiveWeight = below }
      }
    }
    for root in criteria.trees { walk(root, 1) }
  }
}
