/// How the weights of a node's children vary together.
public enum WeightVariation: Sendable, Hashable {
  /// `w·(1 + f·u)` with `u` uniform on −1…1 for each child, then divided by the siblings' sum; `f` is the amount, 0…1.
  case noise(Double)
  /// Uniform on the simplex: any set of non-negative shares that sum to 1 is as likely as any other.
  case simplex
  /// Uniform on the part of the simplex on which every share lies between the bounds.
  case bounds(lower: Double, upper: Double)

  /// Whether so many weights can vary this way and sum to 1: `0 ≤ lower ≤ upper` and `count·lower ≤ 1 ≤ count·upper`, to
  /// within 1e-12. The reader of criteria files and the sampler both ask this.
  public func permits(_ count: Int) -> Bool {
    guard case .bounds(let lower, let upper) = self else { return true }
    return lower >= 0 && lower <= upper && Double(count) * lower <= 1 + 1e-12 && Double(count) * upper >= 1 - 1e-12
  }
}

/// How far answers may be off.
public struct AnswerMargin: Sendable, Hashable {
  /// The size of a margin.
  public enum Size: Sendable, Hashable {
    /// So much to either side, in the indicator's unit.
    case absolute(Double)
    /// So large a share of the value to either side.
    case relative(Double)
  }

  /// The indicators it holds for; empty for all.
  public var indicators: [IndicatorID]
  /// The basis it holds for, for example ``AnswerBasis/selfReported``; `nil` for any.
  public var basis: AnswerBasis?
  /// How far the value may be off. A margin that the survey states for the cell itself goes before it.
  public var size: Size

  /// Creates a margin.
  public init(indicators: [IndicatorID] = [], basis: AnswerBasis? = nil, size: Size) {
    self.indicators = indicators
    self.basis = basis
    self.size = size
  }
}

/// What varies from replicate to replicate: one choice of the method, or one weakness of the data.
///
/// Alternatives of a choice stand beside what the set itself says; each, the set's own included, is as likely as any
/// other. An empty list of nodes or indicators means all that the choice makes sense for.
public enum Variation: Sendable, Hashable {
  /// The weights of the children of each node with at least two weighted children. One set of weights is one input.
  case weights(nodes: [NodeID], WeightVariation)
  /// How raw values come onto the common scale, changed for all named indicators together.
  case normalisation(indicators: [IndicatorID], [Normalisation])
  /// How children become the score of the named nodes, changed for all of them together.
  case aggregation(nodes: [NodeID], [Aggregation])
  /// How gaps are filled.
  case imputation([Imputation])
  /// How outliers are treated.
  case treatment([OutlierTreatment])
  /// Both goalposts of each named indicator move by up to this share of their distance, uniformly and one by one.
  case goalposts(indicators: [IndicatorID], share: Double)
  /// One of the named indicators is left out, or none.
  case dropping(indicators: [IndicatorID])
  /// Every answer is uniform within its margin, cut to its scale; on scales of whole numbers it is rounded. The
  /// first margin that fits an answer holds.
  case answers([AnswerMargin])
}

/// A named input of the uncertainty and sensitivity analysis.
public struct UncertainInput: Sendable, Hashable {
  /// The name in files and results, unique in the design.
  public var id: String
  /// The name in reports.
  public var name: LocalizedText
  /// What varies.
  public var variation: Variation

  /// Creates an input.
  public init(id: String, name: LocalizedText, variation: Variation) {
    self.id = id
    self.name = name
    self.variation = variation
  }
}

/// How the robustness of a result is examined.
public struct RobustnessDesign: Sendable, Hashable {
  /// Most replicates of an uncertainty analysis, wherever their number comes from.
  public static let mostReplicates = 10_000_000

  /// Number of replicates of the uncertainty analysis.
  public var replicates: Int
  /// Seed of the random numbers; with the same seed, everything comes out the same.
  public var seed: UInt64
  /// What varies, in file order.
  public var inputs: [UncertainInput]
  /// Base sample `N` of the sensitivity analysis, a power of two; `nil` for no such analysis. It runs `N·(k + 2)`
  /// replicates for `k` inputs.
  public var sensitivitySample: Int?

  /// Creates a design.
  public init(replicates: Int, seed: UInt64, inputs: [UncertainInput], sensitivitySample: Int? = nil) {
    self.replicates = replicates
    self.seed = seed
    self.inputs = inputs
    self.sensitivitySample = sensitivitySample
  }
}

/// Why the weights under a node have no effect if they vary.
public enum FixedWeights: Sendable, Hashable {
  /// They are learnt from the data.
  case learnt
  /// Fewer than two children have a weight.
  case singleChild
  /// The method, named as in files, takes no weights.
  case unweighted(String)
}

extension IndexNode {
  /// Number of children that have a weight.
  public var weightedChildren: Int { children.count { !weighting.isWritten || $0.weight > 0 } }

  /// Why varying the children's weights would change nothing; `nil` if it may change something.
  ///
  /// An input with weights and an empty list of nodes varies every node for which this is `nil`.
  public var fixedWeights: FixedWeights? {
    if weighting.isLearnt { return .learnt }
    if weightedChildren < 2 { return .singleChild }
    return aggregation.traits.isWeighted ? nil : .unweighted(aggregation.methodName)
  }
}
