import AssessmentModel
import ScoringSupport
import Testing

@testable import Numerics
@testable import Scoring

/// The data and scale steps of the flat plan against those of the pipeline.
@Suite("Data and scales of the flat plan")
struct DataAgreementTests {
  /// Replicates in a row on one workspace, so that what it remembers of the one before is tried as well.
  @Test(arguments: 0..<40)
  func columnsAgree(block: Int) {
    for seed in block * 25..<(block + 1) * 25 {
      var random = SplitMix(UInt64(seed) &+ 0xDA7A)
      let plain = random.chance(0.7)
      let variant = AgreementVariant(AgreementCase(seed: UInt64(seed), plain: plain), plain: plain, &random)
      let workspace = variant.plan.makeWorkspace()
      var parameters = variant.plan.ownParameters()
      for replicate in 0..<6 {
        if replicate == 5 {
          parameters = variant.plan.ownParameters()
        } else if replicate > 0 {
          variant.change(&parameters, &random)
        }
        variant.plan.runData(parameters, workspace)
        variant.plan.runScale(parameters, workspace)
        compare(variant, parameters, workspace, "case \(seed), replicate \(replicate)")
      }
    }
  }

  private func compare(
    _ variant: AgreementVariant, _ parameters: ReplicateParameters, _ workspace: ReplicateWorkspace, _ place: String
  ) {
    let said = variant.said(parameters)
    let (criteria, survey) = (said.criteria, said.survey)
    var pins = Pins([])
    let items = ItemScoringStep(criteria: criteria, survey: survey).run()
    let data = DataStep(
      criteria: criteria, plan: PlanCompiler.compile(criteria), survey: survey, indicators: items.indicators,
      groups: items.groups, previous: said.previous, countries: said.countries
    ).run(&pins)
    let treated = data.treated ?? items.indicators
    let count = workspace.cityCount
    for (position, column) in treated.columns.enumerated() {
      let cells = position * count..<(position + 1) * count
      #expect(
        Array(workspace.states[cells]) == column.states, "\(place): states of \(criteria.indicators[position].id)")
      #expect(
        agree(Array(workspace.values[cells]), column.numbers),
        "\(place): \(criteria.indicators[position].id), \(criteria.imputation(of: criteria.indicators[position])), \(criteria.treatment(of: criteria.indicators[position]))"
      )
    }
    let scaled = NormalisationStep(
      criteria: criteria, plan: data.plan, survey: survey, indicators: treated, groups: data.groups
    ).run(&pins)
    for (leaf, column) in scaled.normalised.columns.enumerated() {
      let use = data.plan.leaves[leaf]
      #expect(
        agree(Array(workspace.leaves[leaf * count..<(leaf + 1) * count]), column.numbers),
        "\(place): leaf \(leaf), \(use.measure), \(criteria.indicators[use.indicator].normalisation)")
    }
    if criteria.silenceLowersVerdict {
      #expect(agree(Array(workspace.worstEnds), scaled.worstEnds), "\(place): worst ends")
    }
  }
}

/// Whether two lists agree within 1e-12 of their size, missing numbers included.
func agree(_ left: [Double], _ right: [Double]) -> Bool {
  left.count == right.count
    && zip(left, right).allSatisfy { left, right in
      left.isNaN || right.isNaN
        ? left.isNaN && right.isNaN : abs(left - right) <= 1e-12 * max(1, abs(left), abs(right)) || left == right
    }
}
