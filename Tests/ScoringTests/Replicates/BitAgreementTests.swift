import AssessmentModel
import ScoringSupport
import Testing

@testable import Numerics
@testable import Scoring

/// The assessment and a replicate with nothing varied, bit by bit: one order of operations for every method.
@Suite("Pipeline and replicate are equal to the bit")
struct BitAgreementTests {
  /// Random sets of every method: treated values, scores of leaves and nodes, coverage.
  @Test(arguments: 0..<20)
  func `random sets`(block: Int) {
    for seed in block * 50..<(block + 1) * 50 {
      let made = AgreementCase(seed: UInt64(seed) &+ 0xB17, plain: seed % 3 != 0)
      compare(made, "case \(seed)")
    }
  }

  @Test(arguments: NodeMethods.aggregations.indices)
  func `every aggregation of one node`(number: Int) {
    for (seed, gaps) in [(1, 0), (2, 0), (3, 0.2), (4, 0.6)] {
      var random = SplitMix(UInt64(seed + number * 10) &+ 0xB170)
      let (set, data) = flatCase(
        drawColumns(&random, 3 + seed, 23, gaps: gaps), NodeMethods.aggregations[number]
      ) { if seed == 2 { $0.rescaling = OutputRange(lower: 1, upper: 7) } }
      compare(set, data, "\(NodeMethods.aggregations[number].methodName), seed \(seed)")
    }
  }

  @Test(arguments: 0..<13)
  func `every weighting of one node`(number: Int) {
    for (seed, gaps) in [(1, 0), (2, 0.1), (3, 0.3), (4, 0.6)] {
      for rule in [Aggregation.arithmetic, .topsis] {
        var random = SplitMix(UInt64(seed + number * 10) &+ 0xB171)
        let columns = drawColumns(&random, 2 + seed, 23, gaps: gaps)
        let weighting = NodeMethods.weightings(columns.count)[number]
        let (set, data) = flatCase(columns, rule, weighting)
        compare(set, data, "\(weighting.methodName), seed \(seed)")
      }
    }
  }

  private func compare(_ set: CriteriaSet, _ data: Survey, _ place: String) {
    expectSameBits(set, data, assess(set, data), place)
  }

  private func compare(_ made: AgreementCase, _ place: String) {
    let assessment = AssessmentPipeline(criteria: made.criteria).assess(
      made.survey, engine: "test", previous: made.previous, countries: made.countries)
    expectSameBits(
      made.criteria, made.survey, previous: made.previous, countries: made.countries, assessment, place)
  }
}

/// A replicate with nothing varied against the assessment: the same bits in every treated value, of population groups
/// too, every score and every coverage, and the same cities and indicators screened out.
func expectSameBits(
  _ set: CriteriaSet, _ data: Survey, previous: Survey? = nil, countries: Survey? = nil, _ assessment: Assessment,
  _ place: String
) {
  let plan = ReplicatePlan(
    criteria: set, survey: data, previous: previous, countries: countries, pinned: assessment.pinned)
  let workspace = plan.makeWorkspace()
  plan.run(plan.ownParameters(), in: workspace)
  let count = workspace.cityCount
  for (position, column) in assessment.scored.columns.enumerated() {
    let indicator = set.indicators[position]
    expectSameBits(
      workspace.values[position * count..<(position + 1) * count], column.numbers,
      "\(place): \(set.imputation(of: indicator)), \(set.treatment(of: indicator))")
  }
  for (position, column) in (assessment.imputed ?? assessment.indicators).columns.enumerated()
  where assessment.imputed != nil {
    #expect(
      Array(workspace.states[position * count..<(position + 1) * count]) == column.states,
      "\(place): states of \(set.indicators[position].id)")
  }
  if let screening = assessment.screening {
    let left = set.indicators.indices.filter { workspace.data.leftOut[$0] != 0 }
    #expect(left == screening.screenedIndicators.map(\.indicator), "\(place): indicators screened out")
    let cities = (0..<count).filter { workspace.data.screenedCities[$0] != 0 }
    #expect(cities == screening.screenedCities.map(\.city), "\(place): cities screened out")
  }
  for (leaf, column) in assessment.normalised.columns.enumerated() {
    expectSameBits(
      workspace.leaves[leaf * count..<(leaf + 1) * count], column.numbers,
      "\(place): \(set.indicators[assessment.plan.leaves[leaf].indicator].normalisation)")
  }
  for (position, node) in assessment.nodes.enumerated() {
    let written = assessment.plan.nodes[position]
    expectSameBits(
      workspace.column(ofNode: position)[...], node.scores.numbers,
      "\(place): \(written.id), \(written.weighting), \(written.aggregation)")
  }
  expectSameBits(workspace.coverage[...], assessment.coverage.numbers, "\(place): coverage")
}

private func expectSameBits(
  _ found: Slice<UnsafeMutableBufferPointer<Double>>, _ wanted: [Double], _ place: String
) {
  #expect(found.count == wanted.count)
  for (city, (found, wanted)) in zip(found, wanted).enumerated() where found.bitPattern != wanted.bitPattern {
    if found.isNaN && wanted.isNaN { continue }
    let (a, b) = (found.risingKey, wanted.risingKey)
    Issue.record("\(place): city \(city): \(found), not \(wanted), \(a > b ? a - b : b - a) ulps")
    return
  }
}
