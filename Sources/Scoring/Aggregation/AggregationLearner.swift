import AssessmentModel

/// What a node has learnt or is told by pinned values, put down as it is asked for.
struct AggregationLearner {
  var pins: Pins
  private(set) var learnt: [LearntValue] = []
  /// The node at hand.
  var node = ""
  /// The names of its weighted children, unique within the node.
  var children: [String] = []

  init(_ pins: Pins) { self.pins = pins }

  /// The pinned value if there is one, else the one found; NaN is handed through and not put down.
  mutating func value(_ name: String, child: Int? = nil, _ found: Double) -> Double {
    let subject = child.map { "\(node)/\(children[$0])" } ?? node
    let value = pins.value(name, of: subject) ?? found
    if !value.isNaN { learnt.append(LearntValue(name, of: subject, value)) }
    return value
  }

  /// One value a child.
  mutating func values(_ name: String, _ found: [Double]) -> [Double] {
    found.enumerated().map { value(name, child: $0.offset, $0.element) }
  }

  /// Values of all children that are pinned together, or none of them.
  mutating func pinnedValues(_ name: String) -> [Double]? {
    let subjects = children.map { "\(node)/\($0)" }
    guard subjects.allSatisfy({ pins.holds(name, of: $0) }) else { return nil }
    return subjects.compactMap { pins.value(name, of: $0) }
  }

  mutating func note(_ name: String, _ found: [Double]) {
    for (child, value) in found.enumerated() {
      learnt.append(LearntValue(name, of: "\(node)/\(children[child])", value))
    }
  }
}
