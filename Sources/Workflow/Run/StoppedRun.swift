public import Diagnostics

/// The run could not be made: every reason, not just the first.
public struct StoppedRun: Error {
  /// What was found, at least one of it a stop.
  public var diagnostics: [Diagnostic]

  /// Creates the error.
  package init(_ diagnostics: [Diagnostic]) {
    assert(diagnostics.contains { $0.severity == .stop }, "a run stops by a finding")
    self.diagnostics = diagnostics
  }
}
