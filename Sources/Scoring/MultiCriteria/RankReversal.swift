public import AssessmentModel

/// Whether the order of two cities depends on a third.
public enum RankReversal {
  /// Leaves out each row in turn, ranks the rest again and gives every pair that swaps: one row strictly ahead among
  /// all, strictly behind without the third. Rows that become tied, or were, have not swapped.
  ///
  /// A method that depends on nothing but a row's own values gives none.
  ///
  /// - Returns: by the row left out, then by the rank of the one ahead.
  /// - Complexity: rows times that of the method, and the number of swaps.
  public static func leaveOneOut(_ matrix: DecisionMatrix, _ method: RankingMethod) -> [RankSwap] {
    let ranker = MethodRanker(method)
    guard matrix.count > 2 else { return [] }
    let ranks = ranker.ranks(ranker.scores(matrix).order)
    var swaps: [RankSwap] = []
    for removed in 0..<matrix.count {
      var rest = ranker.ranks(ranker.scores(matrix.without(row: removed)).order)
      rest.insert(.nan, at: removed)
      swaps += inversions(ranks, rest).map { RankSwap(removed: removed, ahead: $0.ahead, behind: $0.behind) }
    }
    return swaps
  }

  /// Pairs that are strictly in one order before and strictly in the other after; rows without a rank in either are
  /// left aside.
  package static func inversions(_ before: [Double], _ after: [Double]) -> [(ahead: Int, behind: Int)] {
    let order = before.indices.filter { !before[$0].isNaN && !after[$0].isNaN }
      .sorted { (before[$0], after[$0], $0) < (before[$1], after[$1], $1) }
    // Insertion meets each inversion once, and little else.
    var placed: [Int] = []
    var found: [(ahead: Int, behind: Int)] = []
    for row in order {
      var place = placed.count
      while place > 0 && after[placed[place - 1]] > after[row] {
        found.append((placed[place - 1], row))
        place -= 1
      }
      placed.insert(row, at: place)
    }
    return found.sorted {
      (before[$0.ahead], $0.ahead, before[$0.behind], $0.behind)
        < (before[$1.ahead], $1.ahead, before[$1.behind], $1.behind)
    }
  }
}
