import AssessmentModel
import Diagnostics
import Scoring
import ScoringSupport
import Testing
import Words

@Suite("Benefit of the doubt")
struct BenefitOfTheDoubtTests {
  /// `scipy.optimize.linprog` 1.17.1 (HiGHS), one programme a city, on ``peerTable``.
  static let cases: [(Double, Double, [Double])] = [
    (0, 1, [1, 0.9235347985347983, 1, 1, 1, 0.9831460674157303]),
    (
      0.1, 0.6,
      [
        0.634920634920635, 0.894854586129754, 0.9427609427609428, 1, 0.46296296296296274, 0.7246376811594203,
      ]
    ),
    (
      0.2, 0.5,
      [
        0.4472049689440994, 0.8272898200376041, 0.8259587020648967, 1, 0.392156862745098, 0.6172839506172838,
      ]
    ),
  ]

  @Test(arguments: 0..<3) func `scores equal the linear programmes of SciPy`(number: Int) throws {
    let (lower, upper, wanted) = Self.cases[number]
    let (set, data) = single(peerTable, .benefitOfTheDoubt(lower: lower, upper: upper))
    let result = assess(set, data)
    for (score, peer) in zip(result.column("index"), wanted) { #expect(isClose(score, peer)) }
    // The weights reproduce the score, keep the bounds, and put no city above 1.
    let weights = result.nodes[0].cityWeights
    for city in 0..<6 {
      let own: [Double] = weights.map { $0[city] ?? .nan }
      let parts: [Double] = (0..<3).map { own[$0] * peerTable[$0][city] }
      #expect(isClose(parts.reduce(0, +), result.column("index")[city]))
      for part in parts {
        #expect(part >= lower * wanted[city] - 1e-12 && part <= upper * wanted[city] + 1e-12)
      }
      for other in 0..<6 {
        let score: Double = (0..<3).reduce(0.0) { $0 + own[$1] * peerTable[$1][other] }
        #expect(score <= 1 + 1e-12)
      }
    }
    #expect(isClose(result.plan.leaves.reduce(0) { $0 + $1.effectiveWeight }, 1))
    #expect(result.plan.leaves.map(\.effectiveWeight) == result.plan.nodes[0].shares)
  }

  @Test func `the frontier is learnt, and another edition is held against it`() {
    let (set, data) = single(peerTable, .benefitOfTheDoubt(lower: 0.2, upper: 0.5))
    let result = assess(set, data)
    let learnt = result.records.flatMap(\.learnt)
    #expect(learnt.prefix(3).map(\.name) == ["frontier 1", "frontier 1", "frontier 1"])
    let again = assess(set, data, pinned: learnt)
    #expect(again.column("index") == result.column("index"))
    #expect(again.codes().isEmpty)
    let (_, few) = single([[0.35, 0.9], [0.6, 0.9], [0.55, 0.9]])
    let later = assess(set, few, pinned: learnt)
    #expect(isClose(later.column("index")[0], Self.cases[2].2[1]))
    #expect(later.column("index")[1] == 1)
  }

  @Test func `corners: one city, zeros, gaps, negatives, magnitudes`() {
    let free = Weighting.benefitOfTheDoubt(lower: 0, upper: 1)
    let bound = Weighting.benefitOfTheDoubt(lower: 0.1, upper: 1)
    func scores(_ columns: [[Double?]], _ weighting: Weighting) -> [Double?] {
      let (set, data) = single(columns, weighting)
      return assess(set, data).column("index")
    }
    #expect(scores([[0.3], [0.2]], free) == [1])
    #expect(scores([[0, 1], [0, 1]], free) == [0, 1])
    #expect(scores([[0, 1], [1, 1]], free) == [1, 1])
    #expect(scores([[0, 1], [1, 1]], bound) == [0, 1])
    #expect(scores([[0, 0], [0, 0]], free) == [0, 0])
    #expect(scores([[nil, 1], [1, 0.5]], free) == [nil, 1])
    #expect(scores([[nil], [nil]], free) == [nil])
    for factor in [1e-300, 1e-12, 1e300] {
      let scaled = scores(peerTable.map { $0.map { $0 * factor } }, .benefitOfTheDoubt(lower: 0.1, upper: 0.6))
      for (left, right) in zip(scaled, Self.cases[1].2) { #expect(isClose(left, right, 1e-9)) }
    }
    let (set, data) = single([[-0.5, 1], [1, 0.5]], free)
    let result = assess(set, data)
    #expect(result.column("index") == [nil, 1])
    #expect(result.diagnostics.map(\.code) == [.negativeUnderBenefit])
    #expect(result.diagnostics.first?.headline == "x0 scores -0.5, and index is scored by benefit of the doubt")
  }

  @Test func `raising a value never lowers its city, and permuting permutes`() {
    let weighting = Weighting.benefitOfTheDoubt(lower: 0.1, upper: 0.6)
    let (set, data) = single(peerTable, weighting)
    let plain = assess(set, data).column("index")
    for child in 0..<3 {
      for city in 0..<6 {
        var raised = peerTable
        raised[child][city] += 0.05
        let (set, data) = single(raised, weighting)
        #expect((assess(set, data).column("index")[city] ?? -1) >= (plain[city] ?? 2) - 1e-12)
      }
    }
    let (turnedSet, turned) = single([peerTable[2], peerTable[0], peerTable[1]], weighting)
    for (left, right) in zip(assess(turnedSet, turned).column("index"), plain) { #expect(isClose(left, right)) }
  }
}
