/// What a step's record says: a parameter that the step went by, or a remark on what it did.
///
/// A fact has values and no words. Files write it in the notation of their format, people read it in their language.
public enum StageFact: Sendable, Hashable {
  // MARK: Parameters

  /// How an indicator's value is made from answers.
  case itemScoring(IndicatorID, ItemScoring)
  /// What an indicator's values are divided by.
  case denominator(IndicatorID, Denominator)
  /// A limit of screening.
  case screening(ScreeningLimit, Double)
  /// How an indicator's gaps are filled.
  case imputation(IndicatorID, Imputation)
  /// How an indicator's outliers are treated.
  case treatment(IndicatorID, OutlierTreatment)
  /// Where the weights of a node's children come from.
  case weighting(NodeID, Weighting)
  /// How an indicator's values come onto the common scale, and onto which range.
  case normalisation(IndicatorID, Direction, Normalisation, OutputRange)
  /// How a node's children become its score.
  case aggregation(NodeID, Aggregation, NodeCare)
  /// The condition of a gate.
  case gate(String, Condition)
  /// The node whose score is classified.
  case classified(NodeID)
  /// The bound of a class; `nil` for the rest.
  case level(String, Comparison?)
  /// When a verdict applies.
  case verdict(String, VerdictRule.Trigger)
  /// Whether unanswered items lower the verdict.
  case silenceLowersVerdict(Bool)
  /// How equals are numbered.
  case ties(TieRule)
  /// A bound of the divide, and what lies beyond it.
  case divide(DivideBound, DivideEffect)

  // MARK: Remarks

  /// How many values there are of how many that there could be.
  case values(Int, of: Int)
  /// How many values are missing for a reason.
  case missing(MissingReason, Int)
  /// How many values of an indicator had no usable denominator.
  case withoutDenominator(IndicatorID, Int)
  /// A city that screening leaves without a score, with the share that was too small.
  case cityScreened(CityID, ScreenedFor, Double)
  /// An indicator that screening leaves out, with the share of cities that have a value.
  case indicatorScreened(IndicatorID, Double)
  /// For how many cities neighbours were equally near.
  case tiedNeighbours(IndicatorID, Int)
  /// How many gaps were filled.
  case filled(IndicatorID, Int)
  /// How many gaps were left.
  case leftMissing(IndicatorID, Int)
  /// What became of an indicator's outliers.
  case treated(IndicatorID, TreatedIndicator)
  /// How far experts' points for a child lie apart.
  case spread(NodeID, child: String, Double)
  /// The consistency ratio of pairwise comparisons.
  case consistencyRatio(NodeID, Double)
  /// The deviation of the best–worst method.
  case deviation(NodeID, Double)
  /// The share of the variance that the first component explains.
  case component(NodeID, explained: Double)
  /// The loading of a child on the first component.
  case loading(NodeID, child: String, Double)
  /// The mean part of a child in its parent's score.
  case meanPart(String, Double)
  /// How many values of an indicator were cut to the limits of its scale.
  case cut(IndicatorID, Int)
  /// For how many cities a node is not rated.
  case nodeNotRated(NodeID, Int)
  /// How many cities fail a gate.
  case gateFailed(String, Int)
  /// For how many cities a gate is unknown.
  case gateUnknown(String, Int)
  /// How many cities have a class or a verdict.
  case counted(String, Int)
  /// How many verdicts are provisional.
  case provisional(Int)
  /// How many cities are ranked overall.
  case rankedOverall(Int)
  /// How many cities are ranked among the candidates.
  case rankedCandidates(Int)
  /// How many checks of the divide were measured of how many.
  case measured(Int, of: Int)
}

extension StageFact {
  /// A limit of screening.
  public enum ScreeningLimit: Sendable, Hashable, CaseIterable {
    /// The least share of the indicators for a city.
    case city
    /// The least share of the weight under every node for a city.
    case dimension
    /// The least share of the cities for an indicator.
    case indicator
    /// The least share of values that are not zero for a city.
    case nonZero
  }

  /// Why screening leaves a city without a score.
  public enum ScreenedFor: Sendable, Hashable {
    /// Too few values.
    case availability
    /// Too little of the weight under a node.
    case dimension(NodeID)
    /// Too many zeros.
    case nonZero
  }

  /// What a node asks for before it is rated, and what is done to its scores at the end.
  public struct NodeCare: Sendable, Hashable {
    /// The range onto which the scores of the cities are stretched.
    public var rescaling: OutputRange?
    /// The least share of the weight that must have a score.
    public var minimumCoverage: Double
    /// The least number of children that must have a score.
    public var minimumChildren: Int

    /// Creates a description.
    public init(rescaling: OutputRange? = nil, minimumCoverage: Double = 0, minimumChildren: Int = 1) {
      self.rescaling = rescaling
      self.minimumCoverage = minimumCoverage
      self.minimumChildren = minimumChildren
    }
  }

  /// A bound of the divide.
  public enum DivideBound: Sendable, Hashable {
    /// Parity from here on.
    case parityAtLeast(Double)
    /// Parity below all of these.
    case parityBelow
    /// Parity above.
    case parityAbove(Double)
    /// A difference from here on.
    case differenceAtLeast(Double)
    /// A difference below.
    case differenceBelow(Double)
    /// A ratio of the excluded from here on.
    case exclusionRatioAtLeast(Double)
    /// Fewer answers than this.
    case fewerAnswers(than: Int)
    /// A shortfall above.
    case shortfallAbove(Double)
    /// A share of income for the price above.
    case priceBurdenAbove(Double)
  }

  /// What lies beyond a bound of the divide.
  public enum DivideEffect: Sendable, Hashable {
    /// A level.
    case level(Int)
    /// No more than a level.
    case atMostLevel(Int)
    /// A level more.
    case oneLevelUp
    /// The group is ahead.
    case reverse
  }
}
