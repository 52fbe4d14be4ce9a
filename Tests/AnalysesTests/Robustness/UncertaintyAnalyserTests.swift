import AssessmentModel
import Diagnostics
import ScoringSupport
import Testing
import Words

@testable import Analyses
@testable import Numerics
@testable import Scoring

@Suite struct UncertaintyAnalyserTests {
  @Test("without variation every replicate is the assessment")
  func nothingVaries() throws {
    let sample = UncertaintySample(cities: 12)
    let assessment = assess(sample.criteria, sample.survey)
    let analysis = try UncertaintyAnalyser(design([.weights(nodes: [], .noise(0))], replicates: 9)).analyse(assessment)
    #expect(analysis.compared == assessment.reportOrder().filter { assessment.rank(of: $0) != nil })
    #expect(analysis.compared.count > 5)
    let best = analysis.compared.compactMap { assessment.nodes[assessment.plan.principal].scores[$0] }
    for (place, city) in analysis.compared.enumerated() {
      let rank = 1 + best.count { $0 > best[place] }
      #expect(analysis.acceptability(place, rank: rank) == 1)
      let ranks = try #require(analysis.cities[city].ranks)
      #expect([ranks.mean, ranks.median, ranks.fifth, ranks.best, ranks.worst].allSatisfy { $0 == Double(rank) })
    }
    for city in assessment.cities.indices {
      let score = assessment.nodes[assessment.plan.principal].scores[city]
      #expect(isClose(analysis.cities[city].scores?.median, score))
      #expect(isClose(analysis.cities[city].scores?.fifth, score))
      #expect(analysis.cities[city].verdictShares[assessment.verdicts[city].verdict] == 1)
      #expect(analysis.cities[city].verdictShares.reduce(0, +) == 1)
      #expect(analysis.cities[city].classShares == classShares(assessment.classes[city]))
      #expect(analysis.cities[city].unrankedShare == 0)
    }
  }

  private func classShares(_ position: Int?) -> [Double] { (0..<2).map { $0 == position ? 1 : 0 } }

  @Test("two indicators with uniform weight: shares and central weights are those on paper, and those of the draws")
  func onPaper() throws {
    // a is first where w + 0.2(1 − w) > 0.4w + 0.6(1 − w), that is w > 0.4.
    let set = criteria([indicator("A"), indicator("B")], [node("ROOT", [use("A"), use("B")])])
    let assessment = assess(set, survey(["A": [1, 0.4], "B": [0.2, 0.6]]))
    let design = design([.weights(nodes: [], .simplex)], replicates: 3_000, seed: 3)
    let analysis = try UncertaintyAnalyser(design).analyse(assessment)
    let place = try #require(analysis.place(of: 0))
    #expect(abs(analysis.acceptability(place, rank: 1) - 0.6) < 4 * 0.009)

    let setup = UncertaintySetup(assessment, design)
    var parameters = setup.parameters
    var point = [Double](repeating: 0, count: setup.sampler.dimension)
    var weights: [Double] = []
    for replicate in 0..<3_000 {
      setup.draw(replicate, into: &point)
      #expect(setup.sampler.fill(&parameters, from: point.span) == nil)
      weights.append(parameters.shares[0])
    }
    let first = weights.filter { $0 > 0.4 }
    #expect(analysis.acceptability(place, rank: 1) == Double(first.count) / 3_000)
    #expect(analysis.winShare(place, over: 1 - place) == Double(first.count) / 3_000)
    // On paper 0.7 and 0.2.
    let central = try #require(analysis.centralWeights[place])
    let other = try #require(analysis.centralWeights[1 - place])
    #expect(isClose(central[0], mean(first), 1e-9) && abs(central[0] - 0.7) < 0.02)
    #expect(isClose(central[0] + central[1], 1) && isClose(other[0] + other[1], 1))
    #expect(isClose(other[0], mean(weights.filter { $0 < 0.4 }), 1e-9) && abs(other[0] - 0.2) < 0.02)
    // Scores of a: 0.2 + 0.8w.
    let scores = try #require(analysis.cities[0].scores)
    #expect(isClose(scores.median, 0.2 + 0.8 * (Quantile.type7(0.5, of: weights.sorted()) ?? .nan)))
  }

  @Test("shares of ranks and of not being ranked sum to 1, and two cities share their duels")
  func sums() throws {
    let sample = UncertaintySample(cities: 10)
    let analysis = try UncertaintyAnalyser(design(UncertaintySample.variations, replicates: 60)).analyse(
      assess(sample.criteria, sample.survey))
    for (place, city) in analysis.compared.enumerated() {
      let counted = analysis.rankCounts[place * analysis.compared.count..<(place + 1) * analysis.compared.count]
      let unranked = 60 * analysis.cities[city].unrankedShare
      #expect(counted.reduce(0, +) + UInt32(unranked.rounded()) == 60)
      for other in analysis.compared.indices {
        #expect(analysis.winShare(place, over: other) + analysis.winShare(other, over: place) == 1)
      }
    }
    #expect(analysis.cities.contains { ($0.ranks?.best ?? 0) < ($0.ranks?.worst ?? 0) })
  }

  @Test("the same result with one, two and eight threads; another with another seed")
  func threads() throws {
    let sample = UncertaintySample(cities: 10)
    let assessment = assess(sample.criteria, sample.survey)
    func run(_ threads: Int, seed: UInt64) throws -> UncertaintyAnalysis {
      let design = design(UncertaintySample.variations, replicates: 300, seed: seed)
      return try UncertaintyAnalyser(design, threads: threads).analyse(assessment)
    }
    let alone = try run(1, seed: 4)
    #expect(try run(2, seed: 4) == alone)
    #expect(try run(8, seed: 4) == alone)
    #expect(try run(1, seed: 5).rankCounts != alone.rankCounts)
  }

