import AssessmentModel
import Diagnostics
import Scoring
import ScoringSupport
import Testing
import Words

@Suite("Item scoring")
struct ItemScoringTests {
  private func score(_ scoring: ItemScoring, _ columns: KeyValuePairs<String, [Cell]>, cities: [City]? = nil)
    -> Assessment
  {
    let set = criteria([indicator("x", 0, 100, scoring: scoring)], [node("index", [use("x")])])
    return assess(set, survey(columns, cities: cities))
  }

  private func answers(_ result: Assessment) -> [Answer] {
    result.cities.indices.map { result.indicators.columns[0][$0] }
  }

  @Test func `a direct answer keeps value, basis and reason`() {
    let result = score(
      .answer("x"), ["x": [.value(3, .evidenced), .value(2, .selfReported), .missing(.refused)]])
    #expect(answers(result) == [.value(3, .evidenced), .value(2, .selfReported), .missing(.refused)])
  }

  @Test func `an item without a column was not asked`() {
    #expect(answers(score(.answer("y"), ["x": [1]])) == [.missing(.notAsked)])
  }

  @Test func `a ratio is scaled, takes the worse basis and the first reason`() {
    let result = score(
      .ratio(numerator: "staff", denominator: "all", per: 1000),
      [
        "staff": [3, .value(3, .evidenced), .proxy(3), .missing(.refused), 5, .value(1, .evidenced)],
        "all": [
          400, .value(400, .selfReported), .value(400, .evidenced), .blank, .missing(.doesNotKnow),
          .value(4, .evidenced),
        ],
      ])
    #expect(
      answers(result) == [
        .value(7.5, .reported), .value(7.5, .selfReported), .value(7.5, .countryProxy), .missing(.refused),
        .missing(.doesNotKnow), .value(250, .evidenced),
      ])
    #expect(result.diagnostics.isEmpty)
  }

  @Test func `division by zero is invalid, and says where the zero stands`() throws {
    let result = score(
      .ratio(numerator: "staff", denominator: "all", per: 1), ["staff": [1, 0, 0], "all": [1, 0, .blank]])
    #expect(answers(result) == [.value(1, .reported), .missing(.invalid), .missing(.noAnswer)])
    let finding = try #require(result.diagnostics.first)
    #expect(result.codes() == ["SCR-002"])
    #expect(finding.severity == .valueSetAside)
    #expect(finding.headline == "x divides by all, which is 0")
    #expect(finding.location == InputLocation(file: "responses.csv", line: 3, record: 2, field: "all"))
    #expect(finding.city == "b")
  }

  @Test func `an overflow is invalid, not infinite`() {
    let result = score(
      .ratio(numerator: "staff", denominator: "all", per: 1000), ["staff": [1e308, 1], "all": [0.001, 1]])
    #expect(answers(result) == [.missing(.invalid), .value(1000, .reported)])
    #expect(result.codes() == ["SCR-008"])
  }

  @Test func `a sum counts what does not apply as nothing, but silence as missing`() {
    let result = score(
      .sum(["a", "b", "c"]),
      [
        "a": [1, 1, .notApplicable, .notApplicable, .blank],
        "b": [0, .notApplicable, .notApplicable, .missing(.refused), .missing(.doesNotKnow)],
        "c": [.value(1, .selfReported), 1, .notApplicable, 1, 1],
      ])
    #expect(
      answers(result) == [
        .value(2, .selfReported), .value(2, .reported), .missing(.notApplicable), .missing(.refused),
        .missing(.noAnswer),
      ])
  }

  @Test func `a mean is over the applicable items, scaled`() {
    let result = score(
      .mean(["a", "b", "c"], scale: 100),
      ["a": [1, 1, .blank], "b": [0, .notApplicable, 1], "c": [0, 1, 1]])
    #expect(answers(result) == [.value(100.0 / 3, .reported), .value(100, .reported), .missing(.noAnswer)])
  }

  @Test func `the registry says which cities are abroad`() {
    let cities = [city("seoul", iso3: "KOR"), city("nairobi", iso3: "KEN"), city("nowhere")]
    let result = score(.outsideCountry("KOR"), [:], cities: cities)
    #expect(answers(result) == [.value(0, .registry), .value(1, .registry), .value(1, .registry)])
  }

  @Test func `group columns come in the order of the rules, a group before its reference`() {
    var set = criteria([indicator("y"), indicator("x", 0, 100)], [node("index", [use("x"), use("y")])])
    set.divide = divideRules(["x": ["old", "women"]])
    let data = survey([
      (AnswerKey("x"), [50]), (AnswerKey("x", group: "women"), [40]), (AnswerKey("x", group: "men"), [60]),
      (AnswerKey("x", group: "old"), [30]), (AnswerKey("x", group: "women", isSampleSize: true), [120]),
      (AnswerKey("y"), [1]),
    ])
    let result = assess(set, data)
    #expect(result.groups.map(\.group) == ["old", "women", "men"])
    #expect(result.groups.map(\.indicator) == [1, 1, 1])
    #expect(result.groups[1].sampleSizes?[0].number == 120)
    #expect(result.groups[2].sampleSizes == nil)
  }

  @Test func `the record counts values and reasons`() throws {
    let result = score(.answer("x"), ["x": [1, .blank, .blank, .missing(.refused)]])
    let record = try #require(result.records.first)
    #expect(record.stage == .itemScoring)
    #expect(record.parameters == [.itemScoring("x", .answer("x"))])
    #expect(record.remarks == [.values(1, of: 4), .missing(.noAnswer, 2), .missing(.refused, 1)])
  }
}
