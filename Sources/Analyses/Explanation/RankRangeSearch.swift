public import AssessmentModel
import Glibc
import Scoring

/// Finds the best and the worst rank of a city while every weight stays within a share of what it is.
///
/// The weights of the siblings in every weighted mean of the principal index run over `w·(1 − box)…w·(1 + box)` before
/// they are divided by their sum. Ranks count the cities that are strictly ahead, among those that are ranked now. For
/// every other city it is worked out whether any such weights put it ahead, and whether all do; this gives a range that
/// holds the true one. Then weights that suit the city best, and least, are tried: an end that they attain is exact, and
/// the range is if both are.
public struct RankRangeSearch: Sendable {
  let rescorer: CityRescorer
  let weightBox: WeightBox
  private let sides: [WeightBox.Side?]
  private let ranked: [Int]

  /// Most sets of weights that are tried for one end.
  static let mostTrials = 12

  /// Prepares the search.
  ///
  /// - Parameter box: how far weights may move, as a share of each, from 0 to below 1.
  public init(_ assessment: Assessment, box: Double = 0.25) { self.init(CityRescorer(assessment), box: box) }

  init(_ rescorer: CityRescorer, box: Double) {
    precondition((0..<1).contains(box), "weights stay positive inside the box")
    self.rescorer = rescorer
    let weightBox = WeightBox(rescorer, box: box)
    self.weightBox = weightBox
    let assessment = rescorer.assessment
    sides = assessment.cities.indices.map { assessment.rank(of: $0) == nil ? nil : weightBox.side($0) }
    ranked = assessment.cities.indices.filter { assessment.rank(of: $0) != nil }
  }

  /// The range of a city; `nil` for one without a rank.
  /// - Complexity: O(cities × leaves) for the bounds, and as much for each set of weights tried.
  public func range(of city: Int) -> RankRange? {
    guard let own = sides[city] else { return nil }
    var (ahead, open) = (0, [Int]())
    var (best, worst): ([WeightBox.Lead], [WeightBox.Lead]) = ([], [])
    let (lowest, highest) = (own.lowest[rescorer.plan.principal], own.highest[rescorer.plan.principal])
    for other in ranked where other != city {
      guard let side = sides[other] else { continue }
      let mine = weightBox.lead(own, over: side)
      let theirs = weightBox.lead(side, over: own)
      let surely = weightBox.isLogarithmic ? max(lowest, 0) * (exp(-mine.value) - 1) : -mine.value
      // The most by which the other can be ahead; what is within the tolerance is level, and no rank apart.
      let atMost = weightBox.isLogarithmic ? max(highest, 0) * (exp(theirs.value) - 1) : theirs.value
      if surely > Comparison.tolerance {
        ahead += 1
      } else if !(atMost <= Comparison.tolerance) {
        open.append(other)
        best.append(mine)
        worst.append(theirs)
      }
    }
    var range = RankRange(
      city: city, box: weightBox.box, best: 1 + ahead, worst: 1 + ahead + open.count, isExact: open.isEmpty)
    guard !open.isEmpty else { return range }
    let trials = [rescorer.scorer.shares]
    let top = attained(city, open, trials + Self.hardest(best).map(\.shares)).min() ?? 0
    guard top == 0 else { return range }
    let bottom = attained(city, open, trials + Self.hardest(worst).map(\.shares)).max() ?? 0
    range.isExact = bottom == open.count
    return range
  }

  /// The weights of the smallest leads: what is hardest to attain.
  private static func hardest(_ leads: [WeightBox.Lead]) -> [WeightBox.Lead] {
    let order = leads.indices.sorted {
      leads[$0].value == leads[$1].value ? $0 < $1 : leads[$0].value < leads[$1].value
    }
    return order.prefix(mostTrials).map { leads[$0] }
  }

  /// For each set of weights, how many of some cities are strictly ahead.
  private func attained(_ city: Int, _ others: [Int], _ trials: [[Double]]) -> [Int] {
    trials.map { shares in
      let own = score(city, shares)
      return others.count { score($0, shares) > own + Comparison.tolerance }
    }
  }

  /// The principal score of a city by other shares.
  func score(_ city: Int, _ shares: [Double]) -> Double {
    guard let side = sides[city] else { return .nan }
    var nodes = side.nodes
    rescorer.scorer.fill(&nodes, side.leaves, shares: shares, needed: rescorer.principalNodes, member: city)
    return nodes[rescorer.plan.principal]
  }
}