  @Test("cities in another order have the same results")
  func permuted() throws {
    let sample = UncertaintySample(cities: 9)
    let order = [4, 0, 8, 2, 6, 1, 3, 7, 5]
    let design = design([.weights(nodes: [], .simplex)], replicates: 80)
    let analysis = try UncertaintyAnalyser(design).analyse(assess(sample.criteria, sample.survey))
    let other = try UncertaintyAnalyser(design).analyse(assess(sample.criteria, sample.permuted(order)))
    for (position, city) in order.enumerated() {
      var found = other.cities[position]
      found.city = city
      #expect(found == analysis.cities[city])
    }
    for (place, city) in other.compared.enumerated() {
      let before = try #require(analysis.place(of: order[city]))
      #expect(other.centralWeights[place] == analysis.centralWeights[before])
      for (column, opponent) in other.compared.enumerated() {
        let was = try #require(analysis.place(of: order[opponent]))
        #expect(other.winShare(place, over: column) == analysis.winShare(before, over: was))
      }
    }
  }

  @Test("replicates without a result stop the analysis and are told with their parameters")
  func failures() throws {
    // Untruncated goalposts: all cities are below the lower one in B, and a geometric mean has no value there.
    let set = criteria(
      [indicator("A"), indicator("B", 10, 20, truncated: false)], [node("ROOT", [use("A"), use("B")])])
    let assessment = assess(set, survey(["A": [0.5, 0.7], "B": [5, 4]]))
    let design = design(
      [.aggregation(nodes: [], [.geometric(zero: .stops)]), .weights(nodes: [], .noise(0.1))], replicates: 100)
    let failure = #expect(throws: AnalysisFailure.self) {
      var analyser = UncertaintyAnalyser(design, threads: 2)
      analyser.notation = ChoiceNotation { "a method of \($0.name)" }
      return try analyser.analyse(assessment)
    }
    guard case .failed(let findings) = failure else { return #expect(Bool(false), "it was not stopped") }
    let setup = UncertaintySetup(assessment, design)
    var point = [Double](repeating: 0, count: setup.sampler.dimension)
    let failing = (0..<100).filter { replicate in
      setup.draw(replicate, into: &point)
      return point[0] >= 0.5
    }
    #expect(failing.count > 20)
    #expect(findings.count == 21 && findings.allSatisfy { $0.code == .replicateFailed && $0.severity == .stop })
    #expect(
      findings[0].headline.hasPrefix(
        "replicate \(failing[0] + 1) of 100, seed 1: no compared city has a score, with aggregation a method of geometric; "
          + "weight:ROOT/A 0."))
    #expect(findings[20].headline == "\(failing.count) of 100 replicates give no result; the first 20 are listed")
  }

  @Test("weights that cannot be drawn are a failure, and so is a city that is ranked nowhere")
  func corners() throws {
    let set = criteria([indicator("A"), indicator("B")], [node("ROOT", [use("A"), use("B")])])
    let narrow = design([.weights(nodes: [], .bounds(lower: 0, upper: 0.5000001))], replicates: 2)
    let failure = #expect(throws: AnalysisFailure.self) {
      try UncertaintyAnalyser(narrow).analyse(assess(set, survey(["A": [0.5], "B": [0.4]])))
    }
    guard case .failed(let findings) = failure else { return #expect(Bool(false), "it was not stopped") }
    #expect(findings.count == 2)
    #expect(findings.first?.headline.contains("no weights within the bounds were found for ROOT") == true)

    let empty = #expect(throws: AnalysisFailure.self) {
      try UncertaintyAnalyser(design([.weights(nodes: [], .simplex)])).analyse(
        assess(set, survey(["A": [.blank], "B": [.blank]])))
    }
    guard case .failed(let none) = empty else { return #expect(Bool(false), "it was not stopped") }
    #expect(none.map(\.code) == [.nothingToCompare])
    let unknown = #expect(throws: AnalysisFailure.self) {
      try UncertaintyAnalyser(design([.weights(nodes: ["X"], .simplex)])).analyse(
        assess(set, survey(["A": [1], "B": [1]])))
    }
    guard case .failed(let faults) = unknown else { return #expect(Bool(false), "it was not stopped") }
    #expect(faults.map(\.code) == [.unusableDesign])
  }

  @Test("a run that is told to stop gives nothing, and progress counts every replicate")
  func control() throws {
    let set = criteria([indicator("A"), indicator("B")], [node("ROOT", [use("A"), use("B")])])
    let assessment = assess(set, survey(["A": [0.5, 0.6], "B": [0.4, 0.3]]))
    let analyser = UncertaintyAnalyser(design([.weights(nodes: [], .simplex)], replicates: 1_000))
    let done = Count()
    _ = try analyser.analyse(assessment, control: RunControl(advance: done.add, isStopped: { false }))
    #expect(done.value == 1_000)
    let partly = Count()
    let stopped = #expect(throws: AnalysisFailure.self) {
      try analyser.analyse(assessment, control: RunControl(advance: partly.add, isStopped: { partly.value > 100 }))
    }
    guard case .stopped = stopped else { return #expect(Bool(false), "it was not told apart") }
    #expect(partly.value == 101)
  }
}
