import AssessmentModel
import CriteriaFiles
import Testing

/// The rules of the set, one by one, as its article states them.
@Suite struct SeoulModelTests {
  let set: CriteriaSet

  init() throws { set = try ShippedSetsTests.set("seoul-model-2015") }

  private func node(_ id: NodeID) throws -> IndexNode {
    func find(_ node: IndexNode) -> IndexNode? {
      if node.id == id { return node }
      for case .node(let child) in node.children { if let found = find(child) { return found } }
      return nil
    }
    return try #require(set.trees.lazy.compactMap(find).first)
  }

  private func uses(_ node: IndexNode) -> [IndicatorUse] {
    node.children.flatMap { child -> [IndicatorUse] in
      switch child {
      case .use(let use): [use]
      case .node(let inner): uses(inner)
      case .reference: []
      }
    }
  }

  @Test func holdsFortyFiveIndicatorsInEightFamilies() {
    #expect(set.indicators.count == 45)
    var counts: [String: Int] = [:]
    for indicator in set.indicators { counts[String(indicator.id.rawValue.prefix(3)), default: 0] += 1 }
    #expect(counts == ["ELG": 3, "GOV": 5, "POL": 5, "RES": 4, "INF": 6, "SRV": 10, "DIV": 8, "SUS": 4])
  }

  @Test func onlyAffordabilityIsBetterWhenLow() {
    #expect(set.indicators.filter { $0.direction == .lowerIsBetter }.map(\.id) == ["DIV-06"])
  }

  @Test func candidacyIsGeometricWithTheStatedExponents() throws {
    let candidacy = try node("candidacy")
    #expect(candidacy.id == set.trees.first?.id)
    #expect(candidacy.aggregation == .geometric(zero: .stops))
    #expect(candidacy.children.map(\.weight) == [0.45, 0.40, 0.15])
    #expect(candidacy.minimumChildren == 3)
    #expect(try node("readiness").children.map(\.weight) == [14, 12, 14, 15])
    #expect(try node("readiness").minimumChildren == 3)
    #expect(try node("need").children.map(\.weight) == [18, 15])
    #expect(try node("need").minimumChildren == 2)
    for id: NodeID in ["GOV", "POL", "RES", "INF", "need.SRV", "need.DIV", "sustain"] {
      #expect(try node(id).minimumCoverage == 0.6)
    }
    #expect(set.minimumCoverage == 0.7)
    #expect(set.silenceLowersVerdict)
  }

  /// Exponent times share, as in the model's description: GOV and RES 0.115, POL 0.098, INF 0.123, SRV 0.218, DIV 0.182.
  @Test func effectiveWeightsAreThoseStated() {
    let effective = [
      0.45 * 14 / 55, 0.45 * 12 / 55, 0.45 * 14 / 55, 0.45 * 15 / 55, 0.40 * 18 / 33, 0.40 * 15 / 33, 0.15,
    ]
    let stated = [0.115, 0.098, 0.115, 0.123, 0.218, 0.182, 0.150]
    for (left, right) in zip(effective, stated) { #expect(abs(left - right) < 5e-4) }
    #expect(abs(effective.reduce(0, +) - 1) < 1e-12)
  }

  @Test func needFallsWithServicesAndInclusion() throws {
    let services = uses(try node("need.SRV"))
    #expect(services.count == 10)
    #expect(services.filter { $0.sense == .rising }.map(\.indicator) == ["SRV-10"])
    let inclusion = uses(try node("need.DIV"))
    #expect(inclusion.map(\.indicator) == ["DIV-01", "DIV-02", "DIV-03", "DIV-04", "DIV-05", "DIV-06"])
    #expect(inclusion.allSatisfy { $0.sense == .falling })
    #expect(inclusion.map { $0.measure == .levelAndWorstGroup } == [true, true, true, true, true, false])
  }

  @Test func maturityRisesWithEveryIndicatorThatHasAWeight() throws {
    let maturity = try node("maturity")
    #expect(maturity.children.map(\.weight) == [0.14, 0.12, 0.14, 0.15, 0.18, 0.15, 0.12])
    let leaves = uses(maturity)
    #expect(leaves.count == 40)
    #expect(leaves.allSatisfy { $0.sense == .rising && $0.measure == .level })
    #expect(!leaves.contains { $0.indicator == "GOV-04" || $0.indicator == "INF-04" })
  }

  @Test func plainMeanTakesTheSameFactors() throws {
    #expect(
      try node("plain-mean").children == [
        .reference("readiness", weight: 0.45), .reference("need", weight: 0.40), .reference("sustain", weight: 0.15),
      ])
  }

