import AssessmentModel
import Diagnostics
import ScoringSupport
import Testing
import Words

@testable import Numerics
@testable import Scoring

@Suite("Aggregation")
struct AggregationTests {
  @Test func `three means of two children, by hand`() {
    let set = criteria(
      [indicator("x"), indicator("y")],
      [
        node("arithmetic", [use("x", 1), use("y", 3)]),
        node("geometric", 1, .geometric(zero: .stops), [use("x", 1), use("y", 1)]),
        node("minimum", 1, .minimum, [use("x", 1), use("y", 3)]),
        node("floor", 1, .geometric(zero: .floor(0.5)), [use("x", 1), use("y", 1)]),
      ])
    let result = assess(set, survey(["x": [0.25, 0, 0.5], "y": [1, 1, .blank]]))
    #expect(result.column("arithmetic") == [0.8125, 0.75, 0.5])
    #expect(isClose(result.column("geometric")[0], 0.5))
    #expect(result.column("geometric")[1] == 0)
    #expect(isClose(result.column("geometric")[2], 0.5))
    #expect(result.column("minimum") == [0.25, 0, 0.5])
    #expect(isClose(result.column("floor")[0], 0.625.squareRoot()))
    #expect(isClose(result.column("floor")[1], 0.5.squareRoot()))
  }

  @Test(arguments: [(0.6, true), (0.6 + 2e-9, false)])
  func `a node is rated at exactly its minimum coverage`(limit: Double, isRated: Bool) {
    let set = criteria(
      (1...5).map { indicator("x\($0)") },
      [node("index", coverage: limit, (1...5).map { use("x\($0)", 0.2) })])
    let result = assess(set, survey(["x1": [0.1], "x2": [0.2], "x3": [0.3], "x4": [.blank], "x5": [.blank]]))
    #expect((result.column("index")[0] != nil) == isRated)
    #expect(isClose(result.nodes[0].coverage[0], 0.6))
    if isRated { #expect(isClose(result.column("index")[0], 0.2)) }
  }

  @Test func `a minimum number of children counts only those with a weight`() {
    let set = criteria(
      ["x", "y", "z"].map { indicator($0) },
      [node("index", children: 2, [use("x"), use("y"), use("z", 0)])])
    let result = assess(set, survey(["x": [1, 1, 1], "y": [1, .blank, .blank], "z": [.blank, 1, .blank]]))
    #expect(result.column("index") == [1, nil, nil])
  }

  @Test func `a negative child leaves a geometric node unrated and is named`() throws {
    let set = criteria(
      [indicator("x", truncated: false), indicator("y")],
      [node("index", 1, .geometric(zero: .stops), [use("x"), use("y")])])
    let result = assess(set, survey(["x": [-0.5, 0.25], "y": [1, 1]]))
    #expect(result.column("index")[0] == nil)
    #expect(isClose(result.column("index")[1], 0.5))
    let finding = try #require(result.diagnostics.first)
    #expect(finding.code == .negativeUnderGeometricMean)
    #expect(finding.severity == .valueSetAside)
    #expect(finding.city == "a")
    #expect(finding.headline == "x scores -0.5, and index is a geometric mean")
  }

  @Test func `overall coverage is the effective weight answered`() {
    let set = criteria(
      ["x", "y", "z"].map { indicator($0) },
      [node("index", [inner("a", 0.75, [use("x", 1), use("y", 2)]), inner("b", 0.25, [use("z")])])])
    let result = assess(set, survey(["x": [1, 1, .blank], "y": [1, .blank, .blank], "z": [1, 1, .blank]]))
    #expect(result.coverage[0] == 1)
    #expect(isClose(result.coverage[1], 0.5))
    #expect(result.coverage[2] == 0)
  }

  /// Random trees, weights, gaps and cities against the plain recursive reference; more than one block of cities, so
  /// that complete and gapped columns both occur.
  @Test(arguments: 0..<40)
  func `column passes equal the plain reference`(seed: Int) {
    var random = SplitMix(UInt64(seed))
    let (set, data) = randomCase(&random, cities: seed % 8 == 0 ? 1500 : 7, gaps: seed % 3 == 0 ? 0 : 0.25)
    let result = assess(set, data)
    for city in data.cities.indices {
      let reference = ReferenceScorer(criteria: set) { id in
        data.columns.first { $0.key.item.rawValue == id.rawValue }?.answers[city].number
      }
      for tree in set.trees {
        let expected = reference.score(tree)
        guard let position = result.plan.node(tree.id) else { continue }
        #expect(isClose(result.nodes[position].scores[city], expected.score), "\(tree.id) of city \(city)")
        #expect(isClose(result.nodes[position].coverage[city], expected.coverage))
      }
    }
  }

  /// A city's scores must not depend on whether another city has gaps, not even in the last bit.
  @Test(arguments: 0..<10)
  func `gaps of another city change no bit`(seed: Int) {
    var random = SplitMix(UInt64(seed) + 100)
    let (set, data) = randomCase(&random, cities: 5, gaps: 0)
    var gapped = data
    for column in gapped.columns.indices { gapped.columns[column].answers[4] = .missing(.noAnswer) }
    let whole = assess(set, data)
    let other = assess(set, gapped)
    for (left, right) in zip(whole.nodes, other.nodes) {
      for city in 0..<4 {
        #expect(left.scores[city] == right.scores[city])
        #expect(left.coverage[city] == right.coverage[city])
      }
    }
  }
}
