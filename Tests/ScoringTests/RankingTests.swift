import AssessmentModel
import Diagnostics
import Numerics
import Scoring
import ScoringSupport
import Testing
import Words

@Suite("Ranks")
struct RankingTests {
  let set = criteria([indicator("x", 0, 100)], [node("index", [use("x")])])

  private func ranks(_ scores: [Cell], _ rule: TieRule = .competition) -> [Double?] {
    var set = set
    set.tieRule = rule
    let result = assess(set, survey(["x": scores]))
    return scores.indices.map { result.ranking.overall[$0] }
  }

  @Test func `three tie rules number the same order`() {
    #expect(ranks([50, 80, 50, 20, .blank]) == [2, 1, 2, 4, nil])
    #expect(ranks([50, 80, 50, 20], .dense) == [2, 1, 2, 3])
    #expect(ranks([50, 80, 50, 20], .average) == [2.5, 1, 2.5, 4])
  }

  /// Each is within 1e-9 of its neighbour, but the third is not within 1e-9 of the first: closeness is not transitive.
  @Test func `a tie group is measured from its first member`() {
    #expect(ranks([90, Cell(90 - 0.8e-7), Cell(90 - 1.6e-7), 10]) == [1, 1, 3, 4])
  }

  @Test func `ranks in the region and of cities without one`() {
    let cities = [city("a", region: "R"), city("b", region: "S"), city("c", region: "R"), city("d")]
    let result = assess(set, survey(["x": [10, 20, 30, 40]], cities: cities))
    #expect(cities.indices.map { result.ranking.inRegion[$0] } == [2, 1, 1, nil])
    #expect(cities.indices.map { result.ranking.overall[$0] } == [4, 3, 2, 1])
    #expect(result.ranking.candidates == result.ranking.overall)
  }

  @Test func `an uncovered city keeps its score and has no rank`() {
    var set = criteria([indicator("x"), indicator("y")], [node("index", [use("x", 7), use("y", 3)])])
    set.minimumCoverage = 0.7
    let result = assess(set, survey(["x": [1, .blank], "y": [.blank, 1]]))
    #expect(result.column("index") == [1, 1])
    #expect(result.ranking.overall[0] == 1)
    #expect(result.ranking.overall[1] == nil)
    #expect(result.isCovered(0))
    #expect(!result.isCovered(1))
  }

  @Test func `ranks follow a permutation of the cities`() {
    var random = SplitMix(7)
    let scores = (0..<200).map { _ in Double(random.below(50)) }
    let order = Array(0..<200).shuffled(using: &random)
    let plain = ranks(scores.map { Cell($0) }, .average)
    let permuted = ranks(order.map { Cell(scores[$0]) }, .average)
    #expect(permuted == order.map { plain[$0] })
  }

  /// Many cities take another way through the sort; the rank is one more than the number of better cities.
  @Test func `thousands of cities are ranked as few are`() {
    var random = SplitMix(11)
    let scores = (0..<3000).map { _ in Double(random.below(900)) / 9 }
    var better = [Int](repeating: 0, count: 902)
    for score in scores { better[Int((score * 9).rounded())] += 1 }
    for level in stride(from: 900, through: 0, by: -1) { better[level] += better[level + 1] }
    let expected = scores.map { Double(better[Int(($0 * 9).rounded()) + 1] + 1) }
    #expect(ranks(scores.map { Cell($0) }) == expected)
  }

  @Test func `one city, or none rated, is said`() {
    #expect(assess(set, survey(["x": [10]])).codes() == ["SCR-005"])
    #expect(assess(set, survey(["x": [.blank, .blank]])).codes() == ["SCR-006", "SCR-004"])
    #expect(assess(set, survey(["x": []])).codes() == [])
  }

  @Test func `cities that share their country's values are named as tied`() throws {
    let cities = [
      city("a", iso3: "SDN", country: "Sudan"), city("b", iso3: "SDN", country: "Sudan"),
      city("c", iso3: "KOR", country: "Republic of Korea"), city("d", iso3: "SDN", country: "Sudan"),
    ]
    let data = survey(["x": [.proxy(10), .proxy(10), .proxy(80), 10]], cities: cities)
    let result = assess(set, data)
    #expect(result.codes() == ["SCR-007"])
    #expect(result.diagnostics.map(\.headline) == ["2 cities of Sudan share their country's values and are tied"])
    #expect(cities.indices.map { result.ranking.overall[$0] } == [2, 2, 1, 2])
  }
}
