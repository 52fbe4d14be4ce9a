import AssessmentModel
import Diagnostics
import Scoring
import ScoringSupport
import Testing

@Suite("Distance to a reference city and to a target")
struct ReferenceScaleTests {
  private func reference(_ city: String, capped: Bool = false) -> Normalisation {
    .distanceToReference(CityID(city), isCapped: capped)
  }

  /// The formula of COINr's `n_dist2ref` with NumPy 2.4.6, reference in row 1 (city `a`) and, on −x, in row 3 (`c`).
  @Test func `the reference scores 1, the worst 0`() {
    let peer = [
      1, 0.22916666666666663, 0.6041666666666667, 0.22916666666666663, 1.6354166666666665, 0, 0.7083333333333333, 1.25,
    ]
    #expect(agree(ScaledColumn(reference("a"), peerCells).scores, peer))
    let turned = [
      0.6161616161616161, 1.3636363636363638, 1, 1.3636363636363638, 0, 1.5858585858585859, 0.898989898989899,
      0.3737373737373737,
    ]
    #expect(agree(ScaledColumn(reference("c"), peerCells, direction: .lowerIsBetter).scores, turned))
    #expect(agree(ScaledColumn(reference("c"), peerCells, sense: .falling).scores, turned))
    let capped = ScaledColumn(reference("a", capped: true), peerCells)
    #expect(agree(capped.scores, peer.map { min($0, 1) }))
    #expect(capped.result.normalised.truncated == [2])
  }

  @Test func `worst and reference are learnt, so a survey without the reference can be scaled`() {
    let first = ScaledColumn(reference("b"), [2, 12, 7])
    #expect(first.learnt == [LearntValue("minimum", of: "x", 2), LearntValue("reference", of: "x", 12)])
    #expect(ScaledColumn(reference("elsewhere"), [7], pinned: first.learnt).scores == [0.5])
    #expect(first.keepsItsScale(reference("b"), [2, 12, 7]))
  }

  /// COINr divides by zero here, and the infinity reaches the index.
  @Test func `a reference that is the worst city is a finding`() {
    let found = ScaledColumn(reference("b"), [5, 2, 9])
    #expect(found.scores == [nil, nil, nil])
    #expect(found.codes == ["SCR-013"])
    #expect(found.headlines == ["x is measured from b, where 2 is the worst value, so it is missing for all"])
    #expect(ScaledColumn(reference("b"), [5, 2, 9], sense: .falling).codes == [])
    #expect(ScaledColumn(reference("c"), [5, 2, 9], sense: .falling).codes == ["SCR-013"])
    #expect(ScaledColumn(reference("a"), [5, 5]).codes == ["SCR-013"])
  }

  @Test func `a reference without a value is a finding`() {
    #expect(
      ScaledColumn(reference("b"), [5, .blank]).headlines == [
        "x is measured from b, which has no value of it, so it is missing for all"
      ])
    #expect(
      ScaledColumn(reference("z"), [5, 2]).headlines == [
        "x is measured from z, which is not in the survey, so it is missing for all"
      ])
    #expect(ScaledColumn(reference("z"), [5, 2]).codes == ["SCR-012"])
  }

  /// The formula of COINr's `n_dist2targ` with NumPy 2.4.6, target 16, and 2 for lower-is-better.
  @Test func `the target scores 1, the worst 0`() {
    let peer = [
      0.7741935483870968, 0.1774193548387097, 0.46774193548387094, 0.1774193548387097, 1.2661290322580645, 0,
      0.5483870967741935, 0.967741935483871,
    ]
    let target = Normalisation.distanceToTarget(16, isCapped: false)
    #expect(agree(ScaledColumn(target, peerCells).scores, peer))
    let turned = [
      0.4206896551724138, 0.9310344827586207, 0.6827586206896552, 0.9310344827586207, 0, 1.0827586206896551,
      0.6137931034482759, 0.25517241379310346,
    ]
    let low = Normalisation.distanceToTarget(2, isCapped: false)
    #expect(agree(ScaledColumn(low, peerCells, direction: .lowerIsBetter).scores, turned))
    let capped = ScaledColumn(.distanceToTarget(16, isCapped: true), peerCells)
    #expect(agree(capped.scores, peer.map { min($0, 1) }))
    #expect(capped.result.normalised.truncated == [1])
    #expect(ScaledColumn(target, peerCells).learnt == [LearntValue("minimum", of: "x", 0.5)])
    #expect(ScaledColumn(target, peerCells).keepsItsScale(target, peerCells))
  }

  @Test func `a target that the worst city has reached is a finding`() {
    let reached = ScaledColumn(.distanceToTarget(2, isCapped: true), [5, 2, 9])
    #expect(reached.scores == [nil, nil, nil])
    #expect(reached.codes == ["SCR-014"])
    #expect(reached.headlines == ["x has the target 2, and the worst city has 2, so it is missing for all"])
    #expect(ScaledColumn(.distanceToTarget(1, isCapped: true), [5, 2, 9]).codes == ["SCR-014"])
    #expect(ScaledColumn(.distanceToTarget(12, isCapped: true), [5, 2, 9], sense: .falling).codes == ["SCR-014"])
  }

  @Test func `distances beyond all numbers are findings`() {
    let far = ScaledColumn(.distanceToTarget(1.7e308, isCapped: true), [-1.7e308, 0])
    #expect(far.scores == [nil, nil] && far.codes == ["SCR-008"])
    let near = ScaledColumn(.distanceToTarget(1e-300, isCapped: false), [0, 1e300])
    #expect(near.scores == [0, nil] && near.codes == ["SCR-008"])
  }
}
