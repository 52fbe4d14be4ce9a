import AssessmentModel
import Diagnostics
import Numerics

/// Takes pins in and gives learnt values, remarks, findings and the cities' scores out, node by node.
struct NodeRecorder: NodeListener {
  static var isRecording: Bool { true }
  let criteria: CriteriaSet
  let plan: AssessmentPlan
  private(set) var pins: Pins
  /// What rules learnt, and what weights were learnt.
  private(set) var learnt: [LearntValue] = []
  private(set) var weights: [LearntValue] = []
  private(set) var remarks: [StageFact] = []
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var nodes: [NodeScores] = []
  /// Scores that run beyond all numbers in the reported range.
  private(set) var beyond: [(node: Int, city: Int)] = []
  private var node = 0
  /// The names of the children that counted when the node began.
  private var children: [String] = []
  /// The name of each child of the node that has one, and the places of those that count now: of the children that
  /// counted at first, those that turn out to have no weight are gone.
  private var named: [Int: String] = [:]
  private var places: WorkColumn<Int>?
  private let memory = ReplicateMemory()
  private let coverage: WorkColumn<Double>
  private let rowWeights: WorkColumn<Double>

  init(criteria: CriteriaSet, plan: AssessmentPlan, pins: Pins, count: Int) {
    self.criteria = criteria
    self.plan = plan
    self.pins = pins
    coverage = memory.take(count, 0)
    let widest = plan.nodes.map { $0.weighting.isBenefit ? $0.children.count : 0 }.max() ?? 0
    rowWeights = memory.take(widest * count, NodeMachine.unscored)
  }

  /// Lets the machine run on the leaves, and hears what it has to tell.
  mutating func run(_ machine: NodeMachine, _ leaves: [Column]) {
    for (position, leaf) in leaves.enumerated() {
      leaf.numbers.withColumn { machine.table[position].update(from: $0, count: machine.table.count) }
    }
    machine.ask(coverage: coverage, rowWeights: rowWeights)
    machine.run(choice: 0, isAnyLeft: false, &self)
    machine.ask(coverage: nil, rowWeights: nil)
  }

  /// The most rows of a frontier that is pinned for a node of the plan.
  static func pinnedRows(_ plan: AssessmentPlan, _ criteria: CriteriaSet, _ pins: Pins) -> Int {
    var most = 0
    for node in plan.nodes where node.weighting.isBenefit {
      guard let child = node.childNames(plan, criteria).first else { continue }
      var rows = 0
      while pins.holds("frontier \(rows + 1)", of: "\(node.id)/\(child)") { rows += 1 }
      most = max(most, rows)
    }
    return most
  }

  mutating func begin(_ node: Int, _ machine: NodeMachine) {
    self.node = node
    let first = machine.operations[node].first
    let start = machine.activePlace + first
    let counted = (0..<machine.activeCount[node]).map { start[$0] - first }
    children = plan.nodes[node].childNames(of: counted, plan, criteria)
    places = start
    named = Dictionary(uniqueKeysWithValues: children.enumerated().map { (start[$0.offset], $0.element) })
  }

  private func subject(_ child: Int) -> String {
    let id = plan.nodes[node].id.rawValue
    guard child >= 0, let name = places.flatMap({ named[$0[child]] }) else { return id }
    return "\(id)/\(name)"
  }

  mutating func learn(_ value: NodeValue, _ child: Int, _ found: Double) -> Double {
    let subject = subject(child)
    let number = pins.value(value.name, of: subject) ?? found
    if !number.isNaN { learnt.append(LearntValue(value.name, of: subject, number)) }
    return number
  }

  /// The pinned values of all children that count, or `nil` unless every one is pinned.
  private mutating func pinnedValues(_ name: String) -> [Double]? {
    let subjects = children.indices.map(subject)
    guard subjects.allSatisfy({ pins.holds(name, of: $0) }) else { return nil }
    return subjects.compactMap { pins.value(name, of: $0) }
  }

  mutating func takeWeights(_ weights: WorkColumn<Double>, _ width: Int) -> Bool {
    guard let pinned = pinnedValues("weight").flatMap(WeightCheck.shares) else { return false }
    for child in 0..<width { weights[child] = pinned[child] }
    return true
  }

  mutating func lack(_ shortfall: WeightShortfall) {
    diagnostics.append(plan.nodes[node].finding(shortfall, children))
  }

  mutating func component(explained: Double, _ loadings: WorkColumn<Double>, _ width: Int) {
    let id = plan.nodes[node].id
    remarks.append(.component(id, explained: explained))
    for child in 0..<width { remarks.append(.loading(id, child: children[child], loadings[child])) }
  }

  mutating func weigh(_ weights: WorkColumn<Double>, _ width: Int) {
    for child in 0..<width { self.weights.append(LearntValue("weight", of: subject(child), weights[child])) }
  }

  mutating func takeFrontier(_ rows: WorkColumn<Double>, _ width: Int, most: Int) -> Int {
    guard width > 0 else { return 0 }
    var taken = 0
    while let row = pinnedValues("frontier \(taken + 1)") {
      precondition(taken < most, "there is no room for the pinned frontier")
      for child in 0..<width { rows[taken * width + child] = row[child] }
      taken += 1
    }
    return taken
  }

  mutating func frontier(_ number: Int, _ row: WorkColumn<Double>, _ width: Int) {
    for child in 0..<width { learnt.append(LearntValue("frontier \(number)", of: subject(child), row[child])) }
  }

  mutating func meanParts(_ shares: WorkColumn<Double>, _ width: Int) {
    for child in 0..<width { remarks.append(.meanPart(subject(child), shares[child])) }
  }

  mutating func end(_ node: Int, _ machine: NodeMachine) {
    let count = machine.table.count
    var scores = machine.table[machine.leafCount + node].array(count)
    for city in scores.indices where !scores[city].isNaN && !criteria.scores.reported(scores[city]).isFinite {
      scores[city] = .nan
      beyond.append((node, city))
    }
    nodes.append(
      NodeScores(
        scores: Column(numbers: scores),
        coverage: Column(numbers: coverage.array(count)),
        cityWeights: plan.nodes[node].weighting.isBenefit ? takeCityWeights(machine.activeCount[node], count) : []))
  }

  /// Each city's own weights, NaN for one that has none; empty if nobody has any.
  private func takeCityWeights(_ width: Int, _ count: Int) -> [Column] {
    let cells = unsafe rowWeights.mutableBuffer(width * count)
    defer { unsafe cells.update(repeating: NodeMachine.unscored) }
    guard unsafe cells.contains(where: { $0 != NodeMachine.unscored }) else { return [] }
    return (0..<width).map { child in
      unsafe Column(numbers: cells[child * count..<(child + 1) * count].map { $0 == NodeMachine.unscored ? .nan : $0 })
    }
  }
}

extension Weighting {
  /// Whether each city is weighed by itself.
  var isBenefit: Bool { if case .benefitOfTheDoubt = self { true } else { false } }
}
