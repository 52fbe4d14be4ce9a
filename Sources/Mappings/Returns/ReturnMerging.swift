internal import AssessmentModel
package import Diagnostics
package import SurveyFiles

/// The answers of one city, put together from its returns.
package struct CityAnswers: Sendable {
  /// The city as it is written in the survey: a name that the registry knows, or as the return writes it.
  package let city: String
  /// Where its first return stands.
  package let place: InputLocation
  /// A row an item and group.
  package var rows: [AnswerRow]
}

/// An answer that another return of the same city replaced.
package struct ReplacedAnswer: Sendable {
  package let city: String
  /// The answer that does not count.
  package let row: AnswerRow
  /// The one that does; `nil` where nobody has decided.
  package let by: AnswerRow?
  /// By which rule.
  package let rule: ReturnRule
}

/// Puts returns together, one set of answers a city, by the rule of the mapping. Nothing is averaged, and nothing is
/// replaced without a record.
///
/// An answer moves with all that stands beside it: evidence of one return never proves the answer of another.
package struct ReturnMerging {
  private let rule: ReturnRule
  private let decisions: [ReturnDecision]
  private let cities: CityIndex?
  private var used: Set<Int> = []
  /// The answers, in the order in which cities come first.
  package private(set) var answers: [CityAnswers] = []
  /// The answers that were replaced, or that contradict one another.
  package private(set) var replaced: [ReplacedAnswer] = []
  /// What was found.
  package private(set) var findings = FindingList()

  /// Merges returns.
  ///
  /// - Parameters:
  ///   - returns: in the order of the files, and of the rows in them.
  ///   - cities: the registry in reach, by which different spellings are one city.
  ///   - targets: the targets of the criteria set, in whose order answers come out.
  /// - Complexity: O(answers), and O(decisions) for each that is contested.
  package init(
    _ returns: [MappedReturn], rule: ReturnRule, decisions: [ReturnDecision], cities: CityIndex?,
    targets: AnswerTargets
  ) {
    (self.rule, self.decisions, self.cities) = (rule, decisions, cities)
    var order: [String: Int] = [:]
    for (place, target) in targets.all.enumerated() { order[target] = place }
    var groups: [[MappedReturn]] = []
    var names: [String] = []
    var places: [String: Int] = [:]
    for one in returns {
      let (key, name) = key(one.city)
      if let place = places[key] {
        groups[place].append(one)
      } else {
        places[key] = groups.count
        groups.append([one])
        names.append(name)
      }
    }
    for (name, group) in zip(names, groups) {
      let rows = group.count == 1 ? group[0].rows : merge(group, name)
      answers.append(
        CityAnswers(
          city: name, place: group[0].place,
          rows: rows.sorted { (order[$0.target] ?? .max) < (order[$1.target] ?? .max) }))
    }
    let partial = returns.filter { $0.isComplete == false }
    if let first = partial.first {
      findings.append(
        Diagnostic(
          .returnsIncomplete, .note,
          .delivery(
            .returnsIncomplete, .number(partial.count),
            .firstOf(partial.prefix(12).map { .quoted($0.city[0]) }, count: partial.count)), at: first.place))
    }
    for (place, decision) in decisions.enumerated() where !used.contains(place) {
      findings.append(
        Diagnostic(
          .returnDecisionIdle, .note,
          .delivery(.decisionIdle, .quoted(decision.city), .text(decision.to), .quoted(decision.from)),
          at: decision.place))
    }
  }

  /// What cities are compared by, and the name that is written.
  private func key(_ names: [String]) -> (key: String, name: String) {
    if let cities {
      for name in names { if let place = cities.position(of: name) { return ("#\(place)", name) } }
    }
    return (FoldedName.of(names[0]), names[0])
  }

  private mutating func merge(_ returns: [MappedReturn], _ city: String) -> [AnswerRow] {
    // The latest comes first; where a time is not known, the order of the files and rows counts.
    let isTimed = returns.allSatisfy { $0.time != nil }
    let ordered = returns.enumerated().sorted { left, right in
      let (first, second) = (left.element.time ?? 0, right.element.time ?? 0)
      return isTimed && first != second ? first > second : left.offset > right.offset
    }.map(\.element)
    let before = replaced.count
    let rows = rule == .latest ? latest(ordered, city) : byItem(ordered, city)
    let count = replaced[before...].count { $0.by != nil }
    findings.append(
      Diagnostic(
        .returnsMerged, .note,
        .delivery(
          isTimed ? .returnsMerged : .returnsMergedByOrder, .number(returns.count), .text(rule.rawValue),
          .number(count)), at: ordered[0].place, city: city))
    return rows
  }

  private mutating func latest(_ returns: [MappedReturn], _ city: String) -> [AnswerRow] {
    let rows = returns[0].rows
    var first: [String: AnswerRow] = [:]
    for row in rows { first[row.target] = row }
    for older in returns.dropFirst() {
      for row in older.rows where row.isAnswered {
        guard let own = first[row.target] else {
          replaced.append(ReplacedAnswer(city: city, row: row, by: nil, rule: rule))
          continue
        }
        if own.value != row.value { replaced.append(ReplacedAnswer(city: city, row: row, by: own, rule: rule)) }
      }
    }
    return rows
  }

  private mutating func byItem(_ returns: [MappedReturn], _ city: String) -> [AnswerRow] {
    var order: [String] = []
    var rows: [String: [AnswerRow]] = [:]
    for one in returns {
      for row in one.rows {
        if rows[row.target] == nil { order.append(row.target) }
        rows[row.target, default: []].append(row)
      }
    }
    return order.map { settle(rows[$0] ?? [], $0, city) }
  }

  /// The row that counts, the latest ones first.
  private mutating func settle(_ rows: [AnswerRow], _ target: String, _ city: String) -> AnswerRow {
    let answered = rows.filter(\.isAnswered)
    guard var chosen = answered.first else {
      // Of returns without a value the latest that gives a reason counts.
      return rows.first { !$0.stated.isEmpty || ($0.missing ?? .noAnswer) != .noAnswer } ?? rows[0]
    }
    guard answered.contains(where: { $0.value != chosen.value }) else { return chosen }
    if rule == .ask {
      guard let decided = decided(answered, target, city) else { return undecided(answered, target, city) }
      chosen = decided
    }
    for row in answered where row.value != chosen.value {
      replaced.append(ReplacedAnswer(city: city, row: row, by: chosen, rule: rule))
    }
    return chosen
  }

  private mutating func decided(_ rows: [AnswerRow], _ target: String, _ city: String) -> AnswerRow? {
    let (own, _) = key([city])
    for (place, decision) in decisions.enumerated()
    where decision.to == target && key([decision.city]).key == own {
      if let row = rows.first(where: { $0.origin?.location.description == decision.from }) {
        used.insert(place)
        return row
      }
    }
    return nil
  }

  private mutating func undecided(_ rows: [AnswerRow], _ target: String, _ city: String) -> AnswerRow {
    var seen: Set<String> = []
    let different = rows.filter { seen.insert($0.value).inserted }
    let sayings = different.map { row -> FactValue in
      .said(
        .delivery(.answerAtPlace, .excerpt(row.value), .text(row.origin?.location.description ?? "")))
    }
    findings.append(
      .returnsDiffer, .valueSetAside,
      Diagnostic(
        .returnsDiffer, .valueSetAside, .delivery(.returnsDiffer, .text(target), .list(sayings)),
        at: rows[0].origin?.location,
        mend: .delivery(
          .decideReturns, .text(city), .text(target), .text(rows[0].origin?.location.description ?? "")), city: city))
    for row in different { replaced.append(ReplacedAnswer(city: city, row: row, by: nil, rule: rule)) }
    var result = rows[0]
    result.value = ""
    result.missing = .invalid
    return result
  }
}
