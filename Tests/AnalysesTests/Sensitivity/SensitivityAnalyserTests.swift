import AssessmentModel
import Diagnostics
import ScoringSupport
import Testing
import Words

@testable import Analyses
@testable import Numerics
@testable import Scoring

@Suite struct SensitivityAnalyserTests {
  /// Half of `a` and `b` with free weights, half of `c` and `d`: the worked example of the article.
  private let twoHalves = criteria(
    [indicator("A"), indicator("B"), indicator("C"), indicator("D")],
    [node("ROOT", [inner("L", 1, [use("A"), use("B")]), inner("R", 1, [use("C"), use("D")])])])
  private let halves = design([.weights(nodes: ["L"], .simplex), .weights(nodes: ["R"], .simplex)])

  private func analyse(
    _ assessment: Assessment, _ design: RobustnessDesign, sample: Int, threads: Int = 1, resamples: Int = 100
  ) throws -> SensitivityAnalysis {
    var design = design
    design.sensitivitySample = sample
    return try SensitivityAnalyser(design, resamples: resamples, threads: threads).analyse(assessment)
  }

  /// A score of `(w·a + (1 − w)·b)/2 + (v·c + (1 − v)·d)/2` with `w` and `v` uniform has the variance
  /// `((a − b)² + (c − d)²)/48`, split as these squares are.
  @Test func sharesOnPaper() throws {
    let survey = survey(["A": [0.8, 0.3, 0.5], "B": [0.2, 0.7, 0.5], "C": [0.5, 0.6, 0.4], "D": [0.3, 0.6, 0.4]])
    let analysis = try analyse(assess(twoHalves, survey), halves, sample: 256)
    #expect((analysis.sample, analysis.runs, analysis.outputs.count) == (256, 1024, 4))
    #expect(analysis.outputs[0].subject == .meanRankShift)
    func output(_ city: Int) throws -> SensitivityOutput {
      try #require(analysis.outputs.first { $0.subject == .score(city: city) })
    }
    let first = try output(0)
    #expect(abs(first.mean - 0.45) < 1e-3)
    #expect(abs(first.variance / (0.4 / 48) - 1) < 0.02)
    for (input, share) in [0.9, 0.1].enumerated() {
      #expect(abs(first.first[input].value - share) < 0.02 && abs(first.total[input].value - share) < 0.02)
      #expect(first.total[input].lower <= share && share <= first.total[input].upper)
    }
    #expect(first.isConclusive && first.order == [0, 1])
    // Of the second city only the left half varies, of the third nothing does.
    let second = try output(1)
    #expect(second.total[1].value < 1e-20 && abs(second.total[0].value - 1) < 0.02)
    let third = try output(2)
    #expect(third.first.isEmpty && third.total.isEmpty && third.variance == 0 && third.isConclusive)
    #expect(abs(third.mean - 0.45) < 1e-12)
  }

