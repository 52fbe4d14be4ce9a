import AssessmentModel
import Scoring
import Testing

/// Every method against pymcdm 1.4.0 (scores, flows), scikit-criteria 0.10 (S, R, compromise set, dominance) and
/// SciPy 1.17.1 (agreement) on the same matrix; `Fixtures/multi-criteria.py` made the numbers.
@Suite struct PeerTests {
  let peers: PeerFixture
  init() throws { peers = try PeerFixture() }

  @Test(arguments: [
    (RankingMethod.additive, "saw"), (.weightedProduct, "wpm"), (.topsis, "topsis"), (.vikor(group: 0.5), "vikor"),
  ])
  func scoresEqualPymcdm(_ method: RankingMethod, _ name: String) throws {
    expectClose(rank(peers.matrix, method).scores, try peers.column(name), 1e-12)
  }

  @Test func vikorsPartsEqualScikitCriteria() throws {
    let detail = try #require(rank(peers.matrix, .vikor(group: 0.5)).vikor)
    expectClose(detail.groupUtility, try peers.column("vikor_s"), 1e-12)
    expectClose(detail.regret, try peers.column("vikor_r"), 1e-12)
    let wanted = peers.pairs.filter { $0[0] == "compromise" }.map { $0[1] }
    #expect(Set(detail.compromise.map { peers.ids[$0] }) == Set(wanted))
  }

  @Test func flowsEqualPymcdm() throws {
    for (method, name) in [
      (RankingMethod.promethee(.usual), "usual"), (.promethee(.linear(indifference: 0.1, preference: 0.5)), "linear"),
    ] {
      let ranking = rank(peers.matrix, method)
      let flows = try #require(ranking.flows)
      let (plus, minus) = (try peers.column(name + "_plus"), try peers.column(name + "_minus"))
      expectClose(flows.positive, plus, 1e-12)
      expectClose(flows.negative, minus, 1e-12)
      expectClose(ranking.scores, zip(plus, minus).map { $0 - $1 }, 1e-12)
    }
  }

  @Test func dominanceEqualsScikitCriteria() {
    let dominators = Dominance.dominators(peers.matrix)
    var found: Set<[String]> = []
    for (row, above) in dominators.enumerated() {
      for other in above { found.insert([peers.ids[other], peers.ids[row]]) }
    }
    let wanted = Set(peers.pairs.filter { $0[0] == "dominates" }.map { [$0[1], $0[2]] })
    #expect(!wanted.isEmpty)
    #expect(found == wanted)
  }

  private static let methods: [String: RankingMethod] = [
    "saw": .additive, "wpm": .weightedProduct, "topsis": .topsis, "vikor": .vikor(group: 0.5),
    "usual": .promethee(.usual), "linear": .promethee(.linear(indifference: 0.1, preference: 0.5)),
  ]

  @Test func agreementEqualsSciPy() throws {
    let lines = peers.pairs.filter { $0[0] == "agreement" }
    #expect(lines.count == 15)
    for line in lines {
      let ranks = try [line[1], line[2]].map { name in
        let method = try #require(Self.methods[name])
        return MethodRanker(method, tieRule: .average).rank(peers.matrix).ranks.present
      }
      let (tau, rho) = (try #require(Double(line[4])), try #require(Double(line[5])))
      #expect(abs((RankAgreement.kendallTauB(ranks[0], ranks[1]) ?? .nan) - tau) <= 1e-12, "\(line)")
      #expect(abs((RankAgreement.spearman(ranks[0], ranks[1]) ?? .nan) - rho) <= 1e-12, "\(line)")
    }
  }

  @Test(arguments: ["saw", "wpm", "topsis", "vikor", "usual", "linear"])
  func leavingOneOutSwapsWhatPymcdmSwaps(_ name: String) throws {
    let method = try #require(Self.methods[name])
    let found = RankReversal.leaveOneOut(peers.matrix, method).map {
      [peers.ids[$0.removed], peers.ids[$0.ahead], peers.ids[$0.behind]]
    }
    let wanted = peers.pairs.filter { $0[0] == "swap" && $0[1] == name }.map { [$0[2], $0[3], $0[4]] }
    #expect(Set(found) == Set(wanted))
    #expect(found.count == wanted.count)
    if name != "wpm" { #expect(!wanted.isEmpty) }
  }
}
