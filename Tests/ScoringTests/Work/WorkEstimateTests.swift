import AssessmentModel
import Diagnostics
import Scoring
import ScoringSupport
import Testing
import Words

@testable import Analyses

@Suite("What an analysis will take, before it starts")
struct WorkEstimateTests {
  private func design(_ replicates: Int, sample: Int? = nil) -> RobustnessDesign {
    let variation = Variation.weights(nodes: [], .noise(0.25))
    return RobustnessDesign(
      replicates: replicates, seed: 1,
      inputs: [UncertainInput(id: "w", name: LocalizedText("w"), variation: variation)], sensitivitySample: sample)
  }

  private func assessed(_ cities: Int, _ indicators: Int = 2) -> Assessment {
    let ids = (0..<indicators).map { "i\($0)" }
    let columns = ids.enumerated().map { number, id in
      (AnswerKey(ItemID(id)), (0..<cities).map { Cell(Double(($0 * 7 + number * 3) % 101)) })
    }
    return assess(criteria(ids.map { indicator($0, 0, 100) }, [node("index", ids.map { use($0) })]), survey(columns))
  }

  private func findings(_ work: () throws -> Void) -> [Diagnostic] {
    do {
      try work()
      return []
    } catch AnalysisFailure.failed(let findings) { return findings } catch { return [] }
  }

  @Test func `no product of sizes overflows`() {
    let most = WorkEstimate.acceptability(rows: .max, columns: .max, replicates: .max, threads: .max)
    #expect(most.bytes > 1e50 && most.seconds > 1e40 && most.bytes.isFinite)
    #expect(most.excess(over: .command) == .memory)
    let text = most.finding(.plain("x"), limit: .command, .stop)
    #expect(text?.headline.contains("GB of memory; the limit is 400 MB") == true)
    #expect(WorkEstimate(seconds: .nan, bytes: 0).excess(over: .command) == .time, "what is no number is no small one")
    #expect(most.excess(over: .unlimited) == nil)
  }

  /// Every score is kept: 8 bytes for each of 10⁷ replicates of 5 cities, and little else.
  @Test func `memory of replicates is that of their scores`() {
    let estimate = WorkEstimate.uncertainty(design(10_000_000), of: assessed(5), threads: 1)
    #expect(estimate.bytes >= 8 * 5e7 && estimate.bytes < 8.2 * 5e7)
    let pairs = WorkEstimate.uncertainty(design(2), of: assessed(2000), threads: 4)
    // Two counts of four bytes a pair on every thread, and two more in the result.
    #expect(pairs.bytes >= 2000 * 2000 * (4 * 8 + 16) && pairs.bytes < 2000 * 2000 * (4 * 8 + 16) * 1.1)
  }

  @Test(arguments: [10_000_001, Int.max - 254, .max])
  func `replicates have the same upper end from file, option and library`(replicates: Int) {
    let found = findings { _ = try UncertaintyAnalyser(design(replicates)).analyse(assessed(3)) }
    #expect(found.map(\.code) == [.unusableDesign])
    #expect(found.first?.headline.contains("up to 10000000") == true)
  }

  @Test func `what takes more than the limit is not begun, and said with what would raise it`() {
    let assessment = assessed(40)
    let small = WorkLimit(seconds: 60, bytes: 1e6)
    let found = findings { _ = try UncertaintyAnalyser(design(100_000), limit: small).analyse(assessment) }
    #expect(found.map(\.code) == [.workTooLarge])
    #expect(found.map(\.severity) == [.stop])
    #expect(found.first?.headline.hasPrefix("100000 replicates of 40 cities: this would take about 33 MB") == true)
    #expect(found.first?.mend?.english.contains("--most-memory 33") == true)
    let short = WorkLimit(seconds: 1e-3, bytes: 1e9)
    let runs = findings { _ = try SensitivityAnalyser(design(1, sample: 4096), limit: short).analyse(assessment) }
    #expect(runs.map(\.code) == [.workTooLarge])
    #expect(runs.first?.headline.hasPrefix("12288 runs of 40 cities: this would take about ") == true)
    #expect(runs.first?.mend?.english.contains("--most-seconds") == true)
  }

  @Test func `methods side by side do without pairs that are too many`() {
    let assessment = assessed(60)
    let limit = WorkLimit(seconds: 1e-5, bytes: 1e9)
    let result = MultiCriteriaRanker([.topsis], pairwiseLimit: .max, limit: limit).rank(assessment)
    #expect(result.pairs == nil)
    #expect(result.methods.count == 1 && result.cities.count == 60)
    let note = result.diagnostics.first { $0.code == .workTooLarge }
    #expect(note?.severity == .note && note?.headline.hasPrefix("every pair of 60 cities: ") == true)
    #expect(MultiCriteriaRanker([.topsis], pairwiseLimit: .max).rank(assessment).pairs != nil)
  }

  /// The order of the last run is the start of the next; from the wrong way round it has to be made afresh.
  @Test func `ranks of many cities are the same however far the last order was`() throws {
    let count = 3000
    let upward = assessed(count, 1)
    let analysis = try UncertaintyAnalyser(design(2), limit: .unlimited).analyse(upward)
    let scores = (0..<count).map { Double(($0 * 7) % 101) }
    for city in stride(from: 0, to: count, by: 97) {
      let rank = Double(1 + scores.count { $0 > scores[city] })
      #expect(analysis.cities[city].ranks?.median == rank)
    }
  }

  /// Memory for neighbours is that of the cities: 999,999,999 of them are all there are.
  @Test func `more neighbours than cities are all cities`() throws {
    func scores(_ neighbours: Int) throws -> [ScoreInterval?] {
      var set = criteria(["a", "b"].map { indicator($0, 0, 100) }, [node("index", [use("a"), use("b")])])
      set.imputation = .nearestNeighbours(neighbours)
      let result = assess(set, survey(["a": [10, 40, .blank, 70], "b": [20, 50, 30, 80]]))
      return try UncertaintyAnalyser(design(20)).analyse(result).cities.map(\.scores)
    }
    #expect(try scores(999_999_999) == scores(3))
  }

  @Test func `the work grows as its analyses do`() {
    let (few, many) = (assessed(4, 20), assessed(4, 40))
    // Siblings against each other: four times as many for twice the number, components eight times.
    let coherence = (WorkEstimate.coherence(of: few), WorkEstimate.coherence(of: many))
    #expect(coherence.1.seconds > 3 * coherence.0.seconds && coherence.1.bytes > 3 * coherence.0.bytes)
    #expect(WorkEstimate.explanation(of: many).seconds > 2 * WorkEstimate.explanation(of: few).seconds)
    let removals = WorkEstimate.removals(of: many, elements: 40).seconds
    #expect(removals > 1.9 * WorkEstimate.removals(of: few, elements: 20).seconds)
    #expect(
      WorkEstimate.cityRemovals(of: assessed(80)).seconds > 1.9 * WorkEstimate.cityRemovals(of: assessed(40)).seconds)
  }
}
