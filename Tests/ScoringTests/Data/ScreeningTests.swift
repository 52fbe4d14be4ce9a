import AssessmentModel
import Diagnostics
import Numerics
import Scoring
import ScoringSupport
import Testing
import Words

@Suite("Screening")
struct ScreeningTests {
  private let columns: KeyValuePairs<String, [Cell]> = [
    "p": [1, 0.5, .blank, 0.2, 0], "q": [1, 0.5, .blank, .blank, 0], "r": [1, 0.5, 0.4, .blank, 0.5],
    "s": [1, .blank, .blank, .blank, .blank],
  ]

  private func set(_ rule: Screening?, _ change: (inout CriteriaSet) -> Void = { _ in }) -> CriteriaSet {
    var set = criteria(
      ["p", "q", "r", "s"].map { indicator($0) },
      [node("index", [inner("one", 1, [use("p", 3), use("q", 1)]), inner("two", 1, [use("r"), use("s")])])], change)
    set.screening = rule
    return set
  }

  private func screened(_ result: Assessment) -> [Int] { result.screening?.screenedCities.map(\.city) ?? [] }

  @Test func `a rule that asks for nothing changes nothing`() {
    let with = assess(set(Screening()), survey(columns))
    let without = assess(set(nil), survey(columns))
    #expect(with.nodes == without.nodes)
    #expect(with.treated == nil)
    #expect(without.screening == nil)
    #expect(screened(with).isEmpty)
  }

