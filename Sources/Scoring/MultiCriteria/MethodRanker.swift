public import AssessmentModel

/// Ranks the rows of a decision matrix by one multi-criteria method.
public struct MethodRanker: Sendable {
  private let method: RankingMethod
  private let tieRule: TieRule

  /// Prepares a ranking.
  ///
  /// - Precondition: VIKOR's `group` lies between 0 and 1; PROMETHEE's thresholds are finite, and
  ///   0 ≤ indifference ≤ preference.
  public init(_ method: RankingMethod, tieRule: TieRule = .competition) {
    switch method {
    case .vikor(let group): precondition((0...1).contains(group), "VIKOR's weight of the group lies between 0 and 1")
    case .promethee(.linear(let indifference, let preference)):
      precondition(
        0 <= indifference && indifference <= preference && preference.isFinite, "0 ≤ indifference ≤ preference")
    case .promethee(.usual), .additive, .weightedProduct, .topsis: break
    }
    self.method = method
    self.tieRule = tieRule
  }

  /// Scores and ranks of all rows.
  ///
  /// Columns of weight 0 count for nothing. Rows whose scores lie within 1e-9 of the first of a tie group are equal;
  /// for the weighted product, the logarithms of the scores. A matrix without rows gives empty columns.
  ///
  /// - Complexity: O(rows × columns), for PROMETHEE O(columns · rows · log rows).
  public func rank(_ matrix: DecisionMatrix) -> MethodRanking {
    let result = scores(matrix)
    let detail = result.vikor.flatMap { Vikor.detail(result.scores, $0) }
    return MethodRanking(
      method: method, scores: Column(numbers: result.scores), ranks: Column(numbers: ranks(result.order)),
      vikor: detail, flows: result.flows)
  }

  func ranks(_ order: [Double]) -> [Double] { RankingStep(tieRule: tieRule).ranks(order) }

  func scores(_ matrix: DecisionMatrix) -> MethodScores {
    switch method {
    case .additive: AdditiveWeighting.run(matrix)
    case .weightedProduct: ProductWeighting.run(matrix)
    case .topsis: IdealDistance.run(matrix)
    case .vikor(let group): Vikor.run(matrix, group: group)
    case .promethee(let preference): Promethee.run(matrix, preference)
    }
  }
}
