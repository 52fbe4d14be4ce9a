package import AssessmentModel
import Numerics

/// Step 7: the order of the cities by the unrounded score of the principal index, 1 for the best.
package struct RankingStep {
  let tieRule: TieRule

  package init(tieRule: TieRule) { self.tieRule = tieRule }

  /// A city in the order.
  package struct Entry {
    var score: Double
    package var city: Int32
  }

  /// Ranks overall, in the region and among the candidates.
  ///
  /// - Parameters:
  ///   - scores: NaN for cities that are not ranked at all: without a score, or not covered.
  ///   - regions: a number for each city's region; negative for none.
  ///   - isCandidate: whether each city is ranked among the candidates; `nil` if all are.
  /// - Complexity: O(n log n).
  func run(_ scores: [Double], regions: [Int], isCandidate: [Bool]?) -> Ranking {
    let order = Self.order(scores)
    let overall = numbered(order, count: scores.count)
    var byRegion = [[Entry]](repeating: [], count: (regions.max() ?? -1) + 1)
    for entry in order {
      let region = regions[Int(entry.city)]
      if region >= 0 { byRegion[region].append(entry) }
    }
    var inRegion = [Double](repeating: .nan, count: scores.count)
    for entries in byRegion { number(entries, into: &inRegion) }
    let candidates = isCandidate.map { isCandidate in
      numbered(order.filter { isCandidate[Int($0.city)] }, count: scores.count)
    }
    return Ranking(
      overall: Column(numbers: overall), inRegion: Column(numbers: inRegion),
      candidates: Column(numbers: candidates ?? overall))
  }

  /// The cities with a score, highest first, equals in file order.
  package static func order(_ scores: [Double]) -> [Entry] {
    var entries: [Entry] = []
    entries.reserveCapacity(scores.count)
    for (city, score) in scores.enumerated() where !score.isNaN {
      entries.append(Entry(score: score, city: Int32(city)))
    }
    return RadixSort.sorted(entries) { ~$0.score.risingKey }
  }

  /// Where tie groups of falling scores start and end. A group is the scores within 1e-9 of its first member, as
  /// closeness to a neighbour is not transitive.
  @inline(__always)
  package static func forEachTie(_ count: Int, _ score: (Int) -> Double, _ body: (Int, Int) -> Void) {
    var start = 0
    while start < count {
      let least = score(start) - Comparison.tolerance
      var end = start + 1
      while end < count && score(end) >= least { end += 1 }
      body(start, end)
      start = end
    }
  }

  /// Numbers entries in falling order.
  private func number(_ order: [Entry], into ranks: inout [Double]) {
    var groups = 0.0
    Self.forEachTie(order.count) {
      order[$0].score
    } _: { start, end in
      groups += 1
      let rank =
        switch tieRule {
        case .competition: Double(start + 1)
        case .dense: groups
        case .average: Double(start + 1 + end) / 2
        }
      for entry in order[start..<end] { ranks[Int(entry.city)] = rank }
    }
  }

  /// The rank of each score, 1 for the best; NaN for none.
  package func ranks(_ scores: [Double]) -> [Double] { numbered(Self.order(scores), count: scores.count) }

  private func numbered(_ order: [Entry], count: Int) -> [Double] {
    var ranks = [Double](repeating: .nan, count: count)
    number(order, into: &ranks)
    return ranks
  }

  func record(_ ranking: Ranking) -> StageRecord {
    StageRecord(
      .ranking, parameters: [.ties(tieRule)],
      remarks: [
        .rankedOverall(ranking.overall.present.count),
        .rankedCandidates(ranking.candidates.present.count),
      ])
  }
}
