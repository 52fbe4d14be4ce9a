internal import Diagnostics

// What a method is and with which parameters, in a line of English: for stage records, `criteria show` and `explain`.
// Numbers have every digit, so that two methods with the same summary are the same method.

private func number(_ value: Double) -> String { DecimalText.exact(value) }

private func numbers(_ values: [Double]) -> String { values.map(number).joined(separator: " ") }

extension ItemScoring {
  /// The rule with its items and factors.
  public var summary: String {
    switch self {
    case .answer(let item): "answer to \(item)"
    case .ratio(let numerator, let denominator, let per): "\(number(per)) × \(numerator) / \(denominator)"
    case .sum(let items): "sum of " + items.map(\.rawValue).joined(separator: ", ")
    case .mean(let items, let scale):
      "\(number(scale)) × mean of " + items.map(\.rawValue).joined(separator: ", ")
    case .weighted(let items, let weights, let isMean, let scale, let minimumAnswered):
      "\(number(scale)) × weighted \(isMean ? "mean" : "sum") of "
        + zip(items, weights).map { "\($0) (\(number($1)))" }.joined(separator: ", ")
        + ", \(number(minimumAnswered)) of the applicable weight answered"
    case .outsideCountry(let code): "1 outside \(code), from the registry"
    }
  }
}

extension Denominator {
  /// What the value is divided by.
  public var summary: String { per == 1 ? "per \(item)" : "per \(number(per)) of \(item)" }
}

extension Screening {
  /// The limits that ask for something.
  public var summary: String {
    var parts: [String] = []
    if minimumCityAvailability > 0 { parts.append("cities with \(number(minimumCityAvailability)) of the indicators") }
    if minimumDimensionAvailability > 0 {
      parts.append("cities with \(number(minimumDimensionAvailability)) of the weight in every part")
    }
    if minimumIndicatorAvailability > 0 {
      parts.append("indicators with \(number(minimumIndicatorAvailability)) of the cities")
    }
    if minimumNonZero > 0 { parts.append("cities with \(number(minimumNonZero)) of their values not zero") }
    return parts.isEmpty ? "nothing" : parts.joined(separator: "; ")
  }
}

extension Imputation {
  /// The rule with its parameters.
  public var summary: String {
    switch self {
    case .none, .mean, .median, .countryProxy: methodName
    case .groupMean(let group), .groupMedian(let group): "\(methodName) by \(group.rawValue)"
    case .rowMean(let scope), .rowMedian(let scope): "\(methodName) over \(scope.rawValue)"
    case .nearestNeighbours(let count): "\(methodName), \(count) cities"
    case .previousEdition(let years): "\(methodName), at most \(years) years old"
    }
  }
}

extension OutlierTreatment {
  /// The rule with its parameters.
  public var summary: String {
    switch self {
    case .none, .logarithm: methodName
    case .winsoriseThenLog(let skewness, let kurtosis, let most), .winsorise(let skewness, let kurtosis, let most):
      "\(methodName) where |skewness| > \(number(skewness)) and kurtosis > \(number(kurtosis)), at most \(most) cells"
    case .boxCox(let lambda): "\(methodName), λ \(number(lambda))"
    case .forcedWinsorise(let cities): "\(methodName) of " + cities.map(\.rawValue).joined(separator: ", ")
    }
  }
}

extension Normalisation {
  /// The rule with its parameters; the output range stands on the indicator.
  public var summary: String {
    switch self {
    case .goalposts(let posts):
      "goalposts \(number(posts.lower)) to \(number(posts.upper))"
        + (posts.isLogarithmic ? ", logarithmic" : "") + (posts.isTruncated ? "" : ", not truncated")
    case .minMax(let constant): "min–max" + Self.words(constant)
    case .zScore(let mean, let deviation, let constant):
      "z-score, mean \(number(mean)), deviation \(number(deviation))" + Self.words(constant)
    case .rank(let ties), .borda(let ties), .percentileRank(let ties):
      "\(methodName.replacing("-", with: " ")), ties \(ties.rawValue)"
    case .distanceToLeader(let constant): "distance to the leader" + Self.words(constant)
    case .distanceToReference(let city, let isCapped):
      "distance to reference city \(city)" + (isCapped ? ", capped at 1" : "")
    case .distanceToTarget(let target, let isCapped):
      "distance to target \(number(target))" + (isCapped ? ", capped at 1" : "")
    case .fractionOfBest: "fraction of the best"
    case .categorical(let steps):
      "categories: "
        + steps.map { step in
          (step.from.map { "from \(number($0))" } ?? "below") + " \(number(step.points))"
        }.joined(separator: ", ")
    case .vector: "vector (x/√Σx²)"
    case .sum: "sum (x/Σx)"
    case .maximum: "maximum (x/max x)"
    }
  }

  private static func words(_ constant: Double?) -> String {
    constant.map { ", constant column \(number($0))" } ?? ", constant column missing"
  }
}

extension OutputRange {
  /// Both ends.
  public var summary: String { "\(number(lower)) to \(number(upper))" }
}

extension ZeroRule {
  /// What a zero does.
  public var summary: String {
    switch self {
    case .stops: "zero stops"
    case .floor(let floor): "floor \(number(floor))"
    }
  }
}

extension PreferenceFunction {
  /// The function with its thresholds.
  public var summary: String {
    switch self {
    case .usual: "usual preference"
    case .linear(let indifference, let preference):
      "linear preference, indifferent up to \(number(indifference)), preferred from \(number(preference))"
    }
  }
}

extension Aggregation {
  /// The rule with its parameters.
  public var summary: String {
    switch self {
    case .arithmetic, .minimum, .maximum: methodName
    case .geometric(let zero), .harmonic(let zero): "\(methodName), \(zero.summary)"
    case .powerMean(let exponent, let zero):
      "power mean, exponent \(number(exponent))" + (exponent > 0 ? "" : ", \(zero.summary)")
    case .orderedWeighted(let places): "ordered weighted, places \(numbers(places))"
    case .mazziottaPareto(let form):
      (form.isAdjusted ? "adjusted " : "") + "Mazziotta–Pareto, \(form.isNegative ? "negative" : "positive") phenomenon"
    case .copeland(let tolerance): "Copeland, tolerance \(number(tolerance))"
    case .topsis: "TOPSIS"
    case .vikor(let group): "VIKOR, weight of the group \(number(group))"
    case .promethee(let preference): "PROMETHEE II, \(preference.summary)"
    case .weightedProduct: "weighted product"
    }
  }
}

extension Weighting {
  /// The rule with its parameters, judgements in the order of the children.
  public var summary: String {
    switch self {
    case .shares, .relative, .equal, .entropy, .critic: methodName
    case .standardDeviation, .principalComponent: methodName.replacing("-", with: " ")
    case .budgetAllocation(let experts):
      "budget allocation: " + experts.map { "\($0.expert) \(numbers($0.points))" }.joined(separator: "; ")
    case .analyticHierarchy(let rows): "analytic hierarchy: " + rows.map(numbers).joined(separator: "; ")
    case .bestWorst(let best, let worst, let bestToOthers, let othersToWorst):
      "best–worst: best \(best + 1), \(numbers(bestToOthers)); worst \(worst + 1), \(numbers(othersToWorst))"
    case .rankOrderCentroid(let ranks):
      "rank-order centroid: " + ranks.map(String.init).joined(separator: " ")
    case .benefitOfTheDoubt(let lower, let upper):
      "benefit of the doubt, shares \(number(lower)) to \(number(upper))"
    }
  }
}
