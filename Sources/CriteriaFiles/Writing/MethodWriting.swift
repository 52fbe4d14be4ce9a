internal import AssessmentModel
internal import XMLStream

extension XMLWriter {
  /// The attributes of a node that say how its children become its score.
  func aggregation(_ aggregation: Aggregation) {
    let (name, values) = aggregation.written
    attribute("aggregation", name.rawValue)
    parameters(name.form, values, children: false)
  }

  /// The element of a node's weighting, for judgements with figures.
  func weighting(_ node: IndexNode) {
    let (name, values) = node.weighting.written
    guard !name.form.parameters.isEmpty else { return }
    element("weights") {
      attribute("method", name.rawValue)
      parameters(name.form, values, children: false, siblings: node.children)
      parameters(name.form, values, children: true, siblings: node.children)
    }
  }
}
