import AssessmentModel
import Diagnostics
import Scoring
import ScoringSupport
import Testing

@Suite("Fractions of the best, the maximum, the sum and the length")
struct ShareScaleTests {
  private let ofMaximum = [
    0.6211180124223602, 0.16149068322981366, 0.38509316770186336, 0.16149068322981366, 1, 0.024844720496894408,
    0.4472049689440994, 0.7701863354037267,
  ]

  /// `linear_normalization`, pymcdm 1.4.0. COINr's `n_fracmax` gives 1, 2, 4 for the lower-is-better 1, 2, 4.
  @Test func `the fraction of the best is pymcdm's, and does not reward the worst`() {
    #expect(agree(ScaledColumn(.fractionOfBest, peerCells).scores, ofMaximum))
    let cost = [
      0.04, 0.15384615384615385, 0.06451612903225806, 0.15384615384615385, 0.024844720496894408, 1,
      0.05555555555555555, 0.03225806451612903,
    ]
    #expect(agree(ScaledColumn(.fractionOfBest, peerCells, direction: .lowerIsBetter).scores, cost))
    #expect(ScaledColumn(.fractionOfBest, [1, 2, 4], direction: .lowerIsBetter).scores == [1, 0.5, 0.25])
    #expect(ScaledColumn(.fractionOfBest, [1, 2, 4], sense: .falling).scores == [1, 0.5, 0.25])
    let keeps = ScaledColumn(.fractionOfBest, peerCells, direction: .lowerIsBetter)
    #expect(keeps.keepsItsScale(.fractionOfBest, peerCells, direction: .lowerIsBetter))
  }

  /// scikit-criteria gives infinity for a zero cost.
  @Test func `zero and negative values are set aside where they would be divided by`() {
    let best = ScaledColumn(.fractionOfBest, [0, 2, -1, 4])
    #expect(best.scores == [0, 0.5, nil, 1])
    #expect(best.codes == ["SCR-011"])
    #expect(best.headlines[0] == "x is -1, where its scale needs a value of at least 0")
    #expect(best.result.diagnostics[0].location == InputLocation(file: "responses.csv", line: 4, record: 3, field: "x"))
    let cost = ScaledColumn(.fractionOfBest, [0, 2, 4], sense: .falling)
    #expect(cost.scores == [nil, 1, 0.5])
    #expect(cost.headlines == ["x is 0, where its scale needs a value above 0"])
    #expect(ScaledColumn(.fractionOfBest, [-3, -2]).scores == [nil, nil])
    #expect(ScaledColumn(.sum, [0, 1, 3]).scores == [0, 0.25, 0.75])
    #expect(ScaledColumn(.sum, [-1, 1, 3]).headlines == ["x is -1, where its scale needs a value of at least 0"])
    #expect(ScaledColumn(.sum, [0, 1, 3], sense: .falling).scores == [nil, 0.75, 0.25])
  }

  /// Nothing of the best is nothing, and not an answer to be left out: with it, a city with 10 and 0 would beat one with 10
  /// and 1.
  @Test func `a zero where more is better is 0 of the best`() {
    var set = criteria([indicator("x"), indicator("y")], [node("index", [use("x"), use("y")])])
    for position in set.indicators.indices { set.indicators[position].normalisation = .fractionOfBest }
    let result = assess(set, survey(["x": [10, 10, 5], "y": [0, 1, 4]]))
    #expect(result.column("index") == [0.5, 0.625, 0.75])
    #expect(result.codes() == [])
    let flat = ScaledColumn(.fractionOfBest, [0, 0])
    #expect(flat.scores == [nil, nil])
    #expect(flat.codes == ["SCR-016"])
    let learnt = ScaledColumn(.fractionOfBest, [0, 2, 4]).learnt
    #expect(ScaledColumn(.fractionOfBest, [0, 8], pinned: learnt).scores == [0, 2])
  }

