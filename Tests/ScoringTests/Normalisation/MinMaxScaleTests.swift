import AssessmentModel
import Diagnostics
import Scoring
import ScoringSupport
import Testing

@Suite("Min–max and distance to the leader")
struct MinMaxScaleTests {
  private let method = Normalisation.minMax(constant: nil)
  private let leader = Normalisation.distanceToLeader(constant: nil)

  /// `minmax_normalization(x, cost=False)` and with `cost=True`, pymcdm 1.4.0; scikit-criteria's `MinMaxScaler` agrees.
  private let rising = [
    0.6114649681528662, 0.14012738853503184, 0.36942675159235666, 0.14012738853503184, 1, 0, 0.43312101910828027,
    0.7643312101910829,
  ]
  private let falling = [
    0.3885350318471338, 0.8598726114649682, 0.6305732484076433, 0.8598726114649682, 0, 1, 0.5668789808917197,
    0.2356687898089172,
  ]

  @Test func `min–max is pymcdm's in both directions`() {
    #expect(agree(ScaledColumn(method, peerCells).scores, rising))
    #expect(agree(ScaledColumn(method, peerCells, direction: .lowerIsBetter).scores, falling))
    #expect(agree(ScaledColumn(method, peerCells, sense: .falling).scores, falling))
  }

  /// COINr's `n_dist2max` is 1 − (max s − s)/(max s − min s), which is min–max written from the other end.
  @Test func `the distance to the leader is min–max from the other end`() {
    #expect(agree(ScaledColumn(leader, peerCells).scores, rising))
    #expect(agree(ScaledColumn(leader, peerCells, direction: .lowerIsBetter).scores, falling))
    #expect(ScaledColumn(leader, peerCells).keepsItsScale(leader, peerCells))
    let pins = [LearntValue("minimum", of: "x", 0), LearntValue("maximum", of: "x", 10)]
    let pinned = ScaledColumn(leader, [-5, 2.5, 15], pinned: pins)
    #expect(pinned.scores == [0, 0.25, 1])
    #expect(pinned.result.normalised.truncated == [2])
  }

  @Test func `a constant column stands on the scale before it is stretched`() {
    for made in [Normalisation.minMax(constant: 0.25), .distanceToLeader(constant: 0.25)] {
      let range = OutputRange(lower: 0, upper: 100)
      #expect(ScaledColumn(made, [7, 7], range: range).scores == [25, 25])
      #expect(ScaledColumn(made, [7, 7], sense: .falling, range: range).scores == [75, 75])
    }
    #expect(ScaledColumn(leader, [7]).scores == [nil])
    #expect(ScaledColumn(leader, [7]).codes == ["SCR-001"])
  }

  @Test func `the output range moves both ends, in either direction`() {
    let range = OutputRange(lower: 1, upper: 100)
    #expect(ScaledColumn(method, [10, 20, 15], range: range).scores == [1, 100, 50.5])
    #expect(ScaledColumn(method, [10, 20, 15], sense: .falling, range: range).scores == [100, 1, 50.5])
    let posts = Normalisation.goalposts(Goalposts(lower: 0, upper: 10))
    #expect(ScaledColumn(posts, [-5, 2.5, 15], range: range).scores == [1, 25.75, 100])
    #expect(ScaledColumn(posts, [2.5], sense: .falling, range: range).scores == [75.25])
    let open = Normalisation.goalposts(Goalposts(lower: 0, upper: 10, isTruncated: false))
    #expect(ScaledColumn(open, [-5, 15], range: OutputRange(lower: 0, upper: 100)).scores == [-50, 150])
  }

  @Test func `limits of opposite sign near the largest number keep their distance`() {
    #expect(ScaledColumn(method, [-1.7e308, 1.7e308, 0]).scores == [0, 1, 0.5])
    #expect(ScaledColumn(leader, [-1.7e308, 1.7e308, 0]).scores == [0, 1, 0.5])
    #expect(ScaledColumn(method, [0, Cell(Double.leastNonzeroMagnitude)]).scores == [0, 1])
  }

  @Test func `the record names method and range`() {
    let result = ScaledColumn(method, [1, 2], direction: .lowerIsBetter, range: OutputRange(lower: 1, upper: 100))
      .result
    #expect(
      result.records[1].parameters == [
        .normalisation("x", .lowerIsBetter, method, OutputRange(lower: 1, upper: 100))
      ])
  }
}
