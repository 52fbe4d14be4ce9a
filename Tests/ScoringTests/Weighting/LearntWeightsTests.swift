import AssessmentModel
import Diagnostics
import Scoring
import ScoringSupport
import Testing
import Words

/// Six cities and three columns on which the peers were run; every cell lies between 0 and 1.
let peerTable: [[Double]] = [
  [0.1, 0.35, 0.8, 0.6, 1.0, 0.25], [0.9, 0.6, 0.2, 0.45, 0.1, 0.75], [0.4, 0.55, 0.7, 0.9, 0.2, 0.3],
]

/// A criteria set with one node over the columns `x0`, `x1` …, and a survey with the values as its answers.
func single(
  _ columns: [[Double?]], _ weighting: Weighting = .relative, _ aggregation: Aggregation = .arithmetic,
  weights: [Double]? = nil, coverage: Double = 0, rescaling: OutputRange? = nil, truncated: Bool = false
) -> (CriteriaSet, Survey) {
  var root = node(
    "index", 1, aggregation, coverage: coverage,
    columns.indices.map { use("x\($0)", weights.map(\.self)?[$0] ?? 1) })
  root.weighting = weighting
  root.rescaling = rescaling
  let set = criteria(columns.indices.map { indicator("x\($0)", truncated: truncated) }, [root])
  return (set, survey(columns.enumerated().map { (AnswerKey(ItemID("x\($0)")), $1.map { Cell($0) }) }))
}

@Suite("Weights from the data")
struct LearntWeightsTests {
  private func weights(_ weighting: Weighting, _ columns: [[Double]] = peerTable) -> [Double] {
    LearntWeights(weighting, RowTable(columns, count: columns[0].count)).shares
  }

  /// pymcdm 1.4.0 `entropy_weights`, `critic_weights` and `standard_deviation_weights`, and scikit-criteria 0.10, which
  /// agrees, on ``peerTable`` as benefit criteria; CRITIC works on min–max columns there, so it is fed those here.
  @Test func `entropy, CRITIC and standard deviation equal the peers`() {
    let scaled = peerTable.map { column -> [Double] in
      let low = column.min() ?? 0
      let width = (column.max() ?? 1) - low
      return column.map { ($0 - low) / width }
    }
    let cases: [(Weighting, [[Double]], [Double])] = [
      (.entropy, peerTable, [0.4029019790456769, 0.37122211763114826, 0.22587590332317486]),
      (.critic, scaled, [0.36211050965889335, 0.39109377017186125, 0.2467957201692454]),
      (.standardDeviation, peerTable, [0.37545767862989654, 0.33945521587705796, 0.28508710549304556]),
      (.standardDeviation, scaled, [0.3340711533043477, 0.33979187843934433, 0.32613696825630806]),
    ]
    for (weighting, columns, wanted) in cases {
      for (share, peer) in zip(weights(weighting, columns), wanted) {
        #expect(isClose(share, peer), "\(weighting.methodName)")
      }
    }
  }

