package import AssessmentModel
internal import CriteriaFiles
package import Words

/// What the user asks for of a robustness analysis; what is `nil` is taken from the criteria set.
package struct DesignRequest: Sendable, Hashable {
  /// Number of replicates.
  package var replicates: Int?
  /// Seed of the random numbers.
  package var seed: UInt64?
  /// Weights alone are varied, in this way, whatever the criteria set names.
  package var weights: WeightVariation?

  /// Creates a request.
  package init(replicates: Int? = nil, seed: UInt64? = nil, weights: WeightVariation? = nil) {
    self.replicates = replicates
    self.seed = seed
    self.weights = weights
  }

  /// What is run where neither the criteria set nor the user says anything: 1,000 replicates of all weights, each up to
  /// a quarter more or less, from seed 1.
  package static let fallback = RobustnessDesign(replicates: 1000, seed: 1, inputs: [input(.noise(0.25))])

  /// The design of a criteria set with what is asked for put in, and where it comes from.
  package func design(for criteria: CriteriaSet) -> (design: RobustnessDesign, origin: DesignOrigin) {
    var design = criteria.robustness ?? Self.fallback
    var origin: DesignOrigin = criteria.robustness == nil ? .fallback : .criteria
    if let weights {
      design.inputs = [Self.input(weights)]
      origin = .weights
    }
    if let replicates { design.replicates = replicates }
    if let seed { design.seed = seed }
    return (design, origin)
  }

  private static func input(_ weights: WeightVariation) -> UncertainInput {
    let variation = Variation.weights(nodes: [], weights)
    return UncertainInput(id: "weights", name: variation.defaultName, variation: variation)
  }
}

/// Where the design of a robustness analysis comes from.
package enum DesignOrigin: Sendable, Hashable {
  /// Neither the criteria set nor the user says anything.
  case fallback
  /// The criteria set.
  case criteria
  /// The user asked for weights alone.
  case weights

  /// The origin in words: `the criteria set’s design`.
  package func text(_ words: Wording) -> String {
    switch self {
    case .fallback: words(.originFallback)
    case .criteria: words(.originCriteria)
    case .weights: words(.originWeights)
    }
  }
}
