internal import AssessmentModel
internal import XMLStream

extension XMLWriter {
  /// Attributes and children of a node; `weight` is its share among its siblings, `nil` for the root of a tree.
  func nodeContent(_ node: IndexNode, weight: Double? = nil) {
    attribute("id", node.id.rawValue)
    attribute("weight", weight)
    aggregation(node.aggregation)
    if node.weighting.written.name.form.parameters.isEmpty {
      attribute("weights", node.weighting.methodName)
    }
    attribute("minimumCoverage", node.minimumCoverage)
    attribute("minimumChildren", node.minimumChildren)
    texts("name", node.name)
    texts("definition", node.definition)
    weighting(node)
    if let range = node.rescaling {
      element("rescale") {
        attribute("from", range.lower)
        attribute("to", range.upper)
      }
    }
    for child in node.children { self.child(child, isWeighted: node.weighting.isWritten) }
  }

  private func child(_ child: IndexChild, isWeighted: Bool) {
    switch child {
    case .node(let node): element("node") { nodeContent(node, weight: isWeighted ? node.weight : nil) }
    case .use(let use):
      element("use") {
        attribute("indicator", use.indicator.rawValue)
        attribute("weight", isWeighted ? use.weight : nil)
        attribute("sense", use.sense.rawValue)
        attribute("measure", use.measure.rawValue)
      }
    case .reference(let id, let weight):
      element("part") {
        attribute("node", id.rawValue)
        attribute("weight", isWeighted ? weight : nil)
      }
    }
  }
}
