internal import Diagnostics

/// Collects the findings of one reading.
final class ReadingLog {
  private var findings: [Diagnostic] = []
  /// Lines for which the reader has said what is wrong, so that the schema need not say it again.
  private var spokenFor: Set<Int> = []
  /// Severities of the findings beyond the limit.
  private var cut: [Severity] = []
  private var nearMissBudget = 200

  /// Findings shown one by one; a file with more is no criteria set with slips, and memory is finite.
  static let limit = 2000

  /// Adds a finding. `tag` is the place of the element concerned, where that is not the place itself.
  func report(
    _ code: DiagnosticCode, _ what: Statement, at place: InputLocation, tag: InputLocation? = nil,
    mend: Statement? = nil, severity: Severity = .stop
  ) {
    if findings.count < Self.limit {
      findings.append(Diagnostic(code, severity, what, at: place, mend: mend))
    } else {
      cut.append(severity)
    }
    for line in [place.line, tag?.line] { if let line { spokenFor.insert(line) } }
  }

  /// Whether something has been said about the line of a place.
  func hasSpoken(of place: InputLocation) -> Bool { place.line.map { spokenFor.contains($0) } ?? false }

  /// Findings that say which elements are missing, superfluous or out of place.
  private static let structureCodes: Set<DiagnosticCode> = [
    .criteriaUnknownElement, .criteriaMissingElement, .criteriaRepeatedElement, .criteriaElementOrder,
    .criteriaScaleWithoutRoom, .criteriaClassBound, .criteriaLevelNames,
  ]

  /// Everything found, in the order of the file, with those findings of the schema that say something new.
  func sorted(with schemaFindings: [Diagnostic]) -> [Diagnostic] {
    let isStructureSpokenFor = findings.contains { Self.structureCodes.contains($0.code) }
    let fresh = schemaFindings.filter { finding in
      // The schema places a missing child at a neighbour, so that lines do not tell whether it is the same thing.
      if finding.code == .schemaElement, isStructureSpokenFor { return false }
      return finding.location?.line.map { !spokenFor.contains($0) } ?? true
    }
    let shown = (findings + fresh).enumerated().sorted { left, right in
      (left.element.location?.line ?? 0, left.element.location?.column ?? 0, left.offset)
        < (right.element.location?.line ?? 0, right.element.location?.column ?? 0, right.offset)
    }.map(\.element)
    guard let worst = cut.max(), let place = findings.first?.location else { return shown }
    let rest = Diagnostic(
      .furtherFindings, worst, .criteria(.furtherFindings, .number(cut.count)), at: InputLocation(file: place.file))
    return shown + [rest]
  }

  /// `did you mean “…”?`, or `nil`. Only so many are looked for, and for short names only, since the search takes time
  /// that grows with the number of names and the square of their length.
  func question(for name: String, among candidates: some Collection<String>) -> Statement? {
    guard nearMissBudget > 0, name.utf8.count <= 100, candidates.count <= 20_000 else { return nil }
    nearMissBudget -= 1
    return NearMiss.statement(for: name, among: candidates.lazy.filter { $0.utf8.count <= 100 })
  }

  /// A value as shown in a headline: in quotation marks, cut if it is long.
  static func quoted(_ value: String) -> String { "“\(clipped(value))”" }

  /// A name as shown in a headline, cut if it is long.
  static func clipped(_ name: String) -> String {
    let scalars = name.unicodeScalars
    return scalars.count <= 60 ? name : String(String.UnicodeScalarView(scalars.prefix(60))) + "…"
  }
}
