internal import Diagnostics

/// Names of questions by their headings: a heading that stands twice gets a number, and a finding.
struct QuestionNames {
  private var counts: [String: Int] = [:]
  private var taken: Set<String> = []

  /// The name of the next column under a heading; `column` is its number, for headings that are empty.
  mutating func name(
    _ heading: String, column: Int, at place: InputLocation, findings: inout FindingList
  ) -> String {
    let wanted = heading.isEmpty ? "column \(column + 1)" : heading
    guard !taken.insert(wanted).inserted else { return wanted }
    var name = wanted
    repeat {
      counts[wanted, default: 1] += 1
      name = "\(wanted) (\(counts[wanted] ?? 0))"
    } while !taken.insert(name).inserted
    findings.append(
      Diagnostic(
        .formHeadingTwice, .note, .delivery(.formHeadingTwice, .quoted(wanted), .quoted(name)), at: place))
    return name
  }
}