  /// `sum_normalization`, pymcdm 1.4.0; scikit-criteria's `SumScaler` (after `InvertMinimize` for costs) agrees.
  @Test func `shares of the sum are pymcdm's`() {
    let profit = [
      0.17391304347826086, 0.04521739130434783, 0.10782608695652174, 0.04521739130434783, 0.28, 0.006956521739130435,
      0.12521739130434784, 0.21565217391304348,
    ]
    let cost = [
      0.02623179978450687, 0.10089153763271873, 0.04230935449114011, 0.10089153763271873, 0.016293043344414202,
      0.6557949946126718, 0.03643305525625954, 0.021154677245570054,
    ]
    #expect(agree(ScaledColumn(.sum, peerCells).scores, profit))
    let turned = ScaledColumn(.sum, peerCells, direction: .lowerIsBetter)
    #expect(agree(turned.scores, cost))
    #expect(turned.keepsItsScale(.sum, peerCells, direction: .lowerIsBetter))
    #expect(ScaledColumn(.sum, [1, 3]).learnt == [LearntValue("sum", of: "x", 4)])
  }

  /// `vector_normalization`, pymcdm 1.4.0; scikit-criteria's `VectorScaler` agrees.
  @Test func `the vector norm is pymcdm's`() {
    let profit = [
      0.4026076801231486, 0.10467799683201864, 0.24961676167635216, 0.10467799683201864, 0.6481983649982693,
      0.016104307204925946, 0.28987752968866703, 0.4992335233527043,
    ]
    #expect(agree(ScaledColumn(.vector, peerCells).scores, profit))
    #expect(agree(ScaledColumn(.vector, peerCells, direction: .lowerIsBetter).scores, profit.map { 1 - $0 }))
    #expect(ScaledColumn(.vector, [-3, 4]).scores == [-0.6, 0.8])
    #expect(ScaledColumn(.vector, [-3, 4]).learnt == [LearntValue("norm", of: "x", 5)])
    #expect(ScaledColumn(.vector, peerCells).keepsItsScale(.vector, peerCells))
  }

  /// `max_normalization`, pymcdm 1.4.0; scikit-criteria's `MaxAbsScaler` agrees.
  @Test func `fractions of the maximum are pymcdm's`() {
    #expect(agree(ScaledColumn(.maximum, peerCells).scores, ofMaximum))
    #expect(agree(ScaledColumn(.maximum, peerCells, direction: .lowerIsBetter).scores, ofMaximum.map { 1 - $0 }))
    #expect(ScaledColumn(.maximum, [-2, 4]).scores == [-0.5, 1])
    #expect(ScaledColumn(.maximum, peerCells).keepsItsScale(.maximum, peerCells))
  }

  @Test func `nothing to divide by is a finding`() {
    for method in [Normalisation.sum, .vector, .maximum] {
      let zeros = ScaledColumn(method, [0, 0, .blank])
      #expect(zeros.scores == [nil, nil, nil])
      #expect(zeros.codes == ["SCR-016"])
    }
    #expect(
      ScaledColumn(.maximum, [-2, -1]).headlines == ["x has values that are all 0 or less, so it is missing for all"])
    #expect(ScaledColumn(.sum, [.blank]).scores == [nil])
  }

  @Test func `extreme magnitudes keep their proportions`() {
    for size in [1e300, 1e-300] {
      let cells = [3, 4].map { Cell($0 * size) }
      #expect(agree(ScaledColumn(.vector, cells).scores, [0.6, 0.8]))
      #expect(agree(ScaledColumn(.sum, cells).scores, [3.0 / 7, 4.0 / 7]))
      #expect(agree(ScaledColumn(.sum, cells, sense: .falling).scores, [4.0 / 7, 3.0 / 7]))
      #expect(agree(ScaledColumn(.maximum, cells).scores, [0.75, 1]))
    }
    #expect(ScaledColumn(.sum, [1.7e308, 1.7e308]).codes == ["SCR-008"])
    let least = Cell(Double.leastNonzeroMagnitude)
    #expect(ScaledColumn(.sum, [least, least], sense: .falling).codes == ["SCR-008"])
  }
}
