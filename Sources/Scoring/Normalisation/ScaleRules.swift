import AssessmentModel

/// A normalisation with every name resolved.
enum ScaleRule: Equatable, BitwiseCopyable {
  case goalposts(ScalePosts)
  /// Limits learnt from the column; `constant` is NaN where a constant column is missing.
  case minMax(constant: Double)
  case zScore(center: Double, deviation: Double, constant: Double)
  case rank(ScaleTies, less: Double)
  case percentileRank(ScaleTies)
  case leader(constant: Double)
  /// The reference city's position, −1 for one that is not in the survey.
  case reference(city: Int, isCapped: Bool)
  case target(Double, isCapped: Bool)
  case fractionOfBest
  /// The steps stand at these places of ``ScaleRules/steps``, from the highest down.
  case categorical(start: Int, count: Int)
  case vector
  case sum
  case maximum

  /// As ``Normalisation/hasFixedLimits``.
  var hasFixedLimits: Bool {
    switch self {
    case .goalposts, .target, .categorical: true
    case .minMax, .zScore, .rank, .percentileRank, .leader, .reference, .fractionOfBest, .vector, .sum, .maximum: false
    }
  }
}

/// Goalposts without names.
struct ScalePosts: Equatable, BitwiseCopyable {
  var lower: Double
  var upper: Double
  var isLogarithmic: Bool
  var isTruncated: Bool
}

/// How equal values are ranked.
enum ScaleTies: Equatable, BitwiseCopyable {
  case lowest
  case average
}

/// A step of a categorical scale: the points from a bound on.
struct ScaleStep: BitwiseCopyable {
  var from: Double
  var points: Double
}

/// What normalisation needs to know of a leaf.
struct ScaleLeaf: BitwiseCopyable {
  var indicator: Int
  /// Whether direction and sense together turn the scale round.
  var flips: Bool
  var isFalling: Bool
  /// Whether the worst measured group counts with the level, and there is a group.
  var measuresGroups: Bool
  /// Whether more is better, for the worst group.
  var isHigherBetter: Bool
  /// Range of the scale: its lower end and its width; the width is 0 for a scale that is not stretched.
  var rangeLower: Double
  var rangeWidth: Double
  var rangeUpper: Double
}

extension ScaleLeaf {
  /// Takes a group's values where they are worse. Any group that was measured counts, a reference group too: where men
  /// are behind, they are the worst group.
  func worsen(_ worst: UnsafeMutablePointer<Double>, by group: UnsafePointer<Double>, _ count: Int) {
    for city in 0..<count where isHigherBetter ? group[city] < worst[city] : group[city] > worst[city] {
      worst[city] = group[city]
    }
  }

  /// What the leaf takes: the mean of the level and of the worse of level and worst measured group.
  func average(_ worst: UnsafeMutablePointer<Double>, with level: UnsafePointer<Double>, _ count: Int) {
    for city in 0..<count { worst[city] = 0.5 * (level[city] + worst[city]) }
  }
}

/// Normalisation of a criteria set for one survey, compiled: tables of numbers without names.
struct ScaleRules: Sendable {
  /// Each indicator's own normalisation.
  var own: [ScaleRule] = []
  /// The alternatives.
  var choices: [ScaleRule] = []
  /// Steps of categorical scales.
  var steps: [ScaleStep] = []
  /// The leaves of the plan.
  var leaves: [ScaleLeaf] = []

  init(
    criteria: CriteriaSet, survey: Survey, plan: AssessmentPlan, choices: [Normalisation] = [], groups: [GroupColumn]
  ) {
    own = criteria.indicators.map { rule($0.normalisation, survey) }
    self.choices = choices.map { rule($0, survey) }
    leaves = plan.leaves.map { leaf in
      let indicator = criteria.indicators[leaf.indicator]
      let range = indicator.range
      return ScaleLeaf(
        indicator: leaf.indicator, flips: indicator.flips(leaf.sense), isFalling: leaf.sense == .falling,
        measuresGroups: leaf.measure == .levelAndWorstGroup && groups.contains { $0.indicator == leaf.indicator },
        isHigherBetter: indicator.direction == .higherIsBetter, rangeLower: range.lower,
        rangeWidth: range == .unit ? 0 : range.upper - range.lower, rangeUpper: range.upper)
    }
  }

  private mutating func rule(_ normalisation: Normalisation, _ survey: Survey) -> ScaleRule {
    switch normalisation {
    case .goalposts(let posts):
      return .goalposts(
        ScalePosts(
          lower: posts.lower, upper: posts.upper, isLogarithmic: posts.isLogarithmic, isTruncated: posts.isTruncated))
    case .minMax(let constant): return .minMax(constant: constant ?? .nan)
    case .zScore(let center, let deviation, let constant):
      return .zScore(center: center, deviation: deviation, constant: constant ?? .nan)
    case .rank(let ties): return .rank(ties == .lowest ? .lowest : .average, less: 0)
    case .borda(let ties): return .rank(ties == .lowest ? .lowest : .average, less: 1)
    case .percentileRank(let ties): return .percentileRank(ties == .lowest ? .lowest : .average)
    case .distanceToLeader(let constant): return .leader(constant: constant ?? .nan)
    case .distanceToReference(let city, let isCapped):
      return .reference(city: survey.cities.firstIndex { $0.id == city } ?? -1, isCapped: isCapped)
    case .distanceToTarget(let target, let isCapped): return .target(target, isCapped: isCapped)
    case .fractionOfBest: return .fractionOfBest
    case .categorical(let table):
      let start = steps.count
      steps += table.sorted { ($0.from ?? -.infinity) > ($1.from ?? -.infinity) }.map {
        ScaleStep(from: $0.from ?? -.infinity, points: $0.points)
      }
      return .categorical(start: start, count: table.count)
    case .vector: return .vector
    case .sum: return .sum
    case .maximum: return .maximum
    }
  }
}

extension Indicator {
  /// Whether direction and sense together turn the scale round; twice turned is not turned.
  func flips(_ sense: Sense) -> Bool { (direction == .lowerIsBetter) != (sense == .falling) }
}
