import AssessmentModel
import ScoringSupport
import Testing

/// The data steps against the formulas of the method, written down plainly, on random columns.
@Suite("Data steps as they are written down")
struct PlainDataTests {
  /// Eighths, so that sums have no rounding; with outliers to one side or none, and gaps.
  private static func column(_ random: inout SplitMix, _ count: Int, lowest: Int, gaps: Double) -> [Double] {
    let side = random.pick([-1.0, 0, 1, 1])
    return (0..<count).map { _ in
      if random.chance(gaps) { return .nan }
      let value = Double(lowest + random.below(80)) / 8
      return random.chance(0.12) ? value + side * Double(1 + random.below(400)) : value
    }
  }

  private static func cells(_ column: [Double]) -> [Cell] { column.map { Cell($0.isNaN ? nil : $0) } }

  private static func close(_ found: [Double], _ wanted: [Double], _ place: String) {
    for (city, (found, wanted)) in zip(found, wanted).enumerated() {
      #expect(
        found.isNaN ? wanted.isNaN : abs(found - wanted) <= 1e-9 * max(1, abs(wanted)),
        "\(place), city \(city): \(found), not \(wanted)")
    }
  }

  @Test(arguments: 0..<60)
  func `outlier treatment`(seed: Int) {
    var random = SplitMix(UInt64(seed) &+ 0x7EA7)
    let count = 3 + random.below(40)
    let column = Self.column(&random, count, lowest: random.pick([1, 1, -20]), gaps: random.pick([0, 0.2]))
    let (skewness, kurtosis, most) = (random.pick([2, 1, 0.5]), random.pick([3.5, 1, 0]), random.below(7))
    let named = (0..<count).filter { _ in random.chance(0.15) }
    let ids = survey(["x": Self.cells(column)]).cities.map(\.id)
    let rules: [OutlierTreatment] = [
      .none, .winsorise(skewness: skewness, kurtosis: kurtosis, most: most),
      .winsoriseThenLog(skewness: skewness, kurtosis: kurtosis, most: most), .logarithm, .boxCox(lambda: 0),
      .boxCox(lambda: random.pick([0.5, -1, 2])), .forcedWinsorise(named.map { ids[$0] }),
    ]
    for rule in rules {
      var asked = indicator("x")
      asked.normalisation = .minMax(constant: nil)
      asked.treatment = rule
      let result = assess(criteria([asked], [node("top", [use("x")])]), survey(["x": Self.cells(column)]))
      let wanted = PlainTreatment.treated(column, rule, named: named)
      Self.close(result.scored.columns[0].numbers, wanted, "\(rule), seed \(seed)")
    }
  }

  @Test(arguments: 0..<40)
  func `imputation`(seed: Int) {
    var random = SplitMix(UInt64(seed) &+ 0xF111)
    let count = 4 + random.below(20)
    let columns = (0..<5).map { number in
      number == 4 && seed % 3 == 0
        ? (0..<count).map { _ in random.chance(0.2) ? .nan : 2.5 }
        : Self.column(&random, count, lowest: -20, gaps: 0.25)
    }
    let regions = (0..<count).map { _ in random.pick(["north", "south", "east"]) }
    let flips = columns.map { _ in random.chance(0.4) }
    let plain = PlainFill(columns: columns, flips: flips, groups: regions)
    let answers = survey(
      columns.enumerated().map { (AnswerKey(ItemID("i\($0.offset)")), Self.cells($0.element)) },
      cities: regions.enumerated().map { city("c\($0.offset)", region: $0.element) })
    let rules: [Imputation] = [
      .mean, .median, .groupMean(.region), .groupMedian(.region), .rowMean(.row), .rowMedian(.row), .rowMean(.siblings),
      .rowMedian(.siblings), .nearestNeighbours(1 + random.below(4)),
    ]
    for rule in rules {
      let indicators = columns.indices.map {
        indicator("i\($0)", direction: flips[$0] ? .lowerIsBetter : .higherIsBetter)
      }
      let set = criteria(indicators, [node("top", columns.indices.map { use("i\($0)") })]) { $0.imputation = rule }
      let result = assess(set, answers)
      for (position, column) in result.scored.columns.enumerated() {
        Self.close(column.numbers, plain.filled(position, rule), "\(rule), seed \(seed), column \(position)")
      }
    }
  }

  /// Shares of the indicators, of the weight under each part, and of what is not zero, counted cell by cell.
  @Test(arguments: 0..<60)
  func `screening`(seed: Int) {
    var random = SplitMix(UInt64(seed) &+ 0x5C2E)
    let count = 3 + random.below(12)
    let columns = (0..<6).map { _ -> [Double] in
      let gaps = random.pick([0.1, 0.3, 0.7])
      return (0..<count).map { _ in random.chance(gaps) ? .nan : Double(random.below(3)) }
    }
    let weights = columns.map { _ in Double(1 + random.below(5)) }
    let rule = Screening(
      minimumCityAvailability: random.pick([0, 0.5, 0.67]), minimumIndicatorAvailability: random.pick([0, 0.4, 0.6]),
      minimumNonZero: random.pick([0, 0.5]), minimumDimensionAvailability: random.pick([0, 0.4, 0.5]))
    let set = criteria(
      columns.indices.map { indicator("i\($0)", 0, 2) },
      [
        node(
          "top",
          [0..<3, 3..<6].enumerated().map { part, indices in
            inner("p\(part)", 1, indices.map { use("i\($0)", weights[$0]) })
          })
      ]
    ) { $0.screening = rule }
    let result = assess(
      set, survey(columns.enumerated().map { (AnswerKey(ItemID("i\($0.offset)")), Self.cells($0.element)) }))
    func share(_ parts: Double, _ whole: Double) -> Double { whole == 0 ? .nan : parts / whole }
    func isThin(_ share: Double, _ minimum: Double) -> Bool { share < minimum - 1e-9 }
    let left = columns.indices.filter { position in
      isThin(
        share(Double(columns[position].count { !$0.isNaN }), Double(count)), rule.minimumIndicatorAvailability)
    }
    #expect(result.screening?.screenedIndicators.map(\.indicator) == left)
    let kept = columns.indices.filter { !left.contains($0) }
    let screened = (0..<count).filter { city in
      let known = kept.filter { !columns[$0][city].isNaN }
      if isThin(share(Double(known.count), Double(kept.count)), rule.minimumCityAvailability) { return true }
      for part in [0..<3, 3..<6] {
        let all = kept.filter(part.contains).reduce(0) { $0 + weights[$1] }
        let own = known.filter(part.contains).reduce(0) { $0 + weights[$1] }
        if isThin(share(own, all), rule.minimumDimensionAvailability) { return true }
      }
      return isThin(share(Double(known.count { columns[$0][city] != 0 }), Double(known.count)), rule.minimumNonZero)
    }
    #expect(result.screening?.screenedCities.map(\.city) == screened)
  }
}
