import AssessmentModel
import ReportFiles

extension ReportPage {
  /// The scripts of the page on which weights are tried, in the order in which they run.
  var weightScripts: [PageScript] {
    guard place == .weights, let trial = facts.content.weightTrial, trial.obstacle == nil else {
      return []
    }
    switch assessment.plan.nodes[assessment.plan.principal].aggregation {
    case .copeland, .topsis, .vikor, .promethee, .weightedProduct: return [.weightRules, .weightScores, .weights]
    case .arithmetic, .geometric, .harmonic, .powerMean, .minimum, .maximum, .orderedWeighted, .mazziottaPareto:
      return [.weightScores, .weights]
    }
  }
}
