package import AssessmentModel
import Numerics
package import Scoring

/// A design compiled for one assessment: what all threads of an uncertainty analysis share.
package struct UncertaintySetup: Sendable {
  /// The design.
  package let design: RobustnessDesign
  /// The plan with the design's choices.
  package let plan: ReplicatePlan
  /// From points to parameters.
  package let sampler: DesignSampler
  /// Positions of the cities compared, in report order.
  package let compared: [Int]
  /// The parameters of the assessment, to start from.
  package let parameters: ReplicateParameters
  /// The assessment's plan, with learnt weights and without what screening left out.
  let assessed: AssessmentPlan
  /// Whether any weights vary.
  let weightsVary: Bool
  /// How tables and findings write chosen methods.
  package let notation: ChoiceNotation
  /// Parameters that are given instead of drawn.
  package var given: GivenReplicates?
  private let stream: RandomStream

  /// Compiles a design without findings (``DesignSampler/findings(_:for:)``).
  package init(
    _ assessment: Assessment, _ design: RobustnessDesign, previous: Survey? = nil, countries: Survey? = nil,
    replacing: IndicatorMatrix? = nil, notation: ChoiceNotation = .names
  ) {
    self.design = design
    self.notation = notation
    let choices = ReplicateChoices(
      design: design, criteria: assessment.criteria, plan: PlanCompiler.compile(assessment.criteria))
    plan = ReplicatePlan(
      criteria: assessment.criteria, survey: assessment.survey, previous: previous, countries: countries,
      choices: choices, replacing: replacing, pinned: assessment.pinned)
    sampler = DesignSampler(design, for: plan)
    compared = assessment.reportOrder().filter { assessment.rank(of: $0) != nil }
    assessed = assessment.plan
    var parameters = plan.ownParameters()
    for (node, first) in zip(assessed.nodes, plan.firstShare) where node.weighting.isLearnt {
      // The run ignores them; mean weights are told with those that were learnt.
      parameters.shares.replaceSubrange(first..<first + node.shares.count, with: node.shares)
    }
    self.parameters = parameters
    weightsVary = zip(design.inputs, sampler.ranges).contains { input, range in
      if case .weights = input.variation { !range.isEmpty } else { false }
    }
    stream = RandomStream(seed: design.seed)
  }

  /// Sets the parameters of a replicate, drawn or given; the position of the node whose weights could not be drawn.
  func fill(_ parameters: inout ReplicateParameters, _ replicate: Int, _ coordinates: inout [Double]) -> Int? {
    if let given {
      given.fill(&parameters, replicate: replicate)
      for position in coordinates.indices { coordinates[position] = .nan }
      return nil
    }
    draw(replicate, into: &coordinates)
    return sampler.fill(&parameters, from: coordinates.span)
  }

  /// The point of a replicate, counted from 0: it depends on the seed and the number alone.
  package func draw(_ replicate: Int, into coordinates: inout [Double]) {
    var own = stream.split(UInt64(replicate))
    for position in coordinates.indices { coordinates[position] = own.uniform() }
  }
}
