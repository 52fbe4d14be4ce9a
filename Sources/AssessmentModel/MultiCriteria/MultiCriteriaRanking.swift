public import Diagnostics

/// A city that is not compared, as some of its values are missing.
public struct LeftOutCity: Sendable, Hashable {
  /// Its position in the assessment.
  public var city: Int
  /// The indicators without a value, in the order of the columns.
  public var missing: [IndicatorID]

  /// Creates an entry.
  public init(city: Int, missing: [IndicatorID]) {
    self.city = city
    self.missing = missing
  }
}

/// How far two methods agree on the order of the cities that both rank.
public struct MethodAgreement: Sendable, Hashable {
  /// Position of the first method.
  public var first: Int
  /// Position of the second method.
  public var second: Int
  /// Number of cities that both rank.
  public var count: Int
  /// Kendall's tau-b; `nil` if either method ranks all cities equal.
  public var kendall: Double?
  /// Spearman's correlation of average ranks; `nil` if either method ranks all cities equal.
  public var spearman: Double?

  /// Creates an entry.
  public init(first: Int, second: Int, count: Int, kendall: Double?, spearman: Double?) {
    self.first = first
    self.second = second
    self.count = count
    self.kendall = kendall
    self.spearman = spearman
  }
}

/// Two cities that change places when a third leaves.
public struct RankSwap: Sendable, Hashable {
  /// Row of the city that leaves.
  public var removed: Int
  /// Row of the city that is ahead among all and behind without the third.
  public var ahead: Int
  /// Row of the city that overtakes it.
  public var behind: Int

  /// Creates a swap.
  public init(removed: Int, ahead: Int, behind: Int) {
    self.removed = removed
    self.ahead = ahead
    self.behind = behind
  }
}

/// What comparing the rows pair by pair gives.
public struct PairwiseResult: Sendable, Hashable {
  /// For each row, the rows that dominate it: at least as good on every indicator that weighs, better on one.
  public var dominators: [[Int]]
  /// For each method, the pairs that swap when one city is left out: by the city left out, then by the rank of the one
  /// ahead.
  public var swaps: [[RankSwap]]

  /// Creates a result.
  public init(dominators: [[Int]], swaps: [[RankSwap]]) {
    self.dominators = dominators
    self.swaps = swaps
  }

  /// Rows that no other dominates: the Pareto set.
  public var pareto: [Int] { dominators.indices.filter { dominators[$0].isEmpty } }
}

/// The cities of an assessment ranked by several methods side by side.
public struct MultiCriteriaRanking: Sendable {
  /// Positions of the compared cities in the assessment: the rows of everything here.
  public var cities: [Int]
  /// The cities that are not compared.
  public var leftOut: [LeftOutCity]
  /// What the cities are compared on.
  public var basis: DecisionBasis = .indicators
  /// What is ranked.
  public var matrix: DecisionMatrix
  /// One ranking a method, in the order asked for.
  public var methods: [MethodRanking]
  /// Every pair of methods.
  public var agreement: [MethodAgreement]
  /// Dominance and rank reversal; `nil` if there are too many cities for pairs.
  public var pairs: PairwiseResult?
  /// How often each row takes each rank with weights at random; `nil` if that was not asked for.
  public var acceptability: RankAcceptability?
  /// What a reader should know.
  public var diagnostics: [Diagnostic]

  /// Creates a result.
  public init(
    cities: [Int], leftOut: [LeftOutCity], matrix: DecisionMatrix, methods: [MethodRanking],
    agreement: [MethodAgreement], pairs: PairwiseResult?, acceptability: RankAcceptability? = nil,
    diagnostics: [Diagnostic]
  ) {
    self.cities = cities
    self.leftOut = leftOut
    self.matrix = matrix
    self.methods = methods
    self.agreement = agreement
    self.pairs = pairs
    self.acceptability = acceptability
    self.diagnostics = diagnostics
  }
}
