internal import Diagnostics

/// A rule on the answers of one city: what they must fulfil together, and what follows if they do not.
///
/// ```xml
/// <check id="trained-are-staff" severity="hard" setsAside="trained">
///   <name>Nobody is trained who is not on the staff</name>
///   <when item="has-training" equals="yes"/>
///   <requires item="trained" atMost="staff"/>
/// </check>
/// ```
///
/// A rule is judged for a city that answers every item it names; otherwise nothing can be said. Where every condition
/// holds, every requirement must. A yes is 1 and a no 0, an option counts as its points.
public struct EditRule: Sendable, Hashable {
  /// What follows if the rule is broken.
  public enum Severity: String, Sendable, Hashable, CaseIterable {
    /// The answers that the rule names are set aside: they cannot all be right.
    case hard
    /// It is said, and nothing else: the answers may be right.
    case soft
  }

  /// The name in files.
  public var id: String
  /// What must hold, in words.
  public var name: LocalizedText
  /// What follows.
  public var severity: Severity
  /// When the rule applies; all of them must hold, and without any it always applies.
  public var conditions: [AnswerClause]
  /// What must hold then, every one of them.
  public var requirements: [AnswerClause]
  /// The answers that a hard rule sets aside; empty for every item that the rule names.
  public var setsAside: [ItemID]

  /// Creates a rule.
  public init(
    id: String, name: LocalizedText, severity: Severity = .soft, conditions: [AnswerClause] = [],
    requirements: [AnswerClause], setsAside: [ItemID] = []
  ) {
    self.id = id
    self.name = name
    self.severity = severity
    self.conditions = conditions
    self.requirements = requirements
    self.setsAside = setsAside
  }

  /// Every item that the rule names, each once, in the order in which they stand.
  public var items: [ItemID] {
    var seen: Set<ItemID> = []
    return (conditions + requirements).flatMap(\.items).filter { seen.insert($0).inserted }
  }

  /// The answers that are set aside if the rule is broken; none for a soft rule.
  public var itemsSetAside: [ItemID] {
    switch severity {
    case .hard: setsAside.isEmpty ? items : setsAside
    case .soft: []
    }
  }
}

/// A comparison of the sum of some answers with a number, or with the sum of others.
public struct AnswerClause: Sendable, Hashable {
  /// How the two sides are held against each other.
  public enum Relation: String, Sendable, Hashable, CaseIterable {
    /// Left ≥ right.
    case atLeast
    /// Left < right.
    case below
    /// Left > right.
    case above
    /// Left ≤ right.
    case atMost
    /// Left = right.
    case equals
  }

  /// What the answers are held against.
  public enum Bound: Sendable, Hashable {
    /// A number.
    case number(Double)
    /// The sum of these answers.
    case sum([ItemID])
  }

  /// The answers whose sum is compared.
  public var left: [ItemID]
  /// How.
  public var relation: Relation
  /// With what.
  public var right: Bound

  /// Creates a clause.
  public init(_ left: [ItemID], _ relation: Relation, _ right: Bound) {
    self.left = left
    self.relation = relation
    self.right = right
  }

  /// The items of both sides, in order.
  public var items: [ItemID] {
    switch right {
    case .number: left
    case .sum(let items): left + items
    }
  }

  /// Whether two numbers stand in the relation; those that differ by rounding alone, `1e-9·max(1, |left|, |right|)`, are
  /// equal.
  public func isMet(_ left: Double, _ right: Double) -> Bool {
    let tolerance = Comparison.tolerance * max(1, abs(left), abs(right))
    return switch relation {
    case .atLeast: left >= right - tolerance
    case .below: left < right - tolerance
    case .above: left > right + tolerance
    case .atMost: left <= right + tolerance
    case .equals: abs(left - right) <= tolerance
    }
  }
}
