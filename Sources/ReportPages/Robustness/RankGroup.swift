import AssessmentModel

/// Ranks taken together in the acceptability table.
struct RankGroup: Equatable {
  var first: Int
  var last: Int
  /// Whether it holds all further ranks.
  var isOpen: Bool

  /// Up to this many ranks stand each by itself.
  private static let single = 6

  /// 1–3, 4–10, 11–20 and the rest, as far as there are ranks; each rank by itself if there are few.
  static func groups(of count: Int) -> [RankGroup] {
    if count <= single { return (1...max(count, 1)).map { RankGroup(first: $0, last: $0, isOpen: false) } }
    return [(1, 3), (4, 10), (11, 20), (21, Int.max)].filter { $0.0 <= count }.map { first, last in
      RankGroup(first: first, last: min(last, count), isOpen: last == Int.max)
    }
  }

  /// Share of the replicates in which the city at a place has one of the ranks.
  func share(_ place: Int, in analysis: UncertaintyAnalysis) -> Double {
    let row = place * analysis.compared.count
    let counts = analysis.rankCounts[(row + first - 1)..<(row + last)]
    return Double(counts.reduce(0) { $0 + Int($1) }) / Double(analysis.replicates)
  }
}
