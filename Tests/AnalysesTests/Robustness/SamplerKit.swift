import AssessmentModel
import ScoringSupport

@testable import Analyses
@testable import Numerics
@testable import Scoring

/// A criteria set with a design of the given inputs, named `0`, `1`, …
func design(_ inputs: [Variation], replicates: Int = 50, seed: UInt64 = 1) -> RobustnessDesign {
  RobustnessDesign(
    replicates: replicates, seed: seed,
    inputs: inputs.enumerated().map { UncertainInput(id: "\($0)", name: LocalizedText("Input \($0)"), variation: $1) })
}

/// The sampler of a design with parameters to fill.
struct SamplerCase {
  let plan: ReplicatePlan
  let sampler: DesignSampler
  var parameters: ReplicateParameters

  init(_ inputs: [Variation], _ criteria: CriteriaSet, _ survey: Survey) {
    let design = design(inputs)
    let compiled = PlanCompiler.compile(criteria)
    plan = ReplicatePlan(
      criteria: criteria, survey: survey,
      choices: ReplicateChoices(design: design, criteria: criteria, plan: compiled))
    sampler = DesignSampler(design, for: plan)
    parameters = plan.ownParameters()
  }

  /// Fills from a point.
  mutating func fill(_ point: [Double]) -> Int? { sampler.fill(&parameters, from: point.span) }

  /// What `value` gives over replicates drawn from a fixed stream; a failure ends them.
  mutating func collect<Value>(_ count: Int, _ value: (ReplicateParameters) -> Value) -> [Value] {
    var values: [Value] = []
    let stream = RandomStream(seed: 11)
    for replicate in 0..<count {
      var own = stream.split(UInt64(replicate))
      let point = (0..<sampler.dimension).map { _ in own.uniform() }
      guard fill(point) == nil else { return values }
      values.append(value(parameters))
    }
    return values
  }
}

func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }

func variance(_ values: [Double]) -> Double {
  let mean = mean(values)
  return values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count)
}
