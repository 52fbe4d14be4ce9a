public import AssessmentModel

/// The decision matrix of an assessment: who is compared, on what, and who is not.
public struct DecisionTable: Sendable {
  /// Positions of the compared cities in the assessment: the rows of the matrix.
  public var cities: [Int]
  /// The cities with a gap, which are not compared.
  public var leftOut: [LeftOutCity]
  /// What the cities are compared on.
  public var basis = DecisionBasis.indicators
  /// What is compared.
  public var matrix: DecisionMatrix

  /// Takes the raw values of the indicators that weigh in the principal index, with their effective weights there.
  ///
  /// Uses of one indicator in one direction make one column, their weights added; an indicator that counts both ways
  /// makes two. A falling sense turns the indicator's direction round. What is taken of an indicator with population
  /// groups is the city's level. Imputed values count as values; a city that lacks one, or that screening leaves out, is
  /// left out.
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
    let columns = assessment.imputed?.columns ?? assessment.indicators.columns
    cities = []
    leftOut = []
    for city in assessment.cities.indices {
      var missing: [IndicatorID] = []
      for use in uses where columns[use.indicator].numbers[city].isNaN {
        let id = indicators[use.indicator].id
        if !missing.contains(id) { missing.append(id) }
      }
      if missing.isEmpty { cities.append(city) } else { leftOut.append(LeftOutCity(city: city, missing: missing)) }
    }
    let rows = cities
    matrix = DecisionMatrix(
      uses.map { DecisionColumn(indicators[$0.indicator].id, $0.direction, weight: $0.weight) },
      values: uses.map { use in
        let numbers = columns[use.indicator].numbers
        return rows.map { numbers[$0] }
      })
  }

  /// Takes the scores of the parts right below the principal index, nodes and leaves with their weights there. A city
  /// without a score of one is left out.
  ///
  /// - Complexity: O(cities × parts).
  public init(partsOf assessment: Assessment) {
    let plan = assessment.plan
    let root = plan.nodes[plan.principal]
    let scores = assessment.nodes.map(\.scores)
    let parts = zip(root.children, root.shares).filter { $0.1 > 0 }.map { child, share in
      (
        IndicatorID(plan.name(of: child, assessment.criteria)), share,
        child.value(assessment.normalised.columns, scores).numbers
      )
    }
    cities = []
    leftOut = []
    for city in assessment.cities.indices {
      let missing = parts.filter { $0.2[city].isNaN }.map(\.0)
      if missing.isEmpty { cities.append(city) } else { leftOut.append(LeftOutCity(city: city, missing: missing)) }
    }
    let rows = cities
    matrix = DecisionMatrix(
      parts.map { DecisionColumn($0.0, .higherIsBetter, weight: $0.1) },
      values: parts.map { part in rows.map { part.2[$0] } })
    basis = .parts
  }

  /// The raw values, unless fewer than half of the cities with a score have them all and more have a score of every
  /// part.
  public static func widest(_ assessment: Assessment) -> DecisionTable {
    let raw = DecisionTable(assessment)
    let rated = assessment.nodes[assessment.plan.principal].scores.numbers.count { !$0.isNaN }
    guard 2 * raw.cities.count < rated else { return raw }
    let parts = DecisionTable(partsOf: assessment)
    return parts.cities.count > raw.cities.count && parts.matrix.columns.count > 1 ? parts : raw
  }
}
