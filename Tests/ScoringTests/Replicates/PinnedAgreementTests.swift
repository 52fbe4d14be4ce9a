import AssessmentModel
import Diagnostics
import Numerics
import Scoring
import ScoringSupport
import Testing

@testable import Analyses

/// Replicates of runs to which the learnt values of another survey are pinned.
@Suite("Pinned runs are repeated as they were made")
struct PinnedAgreementTests {
  /// What the case's set learns from other answers: values are moved, and some are gone.
  private static func learnt(_ made: AgreementCase, _ random: inout SplitMix) -> [LearntValue] {
    var other = made.survey
    for column in other.columns.indices {
      for city in 0..<other.cities.count {
        guard case .value(let number, let basis) = other.columns[column].answers[city] else { continue }
        other.columns[column].answers[city] =
          random.chance(0.1) ? .missing(.noAnswer) : .value(number * (0.7 + 0.5 * random.unit()), basis)
      }
    }
    return AssessmentPipeline(criteria: made.criteria).assess(
      other, engine: "test", previous: made.previous, countries: made.countries
    ).learnt
  }

  /// The indicator or node of which a value was learnt.
  private static func part(_ value: LearntValue) -> String {
    String(value.subject.prefix { $0 != " " && $0 != "/" })
  }

  /// What a replicate applies of the pinned values: those of the set's own methods, not of those that it has others for.
  private static func applied(
    _ pinned: [LearntValue], _ plan: ReplicatePlan, _ parameters: ReplicateParameters
  ) -> [LearntValue] {
    let others = Set(
      plan.criteria.indicators.indices.filter { parameters.normalisation > 0 && plan.choices.isNormalised[$0] }
        .map { plan.criteria.indicators[$0].id.rawValue }
        + plan.plan.nodes.indices.filter { position in
          // Benefit of the doubt is weighting and rule at once, and takes no other rule.
          if case .benefitOfTheDoubt = plan.plan.nodes[position].weighting { return false }
          return parameters.aggregation > 0 && plan.choices.isAggregated[position]
        }
        .map { plan.plan.nodes[$0].id.rawValue })
    return pinned.filter { value in
      if value.name.hasPrefix("imputation") { return parameters.imputation == 0 }
      if value.name.hasPrefix("treatment") { return parameters.treatment == 0 }
      return value.name == "weight" || value.name.hasPrefix("frontier") || !others.contains(part(value))
    }
  }

  /// The sets of the agreement kit, each with the values of other answers pinned; of some, only those of every other
  /// indicator or node.
  private static func forEach(
    _ block: Int, _ body: (Int, AgreementCase, [LearntValue], inout SplitMix) -> Void
  ) {
    for seed in block * 20..<(block + 1) * 20 {
      var random = SplitMix(UInt64(seed) &+ 0x9177)
      let made = AgreementCase(seed: UInt64(seed) &+ 0x20000, plain: seed % 3 != 0)
      var pinned = learnt(made, &random)
      if seed % 4 == 0 {
        let parts = Set(pinned.map { part($0) }).sorted().filter { _ in random.chance(0.5) }
        pinned = pinned.filter { parts.contains(part($0)) }
      }
      body(seed, made, pinned, &random)
    }
  }

  @Test(arguments: 0..<20)
  func `with nothing varied every bit is that of the run`(block: Int) {
    Self.forEach(block) { seed, made, pinned, _ in
      let assessment = AssessmentPipeline(criteria: made.criteria, pinned: pinned).assess(
        made.survey, engine: "test", previous: made.previous, countries: made.countries)
      expectSameBits(
        made.criteria, made.survey, previous: made.previous, countries: made.countries, assessment, "case \(seed)")
    }
  }

