/// How raw values are brought onto the common scale, direction applied.
///
/// With `x` the values and `s = x` for higher-is-better, `s = −x` for lower-is-better. A use with falling sense takes the
/// opposite direction. A column that is constant but for rounding gives `constant` for every city, or missing values if it is `nil`, with a
/// finding either way; a falling use takes its mirror image. The result of the methods marked 0…1, `constant` included,
/// is stretched onto the indicator's ``Indicator/range``.
public enum Normalisation: Sendable, Hashable {
  /// Between fixed limits, 0…1: `clamp((x − lower)/(upper − lower), 0, 1)`, reversed for lower-is-better.
  case goalposts(Goalposts)
  /// Between the smallest and the largest value, 0…1: `(s − min s)/(max s − min s)`; learnt from the data.
  case minMax(constant: Double?)
  /// `mean + deviation·(s − mean s)/sd s`, sd with divisor n − 1; learnt from the data.
  case zScore(mean: Double, deviation: Double, constant: Double?)
  /// Ascending rank of `s`, the worst 1; only values equal but for rounding are tied, and nothing is learnt that could be
  /// pinned.
  case rank(RankTies)
  /// Ascending rank of `s` less 1, the worst 0.
  case borda(RankTies)
  /// `(rank − 1)/(n − 1)`, 0…1; a single city is a constant column.
  case percentileRank(RankTies)
  /// `1 − (max s − s)/(max s − min s)`, 0…1: how near to the leader.
  case distanceToLeader(constant: Double?)
  /// `1 − (r − s)/(r − min s)` with `r` the value of a reference city; 1 for the reference. A reference that is the
  /// worst city is a finding and gives missing values.
  case distanceToReference(CityID, isCapped: Bool)
  /// `(x − min x)/(T − min x)` for higher-is-better, `(max x − x)/(max x − T)` for lower-is-better. A target
  /// no better than the worst city is a finding and gives missing values.
  case distanceToTarget(Double, isCapped: Bool)
  /// `x/max x` for higher-is-better, where 0 scores 0; `min x/x` for lower-is-better. A negative value, a 0 where less is
  /// better, and a maximum of 0 are a finding and missing.
  case fractionOfBest
  /// A table of cut points and points; direction stands in the table, a falling use takes `1 − points`. A value below
  /// every step is a finding and missing.
  case categorical([CategoryStep])
  /// `x/√Σx²`, for lower-is-better `1 − x/√Σx²`; a column of zeros is a finding and missing.
  case vector
  /// `x/Σx`, for lower-is-better `(1/x)/Σ(1/x)`; negative values, and 0 where it is divided by, are a finding and
  /// missing.
  case sum
  /// `x/max x`, for lower-is-better `1 − x/max x`; a maximum of 0 or less is a finding and missing.
  case maximum
}

extension Normalisation {
  /// The methods without their parameters; the raw value is the name in records and reports.
  package enum Name: String, Sendable, CaseIterable {
    /// See ``Normalisation``.
    case goalposts
    case minMax = "min-max"
    case zScore = "z-score"
    case rank, borda
    case percentileRank = "percentile-rank"
    case distanceToLeader = "distance-to-leader"
    case distanceToReference = "distance-to-reference"
    case distanceToTarget = "distance-to-target"
    case fractionOfBest = "fraction-of-best"
    case categorical, vector, sum, maximum

    /// How files write the method.
    package var form: MethodForm {
      switch self {
      case .goalposts:
        MethodForm(
          element: "goalposts", [.number("lower"), .number("upper"), .flag(.logarithmic), .flag(.cut)],
          takesRange: true)
      case .minMax: MethodForm(element: "minMax", [.constant(isUnit: true)], takesRange: true)
      case .zScore:
        MethodForm(
          element: "zScore",
          [.number("mean", default: 0), .number("deviation", default: 1, .positive), .constant(isUnit: false)])
      case .rank: MethodForm(element: "rank", [.ties])
      case .borda: MethodForm(element: "borda", [.ties])
      case .percentileRank: MethodForm(element: "percentileRank", [.ties], takesRange: true)
      case .distanceToLeader:
        MethodForm(
          element: "distanceToLeader", [.constant(isUnit: true)], takesRange: true)
      case .distanceToReference:
        MethodForm(
          element: "distanceToReference", [.city("city", field: "reference"), .flag(.capped)])
      case .distanceToTarget:
        MethodForm(
          element: "distanceToTarget", [.number("at", field: "target"), .flag(.capped)])
      case .fractionOfBest: MethodForm(element: "fractionOfBest")
      case .categorical: MethodForm(element: "categories", [.steps])
      case .vector: MethodForm(element: "vector")
      case .sum: MethodForm(element: "sumToOne")
      case .maximum: MethodForm(element: "maximum")
      }
    }
  }