  @Test("weights alone are split into an input a node under the principal index")
  func splitByNode() {
    let trees =
      twoHalves.trees + [node("OTHER", [use("A"), use("B")])]
    let plan = PlanCompiler.compile(criteria(twoHalves.indicators, trees))
    let all = design([.weights(nodes: [], .noise(0.5))])
    let split = all.splitByNode(for: plan)
    #expect(split.inputs.map(\.id) == ["0-ROOT", "0-L", "0-R"] || split.inputs.map(\.id) == ["0-L", "0-R", "0-ROOT"])
    for input in split.inputs {
      guard case .weights(let nodes, .noise(0.5)) = input.variation else { return #expect(Bool(false), "\(input)") }
      #expect(nodes.count == 1)
    }
    #expect(halves.splitByNode(for: plan) == halves)
    let one = design([.weights(nodes: ["L"], .simplex)])
    #expect(one.splitByNode(for: plan) == one)
  }

  @Test("without variation nothing shifts, and nothing has indices")
  func nothingVaries() throws {
    let sample = UncertaintySample(cities: 8)
    let assessment = assess(sample.criteria, sample.survey)
    let still = design([.weights(nodes: ["L"], .noise(0)), .goalposts(indicators: [], share: 0)])
    let analysis = try analyse(assessment, still, sample: 4)
    #expect(analysis.outputs.allSatisfy { $0.first.isEmpty && $0.total.isEmpty && $0.variance == 0 })
    #expect(analysis.outputs[0].mean == 0)
    for output in analysis.outputs.dropFirst() {
      guard case .score(let city) = output.subject else { return #expect(Bool(false), "two rank shifts") }
      #expect(isClose(output.mean, assessment.nodes[assessment.plan.principal].scores[city]))
    }
    #expect(analysis.findings(assessment).isEmpty)
  }

  @Test("every output equals that of runs assessed one by one by the plain pipeline", arguments: [1, 2] as [UInt64])
  func bruteForce(_ seed: UInt64) throws {
    let sample = UncertaintySample(cities: 8, seed: seed)
    let assessment = assess(sample.criteria, sample.survey)
    let design = design(UncertaintySample.variations, seed: seed)
    let analysis = try analyse(assessment, design, sample: 4, threads: 2, resamples: 20)
    let setup = UncertaintySetup(assessment, design)
    let stream = RandomStream(seed: seed).split(1 << 32)
    let points = SobolDesign(inputs: setup.sampler.ranges, sample: 4, stream: stream.split(0))
    var (row, parameters, runs) = (points.makeRow(), setup.parameters, [[Double?]]())
    for run in 0..<points.runs {
      points.fill(&row, number: run / points.runsPerRow)
      points.select(run % points.runsPerRow, in: &row)
      #expect(setup.sampler.fill(&parameters, from: row.point.span) == nil)
      let scores = ChangedStudy(parameters, of: setup.plan).assessment.column("ROOT")
      runs.append(setup.compared.map { scores[$0] })
    }
    let own = ranks(setup.compared.map { assessment.column("ROOT")[$0] })
    let shifts = runs.map { row -> Double in
      let both = zip(ranks(row), own).compactMap { now, before in now.map { abs($0 - (before ?? .nan)) } }
      return mean(both)
    }
    let estimator = SobolEstimator(inputCount: 8, sample: 4, resamples: 20, stream: stream.split(1))
    expect(analysis.outputs.first, equals: estimator.estimate { shifts[$0 * 10 + $1] })
    var found = 1
    for (place, city) in setup.compared.enumerated() {
      let scores = runs.map { $0[place] }
      if scores.contains(where: { $0 == nil }) {
        let gaps = scores.count { $0 == nil }
        #expect(analysis.leftOut.contains(SensitivityAnalysis.LeftOut(city: city, runs: gaps)))
        continue
      }
      #expect(analysis.outputs[found].subject == .score(city: city))
      expect(analysis.outputs[found], equals: estimator.estimate { (scores[$0 * 10 + $1]) ?? .nan })
      found += 1
    }
    #expect(found == analysis.outputs.count && found + analysis.leftOut.count == 1 + setup.compared.count)
    #expect(found > 4)
  }

  private func ranks(_ scores: [Double?]) -> [Double?] {
    scores.map { own in own.map { own in 1 + Double(scores.count { $0 ?? -1 > own + 1e-9 }) } }
  }

  private func expect(_ found: SensitivityOutput?, equals wanted: SobolEstimator.Indices) {
    #expect(isClose(found?.mean, wanted.mean) && isClose(found?.variance, wanted.variance))
    #expect(found?.first.count == wanted.first.count && found?.total.count == wanted.total.count)
    for (left, right) in zip((found?.first ?? []) + (found?.total ?? []), wanted.first + wanted.total) {
      #expect(isClose(left.value, right.value, 1e-9) && isClose(left.lower, right.lower, 1e-9))
      #expect(isClose(left.upper, right.upper, 1e-9))
    }
  }

  @Test("the same result with one, two and eight threads; another with another seed")
  func threads() throws {
    let sample = UncertaintySample(cities: 8)
    let assessment = assess(sample.criteria, sample.survey)
    let alone = try analyse(assessment, design(UncertaintySample.variations), sample: 16, resamples: 20)
    for threads in [2, 8] {
      #expect(
        try analyse(assessment, design(UncertaintySample.variations), sample: 16, threads: threads, resamples: 20)
          == alone)
    }
    let other = try analyse(assessment, design(UncertaintySample.variations, seed: 2), sample: 16, resamples: 20)
    #expect(other.outputs != alone.outputs)
  }

  @Test("a city without a score in some runs has no output, and is named")
  func leftOut() throws {
    let set = criteria([indicator("A"), indicator("B")], [node("ROOT", [use("A"), use("B")])])
    let assessment = assess(set, survey(["A": [0.4, 0.6, 0.9], "B": [.blank, 0.2, 0.5]]))
    let analysis = try analyse(
      assessment, design([.dropping(indicators: ["A"]), .weights(nodes: [], .noise(0.5))]), sample: 64)
    let gap = try #require(analysis.leftOut.first)
    #expect(analysis.leftOut.count == 1 && gap.city == 0)
    // A is left out where the first coordinate is above a half: in half of A, of B, of AB₁ and of AB₂.
    #expect(gap.runs == 128)
    #expect(analysis.outputs.map(\.subject) == [.meanRankShift, .score(city: 2), .score(city: 1)])
    #expect(analysis.outputs.allSatisfy { ($0.first + $0.total).allSatisfy { $0.value.isFinite } })
    let finding = try #require(analysis.findings(assessment).first { $0.code == .outputLeftOut })
    #expect(finding.headline == "a has no score in 128 of 256 runs, so its score has no indices")
    #expect(finding.severity == .note && finding.city == "a")
  }

  @Test("runs without a result stop the analysis and are told with their parameters")
  func failures() throws {
    let set = criteria(
      [indicator("A"), indicator("B", 10, 20, truncated: false)], [node("ROOT", [use("A"), use("B")])])
    let assessment = assess(set, survey(["A": [0.5, 0.7], "B": [5, 4]]))
    let failing = design(
      [.aggregation(nodes: [], [.geometric(zero: .stops)]), .weights(nodes: [], .noise(0.1))], seed: 3)
    let failure = #expect(throws: AnalysisFailure.self) { try analyse(assessment, failing, sample: 32, threads: 2) }
    guard case .failed(let findings) = failure else { return #expect(Bool(false), "it was not stopped") }
    #expect(findings.count == 21 && findings.allSatisfy { $0.code == .replicateFailed && $0.severity == .stop })
    #expect(
      findings[0].headline.contains(
        #/^run \d+ of 128, seed 3: no compared city has a score, with aggregation geometric; weight:ROOT/A 0/#
      ))
    #expect(findings[20].headline == "64 of 128 runs give no result; the first 20 are listed")
  }

  @Test("a design with more coordinates than the sequence is told, not cut")
  func tooLarge() throws {
    let ids = (0..<470).map { "I\($0)" }
    let set = criteria(ids.map { indicator($0) }, [node("ROOT", ids.map { use($0) })])
    let assessment = assess(set, survey(ids.map { (AnswerKey(ItemID($0)), [0.5, 0.6]) }))
    let failure = #expect(throws: AnalysisFailure.self) {
      try analyse(assessment, design([.goalposts(indicators: [], share: 0.1)]), sample: 2)
    }
    guard case .failed(let findings) = failure else { return #expect(Bool(false), "it was not stopped") }
    #expect(findings.map(\.code) == [.designTooLarge])
    #expect(findings.first?.headline == "the inputs take 940 coordinates; the sequence has 933")
    let empty = #expect(throws: AnalysisFailure.self) {
      try analyse(assess(twoHalves, survey(["A": [.blank]])), halves, sample: 2)
    }
    guard case .failed(let none) = empty else { return #expect(Bool(false), "it was not stopped") }
    #expect(none.map(\.code) == [.nothingToCompare])
  }

  @Test("a run that is told to stop gives nothing, and progress counts every run")
  func control() throws {
    let assessment = assess(twoHalves, survey(["A": [0.8], "B": [0.2], "C": [0.5], "D": [0.3]]))
    var sampled = halves
    sampled.sensitivitySample = 64
    let analyser = SensitivityAnalyser(sampled, resamples: 10)
    #expect(analyser.runs == 256)
    let done = Count()
    _ = try analyser.analyse(assessment, control: RunControl(advance: done.add, isStopped: { false }))
    #expect(done.value == 256)
    let partly = Count()
    let stopped = #expect(throws: AnalysisFailure.self) {
      try analyser.analyse(assessment, control: RunControl(advance: partly.add, isStopped: { partly.value > 100 }))
    }
    guard case .stopped = stopped else { return #expect(Bool(false), "it was not told apart") }
    #expect(partly.value > 100 && partly.value < 120)
    let late = #expect(throws: AnalysisFailure.self) {
      try analyser.analyse(assessment, control: RunControl(advance: { _ in }, isStopped: { done.value > 0 }))
    }
    guard case .stopped = late else { return #expect(Bool(false), "it was not told apart") }
  }
}

/// Which inputs a sample tells apart.
@Suite struct UndecidedTests {
  private func output(_ total: [(Double, Double, Double)]) -> SensitivityOutput {
    SensitivityOutput(
      subject: .meanRankShift, mean: 1, variance: 1, first: [],
      total: total.map { Estimate(value: $0.0, lower: $0.1, upper: $0.2) })
  }