  /// A replicate is the assessment by the varied set with the same values pinned; what is varied learns for itself.
  @Test(arguments: 0..<20)
  func `whatever varies, pinned values are left alone`(block: Int) {
    Self.forEach(block) { seed, made, pinned, random in
      let variant = AgreementVariant(made, plain: seed % 3 != 0, pinned: pinned, &random)
      let workspace = variant.plan.makeWorkspace()
      var parameters = variant.plan.ownParameters()
      for replicate in 0..<4 {
        variant.plan.run(parameters, in: workspace)
        let said = variant.said(parameters)
        let assessment = AssessmentPipeline(
          criteria: said.criteria, pinned: Self.applied(pinned, variant.plan, parameters)
        ).assess(
          said.survey, engine: "test", previous: said.previous, countries: said.countries)
        AgreementTests.compare(
          assessment, workspace, isWithout: parameters.dropped >= 0,
          "case \(seed), replicate \(replicate), without \(parameters.dropped)")
        variant.change(&parameters, &random)
      }
    }
  }

  /// Children that turn out to have no weight do not lend their names to those behind them.
  @Test func `what is learnt of a child is named after it`() {
    let columns: [[Double?]] = [[0.5, 0.5, 0.5, 0.5], [0.1, 0.2, 0.9, 0.4], [0.3, 0.8, 0.2, 0.6]]
    for rule in [Aggregation.topsis, .vikor(group: 0.5)] {
      let (set, data) = flatCase(columns, rule, .standardDeviation)
      let result = assess(set, data)
      for (position, indicator) in set.indicators.enumerated() {
        let value = result.learnt.first { $0.name == "maximum" && $0.subject.hasSuffix("/\(indicator.id)") }?.value
        let largest = columns[position].compactMap { $0 }.max()
        #expect(value == (position == 0 ? nil : largest))
      }
      let again = assess(set, data, pinned: result.learnt)
      #expect(again.nodes[0].scores.numbers == result.nodes[0].scores.numbers)
      let isUnused = again.diagnostics.contains { $0.code.id == "SCR-010" }
      #expect(!isUnused)
    }
  }

  /// Without the pins the same replicates come out otherwise: there is something to leave alone.
  @Test func `pins matter`() {
    var differ = 0
    Self.forEach(0) { _, made, pinned, _ in
      let pipeline = AssessmentPipeline(criteria: made.criteria, pinned: pinned)
      let with = pipeline.assess(made.survey, engine: "test", previous: made.previous, countries: made.countries)
      let without = AssessmentPipeline(criteria: made.criteria).assess(
        made.survey, engine: "test", previous: made.previous, countries: made.countries)
      let (left, right) = (with.nodes.map(\.scores.numbers), without.nodes.map(\.scores.numbers))
      if !zip(left, right).allSatisfy({ agree($0, $1) }) { differ += 1 }
    }
    #expect(differ >= 10)
  }

  /// An element or a city that is left out of a pinned run leaves the pinned scale as it is: whoever stays keeps his
  /// score, though the scale learnt from this survey would put another in front.
  @Test func `removals keep what is pinned`() {
    let scaled = ["x", "y"].map { id in
      var scaled = indicator(id)
      scaled.normalisation = .minMax(constant: nil)
      return scaled
    }
    let set = criteria(scaled + [indicator("z")], [node("top", [use("x"), use("y"), use("z")])])
    let data = survey(["x": [0, 4, 40, 0], "y": [2, 1, 0.1, 0.1], "z": [0.5, 0.5, 0.5, 0.5]])
    let pinned = assess(set, survey(["x": [0, 4], "y": [0, 2], "z": [0, 1]])).learnt
    let (own, other) = (assess(set, data), assess(set, data, pinned: pinned))
    #expect(other.pinned == pinned)
    let (first, second) = (own.nodes[0].scores.numbers, other.nodes[0].scores.numbers)
    #expect(first[0] > first[1] && second[0] < second[1])
    #expect(!CityRemoval.swaps(own).isEmpty)
    #expect(CityRemoval.swaps(other).isEmpty)
    let moves = ElementRemover(other).remove(.indicator(2)).moves
    #expect(moves.isEmpty)
  }
}
