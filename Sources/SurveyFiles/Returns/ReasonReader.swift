import AssessmentModel
import Diagnostics

/// Holds an answer against the reason that stands beside it for there being none.
enum ReasonReader {
  /// What cell and reason say together.
  ///
  /// An empty cell is missing for the reason. A reason beside an answer, or beside another reason, contradicts it: nobody
  /// can know which of the two is meant, so that the answer counts as missing (``MissingReason/invalid``). A text that is
  /// no reason leaves the cell as it is. Both are said.
  ///
  /// - Parameters:
  ///   - text: what stands beside the cell, without white space around it.
  ///   - header: what the answer is called.
  static func settle(
    _ reading: CellReading, _ text: String, header: String, city: String, at place: @autoclosure () -> InputLocation,
    context: inout ReadingContext
  ) -> CellReading {
    guard !text.isEmpty else { return reading }
    // What brought the answer in could not use it, and has said why.
    if text == MissingReason.invalid.name, case .missing = reading { return .missing(.invalid) }
    guard let stated = MissingWords.reason(text) else {
      context.findings.append(
        Diagnostic(
          .missingReasonUnknown, .valueSetAside, .survey(.noReason, .excerpt(text), .text(header)), at: place(),
          mend: .survey(.writeReason, .texts(MissingWords.offered.map { MissingWords.label($0).english })), city: city))
      return reading
    }
    switch reading {
    case .missing(let reason) where reason == stated || reason == context.cells.empty || reason == .notAsked:
      return .missing(stated)
    case .faulty: return reading
    case .number, .missing:
      context.findings.append(
        Diagnostic(
          .answerAndReason, .valueSetAside,
          .survey(.answerAndReason, .text(header), .quoted(MissingWords.label(stated).english)), at: place(),
          mend: .survey(.answerOrReason), city: city))
      return .missing(.invalid)
    }
  }
}
