package import AssessmentModel
import Glibc

/// The method written down plainly, one city at a time, straight from the trees: what the column passes must equal.
package struct ReferenceScorer {
  package let criteria: CriteriaSet
  /// Raw value of an indicator for the city at hand.
  package let raw: (IndicatorID) -> Double?

  package init(criteria: CriteriaSet, raw: @escaping (IndicatorID) -> Double?) {
    (self.criteria, self.raw) = (criteria, raw)
  }

  package func score(_ node: IndexNode) -> (score: Double?, coverage: Double) {
    var present: [(weight: Double, value: Double)] = []
    var total = 0.0
    for child in node.children where child.weight > 0 {
      total += child.weight
      let value =
        switch child {
        case .node(let inner): score(inner).score
        case .reference(let id, weight: _): find(id).flatMap { score($0).score }
        case .use(let use): leaf(use)
        }
      if let value { present.append((child.weight, value)) }
    }
    let weight = present.reduce(0) { $0 + $1.weight }
    let coverage = weight / total
    guard !present.isEmpty, coverage >= node.minimumCoverage - 1e-9, present.count >= node.minimumChildren ?? 1
    else { return (nil, coverage) }
    switch node.aggregation {
    case .arithmetic: return (present.reduce(0) { $0 + $1.weight * $1.value } / weight, coverage)
    case .minimum: return (present.map(\.value).min(), coverage)
    case .maximum: return (present.map(\.value).max(), coverage)
    case .harmonic(let zero): return (powerMean(-1, zero, present, weight), coverage)
    case .powerMean(let exponent, let zero): return (powerMean(exponent, zero, present, weight), coverage)
    case .orderedWeighted(let places):
      let pairs = zip(present.map(\.value).sorted(by: >), places)
      return (pairs.reduce(0) { $0 + $1.0 * $1.1 } / pairs.reduce(0) { $0 + $1.1 }, coverage)
    case .mazziottaPareto, .copeland, .topsis, .vikor, .promethee, .weightedProduct:
      preconditionFailure("not a rule of one row")
    case .geometric(let zero):
      if present.contains(where: { $0.value < 0 }) { return (nil, coverage) }
      var values = present.map(\.value)
      switch zero {
      case .stops: if values.contains(0) { return (0, coverage) }
      case .floor(let floor): values = values.map { floor + (1 - floor) * $0 }
      }
      return (zip(present, values).reduce(1) { $0 * pow($1.1, $1.0.weight / weight) }, coverage)
    }
  }

  private func powerMean(
    _ exponent: Double, _ zero: ZeroRule, _ present: [(weight: Double, value: Double)], _ weight: Double
  ) -> Double? {
    if present.contains(where: { $0.value < 0 }) { return nil }
    var values = present
    if exponent <= 0, case .floor(let floor) = zero {
      values = values.map { ($0.weight, floor + (1 - floor) * $0.value) }
    }
    if exponent <= 0, values.contains(where: { $0.value == 0 }) { return 0 }
    return pow(values.reduce(0) { $0 + $1.weight / weight * pow($1.value, exponent) }, 1 / exponent)
  }

  private func leaf(_ use: IndicatorUse) -> Double? {
    guard let indicator = criteria.indicators.first(where: { $0.id == use.indicator }), let value = raw(use.indicator),
      case .goalposts(let posts) = indicator.normalisation
    else { return nil }
    var scaled = (value - posts.lower) / (posts.upper - posts.lower)
    if posts.isLogarithmic { scaled = log(value / posts.lower) / log(posts.upper / posts.lower) }
    if posts.isTruncated { scaled = min(1, max(0, scaled)) }
    if indicator.direction == .lowerIsBetter { scaled = 1 - scaled }
    return use.sense == .falling ? 1 - scaled : scaled
  }

  private func find(_ id: NodeID) -> IndexNode? {
    func search(_ node: IndexNode) -> IndexNode? {
      if node.id == id { return node }
      for case .node(let inner) in node.children { if let found = search(inner) { return found } }
      return nil
    }
    return criteria.trees.lazy.compactMap(search).first
  }
}
