public import AssessmentModel
public import Diagnostics
import SurveyFiles

extension XMCDAWriter {
  /// What a criteria set says and the document cannot; all notes.
  public static func losses(_ assessment: Assessment) -> [Diagnostic] {
    let set = assessment.criteria
    var texts: [String] = []
    if !set.gates.isEmpty { texts.append("gates: \(list(set.gates.map(\.id)))") }
    if set.divide != nil { texts.append("the rules of the digital divide") }
    let worst = assessment.plan.leaves.filter { $0.measure != .level }.map { set.indicators[$0.indicator].id.rawValue }
    if !worst.isEmpty { texts.append("the worst group beside the level: \(list(worst)); the level is written") }
    let posts = set.indicators.filter {
      if case .goalposts(let posts) = $0.normalisation { return posts.isLogarithmic || !posts.isTruncated }
      return false
    }
    if !posts.isEmpty { texts.append("logarithmic or open goalposts: \(list(posts.map(\.id.rawValue)))") }
    let known = ["arithmetic", "geometric", "minimum", "maximum"]
    let means = assessment.plan.nodes.filter { !known.contains($0.aggregation.methodName) }.map(\.id.rawValue)
    if !means.isEmpty { texts.append("the parameters of the aggregation of \(list(means)); its name is written") }
    let stretched = StudyMethods.rescaled(set)
    if !stretched.isEmpty { texts.append("scores stretched after aggregation: \(list(stretched))") }
    if StudyMethods.treatsData(set) {
      texts.append("screening, imputation and treatment of outliers; the values are the raw ones")
    }
    if !set.checks.isEmpty || set.change != nil { texts.append("checks on answers and on their change") }
    return texts.map { Diagnostic(.exchangeNotCarried, .note, "not carried over: \($0)") }
  }

  private static func list(_ names: [String]) -> String {
    names.prefix(3).joined(separator: ", ") + (names.count > 3 ? " and \(names.count - 3) more" : "")
  }
}