  /// `numpy.linalg.eigh` 2.4.6 on `numpy.corrcoef` of ``peerTable``.
  @Test func `principal component weights equal the eigenvectors of numpy`() throws {
    let found = LearntWeights(.principalComponent, RowTable(peerTable, count: 6))
    let component = try #require(found.component)
    let shares = [0.49032311839862885, 0.49386543703717606, 0.015811444564194522]
    let loadings = [0.992466558925144, -0.9960451236065885, 0.17822165480808247]
    for (share, wanted) in zip(found.shares, shares) { #expect(isClose(share, wanted)) }
    for (loading, wanted) in zip(component.loadings, loadings) { #expect(isClose(loading, wanted)) }
    #expect(isClose(component.explained, 0.669619572362571))
    #expect(component.loadings.reduce(0, +) > 0)
  }

  @Test func `uncorrelated columns have no first component and weigh the same`() {
    let columns: [[Double]] = [[0, 1, 0, 1], [0, 0, 1, 1]]
    #expect(weights(.principalComponent, columns).allSatisfy { isClose($0, 0.5) })
  }

  @Test(arguments: [Weighting.entropy, .critic, .standardDeviation, .principalComponent])
  func `constant columns weigh 0, and scaling or permuting changes nothing else`(weighting: Weighting) {
    let plain = weights(weighting)
    let constant = weights(weighting, peerTable + [[0.3, 0.3, 0.3, 0.3, 0.3, 0.3]])
    #expect(constant[3] == 0)
    for (left, right) in zip(plain, constant) { #expect(isClose(left, right)) }
    let turned = weights(weighting, [peerTable[2], peerTable[0], peerTable[1]])
    for (left, right) in zip([plain[2], plain[0], plain[1]], turned) { #expect(isClose(left, right)) }
    let cities = [3, 1, 5, 0, 2, 4]
    let moved = weights(weighting, peerTable.map { column in cities.map { column[$0] } })
    for (left, right) in zip(plain, moved) { #expect(isClose(left, right)) }
    for factor in [1e-300, 1e-12, 1e200, 1e307] {
      let scaled = weights(weighting, peerTable.map { $0.map { $0 * factor } })
      for (left, right) in zip(plain, scaled) { #expect(isClose(left, right, 1e-9), "\(factor)") }
    }
  }

  @Test(arguments: [Weighting.entropy, .critic, .standardDeviation, .principalComponent])
  func `nothing to learn from means equal weights and a note`(weighting: Weighting) {
    for columns in [[[0.5, 0.5], [0.2, 0.2]], [[0.5], [0.2]], [[0.5, nil], [nil, 0.2]]] as [[[Double?]]] {
      let (set, data) = single(columns, weighting)
      let result = assess(set, data)
      #expect(result.plan.nodes[0].shares == [0.5, 0.5])
      #expect(result.diagnostics.contains { $0.code == .nothingToLearn && $0.severity == .note })
    }
    let same = LearntWeights(.critic, RowTable([[0, 1, 0.5], [0, 1, 0.5]], count: 3))
    #expect(same.shares == [0.5, 0.5])
    #expect(same.shortfall == .noInformation)
  }

  @Test func `entropy does not take a negative score`() throws {
    let (set, data) = single([[-0.5, 0.2, 1], [0.1, 0.2, 0.3]], .entropy)
    let result = assess(set, data)
    #expect(result.plan.nodes[0].shares == [0.5, 0.5])
    let finding = try #require(result.diagnostics.first)
    #expect(finding.code == .negativeUnderEntropy)
    #expect(finding.headline == "x0 is negative, and index takes weights from entropy")
  }

  @Test(arguments: [Weighting.entropy, .critic, .standardDeviation, .principalComponent])
  func `learnt weights are those of the complete rows, reach the plan, and can be pinned`(weighting: Weighting) throws {
    let wanted = weights(weighting)
    let gapped: [[Double?]] = peerTable.enumerated().map { number, column in
      column.map(Optional.some) + (number == 0 ? [nil] : [0.77])
    }
    let (set, data) = single(gapped, weighting)
    let result = assess(set, data)
    for (share, weight) in zip(result.plan.nodes[0].shares, wanted) { #expect(isClose(share, weight)) }
    #expect(result.plan.leaves.map(\.effectiveWeight) == result.plan.nodes[0].shares)
    #expect(isClose(result.column("index")[6], 0.77))
    #expect(isClose(result.coverage[6], wanted[1] + wanted[2]))
    let score = (0..<3).reduce(0) { $0 + wanted[$1] * peerTable[$1][0] }
    #expect(isClose(result.column("index")[0], score))

    let learnt = result.records.flatMap(\.learnt)
    #expect(learnt.map(\.subject) == ["index/x0", "index/x1", "index/x2"])
    let (_, other) = single([[0.9, 0.1], [0.3, 0.2], [0, 0.6]])
    let pinned = assess(set, other, pinned: learnt)
    for (share, weight) in zip(pinned.plan.nodes[0].shares, wanted) { #expect(isClose(share, weight)) }
    #expect(pinned.codes().isEmpty)
    let part = assess(set, other, pinned: Array(learnt.dropLast()))
    #expect(part.codes().filter { $0 == "SCR-010" }.count == 2)
  }

  @Test func `parents learn from their children's scores, and effective weights follow`() {
    var left = node("left", 1, .arithmetic, [use("x0"), use("x1")])
    left.weighting = .standardDeviation
    var root = node("index", [.node(left), use("x2")])
    root.weighting = .critic
    let (_, data) = single(peerTable)
    let result = assess(criteria((0..<3).map { indicator("x\($0)") }, [root]), data)
    let inner = weights(.standardDeviation, Array(peerTable[0...1]))
    let scores = (0..<6).map { inner[0] * peerTable[0][$0] + inner[1] * peerTable[1][$0] }
    let outer = weights(.critic, [scores, peerTable[2]])
    let wanted = [outer[0] * inner[0], outer[0] * inner[1], outer[1]]
    for (leaf, weight) in zip(result.plan.leaves, wanted) { #expect(isClose(leaf.effectiveWeight, weight)) }
    let under = result.plan.effectiveWeights(under: result.plan.principal)
    for (left, right) in zip(under, wanted) { #expect(isClose(left, right)) }
  }
}
