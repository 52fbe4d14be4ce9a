internal import AssessmentModel
internal import Diagnostics

/// How a value came onto the common scale, as a formula.
enum ScalingArithmetic {
  /// The formula for a value that `symbol` stands for; `turns` says whether less counts for more, by direction and sense
  /// together.
  static func text(_ method: Normalisation, _ symbol: String, turns: Bool) -> String {
    let sign = turns ? "−" : ""
    switch method {
    case .goalposts(let posts):
      let lower = number(posts.lower)
      let upper = number(posts.upper)
      let formula =
        posts.isLogarithmic
        ? "(ln \(symbol) − ln \(lower))/(ln \(upper) − ln \(lower))" : "(\(symbol) − \(lower))/(\(upper) − \(lower))"
      return (turns ? "1 − " : "") + formula + (posts.isTruncated ? ", cut to 0…1" : "")
    case .minMax: return (turns ? "1 − " : "") + "(\(symbol) − min)/(max − min) over the cities"
    case .zScore(let mean, let deviation, _):
      return "\(number(mean)) \(turns ? "−" : "+") \(number(deviation))·(\(symbol) − mean)/sd over the cities"
    case .rank(let ties): return "rank of \(sign)\(symbol) among the cities, worst 1, ties \(ties.rawValue)"
    case .borda(let ties): return "rank of \(sign)\(symbol) among the cities, worst 0, ties \(ties.rawValue)"
    case .percentileRank(let ties):
      return "(rank of \(sign)\(symbol) − 1)/(n − 1) among the cities, ties \(ties.rawValue)"
    case .distanceToLeader:
      return turns
        ? "1 − (\(symbol) − min)/(max − min) over the cities" : "1 − (max − \(symbol))/(max − min) over the cities"
    case .distanceToReference(let city, let isCapped):
      let formula =
        turns
        ? "1 − (\(symbol) − value of \(city))/(max − value of \(city))"
        : "1 − (value of \(city) − \(symbol))/(value of \(city) − min)"
      return formula + (isCapped ? ", at most 1" : "")
    case .distanceToTarget(let target, let isCapped):
      let end = number(target)
      let formula = turns ? "(max − \(symbol))/(max − \(end))" : "(\(symbol) − min)/(\(end) − min)"
      return formula + (isCapped ? ", at most 1" : "")
    case .fractionOfBest: return turns ? "min/\(symbol) over the cities" : "\(symbol)/max over the cities"
    case .categorical: return "\(method.summary), of \(symbol)"
    case .vector: return (turns ? "1 − " : "") + "\(symbol)/√Σx² over the cities"
    case .sum: return turns ? "(1/\(symbol))/Σ(1/x) over the cities" : "\(symbol)/Σx over the cities"
    case .maximum: return (turns ? "1 − " : "") + "\(symbol)/max over the cities"
    }
  }

  private static func number(_ value: Double) -> String { DecimalText.exact(value) }
}
