import AssessmentModel
import Scoring

/// Finds the pairs of parts whose correlation is looked at.
struct PairFinder {
  let parts: PartColumns
  let plan: AssessmentPlan
  let redundant: Double

  /// Siblings and children with their node, node by node; parts with each root; redundant leaves elsewhere.
  func run() -> [CorrelationPair] {
    plan.nodes.indices.flatMap(under) + plan.roots.flatMap(withRoot) + elsewhere()
  }

  private func under(_ position: Int) -> [CorrelationPair] {
    let children = plan.nodes[position].children
    var pairs: [CorrelationPair] = []
    for (place, left) in children.enumerated() {
      for right in children[(place + 1)...] { pairs.append(pair(.siblings, position, left, right)) }
    }
    return pairs + children.map { pair(.parent, position, $0, .node(position)) }
  }

  private func withRoot(_ root: Int) -> [CorrelationPair] {
    let reached = plan.reach(from: [root])
    let direct = Set(plan.nodes[root].children)
    let below =
      plan.nodes.indices.filter { reached.nodes[$0] && $0 != root }.map { AssessmentPlan.Child.node($0) }
      + plan.leaves.indices.filter { reached.leaves[$0] }.map { AssessmentPlan.Child.leaf($0) }
    return below.filter { !direct.contains($0) }.map { pair(.index, root, $0, .node(root)) }
  }

  private func elsewhere() -> [CorrelationPair] {
    var seen: Set<[Int]> = []
    var pairs: [CorrelationPair] = []
    for root in plan.roots {
      let reached = plan.reach(from: [root]).leaves
      let leaves = plan.leaves.indices.filter { reached[$0] }
      for (place, left) in leaves.enumerated() {
        for right in leaves[(place + 1)...] where isElsewhere(left, right) {
          guard let r = parts.pearson(ofLeaves: left, right), r > redundant, seen.insert([left, right]).inserted
          else { continue }
          pairs.append(pair(.elsewhere, root, .leaf(left), .leaf(right)))
        }
      }
    }
    return pairs
  }

  private func isElsewhere(_ left: Int, _ right: Int) -> Bool {
    plan.leaves[left].parent != plan.leaves[right].parent && plan.leaves[left].indicator != plan.leaves[right].indicator
  }

  private func pair(
    _ relation: PairRelation, _ node: Int, _ left: AssessmentPlan.Child, _ right: AssessmentPlan.Child
  ) -> CorrelationPair {
    CorrelationPair(
      relation: relation, node: node, left: left, right: right, correlation: parts.correlation(left, right))
  }
}
