import AssessmentModel
import Diagnostics
import Glibc
import Scoring
import ScoringSupport
import Testing
import Words

@Suite("Rules that compare cities")
struct ComparingRuleTests {
  static let rules: [Aggregation] = [
    .mazziottaPareto(MazziottaPareto(isAdjusted: false, isNegative: false)),
    .mazziottaPareto(MazziottaPareto(isAdjusted: false, isNegative: true)),
    .mazziottaPareto(MazziottaPareto(isAdjusted: true, isNegative: false)),
    .mazziottaPareto(MazziottaPareto(isAdjusted: true, isNegative: true)),
    .copeland(tolerance: 1e-9), .topsis, .vikor(group: 0.5), .promethee(.usual),
    .promethee(.linear(indifference: 0.1, preference: 0.4)), .weightedProduct,
  ]

  private func scores(_ columns: [[Double?]], _ aggregation: Aggregation, weights: [Double]? = [5, 3, 2]) -> [Double?] {
    let (set, data) = single(columns, .relative, aggregation, weights: weights)
    return assess(set, data).column("index")
  }

  /// The formulas of M. Mazziotta, A. Pareto, *Social Indicators Research* 127 (2016), 983–1003, written in NumPy 2.4.6
  /// on ``peerTable``: z with divisor n, the deviation over children with divisor m.
  static let indices: [[Double]] = [
    [
      97.44613381502214, 99.84239135884383, 101.36910480419951, 105.19917519494132, 94.20140622021316,
      96.50406911534103,
    ],
    [
      100.07522910446795, 100.13246525611017, 102.95439549920155, 106.33047590811803, 98.05714782097562,
      97.88800590256574,
    ],
    [
      89.06183368869935, 97.29855209316965, 99.30277823938157, 107.93914173338955, 81.11111111111111,
      88.69281421519025,
    ],
    [
      102.36673773987206, 98.81255901794145, 105.37976144315812, 111.78308048883272, 98.88888888888889,
      96.18813816576213,
    ],
  ]

  @Test(arguments: 0..<4) func `the Mazziotta–Pareto index equals its formulas`(number: Int) {
    for (score, wanted) in zip(scores(peerTable, Self.rules[number], weights: nil), Self.indices[number]) {
      #expect(isClose(score, wanted, 1e-11))
    }
  }

  /// pymcdm 1.4.0 on ``peerTable``, weights 0.5, 0.3, 0.2, all benefit: `TOPSIS` with vector normalisation, `VIKOR`
  /// (where the smallest is best), `PROMETHEE_II` with `usual` and `vshape_2` of q = 0.1, p = 0.4.
  @Test func `TOPSIS, VIKOR and PROMETHEE equal pymcdm`() {
    let cases: [(Aggregation, (Double) -> Double, [Double])] = [
      (
        .topsis, { $0 },
        [
          0.356218404525635, 0.3826103596402159, 0.5988465580891592, 0.5599825623489113, 0.6048517123831291,
          0.3545253976083266,
        ]
      ),
      (
        .vikor(group: 0.5), { 1 - $0 },
        [
          0.9970634299138605, 0.6104150352388409, 0.15100430696945938, 0, 0.3551527016444792, 0.85,
        ]
      ),
      (.promethee(.usual), { 2 * $0 - 1 }, [-0.24, 0, 0.24, 0.24, 0, -0.24]),
      (
        .promethee(.linear(indifference: 0.1, preference: 0.4)), { 2 * $0 - 1 },
        [
          -0.1966666666666666, -0.1, 0.19, 0.23666666666666655, 0.07666666666666666, -0.20666666666666664,
        ]
      ),
    ]
    for (rule, back, wanted) in cases {
      for (score, peer) in zip(scores(peerTable, rule), wanted) {
        #expect(isClose(score.map(back), peer), "\(rule.methodName)")
      }
    }
  }

