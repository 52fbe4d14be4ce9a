import AssessmentModel
import ScoringSupport
import Testing

@testable import Scoring

/// Where a learnt weight is 0, the child does not count, and what the rule learns stands under the names of those that do.
@Suite("A learnt weight of 0")
struct ZeroWeightTests {
  private static let rules: [Aggregation] = [
    .topsis, .vikor(group: 0.5), .weightedProduct,
    .mazziottaPareto(MazziottaPareto(isAdjusted: true, isNegative: false)),
    .mazziottaPareto(MazziottaPareto(isAdjusted: false, isNegative: false)),
  ]

  /// The first child is the same everywhere: entropy gives it no weight.
  @Test(arguments: rules.indices)
  func `names are those of the children that count`(number: Int) {
    let columns: [[Double?]] = [
      [0.5, 0.5, 0.5, 0.5, 0.5], [0.1, 0.9, 0.4, 0.3, 0.8], [0.7, 0.2, 0.95, 0.6, 0.35],
    ]
    let (set, data) = flatCase(columns, Self.rules[number], .entropy)
    let assessment = assess(set, data)
    let plan = assessment.plan
    #expect(plan.nodes[0].shares[0] == 0)
    let first = plan.name(of: plan.nodes[0].children[0], set)
    let learnt = assessment.records.first { $0.stage == .aggregation }?.learnt ?? []
    #expect(!learnt.isEmpty)
    #expect(!learnt.contains { $0.subject.hasSuffix("/\(first)") }, "\(learnt)")
    let rescorer = CityRescorer(assessment)
    for city in assessment.cities.indices {
      #expect(rescorer.rescore(rescorer.row(city)).nodes[0] == assessment.nodes[0].scores[city])
    }
    let pinned = assess(set, data, pinned: assessment.records.flatMap(\.learnt))
    #expect(pinned.nodes[0].scores == assessment.nodes[0].scores)
    #expect(!pinned.codes().contains("SCR-010"))
  }
}
