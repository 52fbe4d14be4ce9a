import AssessmentModel
import ReportFiles
import Words

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