  /// `Π (x/max x)^w` in NumPy 2.4.6 on ``peerTable``.
  @Test func `the weighted product equals its formula`() {
    let wanted = [
      0.2688830937040233, 0.47471251407509935, 0.541691904880582, 0.6291680008009533, 0.3828994516656784,
      0.38000681001440245,
    ]
    for (score, peer) in zip(scores(peerTable, .weightedProduct), wanted) { #expect(isClose(score, peer)) }
  }

  /// Three cities, weights ½, ¼, ¼. a beats b where it has x (½ against ½: a tie), b and c, a and c follow.
  @Test func `Copeland by hand, with ties and gaps`() {
    let rule = Aggregation.copeland(tolerance: 1e-9)
    // a–b: x to a, y and z to b: ½ each, a tie. a–c: all to a. b–c: x tied, y and z to b: ¾.
    let columns: [[Double?]] = [[0.9, 0.5, 0.5], [0.4, 0.6, 0.1], [0.4, 0.6, 0.1]]
    #expect(scores(columns, rule, weights: [2, 1, 1]) == [0.75, 0.75, 0])
    // Without c's x, b and c are compared on y and z alone; without y and z, c has x to share.
    let gapped: [[Double?]] = [[0.9, 0.5, nil], [0.4, 0.6, 0.1], [0.4, 0.6, 0.1]]
    #expect(scores(gapped, rule, weights: [2, 1, 1]) == [0.75, 0.75, 0])
    #expect(scores([[0.9, nil, 0.5], [nil, 0.6, 0.1], [nil, 0.6, 0.1]], rule, weights: [2, 1, 1]) == [1, 1, 0])
    #expect(scores([[0.9, nil], [nil, 0.6]], rule, weights: [1, 1]) == [nil, nil])
    // Thirds that do not sum to ½ in binary are still a tie.
    let thirds = scores([[1, 0], [1, 0], [0, 1]], rule, weights: [0.1, 0.2, 0.3])
    #expect(thirds == [0.5, 0.5])
    #expect(scores([[1, 0], [1, 0], [0, 1]], .copeland(tolerance: 0.2), weights: [1, 1, 1]) == [0.5, 0.5])
    #expect(scores([[1, 0], [1, 0], [0, 1]], .copeland(tolerance: 0.1), weights: [1, 1, 1]) == [1, 0])
    // The last bit of a value decides nothing.
    #expect(scores([[0.1 + 0.2, 0.3]], rule, weights: [1]) == [0.5, 0.5])
  }

  @Test(arguments: rules) func `complete rows only, but for Copeland; coverage as usual`(rule: Aggregation) {
    let gapped = peerTable.map { $0.map(Optional.some) + [0.5] }
    var columns = gapped
    columns[1][6] = nil
    let (set, data) = single(columns, .relative, rule, weights: [5, 3, 2])
    let result = assess(set, data)
    #expect(isClose(result.nodes[0].coverage[6], 0.7))
    if case .copeland = rule {
      #expect(result.column("index")[6] != nil)
    } else {
      #expect(result.column("index")[6] == nil)
      for (left, right) in zip(result.column("index"), scores(peerTable, rule)) { #expect(isClose(left, right)) }
    }
    #expect(result.codes().isEmpty)
  }

  @Test(arguments: rules) func `permuting, scaling weights, raising a value`(rule: Aggregation) {
    let plain = scores(peerTable, rule)
    let turned = scores([peerTable[2], peerTable[0], peerTable[1]], rule, weights: [2, 5, 3])
    let scaled = scores(peerTable, rule, weights: [50, 30, 20])
    let cities = [3, 1, 5, 0, 2, 4]
    let moved = scores(peerTable.map { column in cities.map { column[$0] } }, rule)
    for city in 0..<6 {
      #expect(isClose(turned[city], plain[city], 1e-11))
      #expect(isClose(scaled[city], plain[city], 1e-11))
      #expect(isClose(moved[city], plain[cities[city]], 1e-11))
    }
    let twins = peerTable.map { $0 + [$0[2]] }
    let both = scores(twins, rule)
    #expect(isClose(both[2], both[6], 1e-12))
    // Imbalance counts against a city in the index of Mazziotta and Pareto, so that more can be less there.
    if case .mazziottaPareto = rule { return }
    for child in 0..<3 {
      for city in 0..<6 {
        var raised = peerTable
        raised[child][city] += 0.03
        #expect((scores(raised, rule)[city] ?? -1) >= (plain[city] ?? 2) - 1e-12, "\(child) of \(city)")
      }
    }
  }

  @Test(arguments: rules) func `one city, equal cities, no city`(rule: Aggregation) throws {
    let (set, one) = single([[0.5], [0.2]], .relative, rule)
    let alone = assess(set, one)
    let (_, twins) = single([[0.5, 0.5], [0.2, 0.2]])
    let equals = assess(set, twins).column("index")
    #expect(equals[0] == equals[1])
    switch rule {
    case .mazziottaPareto:
      #expect(isClose(alone.column("index")[0], 100))
      #expect(isClose(equals[0], 100))
    case .copeland, .promethee:
      #expect(alone.column("index") == [nil])
      #expect(alone.diagnostics.contains { $0.code == .undefinedScore })
      #expect(equals[0] == 0.5)
    case .topsis:
      #expect(alone.column("index") == [nil] && equals[0] == nil)
      let finding = try #require(alone.diagnostics.first { $0.code == .undefinedScore })
      #expect(finding.headline == "index has no value by the rule topsis")
    default:
      #expect(alone.column("index") == [1])
      #expect(equals[0] == 1)
    }
    let (_, none) = single([[nil, nil], [nil, 0.5]])
    #expect(assess(set, none).column("index")[0] == nil)
  }

  @Test(arguments: rules) func `huge and tiny values stay finite`(rule: Aggregation) {
    for factor in [1e-300, 1e150, 1e300] {
      // The thresholds of a linear preference have the unit of the values.
      if case .promethee(.linear) = rule { continue }
      let plain = scores(peerTable, rule)
      for (score, wanted) in zip(scores(peerTable.map { $0.map { $0 * factor } }, rule), plain) {
        #expect(isClose(score, wanted, 1e-9), "\(rule.methodName) times \(factor)")
      }
    }
  }

  @Test(arguments: rules) func `a run with the learnt values pinned gives the same`(rule: Aggregation) {
    let range = OutputRange(lower: 1, upper: 100)
    let (set, data) = single(peerTable, .relative, rule, weights: [5, 3, 2], rescaling: range)
    let result = assess(set, data)
    let again = assess(set, data, pinned: result.records.flatMap(\.learnt))
    #expect(again.column("index") == result.column("index"))
    #expect(again.codes().isEmpty)
    #expect(again.records.flatMap(\.learnt) == result.records.flatMap(\.learnt))
  }

  @Test func `a weighted product takes positive values only`() {
    let (set, data) = single([[0, 1], [1, 0.5]], .relative, .weightedProduct)
    let result = assess(set, data)
    #expect(result.column("index")[0] == nil)
    #expect(result.diagnostics.map(\.code) == [.notPositiveUnderProduct])
    #expect(result.diagnostics.first?.headline == "x0 scores 0, and index is a weighted product")
  }

  @Test func `equal thresholds of PROMETHEE make a step above them`() {
    let step = scores([[0, 0.5, 1]], .promethee(.linear(indifference: 0.5, preference: 0.5)), weights: [1])
    #expect(step == [0.25, 0.5, 0.75])
    #expect(scores([[0, 0.5, 1]], .promethee(.linear(indifference: 0, preference: 0)), weights: [1]) == [0, 0.5, 1])
  }
}