  /// The name, and the values of the parameters in the order of the form.
  package var written: (name: Name, values: [MethodValue]) {
    switch self {
    case .goalposts(let posts):
      (
        .goalposts,
        [.number(posts.lower), .number(posts.upper), .flag(posts.isLogarithmic), .flag(posts.isTruncated)]
      )
    case .minMax(let constant): (.minMax, [.number(constant)])
    case .zScore(let mean, let deviation, let constant):
      (.zScore, [.number(mean), .number(deviation), .number(constant)])
    case .rank(let ties): (.rank, [.ties(ties)])
    case .borda(let ties): (.borda, [.ties(ties)])
    case .percentileRank(let ties): (.percentileRank, [.ties(ties)])
    case .distanceToLeader(let constant): (.distanceToLeader, [.number(constant)])
    case .distanceToReference(let city, let isCapped): (.distanceToReference, [.city(city), .flag(isCapped)])
    case .distanceToTarget(let target, let isCapped): (.distanceToTarget, [.number(target), .flag(isCapped)])
    case .fractionOfBest: (.fractionOfBest, [])
    case .categorical(let steps): (.categorical, [.steps(steps)])
    case .vector: (.vector, [])
    case .sum: (.sum, [])
    case .maximum: (.maximum, [])
    }
  }

  /// The method of these parameters.
  ///
  /// - Precondition: the values are those of the name's form, in its order.
  package init(_ name: Name, _ values: [MethodValue]) {
    let values = MethodValues(values)
    self =
      switch name {
      case .goalposts:
        .goalposts(
          Goalposts(
            lower: values.number(0), upper: values.number(1), isLogarithmic: values.flag(2), isTruncated: values.flag(3)
          ))
      case .minMax: .minMax(constant: values.optional(0))
      case .zScore: .zScore(mean: values.number(0), deviation: values.number(1), constant: values.optional(2))
      case .rank: .rank(values.ties(0))
      case .borda: .borda(values.ties(0))
      case .percentileRank: .percentileRank(values.ties(0))
      case .distanceToLeader: .distanceToLeader(constant: values.optional(0))
      case .distanceToReference: .distanceToReference(values.city(0), isCapped: values.flag(1))
      case .distanceToTarget: .distanceToTarget(values.number(0), isCapped: values.flag(1))
      case .fractionOfBest: .fractionOfBest
      case .categorical: .categorical(values.steps(0))
      case .vector: .vector
      case .sum: .sum
      case .maximum: .maximum
      }
  }

  /// What the rest of the house has to know of the scale.
  package var traits: ScaleTraits {
    switch self {
    case .goalposts(let posts): ScaleTraits(posts.isTruncated ? .range : .looseRange, limits: .posts(posts))
    case .minMax:
      ScaleTraits(.range, formula: .overCities("({x} − min)/(max − min)", turned: "1 − ({x} − min)/(max − min)"))
    case .zScore(let mean, let deviation, _): ScaleTraits(.open, formula: .zScore(mean: mean, deviation: deviation))
    case .rank(let ties): ScaleTraits(.place(lowest: 1), ranks: true, formula: .rank(ties))
    case .borda(let ties): ScaleTraits(.place(lowest: 0), ranks: true, formula: .borda(ties))
    case .percentileRank(let ties): ScaleTraits(.range, ranks: true, formula: .percentileRank(ties))
    case .distanceToLeader:
      ScaleTraits(.range, formula: .overCities("1 − (max − {x})/(max − min)", turned: "1 − ({x} − min)/(max − min)"))
    case .distanceToReference(let city, let isCapped):
      ScaleTraits(isCapped ? .unit : .fromZero, formula: .reference(city, isCapped: isCapped))
    case .distanceToTarget(let target, let isCapped):
      ScaleTraits(
        isCapped ? .unit : .fromZero, limits: .target(target, isCapped: isCapped),
        formula: .plain(
          "({x} − min)/({1} − min)", turned: "(max − {x})/(max − {1})", isCapped: isCapped))
    case .fractionOfBest:
      ScaleTraits(.positiveIfTurned, formula: .overCities("{x}/max", turned: "min/{x}"))
    case .categorical(let steps): ScaleTraits(.table(steps), limits: .table(steps))
    case .vector:
      ScaleTraits(.unitUnlessSigned, isShare: true, formula: .overCities("{x}/√Σx²", turned: "1 − {x}/√Σx²"))
    case .sum:
      ScaleTraits(.positiveIfTurned, isShare: true, formula: .overCities("{x}/Σx", turned: "(1/{x})/Σ(1/x)"))
    case .maximum: ScaleTraits(.unitUnlessSigned, formula: .overCities("{x}/max", turned: "1 − {x}/max"))
    }
  }
}
