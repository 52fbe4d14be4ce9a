/// What VIKOR says besides the order; all of it on the rows of the matrix.
public struct VikorDetail: Sendable, Equatable {
  /// `S`, the weighted sum of the distances from the best; less is better.
  public var groupUtility: Column
  /// `R`, the largest weighted distance from the best; less is better.
  public var regret: Column
  /// Rows of the compromise set, by rising `Q`.
  ///
  /// The first alone if it is ahead by an acceptable advantage, `Q₂ − Q₁ ≥ 1/(n − 1)`, and is also first in `S` or `R`;
  /// first and second if only the second condition fails; else all with `Q − Q₁ < 1/(n − 1)`.
  public var compromise: [Int]
  /// Whether the first is ahead of the second by `1/(n − 1)` or more.
  public var hasAdvantage: Bool
  /// Whether the first is also first in `S` or in `R`.
  public var isStable: Bool

  /// Creates the detail.
  public init(groupUtility: Column, regret: Column, compromise: [Int], hasAdvantage: Bool, isStable: Bool) {
    self.groupUtility = groupUtility
    self.regret = regret
    self.compromise = compromise
    self.hasAdvantage = hasAdvantage
    self.isStable = isStable
  }
}

/// How two cities stand in PROMETHEE I.
public enum PartialPreference: String, Sendable, Hashable, CaseIterable {
  /// The first is preferred: its positive flow is not smaller, its negative not larger, and one of them is better.
  case preferred
  /// The second is preferred.
  case inferior
  /// Both flows are equal.
  case indifferent
  /// One flow speaks for the first, the other for the second.
  case incomparable
}

/// The flows of PROMETHEE; all of it on the rows of the matrix.
public struct PrometheeFlows: Sendable, Equatable {
  /// `φ⁺`, how much the row is preferred to the others on average, 0…1.
  public var positive: Column
  /// `φ⁻`, how much the others are preferred to it on average, 0…1.
  public var negative: Column

  /// Creates flows.
  public init(positive: Column, negative: Column) {
    self.positive = positive
    self.negative = negative
  }

  /// PROMETHEE I: how two rows stand; flows within 1e-9 of one another are equal.
  public func relation(_ first: Int, _ second: Int) -> PartialPreference {
    let gain = Self.sign(positive.numbers[first] - positive.numbers[second])
    let relief = Self.sign(negative.numbers[second] - negative.numbers[first])
    switch (gain, relief) {
    case (0, 0): return .indifferent
    case (0..., 0...): return .preferred
    case (...0, ...0): return .inferior
    default: return .incomparable
    }
  }

  private static func sign(_ difference: Double) -> Int {
    difference.magnitude <= Comparison.tolerance ? 0 : (difference > 0 ? 1 : -1)
  }
}

/// The scores and ranks of one method, on the rows of the matrix.
public struct MethodRanking: Sendable, Equatable {
  /// The method.
  public var method: RankingMethod
  /// The scores; missing where the method gives none.
  public var scores: Column
  /// The ranks, 1 for the best; equals are numbered by the criteria set's tie rule.
  public var ranks: Column
  /// VIKOR's further results; `nil` for other methods and where nobody has a score.
  public var vikor: VikorDetail?
  /// PROMETHEE's flows; `nil` for other methods.
  public var flows: PrometheeFlows?

  /// Creates a ranking.
  public init(
    method: RankingMethod, scores: Column, ranks: Column, vikor: VikorDetail? = nil, flows: PrometheeFlows? = nil
  ) {
    self.method = method
    self.scores = scores
    self.ranks = ranks
    self.vikor = vikor
    self.flows = flows
  }
}
