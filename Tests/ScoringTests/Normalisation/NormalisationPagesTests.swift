import AssessmentModel
import Scoring
import ScoringSupport
import Testing

/// The worked examples on the methods' pages.
@Suite("Examples of the normalisation pages")
struct NormalisationPagesTests {
  private let cells: [Cell] = [2, 4, 6]
  private let tied: [Cell] = [2, 4, 4, 6]

  private func expect(
    _ wanted: [Double], _ method: Normalisation, _ cells: [Cell], direction: Direction = .higherIsBetter,
    range: OutputRange = .unit
  ) {
    let found = ScaledColumn(method, cells, direction: direction, range: range).scores
    #expect(agree(found, wanted), "\(method.methodName) \(direction)")
  }

  @Test func `goalposts, min–max, leader and z-scores`() {
    let posts = Normalisation.goalposts(Goalposts(lower: 0, upper: 8))
    expect([0.25, 0.5, 0.75], posts, cells)
    expect([25.75, 50.5, 75.25], posts, cells, range: OutputRange(lower: 1, upper: 100))
    for method in [Normalisation.minMax(constant: nil), .distanceToLeader(constant: nil)] {
      expect([0, 0.5, 1], method, cells)
      expect([1, 0.5, 0], method, cells, direction: .lowerIsBetter)
    }
    expect([-1, 0, 1], .zScore(mean: 0, deviation: 1, constant: nil), cells)
    expect([90, 100, 110], .zScore(mean: 100, deviation: 10, constant: nil), cells)
  }

  @Test func `ranks`() {
    expect([1, 2, 2, 4], .rank(.lowest), tied)
    expect([1, 2.5, 2.5, 4], .rank(.average), tied)
    expect([0, 1, 1, 3], .borda(.lowest), tied)
    expect([0, 1.5, 1.5, 3], .borda(.average), tied)
    expect([0, 1.0 / 3, 1.0 / 3, 1], .percentileRank(.lowest), tied)
    expect([0, 0.5, 0.5, 1], .percentileRank(.average), tied)
  }

  @Test func `reference, target and table`() {
    expect([0, 1, 2], .distanceToReference("b", isCapped: false), cells)
    expect([0, 1, 1], .distanceToReference("b", isCapped: true), cells)
    expect([0, 1.0 / 3, 2.0 / 3], .distanceToTarget(8, isCapped: false), cells)
    expect([0.8, 0.4, 0], .distanceToTarget(1, isCapped: false), cells, direction: .lowerIsBetter)
    let steps = [(nil, 0.0), (3.0, 0.5), (6.0, 1.0)].map { CategoryStep(from: $0.0, points: $0.1) }
    expect([0, 0.5, 1], .categorical(steps), cells)
  }

  @Test func `fractions, shares and lengths`() {
    expect([1.0 / 3, 2.0 / 3, 1], .fractionOfBest, cells)
    expect([1, 0.5, 1.0 / 3], .fractionOfBest, cells, direction: .lowerIsBetter)
    expect([0.6, 0.8], .vector, [3, 4])
    expect([0.4, 0.2], .vector, [3, 4], direction: .lowerIsBetter)
    expect([1.0 / 6, 1.0 / 3, 0.5], .sum, cells)
    expect([6.0 / 11, 3.0 / 11, 2.0 / 11], .sum, cells, direction: .lowerIsBetter)
    expect([1.0 / 3, 2.0 / 3, 1], .maximum, cells)
    expect([2.0 / 3, 1.0 / 3, 0], .maximum, cells, direction: .lowerIsBetter)
  }
}
