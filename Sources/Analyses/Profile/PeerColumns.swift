import AssessmentModel
import Numerics
import Scoring

/// The values of a group of cities at one leaf or node, sorted once, for statistics that leave out one of them.
struct PeerColumn: Sendable {
  private let sorted: [Double]
  private let mean: Double
  private let squares: Double

  /// Where the squares that are left fall below this share of all, they are summed anew.
  private static let leastLeft = 1e-4

  init(_ column: Column, _ cities: [Int]) {
    sorted = RadixSort.rising(cities.compactMap { column[$0] })
    mean = sorted.isEmpty ? 0 : sorted.reduce(0, +) / Double(sorted.count)
    squares = Self.squares(sorted, around: mean)
  }

  private static func squares(_ values: [Double], around mean: Double) -> Double {
    values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
  }

  /// Number of values.
  var count: Int { sorted.count }

  /// Statistics of the values but one, or of all of them; `nil` with fewer than ``ProfileBuilder/fewestPeers``.
  ///
  /// - Complexity: O(log n), or O(n) where the value left out makes up nearly all of the spread.
  func statistics(without own: Double?) -> PeerStatistics? {
    let place = own.map(place)
    let count = sorted.count - (place == nil ? 0 : 1)
    guard count >= ProfileBuilder.fewestPeers else { return nil }
    func value(_ position: Int) -> Double {
      guard let place, position >= place else { return sorted[position] }
      return sorted[position + 1]
    }
    func quantile(_ share: Double) -> Double {
      let position = Double(count - 1) * share
      let below = Int(position)
      guard below < count - 1 else { return value(count - 1) }
      return value(below) + (position - Double(below)) * (value(below + 1) - value(below))
    }
    var left = squares
    if let own, let place {
      let away = own - mean
      left -= away * away * Double(count + 1) / Double(count)
      if !(left > squares * Self.leastLeft) {
        var rest = sorted
        rest.remove(at: place)
        left = Self.squares(rest, around: rest.reduce(0, +) / Double(count))
      }
    }
    guard left.isFinite else { return nil }
    let isConstant = RoundingBand.isConstant(value(0), value(count - 1))
    return PeerStatistics(
      count: count, median: quantile(0.5), lowerQuartile: quantile(0.25), upperQuartile: quantile(0.75),
      deviation: isConstant ? 0 : (max(0, left) / Double(count - 1)).squareRoot())
  }

  /// The first place of a value that is among those sorted.
  private func place(_ value: Double) -> Int {
    var (low, high) = (0, sorted.count)
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// The cities of one group, sorted column by column, once for all the cities that are held against it.
struct PeerColumns: Sendable {
  let group: CityGroup
  let count: Int
  let incomes: ClosedRange<Double>?
  private let leaves: [PeerColumn]
  private let nodes: [PeerColumn]

  init(_ group: CityGroup, cities: [Int], in assessment: Assessment, incomes: ClosedRange<Double>? = nil) {
    self.group = group
    self.incomes = incomes
    count = cities.count
    leaves = assessment.normalised.columns.map { PeerColumn($0, cities) }
    nodes = assessment.nodes.map { PeerColumn($0.scores, cities) }
  }

  /// Statistics of the leaves, without one of the cities.
  func leaves(without city: ContributionSplit.Side?) -> [PeerStatistics?] {
    leaves.indices.map { leaves[$0].statistics(without: city?.leaves[$0].present) }
  }

  /// Statistics of the nodes, without one of the cities.
  func nodes(without city: ContributionSplit.Side?) -> [PeerStatistics?] {
    nodes.indices.map { nodes[$0].statistics(without: city?.nodes[$0].present) }
  }

  /// The medians that the group gives whichever of its cities is left out: NaN where one fewer would be too few.
  var surest: [Double] {
    leaves.map { $0.count > ProfileBuilder.fewestPeers ? $0.statistics(without: nil)?.median ?? .nan : .nan }
  }
}

extension Double {
  /// The number, unless it stands for a missing one.
  fileprivate var present: Double? { isNaN ? nil : self }
}
