/// Findings as they are gathered: the first thousand of a kind one by one, the rest counted.
///
/// A kind is a code with a severity, so that the worst severity, and with it the exit code, is the same however many
/// findings there are. Memory is bounded by the number of kinds, not by the number of faults in a file.
///
/// ```swift
/// var findings = FindingList()
/// for row in rows { findings.append(check(row)) }
/// return findings.all    // …, SRV-030 row 1,000, SRV-030 “and 999,000 more like these”
/// ```
public struct FindingList: Sendable {
  /// How many findings of one code and severity are kept.
  public static let limit = 1000

  private struct Kind: Hashable {
    var code: DiagnosticCode
    var severity: Severity
  }

  /// A kind of which more were found than are kept.
  private struct Cut {
    var kind: Kind
    var count: Int
    var file: String?
  }

  /// The findings that are kept, in the order in which they came.
  public private(set) var kept: [Diagnostic] = []
  private var counts: [Kind: Int] = [:]
  private var cuts: [Cut] = []
  private var cutOfKind: [Kind: Int] = [:]

  /// An empty list.
  public init() {}

  /// A list of findings in their order.
  public init(_ findings: some Sequence<Diagnostic>) { append(contentsOf: findings) }

  /// Adds a finding, or counts it.
  ///
  /// - Complexity: O(1).
  public mutating func append(_ finding: Diagnostic) {
    let kind = Kind(code: finding.code, severity: finding.severity)
    let count = counts[kind, default: 0]
    guard count < Self.limit else {
      if let position = cutOfKind[kind] {
        cuts[position].count += finding.count
      } else {
        cutOfKind[kind] = cuts.count
        cuts.append(Cut(kind: kind, count: finding.count, file: finding.location?.file))
      }
      return
    }
    counts[kind] = count + 1
    kept.append(finding)
  }

  /// Adds a finding of a kind, which is made only if it will be kept: near misses take time.
  public mutating func append(
    _ code: DiagnosticCode, _ severity: Severity, _ finding: @autoclosure () -> Diagnostic
  ) {
    if let position = cutOfKind[Kind(code: code, severity: severity)] {
      cuts[position].count += 1
    } else {
      append(finding())
    }
  }

  /// Adds findings in their order.
  public mutating func append(contentsOf findings: some Sequence<Diagnostic>) {
    for finding in findings { append(finding) }
  }

  /// Adds the findings of another list, its counts included.
  public mutating func append(_ other: FindingList) {
    for finding in other.kept { append(finding) }
    for cut in other.cuts {
      if let position = cutOfKind[cut.kind] {
        cuts[position].count += cut.count
      } else {
        cutOfKind[cut.kind] = cuts.count
        cuts.append(cut)
      }
    }
  }

  /// Adds findings in their order.
  public static func += (list: inout FindingList, findings: [Diagnostic]) { list.append(contentsOf: findings) }

  /// Whether a further finding of a kind would only be counted, so that its mend need not be looked for.
  public func isFull(_ code: DiagnosticCode, _ severity: Severity) -> Bool {
    counts[Kind(code: code, severity: severity), default: 0] >= Self.limit
  }

  /// The findings that are kept, and behind them one for each kind that was cut, which says how many more there are.
  public var all: [Diagnostic] {
    kept
      + cuts.map { cut in
        var rest = Diagnostic(
          cut.kind.code, cut.kind.severity, .common(.moreLikeThese, .count(cut.count)),
          at: cut.file.map { InputLocation(file: $0) }, mend: .common(.mendTheseFirst, .count(Self.limit)))
        rest.further = cut.count
        return rest
      }
  }

  /// Whether any finding stops the work.
  public var hasStop: Bool { kept.hasStop }

  /// Whether any finding is an error.
  public var hasErrors: Bool { kept.hasErrors }

  /// Whether nothing was found.
  public var isEmpty: Bool { kept.isEmpty }

  /// A count with commas between thousands.
  package static func grouped(_ count: Int) -> String {
    let digits = Array("\(count)")
    return digits.indices.map { ($0 > 0 && (digits.count - $0) % 3 == 0 ? "," : "") + String(digits[$0]) }.joined()
  }
}
