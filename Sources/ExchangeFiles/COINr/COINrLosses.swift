import AssessmentModel
import Diagnostics
import SurveyFiles

/// What a criteria set says and COINr's tables cannot.
enum COINrLosses {
  static func findings(_ assessment: Assessment) -> [Diagnostic] {
    let set = assessment.criteria
    var texts: [String] = []
    func names(_ list: [String]) -> String {
      list.prefix(3).joined(separator: ", ") + (list.count > 3 ? " and \(list.count - 3) more" : "")
    }
    let nodes = assessment.plan.nodes.filter { $0.tree == 0 }
    let means = nodes.filter { $0.aggregation != .arithmetic }.map { "\($0.id) (\($0.aggregation.methodName))" }
    if !means.isEmpty { texts.append("aggregation other than the arithmetic mean: \(names(means)); set f_ag by level") }
    let covered = nodes.filter { $0.minimumCoverage > 0 || $0.minimumChildren > 1 }.map(\.id.rawValue)
    if !covered.isEmpty { texts.append("coverage rules of \(names(covered)); set dat_thresh") }
    let methods = normalisations(set)
    if methods.count > 1 { texts.append("more than one normalisation: \(methods.joined(separator: ", "))") }
    let posts = set.indicators.filter {
      if case .goalposts(let posts) = $0.normalisation { return posts.isLogarithmic } else { return false }
    }
    if !posts.isEmpty { texts.append("logarithmic goalposts: \(names(posts.map(\.id.rawValue)))") }
    if set.scores.lower != 0 || set.indicators.contains(where: { $0.range.lower != 0 }) {
      texts.append("a score range that does not begin at 0")
    }
    let worst = assessment.plan.leaves.filter { $0.measure != .level }.map { set.indicators[$0.indicator].id.rawValue }
    if !worst.isEmpty { texts.append("the worst group beside the level: \(names(worst)); the level is written") }
    if set.trees.count > 1 {
      texts.append("the trees after the first: \(names(set.trees.dropFirst().map(\.id.rawValue)))")
    }
    let learnt = StudyMethods.learntWeights(set)
    if !learnt.isEmpty { texts.append("weights learnt from the data: \(names(learnt)); those of this run are written") }
    let stretched = StudyMethods.rescaled(set)
    if !stretched.isEmpty { texts.append("scores stretched after aggregation: \(names(stretched))") }
    if StudyMethods.treatsData(set) {
      texts.append("screening, imputation and treatment of outliers; the values are the raw ones")
    }
    if !set.gates.isEmpty || set.classes != nil || !set.verdicts.isEmpty { texts.append("gates, classes and verdicts") }
    if set.divide != nil { texts.append("the rules of the digital divide") }
    if !set.checks.isEmpty || set.change != nil { texts.append("checks on answers and on their change") }
    return texts.map { Diagnostic(.exchangeNotCarried, .note, "not carried over: \($0)") }
  }

  private static func normalisations(_ set: CriteriaSet) -> [String] {
    set.indicators.map(\.normalisation.methodName).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
