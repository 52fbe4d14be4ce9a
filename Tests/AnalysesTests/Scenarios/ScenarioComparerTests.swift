import Analyses
import AssessmentModel
import Numerics
import Scoring
import ScoringSupport
import Testing

@Suite("Scenarios: one method against another")
struct ScenarioComparerTests {
  private func base() -> CriteriaSet {
    criteria(
      [indicator("p", 0, 100), indicator("q", 0, 100), indicator("r", 0, 10)],
      [node("index", 1, .arithmetic, [inner("a", 1, [use("p"), use("q")]), inner("b", 1, [use("r")])])]
    ) {
      $0.verdicts = [
        rule("yes", .conditions([Condition(.node("index"), .atLeast(0.5))]), ranked: true, standing: 2),
        rule("no", .conditions([]), ranked: true, standing: 1),
      ]
    }
  }

  private func answers() -> Survey {
    survey(["p": [80, 20, 50], "q": [20, 90, .blank], "r": [2, 4, 9]])
  }

  /// Worked by hand for city `a` (80, 20, 2): index ½·½(0.8 + 0.2) + ½·0.2 = 0.35; goalposts of r to 0…4 make it 0.5;
  /// weights 3 : 1 of p and q make a 0.65, the index 0.575; the geometric root √(0.65·0.5).
  @Test func eachStepIsChargedWithItsPart() throws {
    var other = base()
    other.indicators[2] = indicator("r", 0, 4)
    other.trees = [
      node(
        "index", 1, .geometric(zero: .stops), [inner("a", 1, [use("p", 3), use("q", 1)]), inner("b", 1, [use("r")])])
    ]
    let result = ScenarioComparer(before: base(), after: other).compare(answers(), engine: "test")
    #expect(result.steps == [.normalisation, .weights, .aggregation])
    let city = result.cities[0]
    #expect(isClose(city.scoreBefore, 0.35))
    #expect(isClose(city.scoreParts[0], 0.15))
    #expect(isClose(city.scoreParts[1], 0.075))
    #expect(isClose(city.scoreParts[2], (0.65 * 0.5).squareRoot() - 0.575))
    #expect(isClose(city.scoreAfter, (0.65 * 0.5).squareRoot()))
    #expect(city.verdictBefore == "no")
    #expect(city.verdictAfter == "yes")
  }

  @Test func equalMethodsDifferInNothingWhateverTheirWords() {
    var other = base()
    (other.id, other.title, other.source) = ("other", LocalizedText("Other"), "elsewhere")
    other.indicators[0].name = LocalizedText("Renamed")
    other.trees[0].name = LocalizedText("Renamed")
    let result = ScenarioComparer(before: base(), after: other).compare(answers(), engine: "test")
    #expect(result.steps.isEmpty)
    #expect(result.after == "other")
    #expect(result.cities.allSatisfy { $0.scoreBefore == $0.scoreAfter && $0.mainStep == nil })
  }

  /// Trees of another shape come as one step, with the indicators that only one set has.
  @Test func otherTreesComeInOneStep() {
    var other = base()
    other.indicators = [other.indicators[2], indicator("new", 0, 1), other.indicators[0]]
    other.trees = [node("index", [use("p", 2), use("r", 1), use("new", 0)])]
    let result = ScenarioComparer(before: base(), after: other).compare(answers(), engine: "test")
    #expect(result.steps == [.tree])
    #expect(isClose(result.cities[1].scoreAfter, (2 * 0.2 + 0.4) / 3))
  }

  /// The last set on the way is the second set: scores, ranks and verdicts are those of an assessment by it, and the
  /// parts add up to the change.
  @Test(arguments: 1...12)
  func thePartsAddUp(seed: Int) {
    var random = SplitMix(UInt64(seed))
    func set() -> CriteriaSet {
      var set = base()
      for position in set.indicators.indices {
        if random.chance(0.5) { set.indicators[position].normalisation = .minMax(constant: 0.5) }
        if random.chance(0.3) { set.indicators[position].direction = .lowerIsBetter }
        if random.chance(0.3) { set.indicators[position].imputation = .median }
        if random.chance(0.3) { set.indicators[position].treatment = .winsorise(skewness: 1, kurtosis: 1, most: 2) }
      }
      set.imputation = random.chance(0.5) ? .mean : .none
      set.screening = random.chance(0.3) ? Screening(minimumCityAvailability: 0.4) : nil
      set.tieRule = random.chance(0.5) ? .dense : .competition
      let first = inner("a", 1 + random.unit(), [use("p", 1 + random.unit()), use("q")])
      let children =
        random.chance(0.7) ? [first, inner("b", 1, [use("r")])] : [first, inner("b", 1, [use("r"), use("p")])]
      set.trees = [node("index", 1, random.chance(0.5) ? .arithmetic : .geometric(zero: .floor(0.01)), children)]
      return set
    }
    func cells(_ top: Double) -> [Cell] {
      (0..<14).map { _ in random.chance(0.15) ? .blank : Cell(random.unit() * top) }
    }
    let answers = survey(["p": cells(100), "q": cells(100), "r": cells(10)])
    let (before, after) = (set(), set())
    let result = ScenarioComparer(before: before, after: after).compare(answers, engine: "test")
    let (first, last) = (assess(before, answers), assess(after, answers))
    for (city, shift) in result.cities.enumerated() {
      #expect(shift.scoreBefore == first.column("index")[city])
      #expect(shift.scoreAfter == last.column("index")[city])
      #expect(shift.rankAfter == last.rank(of: city))
      #expect(shift.verdictAfter == last.verdict(of: city)?.id)
      guard let from = shift.scoreBefore, let to = shift.scoreAfter, !shift.scoreParts.contains(nil) else { continue }
      #expect(isClose(shift.scoreParts.compactMap { $0 }.reduce(0, +), to - from, 1e-14))
    }
    if before != after { #expect(!result.steps.isEmpty) }
  }
}