  @Test func neighboursWithCommonPointsAreUndecided() {
    let some = output([(0.2, 0.1, 0.3), (0.5, 0.4, 0.6), (0.35, 0.28, 0.45), (0.01, 0, 0.04), (0.02, 0, 0.049)])
    #expect(some.order == [1, 2, 0, 4, 3])
    #expect(some.undecided.map { [$0.upper, $0.lower] } == [[1, 2], [2, 0]])
    #expect(output([(0.2, 0.1, 0.29), (0.5, 0.4, 0.6), (0.35, 0.3, 0.39)]).undecided.isEmpty)
    #expect(output([]).undecided.isEmpty && output([(0.5, 0.2, 0.8)]).undecided.isEmpty)
  }

  /// Whatever may matter counts, not only what seems to.
  @Test func aSmallIndexWithAWideIntervalMayMatter() {
    #expect(output([(0.03, 0, 0.3), (0.25, 0.2, 0.6)]).undecided == [.init(upper: 1, lower: 0)])
  }

  /// Any overlap shows up between neighbours.
  @Test func anOverlapIsMetBetweenNeighbours() {
    var generator = SplitMix(4)
    for _ in 0..<300 {
      let total = (0..<5).map { _ -> (Double, Double, Double) in
        let value = 0.1 + generator.unit()
        return (value, value - 0.3 * generator.unit(), value + 0.3 * generator.unit())
      }
      let overlaps = (0..<5).contains { one in
        (0..<one).contains { total[one].1 <= total[$0].2 && total[$0].1 <= total[one].2 }
      }
      #expect(output(total).undecided.isEmpty != overlaps)
    }
  }

