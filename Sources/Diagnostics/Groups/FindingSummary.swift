/// How many findings there are, of how many kinds, and what was set aside.
public struct FindingSummary: Sendable, Hashable {
  /// How many kinds: rules with a reach.
  public private(set) var kinds = 0
  /// How many findings stop the work.
  public private(set) var stops = 0
  /// How many rows were set aside.
  public private(set) var rows = 0
  /// How many values were set aside.
  public private(set) var values = 0
  /// How many notes there are.
  public private(set) var notes = 0
  /// How many findings were acknowledged; they count nowhere else.
  public private(set) var acknowledged = 0

  /// Counts findings.
  ///
  /// - Complexity: O(findings).
  public init(_ findings: some Sequence<Diagnostic>) {
    var codes: [Severity: Set<DiagnosticCode>] = [:]
    for finding in findings {
      guard finding.acknowledgement == nil else {
        acknowledged += finding.count
        continue
      }
      if codes[finding.severity, default: []].insert(finding.code).inserted { kinds += 1 }
      switch finding.severity {
      case .stop: stops += finding.count
      case .rowSetAside: rows += finding.count
      case .valueSetAside: values += finding.count
      case .note: notes += finding.count
      }
    }
  }

  /// How many findings count.
  public var findings: Int { stops + rows + values + notes }

  /// How many of them are errors.
  public var errors: Int { stops + rows + values }
}
