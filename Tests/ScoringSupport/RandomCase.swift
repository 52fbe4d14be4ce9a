package import AssessmentModel

/// A random criteria set of up to three levels and two trees, with a survey for it.
package func randomCase(_ random: inout SplitMix, cities: Int, gaps: Double) -> (CriteriaSet, Survey) {
  let count = 3 + random.below(6)
  let indicators = (0..<count).map { number -> Indicator in
    let isLog = random.chance(0.2)
    return indicator(
      "i\(number)", isLog ? 1 : 0, isLog ? 50 : 10, direction: random.chance(0.3) ? .lowerIsBetter : .higherIsBetter,
      logarithmic: isLog)
  }
  var names = 0
  func tree(_ depth: Int, _ random: inout SplitMix) -> IndexNode {
    names += 1
    let name = "n\(names)"
    let aggregations: [Aggregation] = [
      .arithmetic, .arithmetic, .geometric(zero: .stops), .geometric(zero: .floor(0.1)), .minimum, .maximum,
      .harmonic(zero: .floor(0.1)), .harmonic(zero: .stops), .powerMean(exponent: 2, zero: .stops),
      .powerMean(exponent: 0.5, zero: .stops), .powerMean(exponent: -1.5, zero: .floor(0.2)),
      .orderedWeighted([4, 2, 1, 1]),
    ]
    var children: [IndexChild] = []
    for position in 0..<(2 + random.below(3)) {
      let weight = position > 0 && random.chance(0.1) ? 0 : 0.1 + random.unit()
      if depth < 2, random.chance(0.5) {
        var below = tree(depth + 1, &random)
        below.weight = weight
        children.append(.node(below))
      } else {
        children.append(use("i\(random.below(count))", weight, random.chance(0.3) ? .falling : .rising))
      }
    }
    let limits = [0, 0.3, 0.6]
    return node(
      name, 1, aggregations[random.below(aggregations.count)], coverage: limits[random.below(3)],
      children: random.chance(0.2) ? 2 : nil, children)
  }
  let first = tree(0, &random)
  let firstInner = first.children.compactMap { child -> NodeID? in
    if case .node(let inner) = child { inner.id } else { nil }
  }
  var second = tree(0, &random)
  if let id = firstInner.first { second.children.append(.reference(id, weight: 0.7)) }
  let data = survey(
    indicators.map { indicator in
      (
        AnswerKey(ItemID(indicator.id.rawValue)),
        (0..<cities).map { _ in random.chance(gaps) ? .blank : Cell(random.unit() * 12) }
      )
    })
  return (criteria(indicators, [first, second]), data)
}
