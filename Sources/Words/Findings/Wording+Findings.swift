package import Diagnostics

/// What is said around findings.
extension Wording {
  /// A phrase with its arguments filled in.
  package func finding(_ phrase: FindingPhrase, _ arguments: String...) -> String {
    filled(phrase[language], arguments)
  }

  /// A phrase with counts filled in.
  private func counted(_ phrase: FindingPhrase, _ counts: Int...) -> String {
    filled(phrase[language], counts.map(FindingList.grouped))
  }

  /// What was set aside.
  package func severity(_ severity: Severity) -> String {
    switch severity {
    case .stop: finding(.stop)
    case .rowSetAside: finding(.row)
    case .valueSetAside: finding(.value)
    case .note: finding(.note)
    }
  }

  /// How often something was found: `14 times`.
  package func times(_ count: Int) -> String { count == 1 ? finding(.once) : counted(.times, count) }

  /// How findings of a kind are mended, each way once.
  package func mends(_ group: FindingGroup) -> [String] {
    var seen: Set<String> = []
    return group.mends.map(text).filter { seen.insert($0).inserted }
  }

  /// `5 cities: Manila, Quito, Suva and 2 more`; `nil` if no city is concerned.
  package func cities(_ group: FindingGroup) -> String? {
    guard group.cityCount > 0 else { return nil }
    return finding(.cities, FindingList.grouped(group.cityCount), names(group.cities, of: group.cityCount))
  }

  /// The first names, and how many more there are.
  package func names(_ names: [String], of count: Int) -> String {
    let first = list(names, .comma)
    return count > names.count ? finding(.namesAndMore, first, FindingList.grouped(count - names.count)) : first
  }

  /// `3 kinds, 61 findings: 2 rows and 14 values set aside, 45 notes; 1 acknowledged`; empty if there is nothing.
  package func summary(_ summary: FindingSummary) -> String {
    var parts: [String] = []
    if summary.stops > 0 { parts.append(counted(.stops, summary.stops)) }
    if summary.rows > 0, summary.values > 0 {
      parts.append(counted(.rowsAndValuesAside, summary.rows, summary.values))
    } else if summary.rows > 0 {
      parts.append(counted(.rowsAside, summary.rows))
    } else if summary.values > 0 {
      parts.append(counted(.valuesAside, summary.values))
    }
    if summary.notes > 0 { parts.append(counted(.notes, summary.notes)) }
    let acknowledged = summary.acknowledged
    guard summary.findings > 0 else { return acknowledged > 0 ? counted(.acknowledgedOnly, acknowledged) : "" }
    let text = finding(
      .kindsAndFindings, FindingList.grouped(summary.kinds), FindingList.grouped(summary.findings),
      list(parts, .comma))
    return acknowledged > 0 ? finding(.alsoAcknowledged, text, FindingList.grouped(acknowledged)) : text
  }
}
