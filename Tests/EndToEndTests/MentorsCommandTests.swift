import Analyses
import AssessmentModel
import Scoring
import TestSupport
import Testing
import Workflow

/// `feasibility mentors`, run as a user runs it.
@Suite struct MentorsCommandTests {
  private static let sample = ["mentors", "--survey", "Surveys/wego-2015-sample"]

  @Test func programmesAndMentorsOfTheSample() {
    let run = ProgramRun(Self.sample)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("SYNTHETIC DATA"))
    #expect(run.output.contains("Training of officials"))
    #expect(run.output.contains("cities that want a mentor have one; a mentor takes 3 at most"))
    #expect(
      run.errors.contains("[SCR-102], ") && run.errors.contains("\nno income per head of 1 of 82 cities: Caracas\n"))
    let korean = ProgramRun(Self.sample + ["--language", "ko"])
    #expect(korean.output.contains("회원도시 공무원 교육"))
  }

  @Test func oneCityWithItsReasons() {
    let run = ProgramRun(Self.sample + ["--city", "나이로비"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("Nairobi"))
    #expect(run.output.contains("because Governance and leadership 0.367 is below 0.45"))
    #expect(run.output.contains("the verdict is “Commitment first”"))
    #expect(run.output.contains("Learn from "))
    #expect(!run.output.contains("Kathmandu  "))
    let unknown = ProgramRun(Self.sample + ["--city", "Nairoby"])
    #expect(unknown.status == 2)
    #expect(unknown.errors.contains("did you mean “Nairobi”"))
  }

  @Test func jsonCarriesEveryCityAndSaysSynthetic() {
    let run = ProgramRun(Self.sample + ["--format", "json"])
    let flat = run.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(flat.contains("\"synthetic\": true"))
    #expect(flat.split(separator: "\"hasNoMentor\"").count == 83)
    #expect(flat.contains("{ \"id\": \"nairobi\", \"name\": \"Nairobi\", \"programmes\": [ {"))
    #expect(run.output == ProgramRun(Self.sample + ["--format", "json"]).output)
  }

  @Test func aSetThatOffersNothingSaysSo() {
    let run = ProgramRun(["mentors", "--criteria", "Criteria/un-egdi", "--survey", "Surveys/un-egdi-2014"])
    #expect(run.status == 2)
    #expect(run.errors.contains("[SCR-100] “un-egdi” has neither <programmes> nor <mentors>"))
  }

  /// Capacities hold, nobody is matched with itself, and every match is strong where the city is weak.
  @Test func matchesOfTheSampleKeepTheRules() throws {
    let assessment = AssessmentRun(
      try RunInputs.load(
        criteria: "Criteria/seoul-model-2015", survey: "Surveys/wego-2015-sample",
        workspace: Workspace(from: Repository.root))
    ).assessment
    let rules = try #require(assessment.criteria.mentors)
    let found = RecommendationBuilder(assessment).build().recommendations
    #expect(!found.mentors.isEmpty)
    for city in assessment.cities.indices {
      #expect(found.mentors.count { $0.mentor == city } <= rules.capacity)
      #expect(found.mentors.count { $0.city == city } <= rules.mentorsPerCity)
    }
    for match in found.mentors {
      #expect(match.city != match.mentor && (0...1).contains(match.closeness))
      #expect((1...rules.items).contains(match.indicators.count))
      #expect(match.gaps.allSatisfy { $0 >= rules.strength - rules.weakness - 1e-9 })
      #expect(match.indicators.allSatisfy { rules.indicators.contains(assessment.criteria.indicators[$0].id) })
      #expect(assessment.criteria.gates.indices.allSatisfy { assessment.gate($0, of: match.city) != .failed })
    }
  }

  @Test func theDesignIsShown() {
    let run = ProgramRun(["criteria", "show", "seoul-model-2015"])
    #expect(run.output.contains("1000 replicates, seed 2015, sensitivity from a sample of 512"))
    #expect(run.output.contains("weights  Weights: noise of ±0.25 on the weights of every node"))
    #expect(run.output.contains("commitment-advice  Advice on commitment and finance: sustain < 0.4 or verdict"))
    #expect(run.output.contains("2 a city at most, 3 cities a mentor at most"))
    let json = ProgramRun(["criteria", "show", "seoul-model-2015", "--format", "json"])
    #expect(json.output.contains("\"aggregation: as the set says, or arithmetic, for candidacy\""))
  }
}
