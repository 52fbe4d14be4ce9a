/// What it takes to try other weights for the parts of the principal index: everything about the cities that these
/// weights do not change, and the rules that they run through.
///
/// With it, scores, ranks, classes and verdicts under other weights are worked out as the assessment itself does it,
/// without the answers, so that a page can do it.
package struct WeightTrial: Sendable {
  /// Why other weights cannot be tried.
  package enum Obstacle: Sendable, Hashable {
    /// The rule of the principal index takes no weights.
    case unweighted
    /// It has fewer than two parts.
    case singlePart
    /// Every city has its own weights.
    case weightsOfEachCity
    /// Another part that conditions or classes look at takes the principal index over.
    case takenOver
    /// Values learnt in another run are applied instead of learnt again.
    case pinned
    /// There are more cities than a page tries weights for.
    case tooManyCities(limit: Int)
    /// No city has a rank.
    case nobodyRanked
  }

  /// What makes a verdict rule apply.
  package enum Trigger: Sendable, Hashable {
    case gateFailed
    case gateUnknown
    case insufficientCoverage
    /// Comparisons of the principal score, besides what is fixed.
    case score([Comparison])
  }

  /// A row of the principal index: a city as it answered, or with silence at its worse end.
  package struct Row: Sendable, Hashable {
    /// Scores of the parts on the common scale, NaN for missing.
    package var parts: [Double]
    /// For each verdict rule whether its conditions hold that are not about the principal score.
    package var rulesHold: [Bool]

    package init(parts: [Double], rulesHold: [Bool]) {
      self.parts = parts
      self.rulesHold = rulesHold
    }
  }

  /// What is fixed about a city.
  package struct City: Sendable, Hashable {
    /// The city as it answered.
    package var row: Row
    /// The city with silence at its worse end; `nil` if nothing is silent, or silence lowers no verdict.
    package var silent: Row?
    /// Share of each part's own weight that the city answered; `nil` if it answered everything.
    package var answered: [Double]?
    /// Whether a gate that is not about the principal score is failed.
    package var failsGate: Bool
    /// Whether such a gate cannot be told.
    package var hasUnknownGate: Bool

    package init(row: Row, silent: Row?, answered: [Double]?, failsGate: Bool, hasUnknownGate: Bool) {
      self.row = row
      self.silent = silent
      self.answered = answered
      self.failsGate = failsGate
      self.hasUnknownGate = hasUnknownGate
    }
  }

  /// Why weights cannot be tried; everything else is empty then.
  package var obstacle: Obstacle?
  /// The parts that can have a weight, as positions among the children of the principal index.
  package var parts: [Int] = []
  /// One entry a city, in the order of the assessment.
  package var cities: [City] = []
  /// Gates on the principal score.
  package var gates: [Comparison] = []
  /// One a verdict rule, in file order.
  package var triggers: [Trigger] = []
  /// Which verdicts silence may lower.
  package var isOpen: [Bool] = []
  /// Whether the classes are bands of the principal score.
  package var classesFollow = false
  /// By what share each weight varies around itself in the draws.
  package var noise = 0.25
  /// The seed of the draws.
  package var seed: UInt32 = 0

  package init() {}
}
