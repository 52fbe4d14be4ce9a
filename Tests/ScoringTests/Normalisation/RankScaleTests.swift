import AssessmentModel
import Diagnostics
import Numerics
import Scoring
import ScoringSupport
import Testing

@Suite("Ranks, Borda points and percentile ranks")
struct RankScaleTests {
  /// `scipy.stats.rankdata` of x and −x with method "min" and "average", SciPy 1.17.1.
  @Test func `ranks are SciPy's`() {
    #expect(ScaledColumn(.rank(.lowest), peerCells).scores == [6, 2, 4, 2, 8, 1, 5, 7])
    #expect(ScaledColumn(.rank(.average), peerCells).scores == [6, 2.5, 4, 2.5, 8, 1, 5, 7])
    let down = [3, 6, 5, 6, 1, 8, 4, 2.0]
    #expect(ScaledColumn(.rank(.lowest), peerCells, direction: .lowerIsBetter).scores == down)
    #expect(ScaledColumn(.rank(.average), peerCells, sense: .falling).scores == [3, 6.5, 5, 6.5, 1, 8, 4, 2])
  }

  @Test func `Borda points are ranks less 1`() {
    #expect(ScaledColumn(.borda(.lowest), peerCells).scores == [5, 1, 3, 1, 7, 0, 4, 6])
    #expect(ScaledColumn(.borda(.average), [5, 5, 9]).scores == [0.5, 0.5, 2])
  }

  /// `(rankdata(x, "average") − 1)/(n − 1)` with SciPy 1.17.1.
  @Test func `percentile ranks run from 0 to 1`() {
    let peer = [
      0.7142857142857143, 0.21428571428571427, 0.42857142857142855, 0.21428571428571427, 1, 0, 0.5714285714285714,
      0.8571428571428571,
    ]
    #expect(agree(ScaledColumn(.percentileRank(.average), peerCells).scores, peer))
    let turned = ScaledColumn(.percentileRank(.average), peerCells, direction: .lowerIsBetter)
    #expect(agree(turned.scores, peer.map { 1 - $0 }))
    let range = OutputRange(lower: 1, upper: 100)
    #expect(ScaledColumn(.percentileRank(.lowest), [3, 1, 2], range: range).scores == [100, 1, 50.5])
  }

  /// Closeness is not transitive, and a raw value has no unit in which 1e-9 is nothing.
  @Test func `only equal values are tied`() {
    #expect(ScaledColumn(.rank(.average), [1e-12, 2e-12, 1e-12]).scores == [1.5, 3, 1.5])
    #expect(ScaledColumn(.rank(.lowest), [0, -0.0, 1]).scores == [1, 1, 3])
    #expect(ScaledColumn(.rank(.lowest), [0, -0.0, 1], sense: .falling).scores == [2, 2, 1])
  }

  @Test func `missing values take no place`() {
    #expect(ScaledColumn(.rank(.lowest), [4, .blank, 2]).scores == [2, nil, 1])
    #expect(ScaledColumn(.rank(.lowest), [.blank, .blank]).scores == [nil, nil])
  }

  @Test func `a constant column is one tie; a single city has no percentile`() {
    let tie = ScaledColumn(.percentileRank(.average), [3, 3, 3])
    #expect(tie.scores == [0.5, 0.5, 0.5])
    #expect(tie.headlines == ["x is 3 in every city, and all have one rank"])
    #expect(ScaledColumn(.rank(.lowest), [3, 3], sense: .falling).scores == [1, 1])
    #expect(ScaledColumn(.rank(.lowest), [3]).scores == [1])
    let single = ScaledColumn(.percentileRank(.lowest), [3])
    #expect(single.scores == [nil])
    #expect(single.codes == ["SCR-001"])
  }

  @Test func `ranks learn nothing`() { #expect(ScaledColumn(.rank(.lowest), peerCells).learnt.isEmpty) }

  @Test func `more cities than the short sort takes`() {
    var random = SplitMix(5)
    let places = Array(1...1500).shuffled(using: &random)
    let found = ScaledColumn(.rank(.average), places.map { Cell(Double($0) * 1e300) }).scores
    #expect(found == places.map { Double($0) })
  }
}
