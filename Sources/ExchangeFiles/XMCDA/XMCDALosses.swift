public import AssessmentModel
public import Diagnostics
import SurveyFiles

extension XMCDAWriter {
  /// What a criteria set says and the document cannot; all notes.
  public static func losses(_ assessment: Assessment) -> [Diagnostic] {
    let set = assessment.criteria
    var lost: [Statement] = []
    func lose(_ fact: ExchangeFact, _ values: FactValue...) { lost.append(Statement(.exchange(fact), values)) }
    if !set.gates.isEmpty { lose(.gates, list(set.gates.map(\.id))) }
    if set.divide != nil { lose(.divideRules) }
    let worst = assessment.plan.leaves.filter { $0.measure != .level }.map { set.indicators[$0.indicator].id.rawValue }
    if !worst.isEmpty { lose(.worstGroup, list(worst)) }
    let posts = set.indicators.filter {
      if case .goalposts(let posts) = $0.normalisation { return posts.isLogarithmic || !posts.isTruncated }
      return false
    }
    if !posts.isEmpty { lose(.oddGoalposts, list(posts.map(\.id.rawValue))) }
    let known = ["arithmetic", "geometric", "minimum", "maximum"]
    let means = assessment.plan.nodes.filter { !known.contains($0.aggregation.methodName) }.map(\.id.rawValue)
    if !means.isEmpty { lose(.aggregationParameters, list(means)) }
    let stretched = StudyMethods.rescaled(set)
    if !stretched.isEmpty { lose(.stretchedScores, list(stretched)) }
    if StudyMethods.treatsData(set) {
      lose(.dataTreatment)
    }
    if !set.checks.isEmpty || set.change != nil { lose(.answerChecks) }
    return lost.map { Diagnostic(.exchangeNotCarried, .note, .exchange(.notCarried, .said($0))) }
  }

  private static func list(_ names: [String]) -> FactValue { .firstOf(names.prefix(3), count: names.count) }
}
