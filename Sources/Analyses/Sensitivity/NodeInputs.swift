package import AssessmentModel
import Scoring

extension RobustnessDesign {
  /// The design with the weights of every node under the principal index as an input of their own, named after the
  /// node, in the order of the plan.
  ///
  /// A design in which weights alone vary has one input that explains everything; split up it says whose weights matter.
  /// Nodes whose weights cannot vary are left out; a design in which anything else varies, or in which only one node's
  /// weights do, stays as it is.
  package func splitByNode(for plan: AssessmentPlan) -> RobustnessDesign {
    guard inputs.count == 1, case .weights(let nodes, let variation) = inputs[0].variation else { return self }
    let weighs = plan.nodesUnderPrincipal()
    let varying = zip(plan.nodes, weighs).compactMap { node, weighs in
      weighs && WeightDraw.varies(node) && (nodes.isEmpty || nodes.contains(node.id)) ? node : nil
    }
    guard varying.count > 1 else { return self }
    var split = self
    split.inputs = varying.map { node in
      UncertainInput(
        id: "\(inputs[0].id)-\(node.id)", name: node.name, variation: .weights(nodes: [node.id], variation))
    }
    return split
  }
}

extension AssessmentPlan {
  /// Whether each node has a part in the principal index.
  fileprivate func nodesUnderPrincipal() -> [Bool] {
    var marks = [Bool](repeating: false, count: nodes.count)
    var open = [principal]
    while let node = open.popLast() {
      guard !marks[node] else { continue }
      marks[node] = true
      for case .node(let child) in nodes[node].children { open.append(child) }
    }
    return marks
  }
}
