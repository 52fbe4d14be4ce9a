internal import AssessmentModel
internal import Diagnostics

/// How a node's score comes from its children, with their figures.
enum NodeArithmetic {
  /// The arithmetic over the children present; shares sum to 1. Methods that need the other cities too are named with
  /// the children's figures.
  static func text(_ aggregation: Aggregation, _ terms: [(share: Double, value: Double)]) -> String {
    let values = terms.map { figure($0.value) }.joined(separator: ", ")
    switch aggregation {
    case .arithmetic: return weightedSum(terms)
    case .geometric(let zero):
      return terms.map { "\(lifted($0.value, zero))^\(weight($0.share))" }.joined(separator: " · ") + note(zero)
    case .harmonic(let zero):
      return "1/(" + terms.map { "\(weight($0.share))/\(lifted($0.value, zero))" }.joined(separator: " + ") + ")"
        + note(zero)
    case .powerMean(let exponent, let zero):
      guard exponent != 0 else { return text(.geometric(zero: zero), terms) }
      let power = number(exponent)
      let rule = exponent < 0 ? zero : .stops
      return "("
        + terms.map { "\(weight($0.share))·\(lifted($0.value, rule))^\(power)" }.joined(separator: " + ")
        + ")^(1/\(power))" + note(rule)
    case .minimum: return "min(\(values))"
    case .maximum: return "max(\(values))"
    case .orderedWeighted(let places):
      let sorted = terms.map(\.value).sorted(by: >)
      let sum = places.prefix(sorted.count).reduce(0, +)
      let parts = zip(sorted, places).map { "\(number($1))·\(figure($0))" }.joined(separator: " + ")
      return sum == 1 ? parts : "(\(parts))/\(number(sum))"
    case .mazziottaPareto, .copeland, .topsis, .vikor, .promethee, .weightedProduct:
      return "\(aggregation.summary) among the cities, from \(values)"
    }
  }

  /// `w·x + …`
  static func weightedSum(_ terms: [(share: Double, value: Double)]) -> String {
    terms.map { "\(weight($0.share))·\(figure($0.value))" }.joined(separator: " + ")
  }

  private static func lifted(_ value: Double, _ zero: ZeroRule) -> String {
    guard case .floor(let floor) = zero else { return figure(value) }
    return figure(floor + (1 - floor) * value)
  }

  private static func note(_ zero: ZeroRule) -> String {
    guard case .floor(let floor) = zero else { return "" }
    return " (parts lifted by \(number(floor)))"
  }

  private static func figure(_ value: Double) -> String { DecimalText.fixed(value, decimals: 4) }
  private static func weight(_ value: Double) -> String { DecimalText.fixed(value, decimals: 3) }
  private static func number(_ value: Double) -> String { DecimalText.exact(value) }
}
