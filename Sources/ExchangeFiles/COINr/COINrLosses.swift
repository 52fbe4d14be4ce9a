import AssessmentModel
import Diagnostics
import SurveyFiles

/// What a criteria set says and COINr's tables cannot.
enum COINrLosses {
  static func findings(_ assessment: Assessment) -> [Diagnostic] {
    let set = assessment.criteria
    var lost: [Statement] = []
    func lose(_ fact: ExchangeFact, _ values: FactValue...) { lost.append(Statement(.exchange(fact), values)) }
    func names(_ list: [String]) -> FactValue { .firstOf(list.prefix(3), count: list.count) }
    let nodes = assessment.plan.nodes.filter { $0.tree == 0 }
    let means = nodes.filter { $0.aggregation != .arithmetic }.map { "\($0.id) (\($0.aggregation.methodName))" }
    if !means.isEmpty { lose(.otherAggregation, names(means)) }
    let covered = nodes.filter { $0.minimumCoverage > 0 || $0.minimumChildren > 1 }.map(\.id.rawValue)
    if !covered.isEmpty { lose(.coverageRules, names(covered)) }
    let methods = normalisations(set)
    if methods.count > 1 { lose(.severalNormalisations, .texts(methods)) }
    let posts = set.indicators.filter {
      if case .goalposts(let posts) = $0.normalisation { return posts.isLogarithmic } else { return false }
    }
    if !posts.isEmpty { lose(.logarithmicGoalposts, names(posts.map(\.id.rawValue))) }
    if set.scores.lower != 0 || set.indicators.contains(where: { $0.range.lower != 0 }) {
      lose(.scoreRange)
    }
    let worst = assessment.plan.leaves.filter { $0.measure != .level }.map { set.indicators[$0.indicator].id.rawValue }
    if !worst.isEmpty { lose(.worstGroup, names(worst)) }
    if set.trees.count > 1 {
      lose(.furtherTrees, names(set.trees.dropFirst().map(\.id.rawValue)))
    }
    let learnt = StudyMethods.learntWeights(set)
    if !learnt.isEmpty { lose(.learntWeights, names(learnt)) }
    let stretched = StudyMethods.rescaled(set)
    if !stretched.isEmpty { lose(.stretchedScores, names(stretched)) }
    if StudyMethods.treatsData(set) {
      lose(.dataTreatment)
    }
    if !set.gates.isEmpty || set.classes != nil || !set.verdicts.isEmpty { lose(.outcomes) }
    if set.divide != nil { lose(.divideRules) }
    if !set.checks.isEmpty || set.change != nil { lose(.answerChecks) }
    return lost.map { Diagnostic(.exchangeNotCarried, .note, .exchange(.notCarried, .said($0))) }
  }

  private static func normalisations(_ set: CriteriaSet) -> [String] {
    set.indicators.map(\.normalisation.methodName).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
