import AssessmentModel
import Scoring

/// Weights held against importance; see ``PartImportance``.
struct ImportanceMeasure {
  let parts: PartColumns
  let plan: AssessmentPlan

  /// The children of every node that carry weight.
  func ofChildren() -> [PartImportance] {
    plan.nodes.enumerated().flatMap { position, node in
      importance(of: Array(zip(node.children, node.shares)), in: position)
    }
  }

  /// The uses under every root that carry weight.
  func ofUses() -> [PartImportance] {
    plan.roots.flatMap { root in
      importance(
        of: plan.effectiveWeights(under: root).enumerated().map { (AssessmentPlan.Child.leaf($0), $1) }, in: root)
    }
  }

  private func importance(of weighted: [(AssessmentPlan.Child, Double)], in node: Int) -> [PartImportance] {
    let list = weighted.filter { $0.1 > 0 }.map { part, weight in
      let (count, r) = parts.pearson(part, .node(node))
      return PartImportance(
        node: node, part: part, weight: weight, count: count, pearson: r, importance: r.map { $0 * $0 }, share: nil)
    }
    let sum = list.reduce(0) { $0 + ($1.importance ?? 0) }
    guard sum > 0 else { return list }
    return list.map { entry in
      var entry = entry
      entry.share = entry.importance.map { $0 / sum }
      return entry
    }
  }
}
