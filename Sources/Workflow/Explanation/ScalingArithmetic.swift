internal import AssessmentModel
internal import Diagnostics
internal import Words

/// How a value came onto the common scale, as a formula.
enum ScalingArithmetic {
  /// The formula for a value that `symbol` stands for; `turns` says whether less counts for more, by direction and sense
  /// together.
  static func text(
    _ method: Normalisation, _ symbol: String, turns: Bool, _ words: Wording = Wording(.english)
  ) -> String {
    let sign = turns ? "−" : ""
    switch method {
    case .goalposts(let posts):
      let lower = number(posts.lower)
      let upper = number(posts.upper)
      let formula =
        posts.isLogarithmic
        ? "(ln \(symbol) − ln \(lower))/(ln \(upper) − ln \(lower))" : "(\(symbol) − \(lower))/(\(upper) − \(lower))"
      let turned = (turns ? "1 − " : "") + formula
      return posts.isTruncated ? words(.cutToUnit, turned) : turned
    case .minMax: return words(.overCities, (turns ? "1 − " : "") + "(\(symbol) − min)/(max − min)")
    case .zScore(let mean, let deviation, _):
      return words(.scaleZScore, number(mean), turns ? "−" : "+", number(deviation), symbol)
    case .rank(let ties): return words(.scaleRank, sign + symbol, name(ties, words))
    case .borda(let ties): return words(.scaleBorda, sign + symbol, name(ties, words))
    case .percentileRank(let ties):
      return words(.scalePercentile, sign + symbol, name(ties, words))
    case .distanceToLeader:
      return words(.overCities, turns ? "1 − (\(symbol) − min)/(max − min)" : "1 − (max − \(symbol))/(max − min)")
    case .distanceToReference(let city, let isCapped):
      let formula =
        words(turns ? .referenceFalling : .referenceRising, symbol, city.rawValue)
      return isCapped ? words(.atMostOne, formula) : formula
    case .distanceToTarget(let target, let isCapped):
      let end = number(target)
      let formula = turns ? "(max − \(symbol))/(max − \(end))" : "(\(symbol) − min)/(\(end) − min)"
      return isCapped ? words(.atMostOne, formula) : formula
    case .fractionOfBest: return words(.overCities, turns ? "min/\(symbol)" : "\(symbol)/max")
    case .categorical: return words(.categoriesOf, words.line(method), symbol)
    case .vector: return words(.overCities, (turns ? "1 − " : "") + "\(symbol)/√Σx²")
    case .sum: return words(.overCities, turns ? "(1/\(symbol))/Σ(1/x)" : "\(symbol)/Σx")
    case .maximum: return words(.overCities, (turns ? "1 − " : "") + "\(symbol)/max")
    }
  }

  private static func name(_ ties: RankTies, _ words: Wording) -> String {
    switch ties {
    case .lowest: words(.tiesLowestWord)
    case .average: words(.tiesAverageWord)
    }
  }

  private static func number(_ value: Double) -> String { DecimalText.exact(value) }
}