  /// Eight rows do not tell the two halves apart; the sentence names both.
  @Test func theSentenceNamesBothInputs() throws {
    let set = criteria(
      [indicator("A"), indicator("B"), indicator("C"), indicator("D")],
      [node("ROOT", [inner("L", 1, [use("A"), use("B")]), inner("R", 1, [use("C"), use("D")])])])
    let assessment = assess(set, survey(["A": [0.8, 0.5], "B": [0.2, 0.4], "C": [0.3, 0.4], "D": [0.8, 0.3]]))
    var inputs = design([.weights(nodes: ["L"], .simplex), .weights(nodes: ["R"], .simplex)], seed: 2)
    inputs.sensitivitySample = 8
    let analysis = try SensitivityAnalyser(inputs, resamples: 200).analyse(assessment)
    let shift = try #require(analysis.outputs.first)
    #expect(!shift.isConclusive && shift.undecided.count == 1)
    let finding = try #require(analysis.findings(assessment).first)
    #expect(finding.code == .undecidedInputs && finding.severity == .note)
    #expect(
      finding.headline.contains(
        /^“[01]” \(total order \d\.\d\d, [0-9.]+ to [0-9.]+\) and “[01]” \(.*\): a sample of 8 does not tell which/))
    #expect(finding.mend?.english == "Double the sample to 16, or read the two as equally important.")
  }
}
