import AssessmentModel
import ScoringSupport
import Testing

@testable import Analyses
@testable import Numerics
@testable import Scoring

/// The analysis against its definition: each replicate's criteria set and survey written out and assessed by the plain
/// pipeline, then counted the long way.
@Suite struct UncertaintyBruteForceTests {
  private let replicates = 50

  @Test("every table equals a recount over replicates assessed one by one", arguments: [1, 2, 3] as [UInt64])
  func recount(_ seed: UInt64) throws {
    let sample = UncertaintySample(cities: 10, seed: 20 + seed)
    let assessment = assess(sample.criteria, sample.survey)
    let design = design(UncertaintySample.variations, replicates: replicates, seed: seed)
    let analysis = try UncertaintyAnalyser(design, threads: 2).analyse(assessment)
    let results = assessed(UncertaintySetup(assessment, design))
    let compared = analysis.compared
    #expect(compared == assessment.reportOrder().filter { assessment.rank(of: $0) != nil })

    let principal = assessment.plan.roots[0]
    let ids = assessment.plan.nodes[principal].id
    let scores = results.map { result in result.column(ids.rawValue) }
    let ranks = scores.map { row in compared.map { city in rank(of: city, in: row, compared) } }
    for (place, city) in compared.enumerated() {
      let own = ranks.compactMap { $0[place] }
      for rank in 1...compared.count {
        #expect(analysis.acceptability(place, rank: rank) == Double(own.count { $0 == rank }) / Double(replicates))
      }
      #expect(analysis.cities[city].unrankedShare == Double(replicates - own.count) / Double(replicates))
      let sorted = own.map(Double.init).sorted()
      #expect(analysis.cities[city].ranks?.median == Quantile.type7(0.5, of: sorted))
      #expect(analysis.cities[city].ranks?.ninetyFifth == Quantile.type7(0.95, of: sorted))
      for other in compared.indices {
        let wins = ranks.reduce(0.0) { sum, row in
          let (mine, theirs) = (row[place] ?? .max, row[other] ?? .max)
          return sum + (mine < theirs ? 1 : mine == theirs ? 0.5 : 0)
        }
        #expect(analysis.winShare(place, over: other) == wins / Double(replicates))
      }
    }
    for city in assessment.cities.indices {
      let uncertainty = analysis.cities[city]
      for verdict in assessment.criteria.verdicts.indices {
        let count = results.count { $0.verdicts[city].verdict == verdict }
        #expect(uncertainty.verdictShares[verdict] == Double(count) / Double(replicates))
      }
      for position in 0..<2 {
        let count = results.count { $0.classes[city] == position }
        #expect(uncertainty.classShares[position] == Double(count) / Double(replicates))
      }
      let sorted = scores.compactMap { $0[city] }.sorted()
      #expect(isClose(uncertainty.scores?.fifth, Quantile.type7(0.05, of: sorted)))
      #expect(isClose(uncertainty.scores?.median, Quantile.type7(0.5, of: sorted)))
      #expect(isClose(uncertainty.scores?.ninetyFifth, Quantile.type7(0.95, of: sorted)))
    }
    central(analysis, results, ranks)
    #expect(analysis.cities.contains { $0.ranks.map { $0.best < $0.worst } ?? false })
    if seed == 1 { #expect(analysis.cities.contains { $0.unrankedShare > 0 }) }
  }

  /// Mean effective weights over the replicates in which a city was first.
  private func central(_ analysis: UncertaintyAnalysis, _ results: [Assessment], _ ranks: [[Int?]]) {
    let indicators = UncertaintySample.ids
    for place in analysis.compared.indices {
      let first = zip(results, ranks).filter { $0.1[place] == 1 }.map(\.0)
      let found = analysis.centralWeights[place]
      #expect((found == nil) == first.isEmpty)
      for (leaf, id) in indicators.enumerated() where !first.isEmpty {
        let weights = first.map { result in
          let plan = result.plan
          let weights = plan.effectiveWeights(under: plan.principal)
          return zip(plan.leaves, weights).reduce(0) { sum, next in
            sum + (result.criteria.indicators[next.0.indicator].id.rawValue == id ? next.1 : 0)
          }
        }
        #expect(isClose(found?[leaf], mean(weights), 1e-9))
      }
    }
  }

  private func assessed(_ setup: UncertaintySetup) -> [Assessment] {
    var parameters = setup.parameters
    var point = [Double](repeating: 0, count: setup.sampler.dimension)
    return (0..<replicates).map { replicate in
      setup.draw(replicate, into: &point)
      #expect(setup.sampler.fill(&parameters, from: point.span) == nil)
      return ChangedStudy(parameters, of: setup.plan).assessment
    }
  }

  /// Rank among the compared: the tie group is measured from its first member.
  private func rank(of city: Int, in scores: [Double?], _ compared: [Int]) -> Int? {
    guard let own = scores[city] else { return nil }
    var first = 0
    let sorted = compared.compactMap { scores[$0] }.sorted(by: >)
    for (position, score) in sorted.enumerated() {
      if score < sorted[first] - 1e-9 { first = position }
      if score == own { return first + 1 }
    }
    return nil
  }
}
