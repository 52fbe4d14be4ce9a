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
    return texts.map { Diagnostic(.exchangeNotCarried, .note, "not carried over: \($0)") }
  }

  private static func list(_ names: [String]) -> String {
    names.prefix(3).joined(separator: ", ") + (names.count > 3 ? " and \(names.count - 3) more" : "")
  }
}
