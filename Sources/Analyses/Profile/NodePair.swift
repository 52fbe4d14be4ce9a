import AssessmentModel
import Scoring

/// One node on both sides of a comparison: its scores, its children's values, and the weights that were used.
struct NodePair {
  typealias Portion = ContributionSplit.Portion

  /// The kinds of rules, by how a difference splits.
  enum Rule {
    case arithmetic
    case powerMean(PowerTransform, lift: Double)
    case limit(isLower: Bool)
    case whole

    init(_ node: AssessmentPlan.Node) {
      if case .benefitOfTheDoubt = node.weighting {
        self = .whole
        return
      }
      switch node.aggregation.traits.shape {
      case .arithmetic, .power(1, _): self = .arithmetic
      case .geometric(let zero): self = .powerMean(PowerTransform(exponent: 0), lift: zero.lift)
      case .harmonic(let zero): self = .powerMean(PowerTransform(exponent: -1), lift: zero.lift)
      case .power(let exponent, let zero):
        self = .powerMean(PowerTransform(exponent: exponent), lift: exponent > 0 ? 0 : zero.lift)
      case .smallest: self = .limit(isLower: true)
      case .largest: self = .limit(isLower: false)
      case .ordered, .other: self = .whole
      }
    }
  }

  let rule: Rule
  let score: Double
  let other: Double
  let values: [(city: Double, reference: Double)]
  let weights: [(city: Double, reference: Double)]

  init(_ node: AssessmentPlan.Node, _ values: [(Double, Double)], _ score: Double, _ other: Double) {
    rule = Rule(node)
    self.score = score
    self.other = other
    self.values = values.map { (city: $0.0, reference: $0.1) }
    let own = Self.used(node.countedShares, values.map(\.0), score)
    let theirs = Self.used(node.countedShares, values.map(\.1), other)
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
    if case .arithmetic = rule {
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
    switch rule {
    case .powerMean(let power, let lift): portions = powerMean(factor, power, lift: lift)
    case .limit(let isLower): portions = limit(factor, isLower: isLower)
    case .arithmetic, .whole: portions = whole(factor)
    }
    for child in values.indices { portions[child].extra += rest * meanWeight(child) }
    return portions
  }

  private func powerMean(_ factor: Double, _ power: PowerTransform, lift: Double) -> [Portion] {
    if score == 0 && other == 0 { return values.map { _ in Portion() } }
    if power.exponent <= 0 && (score == 0 || other == 0) { return stopped(factor) }
    let unit = power.exponent == 0 ? 1 : max(score, other)
    let mean = factor * unit * power.mean(score / unit, other / unit)
    let middle = (power.value(score / unit) + power.value(other / unit)) / 2
    return values.indices.map { child in
      let lifted = (
        (lift + (1 - lift) * values[child].city) / unit, (lift + (1 - lift) * values[child].reference) / unit
      )
      let weights = weights[child]
      if weights.city > 0 && weights.reference > 0 {
        if lifted.0 == 0 && lifted.1 == 0 {
          let place = power.value(0) - middle
          return Portion(extra: mean * (weights.city - weights.reference) * place)
        }
        let slope = (1 - lift) / power.mean(lifted.0, lifted.1) / unit
        let place = (power.value(lifted.0) + power.value(lifted.1)) / 2 - middle
        let steepness = mean * meanWeight(child) * slope
        return Portion(
          city: steepness, reference: steepness, extra: mean * (weights.city - weights.reference) * place)
      }
      if weights.city > 0 { return Portion(extra: mean * weights.city * (power.value(lifted.0) - middle)) }
      if weights.reference > 0 { return Portion(extra: -mean * weights.reference * (power.value(lifted.1) - middle)) }
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

  /// All to the child that attains the lower score under a minimum, the higher under a maximum.
  private func limit(_ factor: Double, isLower: Bool) -> [Portion] {
    let difference = factor * (score - other)
    let limit = values.indices.first { child in
      (isLower ? score <= other : score >= other)
        ? weights[child].city > 0 && values[child].city == score
        : weights[child].reference > 0 && values[child].reference == other
    }
    return values.indices.map { child in
      child == limit && difference != 0 ? linear(difference, values[child], middle: nil) : Portion()
    }
  }

  /// The whole difference to the children that moved its way, by weighted difference.
  private func whole(_ factor: Double) -> [Portion] {
    let difference = factor * (score - other)
    guard difference != 0 else { return values.map { _ in Portion() } }
    let moves = values.indices.map { child -> Double in
      let move = (values[child].city - values[child].reference) * meanWeight(child)
      return move.isNaN ? 0 : max(0, score > other ? move : -move)
    }
    let total = moves.reduce(0, +)
    return values.indices.map { child in
      guard total > 0 else { return Portion(extra: difference * meanWeight(child)) }
      return moves[child] > 0 ? linear(difference * (moves[child] / total), values[child], middle: nil) : Portion()
    }
  }

  /// A portion that gives a child a part in proportion to its own difference, if it has one.
  private func linear(_ part: Double, _ value: (city: Double, reference: Double), middle: Double?) -> Portion {
    let difference = value.city - value.reference
    guard !difference.isNaN, difference != 0 else { return Portion(extra: part) }
    return Portion(city: part / difference, reference: part / difference, middle: middle)
  }
}
