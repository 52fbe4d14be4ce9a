import AssessmentModel
import ReportFiles
import Words

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

/// A cut of a verdict, class or gate on the value of a part, in the chart's words.
struct ChartCut {
  /// Where it stands on the common scale.
  let place: Double
  /// The number as printed.
  let number: String
  /// The verdict or class that begins or applies there.
  let name: String
  /// Whether what lies below it is what the name speaks of.
  let isFloor: Bool

  /// The cuts on a part: of the verdicts, and of the classes of the node that they are made of.
  static func all(on child: AssessmentPlan.Child, _ page: ReportPage) -> [ChartCut] {
    let criteria = page.criteria
    func cut(_ value: Double, _ name: LocalizedText, isFloor: Bool) -> ChartCut {
      ChartCut(
        place: criteria.scores.unit(value), number: page.facts.shown.cut(value), name: name[page.language],
        isFloor: isFloor)
    }
    guard case .node(let node) = child else { return [] }
    let id = page.assessment.plan.nodes[node].id
    guard page.facts.bands.areVerdicts else {
      guard let scheme = criteria.classes, scheme.node == id else { return [] }
      return scheme.classes.compactMap { level in level.bound.map { cut($0.cut, level.name, isFloor: false) } }
    }
    return criteria.verdicts.enumerated().flatMap { position, rule -> [ChartCut] in
      guard case .conditions(let conditions) = rule.trigger else { return [] }
      return conditions.compactMap { condition in
        guard case .node(id) = condition.subject else { return nil }
        let name = page.facts.bands.list[position].short
        switch condition.comparison {
        case .below, .atMost: return cut(condition.comparison.cut, name, isFloor: true)
        case .atLeast, .above: return cut(condition.comparison.cut, name, isFloor: false)
        case .equals: return nil
        }
      }
    }
  }

  /// What the cut says, on the chart.
  func words(_ words: Wording) -> String { words(isFloor ? .floorBelow : .needsAtLeast, number, name) }
}
