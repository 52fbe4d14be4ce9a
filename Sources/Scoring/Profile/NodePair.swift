import AssessmentModel
import Glibc

/// One node on both sides of a comparison: its scores, its children's values, and the weights that were used.
struct NodePair {
  typealias Portion = ContributionSplit.Portion

  let aggregation: Aggregation
  let score: Double
  let other: Double
  let values: [(city: Double, reference: Double)]
  let weights: [(city: Double, reference: Double)]

  init(_ node: AssessmentPlan.Node, _ values: [(Double, Double)], _ score: Double, _ other: Double) {
    aggregation = node.aggregation
    self.score = score
    self.other = other
    self.values = values.map { (city: $0.0, reference: $0.1) }
    let own = Self.used(node.shares, values.map(\.0), score)
    let theirs = Self.used(node.shares, values.map(\.1), other)
    weights = zip(own, theirs).map { (city: $0, reference: $1) }
  }

  /// The shares of the children present, summing to 1; 0 for all if the node is missing.
  private static func used(_ shares: [Double], _ values: [Double], _ score: Double) -> [Double] {
    let present = zip(shares, values).map { $1.isNaN || score.isNaN ? 0 : $0 }
    let total = present.reduce(0, +)
    return total > 0 ? present.map { $0 / total } : present
  }

  private var isOnBothSides: Bool { !score.isNaN && !other.isNaN }

  /// Mean of a child's weights over the sides on which the node is rated.
  private func meanWeight(_ child: Int) -> Double {
    (weights[child].city + weights[child].reference) * (isOnBothSides ? 0.5 : 1)
  }

  /// What each child gets of the node's portion.
  func portions(of portion: Portion) -> [Portion] {
    if portion.city == 0, portion.reference == 0, portion.extra == 0 {
      return values.map { _ in Portion() }
    }
    if case .arithmetic = aggregation {
      let middle = portion.middle ?? (isOnBothSides ? (score + other) / 2 : 0)
      return values.indices.map { child in
        let city = portion.city * weights[child].city
        let reference = portion.reference * weights[child].reference
        return Portion(
          city: city, reference: reference, middle: portion.middle == nil && city == reference ? nil : middle,
          extra: portion.extra * meanWeight(child))
      }
    }
    guard isOnBothSides else {
      let part = portion.part(score, other)
      return values.indices.map { Portion(extra: part * meanWeight($0)) }
    }
    // What does not come from the difference of the two scores is shared out by weight.
    let factor = (portion.city + portion.reference) / 2
    let rest = portion.part(score, other) - factor * (score - other)
    var portions: [Portion]
    switch aggregation {
    case .geometric(let zero): portions = geometric(factor, lift: zero.lift)
    case .minimum, .arithmetic: portions = minimum(factor)
    default: preconditionFailure("this method is not built yet")
    }
    for child in values.indices { portions[child].extra += rest * meanWeight(child) }
    return portions
  }

  private func geometric(_ factor: Double, lift: Double) -> [Portion] {
    if score == 0 && other == 0 { return values.map { _ in Portion() } }
    if score == 0 || other == 0 { return stopped(factor) }
    let mean = factor * LogarithmicMean.of(score, other)
    let middle = (log(score) + log(other)) / 2
    return values.indices.map { child in
      let lifted = (lift + (1 - lift) * values[child].city, lift + (1 - lift) * values[child].reference)
      let weights = weights[child]
      if weights.city > 0 && weights.reference > 0 {
        let slope = (1 - lift) / LogarithmicMean.of(lifted.0, lifted.1)
        let place = (log(lifted.0) + log(lifted.1)) / 2 - middle
        let steepness = mean * meanWeight(child) * slope
        return Portion(
          city: steepness, reference: steepness, extra: mean * (weights.city - weights.reference) * place)
      }
      if weights.city > 0 { return Portion(extra: mean * weights.city * (log(lifted.0) - middle)) }
      if weights.reference > 0 { return Portion(extra: -mean * weights.reference * (log(lifted.1) - middle)) }
      return Portion()
    }
  }

  /// One score is 0: the children that are 0 on that side stop it, and share the difference by their exponents.
  private func stopped(_ factor: Double) -> [Portion] {
    let difference = factor * (score - other)
    let stops = values.indices.map { child -> Double in
      let (value, weight) =
        score == 0
        ? (values[child].city, weights[child].city) : (values[child].reference, weights[child].reference)
      return value == 0 ? weight : 0
    }
    let total = stops.reduce(0, +)
    return values.indices.map { child in
      total > 0 && stops[child] > 0
        ? linear(difference * stops[child] / total, values[child], middle: 0) : Portion()
    }
  }

  private func minimum(_ factor: Double) -> [Portion] {
    let difference = factor * (score - other)
    let limit = values.indices.first { child in
      score <= other
        ? weights[child].city > 0 && values[child].city == score
        : weights[child].reference > 0 && values[child].reference == other
    }
    return values.indices.map { child in
      child == limit && difference != 0 ? linear(difference, values[child], middle: nil) : Portion()
    }
  }

  /// A portion that gives a child a part in proportion to its own difference, if it has one.
  private func linear(_ part: Double, _ value: (city: Double, reference: Double), middle: Double?) -> Portion {
    let difference = value.city - value.reference
    guard !difference.isNaN, difference != 0 else { return Portion(extra: part) }
    return Portion(city: part / difference, reference: part / difference, middle: middle)
  }
}

/// `L(x, y) = (x − y)/ln(x/y)`, and `L(x, x) = x`.
enum LogarithmicMean {
  /// Near equality the quotient is taken through `log1p`; the plain form loses half its digits there.
  static func of(_ x: Double, _ y: Double) -> Double {
    if x == y { return x }
    return abs(x - y) < y / 2 ? (x - y) / log1p((x - y) / y) : (x - y) / log(x / y)
  }
}
