public import AssessmentModel
public import Diagnostics

/// Findings as text for people: place, reach, code, headline, and how to mend it on the next line.
///
/// Several findings of one kind stand under one line that names the kind, each with its place first, so that editors can
/// jump there:
///
/// ```
/// value set aside [SRV-050], 14 times: A cell is no number (5 cities: Manila, Quito, Suva and 2 more)
/// responses.csv:3:14: “n.a.” under “GOV-01” is not a level from 0 to 4
/// …
///     … and 9 more; --findings all lists them
///     Write a number, leave the cell empty, or list the text under <missing> in survey.xml.
/// ```
public struct DiagnosticText: Sendable {
  private let style: TerminalStyle
  private let limitPerCode: Int?
  private let words: Wording

  /// Creates a renderer.
  ///
  /// - Parameters:
  ///   - limitPerCode: how many findings of one kind are written out before the rest is counted; `nil` for all.
  ///   - language: the reader's.
  public init(
    style: TerminalStyle = TerminalStyle(isColoured: false), limitPerCode: Int? = nil, language: Language = .english
  ) {
    self.style = style
    self.limitPerCode = limitPerCode
    words = Wording(language)
  }

  /// One finding, ending in a line break.
  public func text(_ diagnostic: Diagnostic) -> String {
    place(diagnostic) + reach(diagnostic.code, diagnostic.severity)
      + " \(VisibleText.line(words.text(diagnostic.statement)))\n"
      + mend(words.mend(diagnostic))
  }

  /// All findings by kind, the most far-reaching first, then how many there are; acknowledged ones are counted only.
  public func text(_ diagnostics: some Sequence<Diagnostic>) -> String {
    let groups = FindingGroup.groups(diagnostics, limit: limitPerCode)
    let summary = FindingSummary(diagnostics)
    var text = groups.map { self.text($0) }.joined()
    if summary.findings > 1 || summary.acknowledged > 0 { text += style.strong(words.summary(summary)) + "\n" }
    return text
  }

  /// The findings of one kind, ending in a line break.
  public func text(_ group: FindingGroup) -> String {
    if group.count == 1, let only = group.first.first { return text(only) }
    var text = reach(group.code, group.severity) + ", \(words.times(group.count)): \(words.code(group.code).title)"
    if let cities = words.cities(group) { text += " (\(VisibleText.line(cities)))" }
    text += "\n"
    let mends = words.mends(group)
    let mendsEach = mends.count > 1
    for finding in group.first {
      text += place(finding) + "\(VisibleText.line(words.text(finding.statement)))\n"
      if mendsEach { text += mend(words.mend(finding)) }
    }
    if group.more > 0 {
      let more = FindingList.grouped(group.more)
      let rest =
        limitPerCode == nil
        ? words.finding(.moreKept, more, FindingList.grouped(FindingList.limit)) : words.finding(.moreListed, more)
      text += style.faint("    " + rest) + "\n"
    }
    if !mendsEach, let all = mends.first { text += mend(all) }
    return text
  }

  private func place(_ finding: Diagnostic) -> String {
    finding.location.map { style.strong(VisibleText.line("\($0)")) + ": " } ?? ""
  }

  private func reach(_ code: DiagnosticCode, _ severity: Severity) -> String {
    let reach = "\(words.severity(severity)) [\(code.id)]"
    return severity.isError ? style.error(reach) : style.warning(reach)
  }

  private func mend(_ text: String) -> String { style.faint("    \(VisibleText.line(text))") + "\n" }
}
