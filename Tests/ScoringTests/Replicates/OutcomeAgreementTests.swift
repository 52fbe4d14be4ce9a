import AssessmentModel
import Numerics
import ScoringSupport
import Testing

@testable import Scoring

/// One form of gates, classes, verdicts, silence and coverage: what the assessment records, a silent run and each city's
/// row by itself come to the same, scores and coverage to the bit.
@Suite("Outcomes recorded, silent and of one row")
struct OutcomeAgreementTests {
  @Test(arguments: 0..<20)
  func `random sets`(block: Int) {
    for seed in block * 15..<(block + 1) * 15 {
      let made = AgreementCase(seed: UInt64(seed) &+ 0x07C, plain: seed % 3 != 0)
      let assessment = AssessmentPipeline(criteria: made.criteria).assess(
        made.survey, engine: "test", previous: made.previous, countries: made.countries)
      compareSilent(made, assessment, "case \(seed)")
      compareRows(assessment, "case \(seed)")
    }
  }

  private func compareSilent(_ made: AgreementCase, _ assessment: Assessment, _ place: String) {
    let plan = ReplicatePlan(
      criteria: made.criteria, survey: made.survey, previous: made.previous, countries: made.countries)
    let workspace = plan.makeWorkspace()
    plan.run(plan.ownParameters(), in: workspace)
    let (rules, cells) = (workspace.outcomes.rules, workspace.outcomes.cells)
    for city in 0..<plan.cityCount {
      for gate in rules.gates.indices {
        #expect(cells.state(gate, rules.gates[gate], city) == assessment.gate(gate, of: city), "\(place): gate \(gate)")
      }
      #expect(
        (workspace.classes[city] < 0 ? nil : Int(workspace.classes[city])) == assessment.classes[city], "\(place)")
      if let outcome = assessment.verdicts.isEmpty ? nil : assessment.verdicts[city] {
        #expect(Int(workspace.verdicts[city]) == outcome.verdict, "\(place): city \(city)")
        #expect(Int(cells.verdicts[city]) == outcome.withoutSilence ?? outcome.verdict, "\(place): city \(city)")
      }
      #expect((cells.uncovered[city] != 0) == (assessment.ranking.overall[city] == nil), "\(place): city \(city)")
    }
  }

  /// What a row cannot tell is left out: a score beyond all numbers in the reported range is missing for cities only.
  private func compareRows(_ assessment: Assessment, _ place: String) {
    let rescorer = CityRescorer(assessment)
    for city in assessment.cities.indices {
      let leaves = assessment.normalised.columns.map { $0.numbers[city] }
      let row = rescorer.rescore(rescorer.row(city), leaves: leaves)
      for (node, score) in row.nodes.enumerated() {
        let wanted = assessment.nodes[node].scores.numbers[city]
        #expect(
          score.bitPattern == wanted.bitPattern || (score.isNaN && wanted.isNaN),
          "\(place): city \(city), \(assessment.plan.nodes[node].aggregation): \(score), not \(wanted)")
      }
      #expect(row.coverage.bitPattern == assessment.coverage.numbers[city].bitPattern, "\(place): city \(city)")
      #expect(row.gates == row.gates.indices.map { assessment.gate($0, of: city) }, "\(place): city \(city)")
      #expect(row.level == assessment.classes[city], "\(place): city \(city)")
      #expect(row.verdict == (assessment.verdicts.isEmpty ? nil : assessment.verdicts[city]), "\(place): city \(city)")
    }
  }
}
