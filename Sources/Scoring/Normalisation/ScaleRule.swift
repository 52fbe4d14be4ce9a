import AssessmentModel

/// A normalisation with every name resolved.
struct ScaleRule: BitwiseCopyable {
  /// How scores are worked out.
  enum Formula: BitwiseCopyable {
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
  }

  /// Where the scores end, as ``ScaleTraits/Reach`` tells.
  enum Ends: BitwiseCopyable {
    case range
    case looseRange
    /// The steps stand at these places of ``ScaleRules/steps``.
    case table(start: Int, count: Int)
    case place(lowest: Double)
    /// At the scores of the worst and the best city.
    case learnt
  }

  var formula: Formula
  var ends: Ends

  /// - Parameter steps: takes the steps of a table.
  init(_ normalisation: Normalisation, _ survey: Survey, steps: inout [ScaleStep]) {
    let start = steps.count
    formula = Formula(normalisation, survey, &steps)
    ends =
      switch normalisation.traits.reach {
      case .range: .range
      case .looseRange: .looseRange
      case .table: .table(start: start, count: steps.count - start)
      case .place(let lowest): .place(lowest: lowest)
      case .unit, .fromZero, .positiveIfTurned, .unitUnlessSigned, .open: .learnt
      }
  }
}

extension ScaleRule.Formula {
  fileprivate init(_ normalisation: Normalisation, _ survey: Survey, _ steps: inout [ScaleStep]) {
    switch normalisation {
    case .goalposts(let posts):
      self = .goalposts(
        ScalePosts(
          lower: posts.lower, upper: posts.upper, isLogarithmic: posts.isLogarithmic, isTruncated: posts.isTruncated))
    case .minMax(let constant): self = .minMax(constant: constant ?? .nan)
    case .zScore(let center, let deviation, let constant):
      self = .zScore(center: center, deviation: deviation, constant: constant ?? .nan)
    case .rank(let ties): self = .rank(ties == .lowest ? .lowest : .average, less: 0)
    case .borda(let ties): self = .rank(ties == .lowest ? .lowest : .average, less: 1)
    case .percentileRank(let ties): self = .percentileRank(ties == .lowest ? .lowest : .average)
    case .distanceToLeader(let constant): self = .leader(constant: constant ?? .nan)
    case .distanceToReference(let city, let isCapped):
      self = .reference(city: survey.cities.firstIndex { $0.id == city } ?? -1, isCapped: isCapped)
    case .distanceToTarget(let target, let isCapped): self = .target(target, isCapped: isCapped)
    case .fractionOfBest: self = .fractionOfBest
    case .categorical(let table):
      let start = steps.count
      steps += table.sorted { ($0.from ?? -.infinity) > ($1.from ?? -.infinity) }.map {
        ScaleStep(from: $0.from ?? -.infinity, points: $0.points)
      }
      self = .categorical(start: start, count: table.count)
    case .vector: self = .vector
    case .sum: self = .sum
    case .maximum: self = .maximum
    }
  }
}

extension ScaleRule.Formula {
  /// Whether no score leaves the leaf's range, whatever the values.
  var staysOnRange: Bool {
    switch self {
    case .goalposts(let posts): posts.isTruncated
    case .minMax(let constant), .leader(let constant): constant.isNaN || (0...1).contains(constant)
    case .zScore, .rank, .percentileRank, .reference, .target, .fractionOfBest, .categorical, .vector, .sum, .maximum:
      false
    }
  }
}

extension ScaleColumn {
  func run(_ rule: ScaleRule.Formula, _ steps: [ScaleStep], _ listener: inout some ScaleListener) {
    switch rule {
    case .goalposts(let posts): goalposts(posts, &listener)
    case .minMax(let constant): line(constant: constant, fromLeader: false, &listener)
    case .leader(let constant): line(constant: constant, fromLeader: true, &listener)
    case .zScore(let center, let deviation, let constant):
      zScore(center: center, deviation: deviation, constant: constant, &listener)
    case .rank(let ties, let less): ranks(ties, less: less, &listener)
    case .percentileRank(let ties): percentileRanks(ties, &listener)
    case .reference(let city, let isCapped): reference(city, isCapped, &listener)
    case .target(let target, let isCapped): self.target(target, isCapped, &listener)
    case .fractionOfBest: fractionOfBest(&listener)
    case .categorical(let start, let number): categorical(steps, start..<start + number, &listener)
    case .vector: vector(&listener)
    case .sum: shareOfSum(&listener)
    case .maximum: fractionOfMaximum(&listener)
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
