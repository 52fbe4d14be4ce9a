extension AssessmentPlan {
  /// Every node once with its depth, as a reader meets them: from the principal root down, then the further trees.
  ///
  /// A node that is referred to stands where it is first met.
  package var readingOrder: [(node: Int, depth: Int)] {
    var seen = [Bool](repeating: false, count: nodes.count)
    var order: [(node: Int, depth: Int)] = []
    func visit(_ node: Int, _ depth: Int) {
      guard !seen[node] else { return }
      seen[node] = true
      order.append((node, depth))
      for case .node(let child) in nodes[node].children { visit(child, depth + 1) }
    }
    for root in roots { visit(root, 0) }
    return order
  }
}
