import AssessmentModel
import Diagnostics
import Glibc
import Scoring
import ScoringSupport
import Testing

@Suite("z-scores")
struct ZScoreScaleTests {
  private let plain = Normalisation.zScore(mean: 0, deviation: 1, constant: nil)

  /// `scipy.stats.zscore(x, ddof=1)`, SciPy 1.17.1.
  private let scipy = [
    0.5214355979721497, -0.8505193975812396, -0.1830818321768881, -0.8505193975812396, 1.6523714726850787,
    -1.2583979097727878, 0.0023174915465428874, 0.966393974908384,
  ]

  @Test func `z-scores are SciPy's, and turn with the direction`() {
    #expect(agree(ScaledColumn(plain, peerCells).scores, scipy))
    #expect(agree(ScaledColumn(plain, peerCells, direction: .lowerIsBetter).scores, scipy.map { -$0 }))
    #expect(agree(ScaledColumn(plain, peerCells, sense: .falling).scores, scipy.map { -$0 }))
    #expect(agree(ScaledColumn(plain, peerCells, direction: .lowerIsBetter, sense: .falling).scores, scipy))
  }

  /// `StandarScaler` of scikit-criteria 0.10 divides by n, which is a deviation of √(n/(n − 1)) here.
  @Test func `mean and deviation are parameters`() {
    let peer = [
      0.5574381019655373, -0.9092434818726766, -0.19572271135678868, -0.9092434818726766, 1.766459407561903,
      -1.3452839527434968, 0.0024775026754023884, 1.0331186156427958,
    ]
    let method = Normalisation.zScore(mean: 0, deviation: (8.0 / 7).squareRoot(), constant: nil)
    #expect(agree(ScaledColumn(method, peerCells).scores, peer))
    let hundred = ScaledColumn(.zScore(mean: 100, deviation: 10, constant: nil), peerCells, sense: .falling)
    #expect(agree(hundred.scores, scipy.map { 100 - 10 * $0 }))
  }

  @Test func `mean and deviation are learnt, and kept when pinned`() {
    let first = ScaledColumn(plain, [2, 4, .blank, 6])
    #expect(first.learnt == [LearntValue("mean", of: "x", 4), LearntValue("deviation", of: "x", 2)])
    #expect(first.scores == [-1, 0, nil, 1])
    #expect(ScaledColumn(plain, [10], pinned: first.learnt).scores == [3])
    #expect(ScaledColumn(plain, peerCells).keepsItsScale(plain, peerCells))
  }

  /// 0.1 three times has a mean of 0.10000000000000002 and a tiny deviation, if one does not look.
  @Test func `a constant column takes the named value, mirrored for a falling use`() {
    let named = Normalisation.zScore(mean: 50, deviation: 10, constant: 45)
    #expect(ScaledColumn(named, [0.1, 0.1, 0.1, .blank]).scores == [45, 45, 45, nil])
    #expect(ScaledColumn(named, [0.1, 0.1, 0.1], sense: .falling).scores == [55, 55, 55])
    let single = ScaledColumn(plain, [7])
    #expect(single.scores == [nil])
    #expect(single.headlines == ["x is 7 in every city and counts as missing for all"])
    #expect(ScaledColumn(plain, [.blank, .blank]).learnt.isEmpty)
  }

  @Test func `extreme magnitudes keep their z-scores`() {
    let wanted = ScaledColumn(plain, [1, 2, 4, -3]).scores
    for size in [1e300, 1e-300, 0x1p-1060] {
      let found = ScaledColumn(plain, [1, 2, 4, -3].map { Cell($0 * size) })
      #expect(zip(found.scores, wanted).allSatisfy { isClose($0, $1, size < 0x1p-1000 ? 1e-3 : 1e-12) }, "\(size)")
      #expect(found.codes.isEmpty)
    }
    let beyond = ScaledColumn(plain, [1.7e308, -1.7e308])
    #expect(beyond.scores == [nil, nil])
    #expect(beyond.codes == ["SCR-008"])
  }
}
