import AssessmentModel
import Numerics
import Scoring

/// Puts together what the threads counted.
struct UncertaintySummary {
  let setup: UncertaintySetup
  let tallies: [UncertaintyTally]
  let scores: ScoreTable
  let threads: Int
  let control: RunControl

  func run() throws(AnalysisFailure) -> UncertaintyAnalysis {
    let (replicates, places) = (setup.design.replicates, setup.compared.count)
    guard let intervals = scoreIntervals() else { throw .stopped }
    let rankCounts = unsafe total(\.rankCounts)
    let shares = unsafe (verdicts: total(\.verdictCounts), classes: total(\.classCounts))
    var place = [Int?](repeating: nil, count: setup.plan.cityCount)
    for (position, city) in setup.compared.enumerated() { place[city] = position }
    let cities = (0..<setup.plan.cityCount).map { city -> CityUncertainty in
      let counts = place[city].map { rankCounts[$0 * places..<($0 + 1) * places] }
      let ranked = counts.map { $0.reduce(0) { $0 + Int($1) } }
      return CityUncertainty(
        city: city, ranks: counts.flatMap { RankCounts(Array($0)).ranks },
        unrankedShare: ranked.map { Double(replicates - $0) / Double(replicates) } ?? 0, scores: intervals[city],
        verdictShares: row(city, of: shares.verdicts), classShares: row(city, of: shares.classes))
    }
    return unsafe UncertaintyAnalysis(
      design: setup.design, replicates: replicates, cities: cities, compared: setup.compared, rankCounts: rankCounts,
      winCounts: total(unsafe \.winCounts), centralWeights: setup.weightsVary ? centralWeights(rankCounts) : [],
      given: setup.given?.file)
  }

  private func total(_ counts: (UncertaintyTally) -> UnsafeMutableBufferPointer<UInt32>) -> [UInt32] {
    var total = unsafe Array(counts(tallies[0]))
    for tally in tallies.dropFirst() {
      let counts = unsafe counts(tally)
      for position in counts.indices { unsafe total[position] += counts[position] }
    }
    return total
  }

  private func row(_ city: Int, of counts: [UInt32]) -> [Double] {
    let size = counts.count / setup.plan.cityCount
    return counts[city * size..<(city + 1) * size].map { Double($0) / Double(setup.design.replicates) }
  }

  /// Sums of the blocks in their own order, divided by how often the city was first.
  private func centralWeights(_ rankCounts: [UInt32]) -> [[Double]?] {
    var sums = [[Double]?](repeating: nil, count: setup.compared.count)
    for (_, first) in tallies.flatMap(\.firsts).sorted(by: { $0.block < $1.block }) {
      sums[first.place] = sums[first.place].map { zip($0, first.sums).map { $0 + $1 } } ?? first.sums
    }
    return sums.enumerated().map { place, sums in
      let count = Double(rankCounts[place * setup.compared.count])
      return sums.map { $0.map { $0 / count } }
    }
  }

  private func scoreIntervals() -> [ScoreInterval?]? {
    final class Part { var intervals: [(city: Int, interval: ScoreInterval?)] = [] }
    let replicates = setup.design.replicates
    let numbers = scores
    let parts = ParallelBlocks.run(blocks: setup.plan.cityCount, threads: threads, control: control) {
      Part()
    } body: { part, city in
      let sorted = unsafe RadixSort.rising(
        numbers.numbers[city * replicates..<(city + 1) * replicates].filter { !$0.isNaN })
      guard let fifth = Quantile.type7(0.05, of: sorted), let median = Quantile.type7(0.5, of: sorted),
        let last = Quantile.type7(0.95, of: sorted)
      else { return }
      part.intervals.append((city, ScoreInterval(fifth: fifth, median: median, ninetyFifth: last)))
    }
    guard let parts else { return nil }
    var intervals = [ScoreInterval?](repeating: nil, count: setup.plan.cityCount)
    for part in parts { for (city, interval) in part.intervals { intervals[city] = interval } }
    return intervals
  }
}

/// How often a city had each rank, from 1.
struct RankCounts {
  private let counts: [UInt32]
  private let total: Int

  init(_ counts: [UInt32]) {
    self.counts = counts
    total = counts.reduce(0) { $0 + Int($1) }
  }

  /// Mean and quantiles; `nil` if there was no rank.
  var ranks: CityUncertainty.Ranks? {
    guard total > 0, let best = counts.firstIndex(where: { $0 > 0 }), let worst = counts.lastIndex(where: { $0 > 0 })
    else { return nil }
    let sum = counts.enumerated().reduce(0) { $0 + ($1.offset + 1) * Int($1.element) }
    return CityUncertainty.Ranks(
      mean: Double(sum) / Double(total), median: quantile(0.5), fifth: quantile(0.05), lowerQuartile: quantile(0.25),
      upperQuartile: quantile(0.75), ninetyFifth: quantile(0.95), best: Double(best + 1), worst: Double(worst + 1))
  }

  /// Type 7, as ``Quantile/type7(_:of:)`` on the ranks written out.
  func quantile(_ share: Double) -> Double {
    let place = Double(total - 1) * share
    let below = Int(place)
    let lower = rank(at: below)
    guard below < total - 1 else { return lower }
    return lower + (place - Double(below)) * (rank(at: below + 1) - lower)
  }

  private func rank(at position: Int) -> Double {
    var passed = 0
    for (rank, count) in counts.enumerated() {
      passed += Int(count)
      if position < passed { return Double(rank + 1) }
    }
    return Double(counts.count)
  }
}
