public import Diagnostics
import Scoring

/// Why an analysis of many replicates gives no result.
public enum AnalysisFailure: Error, Sendable {
  /// It was told to stop.
  case stopped
  /// It cannot be made; what is wrong, at least one finding a stop.
  case failed([Diagnostic])
}
