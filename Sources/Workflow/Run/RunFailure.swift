internal import Analyses
package import Diagnostics
internal import Scoring

/// Why a run that can be stopped came to no result.
package enum RunFailure: Error {
  /// It could not be made; what is wrong, at least one finding a stop.
  case stopped([Diagnostic])
  /// The user stopped it; nothing was written.
  case interrupted

  /// Whether the user stopped it.
  package var isInterrupted: Bool {
    switch self {
    case .stopped: false
    case .interrupted: true
    }
  }

  /// What an analysis failed by.
  init(_ failure: AnalysisFailure) {
    switch failure {
    case .stopped: self = .interrupted
    case .failed(let findings): self = .stopped(findings)
    }
  }
}

extension AnalysisFailure {
  /// Does something beside the analysis whose finding is the reason why there is none.
  static func naming<Result>(_ step: () throws(Diagnostic) -> Result) throws(AnalysisFailure) -> Result {
    do throws(Diagnostic) { return try step() } catch { throw .failed([error]) }
  }
}