  @Test func gatesAreTheFiveKnockOuts() {
    #expect(set.gates.map(\.id) == ["ELG-01", "ELG-02", "ELG-03", "GOV-04", "INF-04"])
    #expect(set.gates.allSatisfy { $0.condition == Condition(.indicator(IndicatorID($0.id)), .equals(1)) })
  }

  @Test func verdictsStandInTheStatedOrder() {
    let expected: [(String, VerdictRule.Trigger)] = [
      ("not-eligible", .gateFailed), ("eligibility-unknown", .gateUnknown), ("not-ranked", .insufficientCoverage),
      ("capacity-building", .conditions([Condition(.node("readiness"), .below(0.35))])),
      ("commitment-first", .conditions([Condition(.node("sustain"), .below(0.20))])),
      ("peer-exchange", .conditions([Condition(.node("need"), .below(0.25))])),
      ("no-stated-demand", .conditions([Condition(.indicator("SRV-10"), .equals(0))])),
      (
        "A",
        .conditions([
          Condition(.node("candidacy"), .atLeast(0.55)), Condition(.node("readiness"), .atLeast(0.45)),
          Condition(.node("need"), .atLeast(0.40)), Condition(.node("sustain"), .atLeast(0.40)),
        ])
      ), ("B", .conditions([Condition(.node("candidacy"), .atLeast(0.40))])), ("C", .conditions([])),
    ]
    #expect(set.verdicts.map(\.id) == expected.map(\.0))
    #expect(set.verdicts.map(\.trigger) == expected.map(\.1))
    #expect(set.verdicts.filter(\.isRanked).map(\.id) == ["A", "B", "C"])
    #expect(set.verdicts.map(\.standing) == [0, 0, 0, 0, 0, 0, 0, 3, 2, 1])
  }

  @Test func valuesAreMadeFromAnswersAsAsked() throws {
    func scoring(_ id: IndicatorID) throws -> ItemScoring {
      try #require(set.indicators.first { $0.id == id }).scoring
    }
    #expect(try scoring("ELG-02") == .outsideCountry("KOR"))
    #expect(try scoring("GOV-01") == .answer("GOV-01"))
    #expect(try scoring("GOV-03") == .sum(["GOV-03a", "GOV-03b", "GOV-03c", "GOV-03d"]))
    #expect(try scoring("RES-02") == .ratio(numerator: "RES-02a", denominator: "RES-02b", per: 1))
    #expect(try scoring("RES-03") == .ratio(numerator: "RES-03a", denominator: "RES-03b", per: 1000))
    #expect(try scoring("RES-04") == .ratio(numerator: "RES-04a", denominator: "RES-03b", per: 100))
    let budget = try #require(set.indicators.first { $0.id == "RES-02" })
    #expect(budget.normalisation == .goalposts(Goalposts(lower: 0.1, upper: 30, isLogarithmic: true)))
  }

  @Test func divideRulesAreThoseOfTheArticle() throws {
    let divide = try #require(set.divide)
    #expect(divide.groups.map(\.id) == ["women", "age-60-plus", "income-lowest-40", "disability", "rural-informal"])
    #expect(
      divide.parity == [
        FlagStep(bound: 0.98, level: 0), FlagStep(bound: 0.95, level: 1), FlagStep(bound: 0.90, level: 2),
        FlagStep(bound: 0.80, level: 3),
      ])
    #expect(divide.reverseAbove == 1.02)
    #expect(divide.raiseAtDifference == 30 && divide.differenceLevel == 4 && divide.raiseAtExclusionRatio == 3)
    #expect(divide.minimumSample == 30 && divide.minimumDifference == 2 && divide.capLevel == 1)
    #expect(divide.shortfall.map(\.bound) == [0.75, 0.50, 0.25] && divide.shortfall.map(\.level) == [4, 3, 2])
    #expect(divide.affordability.map(\.bound) == [10, 5, 2] && divide.affordability.map(\.level) == [4, 3, 2])
    #expect(divide.indicators.map(\.groups.count) == [5, 2, 4, 5, 5, 0])
    #expect(divide.indicators.map(\.frontier) == [.best, .best, .best, .best, .best, nil])
    #expect(divide.indicators.last?.isAffordability == true)
    #expect(set.referenceCity == "seoul")
    #expect(set.matrix == MatrixAxes(horizontal: "readiness", vertical: "need"))
  }
}
