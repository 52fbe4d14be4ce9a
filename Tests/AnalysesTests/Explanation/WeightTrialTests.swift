import AssessmentModel
import ScoringSupport
import Testing

@testable import Analyses
@testable import Scoring

@Suite("Other weights tried without the answers")
struct WeightTrialTests {
  private static func node(_ id: NodeID, _ children: [(IndicatorID, Double)], weight: Double) -> IndexChild {
    .node(
      IndexNode(
        id: id, name: LocalizedText(id.rawValue), weight: weight,
        children: children.map { .use(IndicatorUse(indicator: $0.0, weight: $0.1)) }))
  }

  private static func criteria(_ weights: [Double], _ aggregation: Aggregation = .arithmetic) -> CriteriaSet {
    CriteriaSet(
      id: "trial", title: LocalizedText("Trial"),
      indicators: ["a", "b", "c", "d"].map {
        Indicator(
          id: IndicatorID($0), name: LocalizedText($0), scale: .number(lower: 0, upper: 1),
          normalisation: .goalposts(Goalposts(lower: 0, upper: 1)))
      },
      trees: [
        IndexNode(
          id: "root", name: LocalizedText("Root"), aggregation: aggregation, weighting: .relative,
          children: [
            node("left", [("a", 0.25), ("b", 0.75)], weight: weights[0]),
            node("right", [("c", 1)], weight: weights[1]),
            .use(IndicatorUse(indicator: "d", weight: weights[2])),
          ])
      ],
      verdicts: [
        VerdictRule(id: "few", name: LocalizedText("few"), trigger: .insufficientCoverage),
        VerdictRule(
          id: "good", name: LocalizedText("good"),
          trigger: .conditions([Condition(.node("root"), .atLeast(0.5)), Condition(.node("left"), .atLeast(0.3))]),
          isRanked: true, standing: 2),
        VerdictRule(id: "rest", name: LocalizedText("rest"), trigger: .conditions([]), isRanked: true, standing: 1),
      ], minimumCoverage: 0.5, silenceLowersVerdict: true)
  }

  private static let answers: [[Double?]] = [
    [0.9, 0.4, 0.8, 0.3], [0.2, nil, 0.9, 0.9], [nil, nil, 0.7, 0.2], [0.5, 0.6, nil, 0.9], [0.1, 0.2, 0.3, nil],
  ]

  private static func survey(_ rows: [[Double?]] = answers) -> Survey {
    let cities = rows.indices.map { place in
      City(
        id: CityID("c\(place)"), name: LocalizedText("C\(place)"), country: LocalizedText("T"), iso3: "TST",
        region: "R")
    }
    let columns = ["a", "b", "c", "d"].enumerated().map { column, id in
      var values = AnswerVector(repeating: .noAnswer, count: rows.count)
      for (row, cells) in rows.enumerated() { if let value = cells[column] { values[row] = .value(value, .reported) } }
      return AnswerColumn(key: AnswerKey(ItemID(id)), header: id, answers: values)
    }
    return Survey(
      description: SurveyDescription(id: "trial", title: LocalizedText("Trial"), edition: "1", origin: .synthetic),
      registry: CityRegistry(id: "r", title: LocalizedText("R"), regions: [], cities: cities), cities: cities,
      locations: rows.indices.map { ReturnLocation(file: 0, record: UInt32($0 + 1), line: UInt32($0 + 2)) },
      columns: columns, files: ["responses.csv"])
  }

  private func assess(_ weights: [Double], _ aggregation: Aggregation = .arithmetic) -> Assessment {
    AssessmentPipeline(criteria: Self.criteria(weights, aggregation)).assess(Self.survey(), engine: "0")
  }

  /// The trial of one set of weights, put together under others, gives the assessment by those others.
  @Test(arguments: [[1.0, 1, 1], [5, 1, 4], [0.2, 3, 0.1]])
  func otherWeightsPutTogetherGiveTheOtherAssessment(_ weights: [Double]) {
    let trial = WeightTrialBuilder(assess([45, 40, 15])).build()
    let wanted = assess(weights)
    let shares = weights.map { $0 / weights.reduce(0, +) }
    #expect(trial.obstacle == nil && trial.parts == [0, 1, 2])
    for (position, city) in trial.cities.enumerated() {
      let present = shares.indices.filter { !city.row.parts[$0].isNaN }
      let score =
        present.reduce(0) { $0 + shares[$1] * city.row.parts[$1] } / present.reduce(0) { $0 + shares[$1] }
      #expect(abs(score - (wanted.score(of: position) ?? -1)) < 1e-12)
      let coverage = city.answered.map { zip($0, shares).reduce(0) { $0 + $1.0 * $1.1 } } ?? 1
      #expect(abs(coverage - (wanted.coverage[position] ?? -1)) < 1e-12)
      #expect(city.silent == nil || city.answered != nil)
    }
  }

  /// With silence at its worse end the unanswered leaf counts 0, and the part's own condition sees it.
  @Test func silenceStandsAtItsWorseEnd() throws {
    let trial = WeightTrialBuilder(assess([45, 40, 15])).build()
    let silent = try #require(trial.cities[1].silent)
    #expect(abs(silent.parts[0] - 0.25 * 0.2) < 1e-12)
    #expect(trial.cities[1].row.rulesHold == [true, false, true])
    #expect(trial.cities[0].silent == nil)
    #expect(trial.triggers == [.insufficientCoverage, .score([.atLeast(0.5)]), .score([])])
    #expect(trial.isOpen == [false, true, true])
  }

  @Test func whatCannotBeTriedIsSaid() {
    #expect(WeightTrialBuilder(assess([1, 1, 1], .minimum)).build().obstacle == .unweighted)
    #expect(WeightTrialBuilder(assess([1, 1, 1], .topsis), isPinned: true).build().obstacle == .pinned)
    #expect(WeightTrialBuilder(assess([1, 1, 1]), isPinned: true).build().obstacle == nil)
    var criteria = Self.criteria([1, 1, 1])
    criteria.trees[0].weighting = .benefitOfTheDoubt(lower: 0, upper: 1)
    let each = AssessmentPipeline(criteria: criteria).assess(Self.survey(), engine: "0")
    #expect(WeightTrialBuilder(each).build().obstacle == .weightsOfEachCity)
    criteria = Self.criteria([1, 1, 1])
    criteria.trees.append(
      IndexNode(id: "over", name: LocalizedText("Over"), children: [.reference("root", weight: 1)]))
    criteria.verdicts[1].trigger = .conditions([Condition(.node("over"), .atLeast(0.5))])
    let over = AssessmentPipeline(criteria: criteria).assess(Self.survey(), engine: "0")
    #expect(WeightTrialBuilder(over).build().obstacle == .takenOver)
    let nobody = AssessmentPipeline(criteria: Self.criteria([1, 1, 1]))
      .assess(Self.survey([[nil, nil, nil, nil]]), engine: "0")
    #expect(WeightTrialBuilder(nobody).build().obstacle == .nobodyRanked)
  }
}
