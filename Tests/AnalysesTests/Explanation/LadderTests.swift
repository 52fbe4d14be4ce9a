import AssessmentModel
import Glibc
import ScoringSupport
import Testing

@testable import Analyses
@testable import Scoring

@Suite("Steps upwards")
struct LadderTests {
  private func ladder(_ indicator: Indicator, _ cells: [Cell]) -> [Double] {
    let rescorer = CityRescorer(
      assess(criteria([indicator], [node("top", [use(indicator.id.rawValue)])]), survey([indicator.id.rawValue: cells]))
    )
    return rescorer.ladder(0, rescorer.row(0))
  }

  @Test func `whole scales move in whole steps, in their own direction`() {
    #expect(ladder(indicator("x", 0, 4, scale: .level(of: 4)), [2]) == [3, 4])
    #expect(ladder(indicator("x", 0, 4, scale: .level(of: 4)), [.blank]) == [1, 2, 3, 4])
    #expect(ladder(indicator("x", 0, 4, scale: .level(of: 4)), [4]).isEmpty)
    #expect(ladder(indicator("x", 0, 2, direction: .lowerIsBetter, scale: .level(of: 2)), [2]) == [1, 0])
    #expect(ladder(indicator("x", scale: .yesNo), [0]) == [1])
    #expect(ladder(indicator("x", 0, 5, scale: .count(of: nil)), [3]) == [4, 5])
    #expect(ladder(indicator("x", 0, 4, scale: .level(of: 4)), [1.5]) == [2, 3, 4])
  }

  @Test func `other scales move in quarters of the goalposts, the last step to the end`() {
    #expect(ladder(indicator("x", 0, 100, scale: .percent), [40]) == [65, 90, 100])
    #expect(
      ladder(indicator("x", 2, 10, direction: .lowerIsBetter, scale: .number(lower: 0, upper: nil)), [7]) == [5, 3, 2])
    let places = ladder(indicator("x", 1, 16, scale: .number(lower: 0, upper: nil), logarithmic: true), [0.5])
    #expect(places.count == 4 && zip(places, [2, 4, 8, 16]).allSatisfy { abs($0 - $1) < 1e-9 })
    #expect(ladder(indicator("x", 0, 1000, scale: .count(of: nil)), [10]) == [260, 510, 760, 1000])
  }

  @Test func `from far beyond the goalposts it is four steps, however many units that is`() {
    let complaints = indicator("x", 0, 20, direction: .lowerIsBetter, scale: .count(of: nil))
    #expect(ladder(complaints, [100_000_000]) == [75_000_000, 50_000_000, 25_000_000, 0])
    #expect(ladder(complaints, [1e17]).count == 4 && ladder(complaints, [1e17]).last == 0)
    #expect(ladder(complaints, [41]) == [30, 20, 10, 0], "quarters of 41 are 10.25, in whole numbers downwards")
    #expect(ladder(complaints, [24]).count == 24, "24 steps on the way, as on a scale of that many levels")
    #expect(ladder(indicator("x", 0, 100, scale: .number(lower: nil, upper: nil)), [-20]) == [10, 40, 70, 100])
    // Two decades of the scale and one below its worse end: quarters of three decades.
    let cost = indicator(
      "x", 1, 100, direction: .lowerIsBetter, scale: .number(lower: 0, upper: nil), logarithmic: true)
    let places = ladder(cost, [1000])
    #expect(
      places.count == 4 && zip(places, [177.827941, 31.6227766, 5.62341325, 1]).allSatisfy { abs($0 - $1) < 1e-6 })
    #expect(ladder(indicator("x", 0, 20, scale: .count(of: nil)), [9_007_199_254_740_992]).isEmpty)
  }

  @Test func `without goalposts the range of the cities counts`() {
    var learnt = indicator("x", scale: .number(lower: nil, upper: nil))
    learnt.normalisation = .minMax(constant: nil)
    #expect(ladder(learnt, [20, 10, 50]) == [30, 40, 50])
    #expect(ladder(learnt, [50, 10, 20]).isEmpty)
  }

  @Test func `options move to the next better one`() {
    let options = [("none", 0.0), ("some", 0.3), ("all", 1.0)].map {
      ResponseOption(code: $0.0, label: LocalizedText($0.0), points: $0.1)
    }
    #expect(ladder(indicator("x", scale: .options(options)), [0]) == [0.3, 1])
  }

  @Test func `what the city does not control, what does not apply and what would serve people worse stays`() {
    var set = criteria(
      ["own", "law", "absent", "served"].map { indicator($0, 0, 4, scale: .level(of: 4)) },
      [node("top", [use("own"), use("law"), use("absent"), use("served", 1, .falling)])])
    set.indicators[1].isCityControlled = false
    let rescorer = CityRescorer(
      assess(set, survey(["own": [1], "law": [1], "absent": [.notApplicable], "served": [1]])))
    let row = rescorer.row(0)
    #expect(StepOptions.all(row, rescorer.rescore(row), in: rescorer).map(\.indicator) == [0])
  }

  @Test func `an answer to a missing question is held against the one at the worse end`() {
    let set = criteria(
      ["a", "b"].map { indicator($0, 0, 4, scale: .level(of: 4)) }, [node("top", [use("a"), use("b")])])
    let rescorer = CityRescorer(assess(set, survey(["a": [3], "b": [.blank]])))
    let row = rescorer.row(0)
    let ladders = StepOptions.all(row, rescorer.rescore(row), in: rescorer)
    #expect(ladders.map { $0.options.map(\.steps) } == [[0, 1], [0, 1, 2, 3, 4]])
  }

  @Test func `the search by frontiers serves sets like the Seoul model`() {
    for seed in 0..<10 {
      let sample = ExplanationSample.candidates(UInt64(seed))
      let rescorer = CityRescorer(assess(sample.set, sample.survey))
      for city in 0..<12 {
        let row = rescorer.row(city)
        let now = rescorer.rescore(row)
        let goal = PathGoal(verdict: 7, rescorer.rules)
        #expect(goal.ways?.count == 1)
        #expect(
          FrontierSearch(rescorer, row, now, StepOptions.all(row, now, in: rescorer), goal) != nil,
          "seed \(seed), city \(city)")
      }
    }
  }
}
