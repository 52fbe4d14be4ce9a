public import AssessmentModel

/// The decision matrix of an assessment: who is compared, on what, and who is not.
public struct DecisionTable: Sendable {
  /// Positions of the compared cities in the assessment: the rows of the matrix.
  public var cities: [Int]
  /// The cities with a gap, which are not compared.
  public var leftOut: [LeftOutCity]
  /// What is compared.
  public var matrix: DecisionMatrix

  /// Takes the raw values of the indicators that weigh in the principal index, with their effective weights there.
  ///
  /// Uses of one indicator in one direction make one column, their weights added; an indicator that counts both ways
  /// makes two. A falling sense turns the indicator's direction round. What is taken of an indicator with population
  /// groups is the city's level. Imputed values count as values; a city that lacks one is left out.
  ///
  /// - Complexity: O(cities × indicators + nodes + leaves).
  public init(_ assessment: Assessment) {
    let plan = assessment.plan
    let indicators = assessment.criteria.indicators
    var uses: [(indicator: Int, direction: Direction, weight: Double)] = []
    for (leaf, weight) in zip(plan.leaves, plan.effectiveWeights(under: plan.principal)) where weight > 0 {
      let own = indicators[leaf.indicator].direction
      let isHigher = (own == .higherIsBetter) == (leaf.sense == .rising)
      let direction = isHigher ? Direction.higherIsBetter : .lowerIsBetter
      if let known = uses.firstIndex(where: { $0.indicator == leaf.indicator && $0.direction == direction }) {
        uses[known].weight += weight
      } else {
        uses.append((leaf.indicator, direction, weight))
      }
    }
    cities = []
    leftOut = []
    for city in assessment.cities.indices {
      var missing: [IndicatorID] = []
      for use in uses where assessment.indicators.columns[use.indicator].numbers[city].isNaN {
        let id = indicators[use.indicator].id
        if !missing.contains(id) { missing.append(id) }
      }
      if missing.isEmpty { cities.append(city) } else { leftOut.append(LeftOutCity(city: city, missing: missing)) }
    }
    let rows = cities
    matrix = DecisionMatrix(
      uses.map { DecisionColumn(indicators[$0.indicator].id, $0.direction, weight: $0.weight) },
      values: uses.map { use in
        let numbers = assessment.indicators.columns[use.indicator].numbers
        return rows.map { numbers[$0] }
      })
  }
}
