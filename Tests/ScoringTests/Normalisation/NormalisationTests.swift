import AssessmentModel
import Diagnostics
import Glibc
import Scoring
import ScoringSupport
import Testing
import Words

@Suite("Normalisation")
struct NormalisationTests {
  private func values(_ indicator: Indicator, _ cells: [Cell], _ sense: Sense = .rising) -> Assessment {
    assess(criteria([indicator], [node("index", [use(indicator.id.rawValue, 1, sense)])]), survey(["x": cells]))
  }

  private func column(_ result: Assessment, leaf: Int = 0) -> [Double?] {
    result.cities.indices.map { result.normalised.columns[leaf][$0] }
  }

  @Test func `goalposts cut values and count them`() {
    let result = values(indicator("x", 2, 10), [2, 10, 4, 1, 12, .blank])
    #expect(column(result) == [0, 1, 0.25, 0, 1, nil])
    #expect(result.normalised.truncated == [2])
    #expect(result.records[1].remarks == [.cut("x", 2)])
  }

  /// 2 % of income is worth 1 and 10 % is worth 0; used as need, the price burden rises.
  @Test func `direction and sense each turn the scale once`() {
    let cells: [Cell] = [2, 10, 4, 1, 12]
    let price = indicator("x", 2, 10, direction: .lowerIsBetter)
    #expect(column(values(price, cells)) == [1, 0, 0.75, 1, 0])
    #expect(column(values(price, cells, .falling)) == [0, 1, 0.25, 0, 1])
    #expect(column(values(indicator("x", 2, 10), cells, .falling)) == [1, 0, 0.75, 1, 0])
  }

  @Test func `without truncation scores leave the scale`() {
    let result = values(indicator("x", 0, 10, truncated: false), [-5, 15, 5])
    #expect(column(result) == [-0.5, 1.5, 0.5])
    #expect(result.normalised.truncated == [0])
  }

  /// A budget of 0 is a real answer, and scores as the lower goalpost.
  @Test func `a logarithmic scale takes 0 as its lower end`() throws {
    let result = values(indicator("x", 0.1, 30, logarithmic: true), [0, 0.1, 30, 3, 100, -4])
    let found = column(result)
    #expect(found[0] == 0 && found[1] == 0 && found[2] == 1 && found[4] == 1 && found[5] == 0)
    #expect(isClose(found[3], log(30.0) / log(300)))
    #expect(result.normalised.truncated == [3])
    #expect(result.diagnostics.isEmpty)
  }

  @Test func `without truncation a value of 0 has no logarithm`() throws {
    let result = values(indicator("x", 1, 10, logarithmic: true, truncated: false), [0, 100, 10])
    #expect(column(result) == [nil, 2, 1])
    let finding = try #require(result.diagnostics.first)
    #expect(finding.code == .noLogarithm)
    #expect(finding.city == "a")
    #expect(finding.headline == "x is 0, which has no logarithm")
    #expect(finding.location == InputLocation(file: "responses.csv", line: 2, record: 1, field: "x"))
  }

  @Test func `a place beyond all numbers is missing`() {
    let result = values(indicator("x", 0, 0.001, truncated: false), [1e308, 0.001])
    #expect(column(result) == [nil, 1])
    #expect(result.codes() == ["SCR-008"])
  }

  private func minMax(constant: Double?, direction: Direction = .higherIsBetter) -> Indicator {
    var made = indicator("x", direction: direction)
    made.normalisation = .minMax(constant: constant)
    return made
  }

  @Test func `min–max learns its bounds and keeps them`() {
    let result = values(minMax(constant: nil), [20, 10, 15, .blank])
    #expect(column(result) == [1, 0, 0.5, nil])
    #expect(
      result.records[1].learnt == [LearntValue("minimum", of: "x", 10), LearntValue("maximum", of: "x", 20)])
    #expect(column(values(minMax(constant: nil, direction: .lowerIsBetter), [20, 10, 15])) == [0, 1, 0.5])
  }

  @Test func `a constant column takes the named value, or none`() {
    let named = values(minMax(constant: 0.25), [7, 7, .blank])
    #expect(column(named) == [0.25, 0.25, nil])
    #expect(named.codes() == ["SCR-001"])
    #expect(named.diagnostics.map(\.severity) == [.note])
    #expect(named.diagnostics.map(\.headline) == ["x is 7 in every city and counts 0.25 for all"])
    #expect(named.diagnostics[0].location == InputLocation(file: "responses.csv", field: "x"))
    #expect(column(values(minMax(constant: 0.25), [7, 7], .falling)) == [0.75, 0.75])
    let missing = values(minMax(constant: nil), [7, 7])
    #expect(column(missing) == [nil, nil])
    #expect(missing.codes() == ["SCR-001", "SCR-004"])
    #expect(missing.diagnostics[0].severity == .valueSetAside)
  }

  @Test func `pinned bounds are applied, and cut what lies outside`() {
    let set = criteria([minMax(constant: nil)], [node("index", [use("x")])])
    let pins = [LearntValue("minimum", of: "x", 0), LearntValue("maximum", of: "x", 16)]
    let result = assess(set, survey(["x": [8, 20]]), pinned: pins)
    #expect(column(result) == [0.5, 1])
    #expect(result.records[1].learnt == pins)
    #expect(result.diagnostics.isEmpty)
  }

  @Test func `a pin that nothing learns is noted`() {
    let result = assess(
      criteria([indicator("x")], [node("index", [use("x")])]), survey(["x": [1, 0]]),
      pinned: [LearntValue("minimum", of: "y", 3)])
    #expect(result.codes() == ["SCR-010"])
    #expect(result.diagnostics[0].headline == "minimum of y is pinned to 3, but nothing here learns it")
  }

  @Test func `need by level and worst group falls whenever any level rises`() {
    var set = criteria([indicator("x", 0, 100)], [node("index", [use("x", 1, .falling, .levelAndWorstGroup)])])
    set.divide = divideRules(["x": ["women", "old"]])
    let data = survey([
      (AnswerKey("x"), [60, 60, 60, 60, .blank]),
      (AnswerKey("x", group: "women"), [50, 70, .blank, 50, 50]),
      (AnswerKey("x", group: "men"), [70, 10, 10, 70, 70]),
      (AnswerKey("x", group: "old"), [20, 80, .blank, .notApplicable, 20]),
    ])
    // 1 − ½·(p + min(p, worst))/100: with worst 20, 10 and 10 (the men, a reference group), 50.
    let expected: [Double?] = [0.6, 0.65, 0.65, 0.45, nil]
    for (found, wanted) in zip(column(assess(set, data)), expected) { #expect(isClose(found, wanted)) }
  }

  @Test func `for lower-is-better the worst group is the highest`() {
    var set = criteria(
      [indicator("x", 0, 100, direction: .lowerIsBetter)], [node("index", [use("x", 1, .rising, .levelAndWorstGroup)])])
    set.divide = divideRules(["x": ["women"]])
    let data = survey([(AnswerKey("x"), [20, 20]), (AnswerKey("x", group: "women"), [40, 10])])
    #expect(column(assess(set, data)) == [0.7, 0.8])
  }

  /// Metamorphic: fixed limits, so that no score moves when a city joins; learnt limits move.
  @Test func `a city that joins moves no goalpost score`() {
    let set = criteria([indicator("x", 0, 10)], [node("index", [use("x")])])
    let before = column(assess(set, survey(["x": [1, 5, 9]])))
    let after = column(assess(set, survey(["x": [1, 5, 9, 300]])))
    #expect(Array(after.prefix(3)) == before)
  }
}
