internal import AssessmentModel
internal import XMLStream

extension XMLWriter {
  /// Attributes and children of a node; `weight` is its share among its siblings, `nil` for the root of a tree.
  func nodeContent(_ node: IndexNode, weight: Double? = nil) {
    attribute("id", node.id.rawValue)
    attribute("weight", weight)
    aggregation(node.aggregation)
    attribute("weights", node.weighting.methodName)
    attribute("minimumCoverage", node.minimumCoverage)
    attribute("minimumChildren", node.minimumChildren)
    texts("name", node.name)
    texts("definition", node.definition)
    for child in node.children { self.child(child) }
  }

  private func aggregation(_ aggregation: Aggregation) {
    switch aggregation {
    case .arithmetic: attribute("aggregation", "arithmetic")
    case .minimum: attribute("aggregation", "minimum")
    case .geometric(.stops):
      attribute("aggregation", "geometric")
      attribute("zero", "stops")
    case .geometric(.floor(let floor)):
      attribute("aggregation", "geometric")
      attribute("zero", "floor")
      attribute("floor", floor)
    default: preconditionFailure("this method is not built yet")
    }
  }

  private func child(_ child: IndexChild) {
    switch child {
    case .node(let node): element("node") { nodeContent(node, weight: node.weight) }
    case .use(let use):
      element("use") {
        attribute("indicator", use.indicator.rawValue)
        attribute("weight", use.weight)
        attribute("sense", use.sense.rawValue)
        attribute("measure", use.measure.rawValue)
      }
    case .reference(let id, let weight):
      element("part") {
        attribute("node", id.rawValue)
        attribute("weight", weight)
      }
    }
  }
}
