import AssessmentModel
import ReportFiles

/// The two parts that the chart of a report draws against each other.
struct ChartAxes {
  let horizontal: AssessmentPlan.Child
  let vertical: AssessmentPlan.Child
  /// Whether the criteria set names none, and these are the ones with the most weight.
  let isChosen: Bool

  /// Those that the set names; else the two children of the principal index with the most weight, the first in file order
  /// among equals. An index of one part is looked into. `nil` if there are no two.
  init?(_ assessment: Assessment) {
    let plan = assessment.plan
    if let named = assessment.criteria.matrix {
      guard let across = plan.node(named.horizontal), let up = plan.node(named.vertical) else { return nil }
      (horizontal, vertical, isChosen) = (.node(across), .node(up), false)
      return
    }
    var node = plan.principal
    while true {
      let children = Self.weighted(plan.nodes[node])
      if children.count == 1, case .node(let only) = children[0] {
        node = only
        continue
      }
      guard children.count > 1 else { return nil }
      (horizontal, vertical, isChosen) = (children[0], children[1], true)
      return
    }
  }

  /// The children that have weight, the heaviest first.
  private static func weighted(_ node: AssessmentPlan.Node) -> [AssessmentPlan.Child] {
    node.children.indices
      .filter { !node.leftOut.contains($0) && node.shares[$0] > 0 }
      .sorted { node.shares[$0] == node.shares[$1] ? $0 < $1 : node.shares[$0] > node.shares[$1] }
      .map { node.children[$0] }
  }
}

extension ReportFacts {
  /// The value of a node or leaf for a city on the common scale.
  func unit(_ child: AssessmentPlan.Child, of city: Int) -> Double? {
    switch child {
    case .node(let node): assessment.nodes[node].scores[city]
    case .leaf(let leaf): assessment.normalised.columns[leaf][city]
    }
  }
}
