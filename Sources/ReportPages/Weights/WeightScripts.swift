import AssessmentModel
import ReportFiles

extension ReportPage {
  /// The scripts of the page on which weights are tried, in the order in which they run.
  var weightScripts: [PageScript] {
    guard place == .weights, let trial = facts.content.weightTrial, trial.obstacle == nil else {
      return []
    }
    switch assessment.plan.nodes[assessment.plan.principal].aggregation.traits.standing {
    case .againstOthers: return [.weightRules, .weightScores, .weights]
    case .ofOneCity, .onScalesOfAll: return [.weightScores, .weights]
    }
  }
}
