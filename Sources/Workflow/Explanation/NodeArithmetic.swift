internal import AssessmentModel
internal import Diagnostics
internal import Words

/// How a node's score comes from its children, with their figures.
enum NodeArithmetic {
  /// The arithmetic over the children present; shares sum to 1. Methods that need the other cities too are named with
  /// the children's figures.
  static func text(
    _ aggregation: Aggregation, _ terms: [(share: Double, value: Double)], _ figures: ExplanationFigures = .plain,
    _ words: Wording = Wording(.english)
  ) -> String {
    let figure = figures.score
    let weight = figures.weight
    let lifted = { (value: Double, zero: ZeroRule) in figure(Self.lifted(value, zero)) }
    let values = terms.map { figure($0.value) }.joined(separator: ", ")
    switch aggregation.traits.shape {
    case .arithmetic: return weightedSum(terms, figures)
    case .geometric(let zero):
      return terms.map { "\(lifted($0.value, zero))^\(weight($0.share))" }.joined(separator: " · ") + note(zero, words)
    case .harmonic(let zero):
      return "1/(" + terms.map { "\(weight($0.share))/\(lifted($0.value, zero))" }.joined(separator: " + ") + ")"
        + note(zero, words)
    case .power(let exponent, let zero):
      guard exponent != 0 else { return text(.geometric(zero: zero), terms, figures, words) }
      let power = number(exponent)
      let rule = exponent < 0 ? zero : .stops
      return "("
        + terms.map { "\(weight($0.share))·\(lifted($0.value, rule))^\(power)" }.joined(separator: " + ")
        + ")^(1/\(power))" + note(rule, words)
    case .smallest: return "min(\(values))"
    case .largest: return "max(\(values))"
    case .ordered(let places):
      let sorted = terms.map(\.value).sorted(by: >)
      let sum = places.prefix(sorted.count).reduce(0, +)
      let parts = zip(sorted, places).map { "\(number($1))·\(figure($0))" }.joined(separator: " + ")
      return sum == 1 ? parts : "(\(parts))/\(number(sum))"
    case .other:
      return aggregation.traits.learns
        ? words(.amongCitiesFrom, words.line(aggregation), values) : "\(aggregation.methodName)(\(values))"
    }
  }

  /// `w·x + …`
  static func weightedSum(
    _ terms: [(share: Double, value: Double)], _ figures: ExplanationFigures = .plain
  ) -> String {
    terms.map { "\(figures.weight($0.share))·\(figures.score($0.value))" }.joined(separator: " + ")
  }

  private static func lifted(_ value: Double, _ zero: ZeroRule) -> Double {
    guard case .floor(let floor) = zero else { return value }
    return floor + (1 - floor) * value
  }

  private static func note(_ zero: ZeroRule, _ words: Wording) -> String {
    guard case .floor(let floor) = zero else { return "" }
    return " " + words(.partsLifted, number(floor))
  }

  private static func number(_ value: Double) -> String { DecimalText.exact(value) }
}
