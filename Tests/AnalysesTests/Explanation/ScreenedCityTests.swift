import AssessmentModel
import ScoringSupport
import Testing

@testable import Analyses
@testable import Scoring

@Suite("What is said about a city that screening leaves out")
struct ScreenedCityTests {
  private func assessed(_ change: (inout Screening) -> Void) -> Assessment {
    var rule = Screening()
    change(&rule)
    let set = criteria(
      ["p", "q", "r", "s"].map { indicator($0, 0, 100) },
      [node("index", [use("p"), use("q"), use("r"), use("s")])]
    ) { set in
      set.screening = rule
      set.scores = ScoreRange(lower: 0, upper: 100, decimals: 1)
      set.classes = ClassScheme(
        node: "index",
        classes: [
          MaturityLevel(id: "high", name: LocalizedText("High"), bound: .atLeast(45)),
          MaturityLevel(id: "low", name: LocalizedText("Low"), bound: nil),
        ])
    }
    return assess(
      set, survey(["p": [60, 70, 20], "q": [50, 70, 30], "r": [40, 70, 40], "s": [.blank, 70, 50]]))
  }

  /// 60, 50, 40 and one unknown: from 150/4 to 250/4.
  @Test func `its answers bound it`() throws {
    let assessment = assessed { $0.minimumCityAvailability = 0.8 }
    #expect(assessment.screening?.screenedCities.map(\.city) == [0])
    #expect(assessment.nodes[assessment.plan.principal].scores[0] == nil)
    let bounds = try #require(MissingAnswerSearch(assessment).bounds(of: 0))
    #expect(isClose(bounds.lowest, 0.375) && isClose(bounds.highest, 0.625))
    #expect(bounds.answers.map(\.indicator) == [3])
    #expect(isClose(bounds.answers[0].narrowing, 0.25))
  }

  @Test func `so they do where the missing answers are too thin under one node, or too many are zero`() throws {
    let assessment = assessed {
      $0.minimumCityAvailability = 0.8
      $0.minimumNonZero = 0.5
    }
    let bounds = try #require(MissingAnswerSearch(assessment).bounds(of: 0))
    #expect(isClose(bounds.lowest, 0.375) && isClose(bounds.highest, 0.625))
  }

  @Test func `answering what is missing is its path, and the rest of its answers count on it`() throws {
    let assessment = assessed { $0.minimumCityAvailability = 0.8 }
    let path = ImprovementSearch(assessment).path(of: 0, to: .level(0))
    let least = try #require(path.leastChange)
    // (60 + 50 + 40 + s)/4 ≥ 45 needs s ≥ 30: two quarters of the scale.
    #expect(least.steps == [ImprovementStep(indicator: 3, from: nil, to: 50, steps: 2)])
    #expect(isClose(least.score, 0.5))
  }
}
