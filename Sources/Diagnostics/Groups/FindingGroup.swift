/// The findings of one kind: a rule with its reach, how often, where first, for whom, and how to mend them.
///
/// Acknowledged findings are in no group; ``FindingSummary`` counts them.
public struct FindingGroup: Sendable, Hashable {
  /// How many places of a kind are shown unless all are asked for.
  public static let placesShown = 5
  /// How many cities of a kind are named.
  public static let citiesShown = 3

  /// The rule.
  public let code: DiagnosticCode
  /// What had to be set aside.
  public let severity: Severity
  /// How many findings, those that were counted only included.
  public private(set) var count = 0
  /// The first findings, in the order in which they came, each with its own place and most specific fact.
  public private(set) var first: [Diagnostic] = []
  /// The ways to mend them, each once, in the order in which they came.
  public private(set) var mends: [Statement] = []
  /// How many cities are concerned, as they are named in the input.
  public private(set) var cityCount = 0
  /// The first of these cities.
  public private(set) var cities: [String] = []

  private init(_ code: DiagnosticCode, _ severity: Severity) {
    self.code = code
    self.severity = severity
  }

  /// How many findings are counted beyond ``first``.
  public var more: Int { count - first.count }

  /// What was gathered to make a group, and is of no use afterwards.
  private struct Seen {
    var mends: Set<Statement> = []
    var cities: Set<String> = []
  }

  private struct Kind: Hashable {
    var code: DiagnosticCode
    var severity: Severity
  }

  /// The kinds of a list of findings: the most far-reaching first, those of one reach in the order of their first place.
  ///
  /// - Parameter limit: how many places of a kind are kept; `nil` for all.
  /// - Complexity: O(findings).
  public static func groups(_ findings: some Sequence<Diagnostic>, limit: Int? = placesShown) -> [FindingGroup] {
    var groups: [FindingGroup] = []
    var seen: [Seen] = []
    var places: [Kind: Int] = [:]
    for finding in findings where finding.acknowledgement == nil {
      let kind = Kind(code: finding.code, severity: finding.severity)
      let place = places[kind] ?? groups.count
      if place == groups.count {
        places[kind] = place
        groups.append(FindingGroup(finding.code, finding.severity))
        seen.append(Seen())
      }
      groups[place].add(finding, limit: limit, &seen[place])
    }
    return Severity.allCases.sorted(by: >).flatMap { severity in groups.filter { $0.severity == severity } }
  }

  private mutating func add(_ finding: Diagnostic, limit: Int?, _ seen: inout Seen) {
    count += finding.count
    guard finding.further == nil else { return }
    if limit.map({ first.count < $0 }) ?? true { first.append(finding) }
    let mend = finding.mend ?? Statement(.remedy(code))
    if seen.mends.insert(mend).inserted { mends.append(mend) }
    if let city = finding.city, !city.isEmpty, seen.cities.insert(city).inserted {
      cityCount += 1
      if cities.count < Self.citiesShown { cities.append(city) }
    }
  }
}
