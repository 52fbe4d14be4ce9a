import AssessmentModel
import Diagnostics
import ScoringSupport
import Testing
import Words

@testable import Analyses
@testable import Scoring

/// Whether a number is finite; none is.
private func isFinite(_ value: Double?) -> Bool { value?.isFinite ?? true }

@Suite("What no number can hold is missing where it arises")
struct OverflowTests {
  private func kept(_ id: String, upper: Double = 1) -> Indicator {
    indicator(id, 0, upper, truncated: false)
  }

  /// No number of an assessment, of its profiles or its analysis may be infinite.
  private func expectFinite(_ result: Assessment, _ place: String) {
    for column in result.normalised.columns + result.nodes.flatMap({ [$0.scores, $0.coverage] }) {
      let stray = column.present.first { !$0.isFinite }
      #expect(stray == nil, "\(place)")
    }
    for node in result.nodes.indices {
      for city in result.cities.indices { #expect(isFinite(result.score(node, of: city)), "\(place)") }
    }
    let profiles = ProfileBuilder(result)
    for city in result.cities.indices {
      for contribution in profiles.profile(of: city).contributions {
        #expect(contribution.part.isFinite, "\(place): part of \(contribution.subject)")
      }
    }
    for share in result.varianceShares { #expect(isFinite(share), "\(place)") }
    for value in result.records.flatMap(\.learnt) { #expect(!value.value.isNaN, "\(place): \(value)") }
  }

  @Test func `a sum of children beyond all numbers is missing, with a finding, in both forms`() {
    let set = criteria([kept("x"), kept("y")], [node("index", [use("x"), use("y")])]) {
      $0.trees[0].weighting = .equal
    }
    let returns = survey(["x": [Cell(1.7e308), 0.5, 0.1], "y": [Cell(1.7e308), 0.5, .blank]])
    let result = assess(set, returns)
    #expect(result.column("index")[1] == 0.5)
    expectFinite(result, "sum")
    for scale in [1.0, 100] {
      var reported = set
      reported.scores = ScoreRange(lower: 0, upper: scale)
      let scaled = assess(reported, returns)
      #expect(isFinite(scaled.score(of: 0)))
      if scale == 100 {
        #expect(scaled.score(of: 0) == nil)
        #expect(Set(scaled.codes()) == ["SCR-008"])
        #expect(scaled.diagnostics[0].headline == "x is too large to be placed on its scale")
      }
    }
    var stretched = set
    stretched.scores = ScoreRange(lower: 0, upper: 1000)
    stretched.trees[0].rescaling = OutputRange(lower: 0, upper: 1e307)
    let ends = assess(stretched, survey(["x": [0, 1], "y": [0, 1]]))
    #expect(ends.column("index") == [0, nil])
    #expect(ends.diagnostics[0].code == .notFinite)
    #expect(ends.diagnostics[0].headline == "index is too large to be reported in the range of the scores")
    var heavy = set
    heavy.trees[0].weighting = .relative
    heavy.trees[0].aggregation = .powerMean(exponent: 1, zero: .stops)
    expectFinite(assess(heavy, returns), "power mean")
  }

  @Test(arguments: [
    Aggregation.arithmetic, .geometric(zero: .floor(0.1)), .harmonic(zero: .floor(0.1)),
    .powerMean(exponent: 3, zero: .stops), .maximum, .minimum, .orderedWeighted([3, 1]),
    .mazziottaPareto(MazziottaPareto(isAdjusted: true, isNegative: true)), .copeland(tolerance: 1e-9), .topsis,
    .vikor(group: 0.5), .promethee(.linear(indifference: 0, preference: 1e308)), .promethee(.usual), .weightedProduct,
  ])
  func `every rule takes the largest numbers`(_ aggregation: Aggregation) {
    let largest = Double.greatestFiniteMagnitude
    for (x, y): ([Cell], [Cell]) in [
      ([Cell(largest), Cell(largest), Cell(-largest)], [Cell(largest), Cell(-largest), 1]),
      ([Cell(1e308), Cell(1e-308), 1], [Cell(largest), 1, 2]), ([Cell(largest), 1, 2], [Cell(largest), 1, 3]),
    ] {
      for range: OutputRange? in [nil, OutputRange(lower: -1e308, upper: 1e308)] {
        let set = criteria([kept("x"), kept("y")], [node("index", 1, aggregation, [use("x"), use("y", 2)])]) {
          $0.trees[0].rescaling = range
        }
        let returns = survey(["x": x, "y": y])
        let result = assess(set, returns)
        expectFinite(result, "\(aggregation) \(x) \(y)")
        let plan = ReplicatePlan(criteria: set, survey: returns)
        let workspace = plan.makeWorkspace()
        plan.run(plan.ownParameters(), in: workspace)
        for city in 0..<3 { #expect(!workspace.scores[city].isInfinite, "\(aggregation)") }
      }
    }
  }

  @Test func `ranges at the ends of the numbers`() {
    for (lower, upper) in [(-1e308, 1e308), (-Double.greatestFiniteMagnitude, Double.greatestFiniteMagnitude)] {
      var made = indicator("x", 0, 100)
      made.range = OutputRange(lower: lower, upper: upper)
      let set = criteria([made], [node("index", [use("x")])])
      let returns = survey(["x": [0, 50, 100]])
      let result = assess(set, returns)
      let ends: [Double] = [lower, 0, upper]
      #expect(result.normalised.columns[0].numbers == ends)
      let plan = ReplicatePlan(criteria: set, survey: returns)
      let workspace = plan.makeWorkspace()
      plan.run(plan.ownParameters(), in: workspace)
      #expect(Array(workspace.leaves) == ends)
      var reported = criteria([indicator("x", 0, 100)], [node("index", [use("x")])])
      reported.scores = ScoreRange(lower: lower, upper: upper)
      let scores = assess(reported, returns)
      let found = (0..<3).map { scores.score(of: $0) ?? .nan }
      let wanted: [Double] = [lower, 0, upper]
      #expect(found == wanted)
    }
    var wide = kept("x", upper: 1e-300)
    wide.range = OutputRange(lower: 1, upper: 100)
    let column = assess(criteria([wide], [node("index", [use("x")])]), survey(["x": [Cell(1e9), 0]]))
    #expect(column.normalised.columns[0][0] == nil)
    #expect(column.normalised.columns[0][1] == 1)
    #expect(column.codes().contains("SCR-008"))
  }

  @Test func `measures of inequality of the largest numbers`() {
    let values = [1e308, 1.7e308, 5e307]
    #expect(isFinite(InequalityMeasures.gini(of: values)))
    #expect(isFinite(InequalityMeasures.atkinson(of: [1e-300, 1e300], epsilon: 2)))
    #expect(isFinite(InequalityMeasures.theilT(of: values, groups: [0, 0, 1])?.total))
  }

  /// Six equal cities on a stretched node below a root that is rated by another child: what is not rated has no part.
  @Test func `equal cities on a stretched node have parts of 0`() {
    var stretched = node("flat", [use("x"), use("y")])
    stretched.rescaling = OutputRange(lower: -1, upper: 100)
    for aggregation in [
      Aggregation.arithmetic, .maximum, .minimum, .geometric(zero: .floor(0.5)), .harmonic(zero: .floor(0.5)),
      .orderedWeighted([1, 2]),
    ] {
      let set = criteria(
        [indicator("x"), indicator("y"), indicator("z")],
        [node("index", 1, aggregation, children: 1, [.node(stretched), use("z")])])
      let six: [Cell] = [0.3, 0.3, 0.3, 0.3, 0.3, 0.3]
      let result = assess(set, survey(["x": six, "y": six, "z": six]))
      #expect(result.column("flat") == Array(repeating: nil, count: 6))
      expectFinite(result, "\(aggregation)")
      for contribution in ProfileBuilder(result).profile(of: 2).contributions { #expect(contribution.part == 0) }
    }
  }
}
