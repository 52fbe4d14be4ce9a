public import AssessmentModel
import Diagnostics

/// Ranks the cities of an assessment by several multi-criteria methods side by side.
public struct MultiCriteriaRanker: Sendable {
  private let methods: [RankingMethod]
  private let basis: DecisionBasis?
  private let pairwiseLimit: Int
  private let limit: WorkLimit

  /// Prepares a comparison of methods.
  ///
  /// - Parameters:
  ///   - methods: the methods, each with its parameters.
  ///   - basis: what cities are compared on; `nil` for what compares most, see ``DecisionTable/widest(_:)``.
  ///   - pairwiseLimit: up to how many cities dominance and rank reversal are worked out, which look at every pair.
  ///   - limit: how much they may take.
  public init(
    _ methods: [RankingMethod], basis: DecisionBasis? = .indicators, pairwiseLimit: Int = 500,
    limit: WorkLimit = .command
  ) {
    self.methods = methods
    self.basis = basis
    self.pairwiseLimit = pairwiseLimit
    self.limit = limit
  }

  /// Ranks the cities that have a value of everything they are compared on; see ``DecisionTable``.
  ///
  /// - Complexity: that of the methods; with pairs, rows times that.
  public func rank(_ assessment: Assessment) -> MultiCriteriaRanking {
    let table =
      switch basis {
      case nil: DecisionTable.widest(assessment)
      case .indicators: DecisionTable(assessment)
      case .parts: DecisionTable(partsOf: assessment)
      }
    let tieRule = assessment.criteria.tieRule
    let rankings = methods.map { MethodRanker($0, tieRule: tieRule).rank(table.matrix) }
    var pairs: PairwiseResult?
    let excess = WorkEstimate.pairs(
      rows: table.cities.count, columns: table.matrix.columns.count, methods: methods.count
    ).finding(.scoring(.pairsOfCities, .number(table.cities.count)), limit: limit, .note)
    if table.cities.count <= pairwiseLimit, excess == nil {
      pairs = PairwiseResult(
        dominators: Dominance.dominators(table.matrix),
        swaps: methods.map { RankReversal.leaveOneOut(table.matrix, $0) })
    }
    var result = MultiCriteriaRanking(
      cities: table.cities, leftOut: table.leftOut, matrix: table.matrix, methods: rankings,
      agreement: Self.agreement(rankings), pairs: pairs, diagnostics: [])
    result.basis = table.basis
    result.diagnostics = MultiCriteriaFindings(assessment: assessment, ranking: result).run(
      limit: pairwiseLimit, excess: excess)
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
