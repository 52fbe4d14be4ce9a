/// How a value is held against a cut point. A cut is met at `x ≥ cut − 1e-9`, so that a score that is exactly on the
/// cut in decimal arithmetic is on it in binary arithmetic too; the strict forms are the opposites.
public enum Comparison: Sendable, Hashable {
  /// `x ≥ cut − 1e-9`.
  case atLeast(Double)
  /// `x < cut − 1e-9`.
  case below(Double)
  /// `x > cut + 1e-9`.
  case above(Double)
  /// `x ≤ cut + 1e-9`.
  case atMost(Double)
  /// `|x − value| ≤ 1e-9`.
  case equals(Double)

  /// Whether a value meets the condition.
  public func isMet(by value: Double) -> Bool {
    switch self {
    case .atLeast(let cut): value >= cut - Self.tolerance
    case .below(let cut): value < cut - Self.tolerance
    case .above(let cut): value > cut + Self.tolerance
    case .atMost(let cut): value <= cut + Self.tolerance
    case .equals(let wanted): abs(value - wanted) <= Self.tolerance
    }
  }

  /// The distance within which a value counts as being on a cut point.
  public static let tolerance = 1e-9

  /// The cut point.
  public var cut: Double {
    switch self {
    case .atLeast(let cut), .below(let cut), .above(let cut), .atMost(let cut), .equals(let cut): cut
    }
  }
}

/// A comparison on a node's score, in the set's score range, or on an indicator's raw value.
public struct Condition: Sendable, Hashable {
  /// What is compared.
  public enum Subject: Sendable, Hashable {
    /// The score of a node, in the score range of the set.
    case node(NodeID)
    /// The raw value of an indicator.
    case indicator(IndicatorID)
  }

  /// What is compared.
  public var subject: Subject
  /// With what.
  public var comparison: Comparison

  /// Creates a condition.
  public init(_ subject: Subject, _ comparison: Comparison) {
    self.subject = subject
    self.comparison = comparison
  }
}

/// A minimum on one answer or node, whatever the rest: failing it excludes, and a missing answer leaves it unknown.
public struct Gate: Sendable, Hashable {
  /// The name in files: `ELG-01`.
  public var id: String
  /// The name in reports.
  public var name: LocalizedText
  /// What must hold.
  public var condition: Condition

  /// Creates a gate.
  public init(id: String, name: LocalizedText, condition: Condition) {
    self.id = id
    self.name = name
    self.condition = condition
  }
}

/// One class of a class scheme.
public struct MaturityLevel: Sendable, Hashable {
  /// The name in files: `very-high`.
  public var id: String
  /// The name in reports.
  public var name: LocalizedText
  /// The lower bound; `nil` for the lowest class, which takes the rest.
  public var bound: Comparison?

  /// Creates a class.
  public init(id: String, name: LocalizedText, bound: Comparison?) {
    self.id = id
    self.name = name
    self.bound = bound
  }
}

/// Bands of one node's score, best first; the first whose bound is met applies.
public struct ClassScheme: Sendable, Hashable {
  /// The node that is classed.
  public var node: NodeID
  /// The classes, best first.
  public var classes: [MaturityLevel]

  /// Creates a scheme.
  public init(node: NodeID, classes: [MaturityLevel]) {
    self.node = node
    self.classes = classes
  }
}

/// One rule of the verdict list; the first that applies, in file order, is the city's verdict.
public struct VerdictRule: Sendable, Hashable {
  /// When the rule applies.
  public enum Trigger: Sendable, Hashable {
    /// A gate is failed.
    case gateFailed
    /// No gate is failed, but one cannot be answered.
    case gateUnknown
    /// The principal index is not rated, or its overall coverage is below the minimum.
    case insufficientCoverage
    /// Every condition holds; an empty list always holds. A missing value meets no condition.
    case conditions([Condition])
  }

  /// The name in files: `A`, `capacity-building`.
  public var id: String
  /// The name in reports.
  public var name: LocalizedText
  /// What follows from it, in a sentence.
  public var advice: LocalizedText
  /// When it applies.
  public var trigger: Trigger
  /// Whether cities with this verdict are ranked among the candidates.
  public var isRanked: Bool
  /// Order of the verdicts for the rule that silence must not pay: a lower number is a lower verdict.
  public var standing: Int

  /// Creates a rule.
  public init(
    id: String, name: LocalizedText, advice: LocalizedText = .empty, trigger: Trigger, isRanked: Bool = false,
    standing: Int = 0
  ) {
    self.id = id
    self.name = name
    self.advice = advice
    self.trigger = trigger
    self.isRanked = isRanked
    self.standing = standing
  }
}

/// How equals are numbered.
public enum TieRule: String, Sendable, Hashable, CaseIterable {
  /// 1, 2, 2, 4.
  case competition
  /// 1, 2, 2, 3.
  case dense
  /// 1, 2.5, 2.5, 4.
  case average
}
