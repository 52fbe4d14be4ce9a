import AssessmentModel
import Numerics
import Scoring
import ScoringSupport
import Testing

/// The flat plan against the pipeline on random criteria sets and surveys: trees of depth 1 to 6, every method, missing
/// answers of every reason, gates, classes, verdicts, the silence rule.
@Suite("Plan and pipeline agree")
struct AgreementTests {
  static let blocks = 40
  static let casesPerBlock = 14
  static let replicates = 6

  /// The cases of a block, each with its variant and its parameters.
  static func forEach(_ block: Int, _ body: (Int, AgreementVariant, [ReplicateParameters]) -> Void) {
    for seed in block * casesPerBlock..<(block + 1) * casesPerBlock {
      var random = SplitMix(UInt64(seed) &+ 0xA6EE)
      let plain = random.chance(0.7)
      let base = AgreementCase(seed: UInt64(seed) &+ 0x10000, plain: plain)
      let variant = AgreementVariant(base, plain: plain, &random)
      var parameters = [variant.plan.ownParameters()]
      while parameters.count < replicates - 1 {
        var next = parameters[parameters.count - 1]
        variant.change(&next, &random)
        parameters.append(next)
      }
      parameters.append(parameters[0])
      body(seed, variant, parameters)
    }
  }

  /// Own parameters first and last, others in between, all on one workspace.
  @Test(arguments: 0..<blocks)
  func planAndPipeline(block: Int) {
    Self.forEach(block) { seed, variant, all in
      let workspace = variant.plan.makeWorkspace()
      for (replicate, parameters) in all.enumerated() {
        variant.plan.run(parameters, in: workspace)
        let said = variant.said(parameters)
        let assessment = AssessmentPipeline(criteria: said.criteria).assess(
          said.survey, engine: "test", previous: said.previous, countries: said.countries)
        Self.compare(
          assessment, workspace, isWithout: parameters.dropped >= 0,
          "case \(seed), replicate \(replicate), without \(parameters.dropped)")
      }
    }
  }

  static func compare(
    _ assessment: Assessment, _ workspace: ReplicateWorkspace, isWithout: Bool, _ place: String
  ) {
    let count = workspace.cityCount
    for (leaf, column) in assessment.normalised.columns.enumerated() {
      let found = Array(workspace.leaves[leaf * count..<(leaf + 1) * count])
      #expect(agree(found, column.numbers), "\(place): leaf \(leaf)")
    }
    for (position, node) in assessment.nodes.enumerated() {
      let found = Array(workspace.scores[position * count..<(position + 1) * count])
      let written = assessment.plan.nodes[position]
      #expect(
        agree(found, node.scores.numbers),
        "\(place): \(written.id), \(written.weighting), \(written.aggregation), left out \(written.leftOut)")
    }
    // Where leaving an indicator out leaves nothing of the index, the plan still sees what was answered to it, and the
    // survey that says the same in other words does not.
    if !isWithout || !assessment.nodes[assessment.plan.principal].scores.present.isEmpty {
      #expect(agree(Array(workspace.coverage), assessment.coverage.numbers), "\(place): coverage")
    }
    #expect(workspace.classes.map { $0 < 0 ? nil : Int($0) } == assessment.classes, "\(place): classes")
    if !assessment.verdicts.isEmpty {
      #expect(workspace.verdicts.map { Int($0) } == assessment.verdicts.map(\.verdict), "\(place): verdicts")
    }
    #expect(agree(workspace.ranks(assessment), assessment.ranking.overall.numbers), "\(place): ranks")
  }

  /// What is written in the criteria sets that are compared: how often each method and rule, and each of a few outcomes.
  @Test func everyMethodIsMet() {
    var met = AgreementCount()
    for block in 0..<Self.blocks {
      Self.forEach(block) { _, variant, all in
        for parameters in all { met.count(variant.said(parameters), dropped: parameters.dropped) }
      }
    }
    for (kind, names) in AgreementCount.methods {
      for name in names { #expect(met[kind, name] >= 20, "\(kind) \(name) is met \(met[kind, name]) times") }
    }
  }

  /// Comparisons are worth something only where there is something to compare.
  @Test func outcomesVary() {
    var met = AgreementCount()
    for block in 0..<Self.blocks {
      Self.forEach(block) { _, variant, _ in
        let base = variant.base
        met.count(
          AssessmentPipeline(criteria: base.criteria).assess(
            base.survey, engine: "test", previous: base.previous, countries: base.countries))
      }
    }
    for name in AgreementCount.outcomes { #expect(met["outcome", name] >= 3, "\(name): \(met["outcome", name])") }
  }
}
