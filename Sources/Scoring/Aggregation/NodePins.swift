import AssessmentModel
import Numerics

/// Pinned values of nodes as tables without names: those of the plan's children first, then those of its nodes.
struct NodePins: Sendable {
  /// A row a child or node, a number a case of ``NodeValue``; NaN for what is not pinned.
  fileprivate var values: [Double] = []
  /// The weight of each child; NaN for none.
  fileprivate var weights: [Double] = []
  /// The rows of frontiers, a number a child; NaN for none.
  fileprivate var frontier: [[Double]] = []
  private let childCount: Int

  /// `nil` where nothing is pinned.
  init?(_ pins: inout Pins, _ plan: AssessmentPlan, _ criteria: CriteriaSet) {
    guard !pins.isEmpty else { return nil }
    var subjects: [String?] = []
    for node in plan.nodes {
      var names = node.childNames(plan, criteria)[...]
      for share in node.countedShares { subjects.append(share > 0 ? names.popFirst().map { "\(node.id)/\($0)" } : nil) }
    }
    childCount = subjects.count
    func pinned(_ name: String, _ subject: String?) -> Double { subject.flatMap { pins.value(name, of: $0) } ?? .nan }
    for subject in subjects + plan.nodes.map(\.id.rawValue) {
      values += NodeValue.allCases.map { pinned($0.name, subject) }
    }
    weights = subjects.map { pinned("weight", $0) }
    func holdsRow(_ name: String) -> Bool { subjects.contains { $0.map { pins.holds(name, of: $0) } ?? false } }
    while holdsRow("frontier \(frontier.count + 1)") {
      let name = "frontier \(frontier.count + 1)"
      frontier.append(subjects.map { pinned(name, $0) })
    }
  }

  /// The most rows of a frontier.
  var frontierRows: Int { frontier.count }

  fileprivate func value(_ value: NodeValue, child: Int) -> Double {
    values[child * NodeValue.allCases.count + value.rawValue]
  }

  fileprivate func value(_ value: NodeValue, node: Int) -> Double { self.value(value, child: childCount + node) }
}

/// Goes by pinned values where a node is worked out by its own rule, and hears nothing.
struct PinnedNodes: NodeListener {
  static var isRecording: Bool { false }
  let pins: NodePins
  private let choice: Int
  private var node = 0
  private var isOwn = true
  /// The place of each child that counts among the children of the plan.
  private var places: WorkColumn<Int>

  init(_ pins: NodePins, _ machine: NodeMachine, choice: Int) {
    self.pins = pins
    self.choice = choice
    places = machine.activePlace
  }

  mutating func begin(_ node: Int, _ machine: NodeMachine) {
    self.node = node
    isOwn = choice == 0 || !machine.operations[node].takesAlternatives
    places = machine.activePlace + machine.operations[node].first
  }

  mutating func learn(_ value: NodeValue, _ child: Int, _ found: Double) -> Double {
    guard isOwn else { return found }
    let known = child < 0 ? pins.value(value, node: node) : pins.value(value, child: places[child])
    return known.isNaN ? found : known
  }

  mutating func takeWeights(_ weights: WorkColumn<Double>, _ width: Int) -> Bool {
    for child in 0..<width where pins.weights[places[child]].isNaN { return false }
    for child in 0..<width { weights[child] = pins.weights[places[child]] }
    return unsafe WeightCheck.share(weights.mutableBuffer(width))
  }

  mutating func takeFrontier(_ rows: WorkColumn<Double>, _ width: Int, most: Int) -> Int {
    guard width > 0 else { return 0 }
    for row in 0..<min(pins.frontier.count, most) {
      for child in 0..<width {
        let number = pins.frontier[row][places[child]]
        if number.isNaN { return row }
        rows[row * width + child] = number
      }
    }
    return min(pins.frontier.count, most)
  }

  mutating func lack(_ shortfall: WeightShortfall) {}
  mutating func component(explained: Double, _ loadings: WorkColumn<Double>, _ width: Int) {}
  mutating func weigh(_ weights: WorkColumn<Double>, _ width: Int) {}
  mutating func frontier(_ number: Int, _ row: WorkColumn<Double>, _ width: Int) {}
  mutating func meanParts(_ shares: WorkColumn<Double>, _ width: Int) {}
  mutating func end(_ node: Int, _ machine: NodeMachine) {}
}
