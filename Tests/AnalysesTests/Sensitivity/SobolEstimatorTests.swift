import Analyses
import AssessmentModel
import Glibc
import Numerics
import Scoring
import ScoringSupport
import Testing

/// Functions whose indices are known.
@Suite struct KnownIndexTests {
  /// Four digits as published, for example in Saltelli et al. 2008, Global Sensitivity Analysis, and Sobol' and Levitan
  /// 1999, Computer Physics Communications 117:52.
  @Test func formulasGiveThePublishedNumbers() {
    let (first, total) = KnownFunction.ishigamiIndices
    for (value, wanted) in zip(first + total, [0.3139, 0.4424, 0, 0.5576, 0.4424, 0.2437]) {
      #expect(abs(value - wanted) < 6e-5)
    }
    let g = KnownFunction.gIndices([0, 1, 4.5, 9, 99, 99, 99, 99], groups: singles(8))
    for (value, wanted) in zip(g.first, [0.716, 0.179, 0.0237, 0.0072, 0.0001]) { #expect(abs(value - wanted) < 6e-4) }
    for (value, wanted) in zip(g.total, [0.787, 0.242, 0.0343, 0.0105, 0.0001]) { #expect(abs(value - wanted) < 6e-4) }
  }

  @Test(arguments: [1, 2, 3, 4])
  func ishigamiLiesInTheIntervals(_ seed: UInt64) {
    let found = sobolIndices(singles(3), sample: 1024, seed: seed, KnownFunction.ishigami)
    let known = KnownFunction.ishigamiIndices
    expectInside(found.first, known.first, 0.2)
    expectInside(found.total, known.total, 0.2)
    #expect(abs(found.mean - 3.5) < 0.02)
    #expect(abs(found.variance / 13.8446 - 1) < 0.05)
  }

  @Test(arguments: [1, 2, 3])
  func gLiesInTheIntervals(_ seed: UInt64) {
    let a = [0.0, 1, 4.5, 9]
    let found = sobolIndices(singles(4), sample: 1024, seed: seed) { KnownFunction.g($0, a) }
    let known = KnownFunction.gIndices(a, groups: singles(4))
    expectInside(found.first, known.first, 0.2)
    expectInside(found.total, known.total, 0.2)
  }

  /// Several coordinates as one input.
  @Test(arguments: [1, 2, 3])
  func groupsLieInTheIntervals(_ seed: UInt64) {
    let (a, groups) = ([0.0, 1, 4.5, 9, 0.5], [0..<1, 1..<4, 4..<5])
    let found = sobolIndices(groups, sample: 1024, seed: seed) { KnownFunction.g($0, a) }
    let known = KnownFunction.gIndices(a, groups: groups)
    expectInside(found.first, known.first, 0.2)
    expectInside(found.total, known.total, 0.2)
  }

  private func expectInside(_ found: [Estimate], _ known: [Double], _ widest: Double) {
    #expect(found.count == known.count)
    for (estimate, value) in zip(found, known) {
      #expect(estimate.lower <= value && value <= estimate.upper, "\(value) outside \(estimate)")
      #expect(estimate.lower <= estimate.value && estimate.value <= estimate.upper)
      #expect(estimate.upper - estimate.lower < widest)
    }
  }

  /// Every fourfold sample at least halves the mean error, which independent points would do just so.
  @Test func errorsFallAsTheSampleGrows() {
    let known = KnownFunction.ishigamiIndices
    let errors = [64, 256, 1024].map { sample in
      (0..<6).reduce(0.0) { sum, seed in
        let found = sobolIndices(
          singles(3), sample: sample, seed: UInt64(seed), resamples: 0, KnownFunction.ishigami)
        return sum + zip(found.first, known.first).reduce(0) { $0 + abs($1.0.value - $1.1) }
          + zip(found.total, known.total).reduce(0) { $0 + abs($1.0.value - $1.1) }
      } / 36
    }
    #expect(errors[1] < errors[0] / 2)
    #expect(errors[2] < errors[1] / 2)
    #expect(errors[2] < 0.012)
  }

  /// The intervals hold the truth at least as often as they promise, and against the spread of independent scramblings
  /// are too wide for a smooth function rather than too narrow.
  @Test func intervalsAreSafe() {
    let known = KnownFunction.ishigamiIndices
    for (sample, ratio) in [(64, 1.3), (256, 1.7)] {
      let found = (0..<24).map { sobolIndices(singles(3), sample: sample, seed: $0, KnownFunction.ishigami) }
      var held = 0
      var ratios = 0.0
      for (estimates, wanted) in [(found.map(\.first), known.first), (found.map(\.total), known.total)] {
        for input in 0..<3 {
          let own = estimates.map { $0[input] }
          held += own.count { $0.lower <= wanted[input] && wanted[input] <= $0.upper }
          let mean = own.reduce(0) { $0 + $1.value } / 24
          let spread = (own.reduce(0) { $0 + ($1.value - mean) * ($1.value - mean) } / 23).squareRoot()
          ratios += own.reduce(0) { $0 + $1.upper - $1.lower } / 24 / 3.92 / spread / 6
        }
      }
      #expect(held >= 133)
      #expect(abs(ratios - ratio) < 0.1)
    }
  }
}

/// Exact cases and corners of the estimators.
@Suite struct SobolEstimatorTests {
  /// Adding a constant changes nothing but the mean; scaling changes nothing but mean and variance.
  @Test func shiftAndScaleDoNotMatter() {
    let plain = sobolIndices(singles(3), sample: 64, seed: 9, KnownFunction.ishigami)
    let moved = sobolIndices(singles(3), sample: 64, seed: 9) { 1e4 + 8 * KnownFunction.ishigami($0) }
    #expect(abs(moved.mean - 1e4 - 8 * plain.mean) < 1e-7)
    #expect(abs(moved.variance / plain.variance - 64) < 1e-7)
    for (one, two) in zip(plain.first + plain.total, moved.first + moved.total) {
      #expect(abs(one.value - two.value) < 1e-8)
      #expect(abs(one.lower - two.lower) < 1e-8)
    }
  }

  /// The formulas written down plainly over a row list of outputs.
  @Test func equalsThePlainFormula() {
    var stream = RandomStream(seed: 1)
    let rows = (0..<8).map { _ in (0..<4).map { _ in stream.uniform() } }
    let found = SobolEstimator(inputCount: 2, sample: 8, resamples: 0, stream: stream).estimate { rows[$0][$1] }
    let mean = rows.reduce(0) { $0 + $1[0] + $1[1] } / 16
    let variance = rows.reduce(0) { $0 + pow($1[0] - mean, 2) + pow($1[1] - mean, 2) } / 16
    #expect(abs(found.mean - mean) < 1e-15)
    #expect(abs(found.variance - variance) < 1e-15)
    for input in 0..<2 {
      let first = rows.reduce(0) { $0 + ($1[1] - mean) * ($1[2 + input] - $1[0]) } / 8 / variance
      let total = rows.reduce(0) { $0 + pow($1[0] - $1[2 + input], 2) } / 16 / variance
      #expect(abs(found.first[input].value - first) < 1e-14)
      #expect(abs(found.total[input].value - total) < 1e-14)
    }
  }

  @Test func anInputThatDoesNothingHasNoTotal() {
    let found = sobolIndices([0..<1, 1..<1, 1..<3], sample: 32, seed: 2) { $0[0] + $0[0] * 0.5 }
    #expect(found.total[1] == Estimate(value: 0, lower: 0, upper: 0))
    #expect(found.total[2] == Estimate(value: 0, lower: 0, upper: 0))
    #expect(abs(found.total[0].value - 1) < 0.15)
  }

  @Test(arguments: [0.0, -3, 1e9])
  func aConstantOutputHasNoIndices(_ value: Double) {
    let found = sobolIndices(singles(2), sample: 16, seed: 2) { _ in value }
    #expect(found == SobolEstimator.Indices(mean: value, variance: 0, first: [], total: []))
  }

  /// What rounding moves is no variance.
  @Test func roundingIsNoVariance() {
    let found = sobolIndices(singles(2), sample: 64, seed: 2) { 0.1 * $0[0] + (0.7 - 0.1 * $0[0]) }
    #expect(found.first.isEmpty && found.total.isEmpty && found.variance == 0)
    #expect(abs(found.mean - 0.7) < 1e-15)
  }

  /// One row in sixteen carries all the variance: a third of the resamples have none.
  @Test func resamplesWithoutVarianceCountForNothing() {
    let found = SobolEstimator(inputCount: 1, sample: 16, resamples: 100, stream: RandomStream(seed: 1)).estimate {
      $0 == 3 && $1 == 0 ? 1 : 0
    }
    #expect(found.total.count == 1)
    #expect((found.first + found.total).allSatisfy { $0.lower.isFinite && $0.upper.isFinite })
  }

  @Test func aSampleOfOneRowIsTakenAsItIs() {
    let found = sobolIndices(singles(1), sample: 1, seed: 1, resamples: 5) { $0[0] }
    #expect(found.first.count == 1 && found.first[0].value.isFinite)
  }

  @Test func theDesignExchangesOneInputAtATime() {
    let design = SobolDesign(inputs: [0..<2, 2..<3, 3..<6], sample: 4, stream: RandomStream(seed: 3))
    #expect((design.runs, design.runsPerRow, design.dimensions) == (20, 5, 6))
    var row = design.makeRow()
    for number in 0..<4 {
      design.fill(&row, number: number)
      let points = (0..<5).map { run in
        design.select(run, in: &row)
        return row.point
      }
      for (input, range) in design.inputs.enumerated() {
        for place in 0..<6 { #expect(points[2 + input][place] == points[range.contains(place) ? 1 : 0][place]) }
      }
      #expect(Set(points[0]).isDisjoint(with: points[1]))
    }
  }
}
