public import AssessmentModel
import Diagnostics

/// Ranks the cities of an assessment by several multi-criteria methods side by side.
public struct MultiCriteriaRanker: Sendable {
  private let methods: [RankingMethod]
  private let pairwiseLimit: Int

  /// Prepares a comparison of methods.
  ///
  /// - Parameters:
  ///   - methods: the methods, each with its parameters.
  ///   - pairwiseLimit: up to how many cities dominance and rank reversal are worked out, which look at every pair.
  public init(_ methods: [RankingMethod], pairwiseLimit: Int = 500) {
    self.methods = methods
    self.pairwiseLimit = pairwiseLimit
  }

  /// Ranks the cities that have a value of every indicator that weighs in the principal index; see ``DecisionTable``.
  ///
  /// - Complexity: that of the methods; with pairs, rows times that.
  public func rank(_ assessment: Assessment) -> MultiCriteriaRanking {
    let table = DecisionTable(assessment)
    let tieRule = assessment.criteria.tieRule
    let rankings = methods.map { MethodRanker($0, tieRule: tieRule).rank(table.matrix) }
    var pairs: PairwiseResult?
    if table.cities.count <= pairwiseLimit {
      pairs = PairwiseResult(
        dominators: Dominance.dominators(table.matrix),
        swaps: methods.map { RankReversal.leaveOneOut(table.matrix, $0) })
    }
    var result = MultiCriteriaRanking(
      cities: table.cities, leftOut: table.leftOut, matrix: table.matrix, methods: rankings,
      agreement: Self.agreement(rankings), pairs: pairs, diagnostics: [])
    result.diagnostics = MultiCriteriaFindings(assessment: assessment, ranking: result).run(limit: pairwiseLimit)
    return result
  }

  /// Every pair of methods, over the rows that both rank.
  static func agreement(_ rankings: [MethodRanking]) -> [MethodAgreement] {
    var pairs: [MethodAgreement] = []
    for first in rankings.indices {
      for second in rankings.indices where second > first {
        let (a, b) = (rankings[first].ranks.numbers, rankings[second].ranks.numbers)
        let rows = a.indices.filter { !a[$0].isNaN && !b[$0].isNaN }
        let (left, right) = (rows.map { a[$0] }, rows.map { b[$0] })
        pairs.append(
          MethodAgreement(
            first: first, second: second, count: rows.count, kendall: RankAgreement.kendallTauB(left, right),
            spearman: RankAgreement.spearman(left, right)))
      }
    }
    return pairs
  }
}
