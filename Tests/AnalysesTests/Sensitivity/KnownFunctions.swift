import Analyses
import AssessmentModel
import Glibc
import Numerics
import Scoring
import ScoringSupport

/// Functions with known indices, on the unit cube.
enum KnownFunction {
  /// Ishigami and Homma 1990: `sin x₁ + a·sin² x₂ + b·x₃⁴·sin x₁` on −π…π with `a` = 7, `b` = 0.1.
  static func ishigami(_ point: [Double]) -> Double {
    let x = point.map { Double.pi * (2 * $0 - 1) }
    return sin(x[0]) + 7 * sin(x[1]) * sin(x[1]) + 0.1 * x[2] * x[2] * x[2] * x[2] * sin(x[0])
  }

  /// Its indices, from `V₁ = (1 + bπ⁴/5)²/2`, `V₂ = a²/8`, `V₁₃ = b²π⁸·8/225`.
  static let ishigamiIndices: (first: [Double], total: [Double]) = {
    let (fourth, a, b) = (pow(Double.pi, 4), 7.0, 0.1)
    let one = (1 + b * fourth / 5) * (1 + b * fourth / 5) / 2
    let (two, oneThree) = (a * a / 8, b * b * fourth * fourth * 8 / 225)
    let all = one + two + oneThree
    return ([one / all, two / all, 0], [(one + oneThree) / all, two / all, oneThree / all])
  }()

  /// Sobol' g (Saltelli and Sobol' 1995): the product of `(|4xᵢ − 2| + aᵢ)/(1 + aᵢ)`.
  static func g(_ point: [Double], _ a: [Double]) -> Double {
    zip(point, a).reduce(1) { $0 * (abs(4 * $1.0 - 2) + $1.1) / (1 + $1.1) }
  }

  /// Its indices for groups of coordinates, from `Vᵢ = 1/(3(1 + aᵢ)²)`: a group alone has `∏(1 + Vᵢ) − 1`, and all have
  /// the same of all.
  static func gIndices(_ a: [Double], groups: [Range<Int>]) -> (first: [Double], total: [Double]) {
    let parts = a.map { 1 + 1 / (3 * (1 + $0) * (1 + $0)) }
    let all = parts.reduce(1, *)
    let own = groups.map { parts[$0].reduce(1, *) }
    return (own.map { ($0 - 1) / (all - 1) }, own.map { (all - all / $0) / (all - 1) })
  }
}

/// The indices of a function over a design drawn from a seed.
func sobolIndices(
  _ inputs: [Range<Int>], sample: Int, seed: UInt64, resamples: Int = 200, _ function: ([Double]) -> Double
) -> SobolEstimator.Indices {
  let stream = RandomStream(seed: seed)
  let design = SobolDesign(inputs: inputs, sample: sample, stream: stream.split(0))
  var (row, outputs) = (design.makeRow(), [Double]())
  for number in 0..<sample {
    design.fill(&row, number: number)
    for run in 0..<design.runsPerRow {
      design.select(run, in: &row)
      outputs.append(function(row.point))
    }
  }
  let estimator = SobolEstimator(
    inputCount: inputs.count, sample: sample, resamples: resamples, stream: stream.split(1))
  return estimator.estimate { outputs[$0 * design.runsPerRow + $1] }
}

/// One coordinate an input.
func singles(_ count: Int) -> [Range<Int>] { (0..<count).map { $0..<$0 + 1 } }
