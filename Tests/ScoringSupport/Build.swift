package import AssessmentModel
import Diagnostics
import Numerics
import Scoring

/// A number with a basis, a missing reason, or a plain number reported.
package enum Cell: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral {
  case answer(Answer)

  package init(floatLiteral value: Double) { self = .answer(.value(value, .reported)) }
  package init(integerLiteral value: Int) { self = .answer(.value(Double(value), .reported)) }
  package init(_ value: Double?) { self = .answer(value.map { .value($0, .reported) } ?? .missing(.noAnswer)) }

  package static let blank = Cell.answer(.missing(.noAnswer))
  package static let notApplicable = Cell.answer(.missing(.notApplicable))
  package static func proxy(_ value: Double) -> Cell { .answer(.value(value, .countryProxy)) }
  package static func missing(_ reason: MissingReason) -> Cell { .answer(.missing(reason)) }
  package static func value(_ value: Double, _ basis: AnswerBasis) -> Cell { .answer(.value(value, basis)) }

  package var answer: Answer { if case .answer(let answer) = self { answer } else { .missing(.noAnswer) } }
}

package func vector(_ cells: [Cell]) -> AnswerVector {
  var vector = AnswerVector(repeating: .noAnswer, count: cells.count)
  for (position, cell) in cells.enumerated() { vector[position] = cell.answer }
  return vector
}

/// A survey of cities named `a`, `b`, … in one file with a header line.
package func survey(
  _ columns: [(AnswerKey, [Cell])], cities: [City]? = nil, regions: [CityGroup] = [], groups: [CityGroup] = []
) -> Survey {
  let count = cities?.count ?? columns.first?.1.count ?? 0
  let cities = cities ?? (0..<count).map { city(letters($0)) }
  return Survey(
    description: SurveyDescription(id: "test", title: LocalizedText("Test"), edition: "1", origin: .synthetic),
    registry: CityRegistry(
      id: "test", title: LocalizedText("Test"), regions: regions, groups: groups, cities: cities),
    cities: cities,
    locations: cities.indices.map { ReturnLocation(file: 0, record: UInt32($0 + 1), line: UInt32($0 + 2)) },
    columns: columns.map { AnswerColumn(key: $0.0, header: $0.0.header, answers: vector($0.1)) },
    files: ["responses.csv"])
}

/// A survey with one column an indicator, named in the keys.
package func survey(_ columns: KeyValuePairs<String, [Cell]>, cities: [City]? = nil) -> Survey {
  survey(columns.map { (AnswerKey(ItemID($0.key)), $0.value) }, cities: cities)
}

package func city(
  _ id: String, region: String = "", iso3: String = "", country: String = "", groups: [String] = []
) -> City {
  City(
    id: CityID(id), name: LocalizedText(id), country: LocalizedText(country), iso3: iso3, region: region,
    groups: groups)
}

private func letters(_ number: Int) -> String {
  number < 26 ? String(UnicodeScalar(UInt8(97 + number))) : "c\(number)"
}

/// An indicator that is asked directly, on a scale of 0…1 unless told otherwise.
package func indicator(
  _ id: String, _ lower: Double = 0, _ upper: Double = 1, direction: Direction = .higherIsBetter,
  scale: Scale = .number(lower: nil, upper: nil), logarithmic: Bool = false, truncated: Bool = true,
  scoring: ItemScoring? = nil
) -> Indicator {
  Indicator(
    id: IndicatorID(id), name: LocalizedText("Name of \(id)"), scale: scale, direction: direction,
    normalisation: .goalposts(
      Goalposts(lower: lower, upper: upper, isLogarithmic: logarithmic, isTruncated: truncated)),
    scoring: scoring)
}

package func use(_ id: String, _ weight: Double = 1, _ sense: Sense = .rising, _ measure: UseMeasure = .level)
  -> IndexChild
{
  .use(IndicatorUse(indicator: IndicatorID(id), weight: weight, sense: sense, measure: measure))
}

package func node(
  _ id: String, _ weight: Double, _ aggregation: Aggregation, coverage: Double = 0, children minimum: Int? = nil,
  _ children: [IndexChild]
) -> IndexNode {
  IndexNode(
    id: NodeID(id), name: LocalizedText(id), weight: weight, aggregation: aggregation, weighting: .relative,
    minimumCoverage: coverage, minimumChildren: minimum, children: children)
}

package func node(_ id: String, coverage: Double = 0, children minimum: Int? = nil, _ children: [IndexChild])
  -> IndexNode
{
  node(id, 1, .arithmetic, coverage: coverage, children: minimum, children)
}

package func inner(
  _ id: String, _ weight: Double, _ aggregation: Aggregation, coverage: Double = 0, children minimum: Int? = nil,
  _ children: [IndexChild]
) -> IndexChild {
  .node(node(id, weight, aggregation, coverage: coverage, children: minimum, children))
}

package func inner(
  _ id: String, _ weight: Double, coverage: Double = 0, children minimum: Int? = nil, _ children: [IndexChild]
) -> IndexChild {
  .node(node(id, weight, .arithmetic, coverage: coverage, children: minimum, children))
}

package func criteria(_ indicators: [Indicator], _ trees: [IndexNode], _ change: (inout CriteriaSet) -> Void = { _ in })
  -> CriteriaSet
{
  var set = CriteriaSet(id: "test", title: LocalizedText("Test"), indicators: indicators, trees: trees)
  change(&set)
  return set
}

package func rule(
  _ id: String, _ trigger: VerdictRule.Trigger, ranked: Bool = false, standing: Int = 0
) -> VerdictRule {
  VerdictRule(id: id, name: LocalizedText(id), trigger: trigger, isRanked: ranked, standing: standing)
}

package func assess(_ criteria: CriteriaSet, _ survey: Survey, pinned: [LearntValue] = []) -> Assessment {
  AssessmentPipeline(criteria: criteria, pinned: pinned).assess(survey, engine: "test")
}

extension Assessment {
  /// The ids of the cities' verdicts.
  package var verdictIDs: [String] { cities.indices.map { verdict(of: $0)?.id ?? "" } }

  package func column(_ node: String) -> [Double?] {
    guard let position = plan.node(NodeID(node)) else { return [] }
    return cities.indices.map { nodes[position].scores[$0] }
  }

  package func codes() -> [String] { diagnostics.map(\.code.id) }
}

/// SplitMix64, for seeded property tests.
package struct SplitMix: RandomNumberGenerator {
  private var state: UInt64
  package init(_ seed: UInt64) { state = seed }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  package mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }
  package mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }
  package mutating func chance(_ probability: Double) -> Bool { unit() < probability }
}

/// Whether two optional numbers are both missing or within a distance of one another.
package func isClose(_ left: Double?, _ right: Double?, _ tolerance: Double = 1e-12) -> Bool {
  switch (left, right) {
  case (nil, nil): true
  case (let left?, let right?): abs(left - right) <= tolerance
  default: false
  }
}