  @Test func `availability by city, indicator and dimension, by hand`() throws {
    let screening = try #require(assess(set(Screening()), survey(columns)).screening)
    #expect(screening.cities == Column(numbers: [1, 0.75, 0.25, 0.25, 0.75]))
    #expect(screening.indicators == Column(numbers: [0.8, 0.6, 0.8, 0.2]))
    #expect(screening.nonZero.numbers[0...3] == [1, 1, 1, 1])
    #expect(isClose(screening.nonZero[4], 1.0 / 3))
    #expect(
      screening.dimensions.map(\.availability) == [
        Column(numbers: [1, 1, 0, 0.75, 1]), Column(numbers: [1, 0.5, 0.5, 0, 0.5]),
      ])
  }

  @Test func `a screened city stays, unrated, unranked, with its reason and its values`() throws {
    let result = assess(set(Screening(minimumCityAvailability: 2.0 / 3)), survey(columns))
    #expect(screened(result) == [2, 3])
    #expect(result.cities.count == 5)
    #expect(result.column("index")[2] == nil && result.column("index")[3] == nil)
    #expect(result.ranking.overall[2] == nil)
    #expect(!result.isCovered(2))
    #expect(result.indicators.columns[2][2] == .value(0.4, .reported))
    #expect(result.screening?.screened(2) == .init(city: 2, reason: .availability, share: 0.25))
    #expect(isClose(result.coverage[2], 0.25))
    let finding = try #require(result.diagnostics.first { $0.code == .cityScreened })
    #expect(finding.headline == "c is not rated: values for 25.0 % of the indicators")
    #expect(finding.city == "c")
    let record = try #require(result.records.first { $0.stage == .screening })
    #expect(
      record.remarks.first == .cityScreened("c", .availability, 0.25)
        && record.remarks.count == 2)
  }

  @Test func `a screened city gets the verdict of insufficient coverage`() {
    let result = assess(
      set(Screening(minimumCityAvailability: 0.5)) {
        $0.verdicts = [rule("thin", .insufficientCoverage), rule("other", .conditions([]), ranked: true)]
      }, survey(columns))
    #expect(result.verdictIDs == ["other", "other", "thin", "thin", "other"])
  }

  @Test func `the limit itself is met`() {
    #expect(screened(assess(set(Screening(minimumCityAvailability: 0.75)), survey(columns))) == [2, 3])
    #expect(screened(assess(set(Screening(minimumCityAvailability: 0.1 + 0.65)), survey(columns))) == [2, 3])
  }

  @Test func `zeros and dimensions`() {
    let zeros = assess(set(Screening(minimumNonZero: 0.5)), survey(columns))
    #expect(zeros.screening?.screenedCities == [.init(city: 4, reason: .nonZero, share: 1.0 / 3)])
    let thin = assess(set(Screening(minimumDimensionAvailability: 0.5)), survey(columns))
    #expect(screened(thin) == [2, 3])
    #expect(
      thin.screening?.screenedCities.map(\.reason) == [
        .dimension(thin.plan.node("one") ?? -1), .dimension(thin.plan.node("two") ?? -1),
      ])
  }

  @Test func `an indicator left out has no weight, and cities are held against the rest`() throws {
    let result = assess(
      set(Screening(minimumCityAvailability: 1, minimumIndicatorAvailability: 0.5)), survey(columns))
    #expect(result.screening?.screenedIndicators == [.init(indicator: 3, share: 0.2)])
    #expect(screened(result) == [2, 3])
    #expect(result.plan.leaves.map(\.effectiveWeight) == [0.375, 0.125, 0.5, 0])
    #expect(result.column("two")[1] == 0.5)
    #expect(result.coverage[1] == 1)
    let finding = try #require(result.diagnostics.first { $0.code == .indicatorScreened })
    #expect(finding.headline == "s has a value in 20.0 % of the cities and is left out")
  }

  @Test func `a dimension with nothing left weighs nothing, a tree with nothing left is not rated`() {
    let sparse = survey(["p": [1, 0.5], "q": [0.25, 0.5], "r": [1, .blank], "s": [.blank, 1]])
    let half = assess(set(Screening(minimumIndicatorAvailability: 0.6)), sparse)
    #expect(half.column("index") == [0.8125, 0.5])
    #expect(half.column("two") == [nil, nil])
    #expect(half.coverage.present == [1, 1])
    let nothing = assess(set(Screening(minimumIndicatorAvailability: 0.6)), survey(["p": [1, .blank]]))
    #expect(nothing.column("index") == [nil, nil])
    #expect(nothing.codes().contains("SCR-004"))
  }

  @Test func `nothing is learnt from a screened city`() {
    let rule = Screening(minimumCityAvailability: 0.5)
    let result = assess(
      set(rule) {
        for position in $0.indicators.indices { $0.indicators[position].normalisation = .minMax(constant: nil) }
      },
      survey(["p": [1, 2, 99], "q": [1, 3, .blank], "r": [2, 1, .blank], "s": [5, 6, .blank]]))
    #expect(screened(result) == [2])
    #expect(result.records.flatMap(\.learnt).contains(LearntValue("maximum", of: "p", 2)))
  }

  @Test func `a survey without cities is not screened`() {
    let result = assess(
      set(Screening(minimumCityAvailability: 0.5, minimumIndicatorAvailability: 0.5)), survey(["p": []]))
    #expect(screened(result).isEmpty)
    #expect(result.screening?.screenedIndicators.isEmpty == true)
  }

  @Test(arguments: [
    Weighting.relative, .equal, .entropy, .critic, .standardDeviation, .principalComponent,
    .benefitOfTheDoubt(lower: 0, upper: 1),
  ])
  func `learnt weights do not see an indicator that is left out`(weighting: Weighting) {
    var random = SplitMix(51)
    func cells() -> [Cell] { (0..<12).map { _ in Cell(0.05 + 0.9 * random.unit()) } }
    let table = survey([
      "p": cells(), "s": [0.5] + [Cell](repeating: .blank, count: 11), "q": cells(), "r": cells(),
    ])
    func run(_ names: [String], pinned: [LearntValue] = []) -> Assessment {
      var root = node("index", names.map { use($0) })
      root.weighting = weighting
      return assess(
        criteria(names.map { indicator($0) }, [root]) { $0.screening = Screening(minimumIndicatorAvailability: 0.5) },
        table, pinned: pinned)
    }
    let with = run(["p", "s", "q", "r"])
    let without = run(["p", "q", "r"])
    #expect(zip(with.column("index"), without.column("index")).allSatisfy { $0 != nil && isClose($0, $1) })
    let shares = with.plan.nodes[0].shares
    #expect(shares[1] == 0)
    #expect(zip([0, 2, 3], without.plan.nodes[0].shares).allSatisfy { isClose(shares[$0], $1) })
    let again = run(["p", "s", "q", "r"], pinned: with.records.flatMap(\.learnt))
    #expect(zip(again.column("index"), with.column("index")).allSatisfy { isClose($0, $1) })
  }
}
