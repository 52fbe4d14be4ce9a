import AssessmentModel
import Glibc
import Numerics
import Scoring
import ScoringSupport
import Testing

/// Weights within bounds are uniform there.
@Suite struct BoundedWeightTests {
  private func draw(_ bounds: [ClosedRange<Double>], _ replicates: Int, seed: UInt64 = 5) -> [[Double]] {
    let matrix = decision([[Double](repeating: 0, count: bounds.count), [Double](repeating: 1, count: bounds.count)])
    let design = AcceptabilityDesign(replicates: replicates, seed: seed, weights: .bounds(bounds))
    return StochasticAcceptability(design).weights(for: matrix)
  }

  /// Share of the part of the simplex of three weights where the first is at most `limit`, by a fine grid.
  private func share(_ bounds: [ClosedRange<Double>], _ limit: Double) -> Double {
    var (all, below) = (0, 0)
    let steps = 1500
    for i in 0..<steps {
      let first = (Double(i) + 0.5) / Double(steps)
      guard bounds[0].contains(first) else { continue }
      for j in 0..<steps {
        let second = (Double(j) + 0.5) / Double(steps)
        guard bounds[1].contains(second), bounds[2].contains(1 - first - second) else { continue }
        all += 1
        if first <= limit { below += 1 }
      }
    }
    return Double(below) / Double(all)
  }

  @Test(arguments: [
    [0...1.0, 0...1, 0...1], [0.2...0.9, 0.1...1, 0...1], [0...0.4, 0...0.45, 0...0.5],
    [0.1...0.5, 0.1...0.6, 0.2...0.5],
    [0...0.7, 0.05...0.6, 0.1...0.8], [0...0.9, 0...0.2, 0.02...0.3],
  ])
  func uniformWithinBounds(_ bounds: [ClosedRange<Double>]) {
    let weights = draw(bounds, 8000)
    for list in weights {
      #expect(abs(list.reduce(0, +) - 1) <= 1e-14)
      for (weight, bound) in zip(list, bounds) {
        #expect(bound.lowerBound - 1e-15 <= weight && weight <= bound.upperBound + 1e-15)
      }
    }
    let sorted = weights.map { $0[0] }.sorted()
    for part in [0.1, 0.3, 0.5, 0.7, 0.9] {
      let limit = sorted[Int(part * 8000)]
      // Five standard errors, and the grid's own.
      #expect(abs(share(bounds, limit) - part) <= 0.028 + 0.004, "\(bounds): \(part) at \(limit)")
    }
  }

  /// Weights of many criteria within a quarter of equal ones, which drawing from the simplex would never meet.
  @Test func manyCriteria() {
    let bounds = [ClosedRange<Double>](repeating: 0.0075...0.0125, count: 100)
    let weights = draw(bounds, 60)
    for list in weights {
      #expect(abs(list.reduce(0, +) - 1) <= 1e-14)
      for weight in list { #expect((0.0075 - 1e-12...0.0125 + 1e-12).contains(weight)) }
    }
    let mean = weights.reduce(0) { $0 + $1[0] } / 60
    #expect(abs(mean - 0.01) <= 5 * 0.005 / 12.0.squareRoot() / 60.0.squareRoot())
  }

  @Test func boundsThatMeetGiveTheirValue() {
    for list in draw([0.2...0.2, 0.5...0.5, 0.3...0.3], 20) {
      #expect(zip(list, [0.2, 0.5, 0.3]).allSatisfy { abs($0 - $1) <= 1e-15 })
    }
    for list in draw([0.2...0.2, 0...1, 0...1], 20) { #expect(abs(list[0] - 0.2) <= 1e-15) }
  }

  @Test func boundsMoveAcceptabilities() throws {
    // First by the weight of the first criterion, if it is over ½.
    let matrix = decision([[1, 0], [0, 1]])
    let design = AcceptabilityDesign(replicates: 4000, seed: 5, weights: .bounds([0.3...0.6, 0...1]))
    for path in KernelPath.supported {
      let analysis = StochasticAcceptability(design, measures: .all, threads: 2, path: path)
      let result = try #require(analysis.analyse(matrix))
      #expect(abs(result.acceptability(0, rank: 1) - 1 / 3.0) <= 0.04)
      #expect(abs((result.centralWeights[0]?[0] ?? .nan) - 0.55) <= 0.01)
    }
  }
}
