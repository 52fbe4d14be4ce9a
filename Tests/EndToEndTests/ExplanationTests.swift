import Analyses
import AssessmentModel
import Scoring
import TestSupport
import Testing
import Workflow

/// The worked examples of the articles on explanation, and what is promised for every city of the sample.
@Suite struct ExplanationTests {
  private func run(_ criteria: String, _ survey: String) throws -> Assessment {
    AssessmentRun(
      try RunInputs.load(
        criteria: "Criteria/\(criteria)", survey: "Surveys/\(survey)", workspace: Workspace(from: Repository.root))
    ).assessment
  }

  private func isNear(_ left: Double?, _ right: Double) -> Bool { left.map { abs($0 - right) < 1e-6 } ?? false }

  @Test func theSmallestChangeOfTheArticle() throws {
    let assessment = try run("teaching", "teaching-sample")
    let search = ImprovementSearch(assessment)
    let first = search.path(of: 2)
    #expect(first.target == 4)
    #expect(first.leastChange?.steps == [ImprovementStep(indicator: 0, from: 0, to: 1, steps: 1)])
    #expect(isNear(first.leastChange?.score, 0.278388))
    let study = search.path(of: 2, to: .verdict(3))
    #expect(
      Set(study.leastChange?.steps ?? []) == [
        ImprovementStep(indicator: 0, from: 0, to: 4, steps: 4),
        ImprovementStep(indicator: 2, from: 30, to: 80, steps: 2),
      ])
    #expect(isNear(study.leastChange?.score, 0.616441))
    #expect(study.leastChange?.verdict == 3 && study.obstacle == nil)
    #expect(search.path(of: 1).obstacle == .alreadyBest)
  }

  @Test func theTippingWeightsOfTheArticle() throws {
    let assessment = try run("teaching", "teaching-sample")
    let search = TippingSearch(assessment)
    let capacity = try #require(assessment.plan.node("capacity"))
    let top = assessment.plan.principal
    let swaps = search.all(of: 1).filter { $0.event == .swap(with: 0) }
    #expect(isNear(swaps.first { $0.node == top && $0.child == 0 }?.tippingShare, 2.0 / 3))
    #expect(isNear(swaps.first { $0.node == capacity && $0.child == 0 }?.tippingShare, 0.375 / 0.425))
    #expect(isNear(search.nearest(of: 1).first { $0.event == .swap(with: 0) }?.shift, 1.0 / 6))
    let ranks = RankRangeSearch(assessment, box: 0.25)
    #expect(ranks.range(of: 0) == RankRange(city: 0, box: 0.25, best: 1, worst: 2, isExact: true))
    #expect(ranks.range(of: 1) == RankRange(city: 1, box: 0.25, best: 1, worst: 2, isExact: true))
    #expect(ranks.range(of: 2) == nil)
  }

  @Test func theBoundsOfTheArticle() throws {
    let inputs = try RunInputs.load(
      criteria: "Criteria/teaching", survey: "Surveys/teaching-sample", workspace: Workspace(from: Repository.root))
    var survey = inputs.survey
    for position in survey.columns.indices where ["training", "price"].contains(survey.columns[position].header) {
      survey.columns[position].answers[0] = .missing(.noAnswer)
    }
    let assessment = AssessmentPipeline(criteria: inputs.criteria).assess(survey, engine: "test")
    let bounds = try #require(MissingAnswerSearch(assessment).bounds(of: 0))
    #expect(isNear(bounds.lowest, 0.424264) && isNear(bounds.highest, 0.894427))
    #expect(bounds.lowestVerdict == 4 && bounds.highestVerdict == 3)
    #expect(bounds.answers.map(\.indicator) == [3, 1])
    #expect(isNear(bounds.answers[0].narrowing, 0.268556) && isNear(bounds.answers[1].narrowing, 0.123459))
    #expect(MissingAnswerSearch(assessment).bounds(of: 1) == nil)
  }

  /// Every path of the sample is proven, and the answers that it names lead where it says.
  @Test func pathsOfTheSampleLeadWhereTheySay() throws {
    let assessment = try run("seoul-model-2015", "wego-2015-sample")
    let builder = ExplanationBuilder(assessment)
    let goal = try #require(assessment.criteria.verdicts.firstIndex { $0.id == "A" })
    var paths = 0
    for city in assessment.cities.indices {
      for path in [builder.path(of: city), builder.path(of: city, to: .verdict(goal))] {
        #expect(path.obstacle != .unproven, "\(assessment.cities[city].id)")
        guard let least = path.leastChange else { continue }
        paths += 1
        let changes = least.steps.map { AnswerChange(.indicator($0.indicator), .value($0.to, .reported)) }
        let after = builder.whatIf.result(of: city, changes: changes).after
        #expect(after.verdict?.verdict == least.verdict, "\(assessment.cities[city].id)")
        let standing = { (verdict: Int?) in verdict.map { assessment.criteria.verdicts[$0].standing } ?? -1 }
        #expect(standing(after.verdict?.verdict) >= standing(path.target), "\(assessment.cities[city].id)")
        #expect(after.nodes[assessment.plan.principal] == least.score)
        for step in least.steps { #expect(assessment.criteria.indicators[step.indicator].isCityControlled) }
      }
    }
    #expect(paths > 40, "\(paths)")
  }

  /// Where silence lowers a verdict, it is the verdict at the lower end.
  @Test func theLowerEndIsThatOfSilence() throws {
    let assessment = try run("seoul-model-2015", "wego-2015-sample")
    let search = MissingAnswerSearch(assessment)
    var lowered = 0
    for city in assessment.cities.indices {
      let bounds = search.bounds(of: city)
      // A node that is not rated now can lie above its siblings once its missing answers are in, even at their worst.
      let isRated = assessment.nodes.allSatisfy { $0.scores[city] != nil }
      if let bounds, let score = assessment.nodes[assessment.plan.principal].scores[city], isRated {
        #expect((bounds.lowest ?? 1) <= score + 1e-12 && score <= (bounds.highest ?? 0) + 1e-12)
      }
      guard assessment.verdicts[city].isProvisional else { continue }
      lowered += 1
      #expect(bounds?.lowestVerdict == assessment.verdicts[city].verdict, "\(assessment.cities[city].id)")
    }
    #expect(lowered > 3, "\(lowered)")
  }
}
