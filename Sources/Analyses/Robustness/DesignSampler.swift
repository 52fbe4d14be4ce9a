package import AssessmentModel
import Glibc
package import Scoring

/// Turns points of the unit cube into parameters of replicates, whatever the points come from: a stream of random
/// numbers or a low-discrepancy sequence.
///
/// Every input of the design has coordinates of its own (``ranges``): a set of weights one for each child (one in all
/// for weights within bounds), goalposts two for each indicator, everything else one. The same point always gives the
/// same parameters.
package struct DesignSampler: Sendable {
  /// The design.
  package let design: RobustnessDesign
  /// The coordinates of each input of the design. Empty for an input that finds nothing to vary.
  package let ranges: [Range<Int>]
  /// What each input does.
  let draws: [Draw]

  /// The coordinates that answers are drawn from.
  var answerCoordinates: [Int] {
    zip(draws, ranges).compactMap { draw, range in
      if case .answers = draw, !range.isEmpty { range.lowerBound } else { nil }
    }
  }

  /// The inputs in the order of what they cost when they alone move: answers go through all steps, goalposts through the
  /// scales, all else through the nodes at most.
  var inputsByCost: [Int] {
    let costs = draws.map { draw in
      switch draw {
      case .weights, .aggregation: 0
      case .dropping: 1
      case .normalisation, .goalposts: 2
      case .imputation, .treatment: 3
      case .answers: 4
      }
    }
    return draws.indices.sorted { costs[$0] == costs[$1] ? $0 < $1 : costs[$0] < costs[$1] }
  }

  /// Number of coordinates.
  package var dimension: Int { ranges.last?.upperBound ?? 0 }

  /// What an input does with its coordinates.
  enum Draw: Sendable {
    case weights(WeightDraw)
    case goalposts(GoalpostDraw)
    case answers(AnswerDraw)
    /// One of the numbered alternatives, or the set's own.
    case normalisation(of: Int)
    case aggregation(of: Int)
    case imputation(of: Int)
    case treatment(of: Int)
    /// None, or one of the indicators at these positions.
    case dropping([Int])

    var dimension: Int {
      switch self {
      case .weights(let draw): draw.dimension
      case .goalposts(let draw): 2 * draw.posts.count
      case .answers(let draw): draw.cells.isEmpty ? 0 : 1
      case .normalisation(let count), .aggregation(let count), .imputation(let count), .treatment(let count):
        count == 0 ? 0 : 1
      case .dropping(let positions): positions.isEmpty ? 0 : 1
      }
    }
  }

  /// Lays the coordinates of a design out.
  ///
  /// - Parameter plan: compiled with the choices of the same design (``ReplicateChoices/init(design:criteria:plan:)``).
  /// - Precondition: ``findings(_:for:)`` finds nothing.
  package init(_ design: RobustnessDesign, for plan: ReplicatePlan) {
    self.design = design
    draws = design.inputs.map { Self.draw($0.variation, plan) }
    var first = 0
    ranges = draws.map { draw in
      defer { first += draw.dimension }
      return first..<first + draw.dimension
    }
  }

  private static func draw(_ variation: Variation, _ plan: ReplicatePlan) -> Draw {
    switch variation {
    case .weights(let nodes, let variation): .weights(WeightDraw(variation, of: nodes, in: plan))
    case .normalisation(_, let others): .normalisation(of: others.count)
    case .aggregation(_, let others): .aggregation(of: others.count)
    case .imputation(let others): .imputation(of: others.count)
    case .treatment(let others): .treatment(of: others.count)
    case .goalposts(let indicators, let share): .goalposts(GoalpostDraw(indicators, share: share, in: plan.criteria))
    case .dropping(let indicators): .dropping(ReplicateChoices.dropped(indicators, plan.criteria, plan.plan))
    case .answers(let margins): .answers(AnswerDraw(margins, in: plan))
    }
  }

  /// Sets what the design varies; what it does not vary is left as it is. Allocates nothing.
  ///
  /// - Parameters:
  ///   - parameters: first made by ``ReplicatePlan/ownParameters()``.
  ///   - coordinates: ``dimension`` numbers from 0 up to but not 1.
  ///   - keepsAnswers: whether the answers are left as they are, since they were drawn from the same coordinates.
  /// - Returns: the position of the node whose weights could not be drawn; `nil` if all is well.
  package func fill(
    _ parameters: inout ReplicateParameters, from coordinates: Span<Double>, keepsAnswers: Bool = false
  ) -> Int? {
    precondition(coordinates.count == dimension, "a point has as many coordinates as the sampler")
    var failed: Int?
    for (draw, range) in zip(draws, ranges) where !range.isEmpty {
      let first = coordinates[range.lowerBound]
      switch draw {
      case .weights(let draw):
        let node = draw.fill(&parameters.shares, from: coordinates, at: range.lowerBound)
        if failed == nil { failed = node }
      case .goalposts(let draw): draw.fill(&parameters, from: coordinates, at: range.lowerBound)
      case .answers(let draw): if !keepsAnswers { draw.fill(&parameters.answers, from: first) }
      case .normalisation(let count): parameters.normalisation = Self.choice(first, of: count)
      case .aggregation(let count): parameters.aggregation = Self.choice(first, of: count)
      case .imputation(let count): parameters.imputation = Self.choice(first, of: count)
      case .treatment(let count): parameters.treatment = Self.choice(first, of: count)
      case .dropping(let positions):
        let choice = Self.choice(first, of: positions.count)
        parameters.dropped = choice == 0 ? -1 : positions[choice - 1]
      }
    }
    return failed
  }

  /// 0 for the set's own, or the number of an alternative, each as likely.
  static func choice(_ coordinate: Double, of alternatives: Int) -> Int {
    min(Int(coordinate * Double(alternatives + 1)), alternatives)
  }
}

/// Moves goalposts: both by up to a share of their distance, in logarithms where the scale runs in them.
struct GoalpostDraw: Sendable {
  let posts: [(indicator: Int, own: Goalposts)]
  let share: Double

  init(_ indicators: [IndicatorID], share: Double, in criteria: CriteriaSet) {
    self.share = share
    posts = criteria.indicators.enumerated().compactMap { position, indicator in
      guard case .goalposts(let own) = indicator.normalisation else { return nil }
      return indicators.isEmpty || indicators.contains(indicator.id) ? (position, own) : nil
    }
  }

  func fill(_ parameters: inout ReplicateParameters, from coordinates: Span<Double>, at first: Int) {
    for (place, post) in posts.enumerated() {
      let shifts = (
        share * (2 * coordinates[first + 2 * place] - 1), share * (2 * coordinates[first + 2 * place + 1] - 1)
      )
      let own = post.own
      var (lower, upper) = (own.lower, own.upper)
      if own.isLogarithmic {
        let distance = log(own.upper / own.lower)
        lower *= exp(shifts.0 * distance)
        upper *= exp(shifts.1 * distance)
      } else {
        lower += shifts.0 * (own.upper - own.lower)
        upper += shifts.1 * (own.upper - own.lower)
      }
      // With less than half the distance to either side they cannot pass each other, but they can be rounded together.
      let isUsable = lower < upper && lower.isFinite && upper.isFinite && (!own.isLogarithmic || lower > 0)
      parameters.lower[post.indicator] = isUsable ? lower : own.lower
      parameters.upper[post.indicator] = isUsable ? upper : own.upper
    }
  }
}
