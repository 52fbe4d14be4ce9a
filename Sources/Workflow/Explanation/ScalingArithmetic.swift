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
    let traits = method.traits
    let numbers = method.written.values.compactMap { value -> String? in
      if case .number(let number?) = value { self.number(number) } else { nil }
    }
    func filled(_ formula: String) -> String {
      numbers.enumerated().reduce(formula.replacing("{x}", with: symbol)) {
        $0.replacing("{\($1.offset + 1)}", with: $1.element)
      }
    }
    switch traits.formula {
    case .limits: return limits(method, symbol, turns, words)
    case .plain(let formula, let turned, let isCapped):
      let text = filled(turns ? turned : formula)
      return isCapped ? words(.atMostOne, text) : text
    case .overCities(let formula, let turned): return words(.overCities, filled(turns ? turned : formula))
    case .zScore(let mean, let deviation):
      return words(.scaleZScore, number(mean), turns ? "−" : "+", number(deviation), symbol)
    case .rank(let ties): return words(.scaleRank, sign + symbol, name(ties, words))
    case .borda(let ties): return words(.scaleBorda, sign + symbol, name(ties, words))
    case .percentileRank(let ties): return words(.scalePercentile, sign + symbol, name(ties, words))
    case .reference(let city, let isCapped):
      let formula = words(turns ? .referenceFalling : .referenceRising, symbol, city.rawValue)
      return isCapped ? words(.atMostOne, formula) : formula
    }
  }

  /// Between goalposts, and by a table; a method without a formula of its own is named.
  private static func limits(_ method: Normalisation, _ symbol: String, _ turns: Bool, _ words: Wording) -> String {
    switch method.traits.limits {
    case .posts(let posts):
      let lower = number(posts.lower)
      let upper = number(posts.upper)
      let formula =
        posts.isLogarithmic
        ? "(ln \(symbol) − ln \(lower))/(ln \(upper) − ln \(lower))" : "(\(symbol) − \(lower))/(\(upper) − \(lower))"
      let turned = (turns ? "1 − " : "") + formula
      return posts.isTruncated ? words(.cutToUnit, turned) : turned
    case .table, .target, .curve, nil: return words(.categoriesOf, words.line(method), symbol)
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
