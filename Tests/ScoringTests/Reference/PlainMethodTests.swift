import AssessmentModel
import ScoringSupport
import Testing

/// The engine against the formulas of the method, written down plainly, on random sets of every method.
@Suite("Methods as they are written down")
struct PlainMethodTests {
  private static let constants: [Double?] = [nil, 0.25]

  private static func scales(_ random: inout SplitMix) -> [Normalisation] {
    let constant = random.pick(constants)
    let ties = random.pick(RankTies.allCases)
    let isCapped = random.chance(0.5)
    return [
      .goalposts(Goalposts(lower: -1, upper: 3)), .goalposts(Goalposts(lower: -1, upper: 3, isTruncated: false)),
      .goalposts(Goalposts(lower: 0.5, upper: 6, isLogarithmic: true)),
      .goalposts(Goalposts(lower: 0.5, upper: 6, isLogarithmic: true, isTruncated: false)),
      .minMax(constant: constant), .zScore(mean: 50, deviation: 10, constant: constant), .rank(ties), .borda(ties),
      .percentileRank(ties), .distanceToLeader(constant: constant), .distanceToReference("b", isCapped: isCapped),
      .distanceToTarget(2.5, isCapped: isCapped), .distanceToTarget(-2.5, isCapped: isCapped), .fractionOfBest,
      .categorical([
        CategoryStep(from: nil, points: 0.1), CategoryStep(from: 0, points: 0.4), CategoryStep(from: 2, points: 0.9),
      ]), .categorical([CategoryStep(from: 1, points: 0.7)]), .vector, .sum, .maximum,
    ]
  }

  @Test(arguments: 0..<40)
  func `normalisations`(seed: Int) {
    var random = SplitMix(UInt64(seed) &+ 0x5CA1)
    let lowest = seed % 2 == 0 ? 24 : 0
    let cells = (0..<7).map { _ -> Double? in
      random.chance(0.2) ? nil : Double(random.below(65) - lowest) / 8
    }
    for method in Self.scales(&random) {
      let direction = random.pick(Direction.allCases)
      let sense: Sense = random.pick([.rising, .falling])
      let takesRange =
        switch method {
        case .goalposts, .minMax, .percentileRank, .distanceToLeader: true
        case .zScore, .rank, .borda, .distanceToReference, .distanceToTarget, .fractionOfBest, .categorical, .vector,
          .sum, .maximum:
          false
        }
      let range = takesRange ? random.pick([.unit, OutputRange(lower: 1, upper: 100)]) : .unit
      let plain = PlainScale(
        method: method, isHigherBetter: direction == .higherIsBetter, isFalling: sense == .falling, range: range,
        reference: cells[1]
      ).scores(cells)
      let scaled = ScaledColumn(method, cells.map { Cell($0) }, direction: direction, sense: sense, range: range)
      for (found, wanted) in zip(scaled.scores, plain) {
        #expect(
          isClose(found, wanted, 1e-9 * max(1, abs(wanted ?? 0))),
          "\(method), \(direction), \(sense): \(String(describing: found)), not \(String(describing: wanted))")
      }
    }
  }

  @Test(arguments: NodeMethods.aggregations.indices)
  func `aggregations`(number: Int) {
    let aggregation = NodeMethods.aggregations[number]
    for seed in 0..<12 {
      var random = SplitMix(UInt64(seed + 100 * number) &+ 0x0DE)
      let gaps = [0, 0, 0.15, 0.3][seed % 4]
      let columns = (0..<4).map { _ in
        (0..<9).map { _ -> Double? in random.chance(gaps) ? nil : Double(1 + random.below(99)) / 100 }
      }
      let weights = (0..<4).map { _ in Double(1 + random.below(9)) }
      let (set, data) = flatCase(columns, aggregation, weights: weights)
      let plain = PlainNode(
        aggregation: aggregation, weights: weights, rows: (0..<9).map { row in columns.map { $0[row] } }
      ).scores
      let result = assess(set, data)
      for (city, wanted) in plain.enumerated() {
        let found = result.nodes[0].scores[city]
        #expect(
          isClose(found, wanted, 1e-9 * max(1, abs(wanted ?? 0))),
          "\(aggregation), seed \(seed), city \(city): \(String(describing: found)), not \(String(describing: wanted))")
      }
    }
  }

  @Test(arguments: [Weighting.entropy, .critic, .standardDeviation, .principalComponent])
  func `learnt weights`(weighting: Weighting) {
    for seed in 0..<12 {
      var random = SplitMix(UInt64(seed) &+ 0x1EA2)
      let columns = (0..<4).map { _ in (0..<9).map { _ in Double(1 + random.below(99)) / 100 } }
      let wanted = PlainNode.weights(weighting, columns)
      let (set, data) = flatCase(columns, .arithmetic, weighting)
      for (found, wanted) in zip(assess(set, data).plan.nodes[0].shares, wanted) {
        #expect(isClose(found, wanted, 1e-9), "\(weighting.methodName), seed \(seed)")
      }
    }
  }

  /// With two children the best weights stand at a corner: where two rows, or a row and an axis, are at their limit.
  @Test(arguments: 0..<20)
  func `benefit of the doubt`(seed: Int) {
    var random = SplitMix(UInt64(seed) &+ 0xB0D)
    let columns = (0..<2).map { _ in (0..<8).map { _ in Double(1 + random.below(99)) / 100 } }
    let rows = (0..<8).map { (columns[0][$0], columns[1][$0]) }
    var corners: [(Double, Double)] = rows.map { (1 / $0.0, 0) } + rows.map { (0, 1 / $0.1) }
    for (a, c) in rows {
      for (b, d) in rows where abs(a * d - b * c) > 1e-12 {
        corners.append(((d - c) / (a * d - b * c), (a - b) / (a * d - b * c)))
      }
    }
    corners = corners.filter { corner in
      corner.0 >= 0 && corner.1 >= 0 && rows.allSatisfy { corner.0 * $0.0 + corner.1 * $0.1 <= 1 + 1e-9 }
    }
    let (set, data) = flatCase(columns, .arithmetic, .benefitOfTheDoubt(lower: 0, upper: 1))
    let result = assess(set, data)
    for (city, row) in rows.enumerated() {
      let best = corners.map { $0.0 * row.0 + $0.1 * row.1 }.max() ?? 0
      #expect(isClose(result.nodes[0].scores[city], min(1, best), 1e-7), "city \(city)")
    }
  }
}
