import AssessmentModel
import ScoringSupport
import Testing

@testable import Analyses
@testable import Scoring

@Suite("The smallest change")
struct ImprovementTests {
  /// The least number of steps and the highest score at it, by trying every set of steps.
  private func bruteForce(
    _ rescorer: CityRescorer, _ city: Int, _ goal: PathGoal
  ) -> (steps: Int, score: Double)? {
    let row = rescorer.row(city)
    let now = rescorer.rescore(row)
    let ladders = StepOptions.all(row, now, in: rescorer)
    var best: (steps: Int, score: Double)?
    var choice = [Int](repeating: 0, count: ladders.count)
    while true {
      let steps = zip(ladders, choice).reduce(0) { $0 + $1.0.options[$1.1].steps }
      if best.map({ steps <= $0.steps }) ?? true {
        let result = rescorer.result(row, now, ladders, choice)
        if goal.isReached(result) {
          let score = result.nodes[rescorer.plan.principal]
          let isBetter = best.map { steps < $0.steps || score > $0.score || $0.score.isNaN } ?? true
          if isBetter { best = (steps, score) }
        }
      }
      var place = 0
      while place < choice.count, choice[place] == ladders[place].options.count - 1 {
        choice[place] = 0
        place += 1
      }
      if place == choice.count { return best }
      choice[place] += 1
    }
  }

  private func check(_ sample: ExplanationSample, _ label: String) -> (paths: Int, walls: Int) {
    let assessment = assess(sample.set, sample.survey)
    let search = ImprovementSearch(assessment)
    var counts = (paths: 0, walls: 0)
    for city in assessment.cities.indices {
      for target in [ImprovementTarget.verdict(5), .verdict(6), .level(0)] {
        let path = search.path(of: city, to: target)
        let goal: PathGoal =
          switch target {
          case .verdict(let verdict): PathGoal(verdict: verdict, search.rescorer.rules)
          case .level(let level): PathGoal(level: level, search.rescorer.rules)
          }
        let words: Comment = "\(label), city \(city), \(target)"
        if path.obstacle == .alreadyBest {
          #expect(goal.isReached(search.rescorer.rescore(search.rescorer.row(city))), words)
          continue
        }
        let expected = bruteForce(search.rescorer, city, goal)
        #expect(path.obstacle != .unproven, words)
        #expect(path.leastChange?.count == expected?.steps, words)
        guard let least = path.leastChange, let expected else {
          counts.walls += 1
          continue
        }
        counts.paths += 1
        #expect(isClose(least.score, expected.score.isNaN ? nil : expected.score, 1e-9), words)
        // The pipeline on the changed survey agrees.
        let changes = least.steps.map { ($0.indicator, Answer.value($0.to, .reported)) }
        let after = CityStanding(city, in: assess(sample.set, sample.changed(city, changes)))
        #expect(after.verdict?.verdict == least.verdict, words)
        #expect(after.level == least.level, words)
        let top = assessment.plan.principal
        if let before = assessment.nodes[top].scores[city], let score = least.score,
          !least.steps.contains(where: { $0.from == nil })
        {
          #expect(score >= before - 1e-12, words)
        }
      }
    }
    return counts
  }

  @Test func `the path is the shortest of all, and the best of the shortest`() {
    var counts = (paths: 0, walls: 0)
    for seed in 0..<120 {
      let found = check(.small(UInt64(seed)), "seed \(seed)")
      counts = (counts.paths + found.paths, counts.walls + found.walls)
    }
    #expect(counts.paths > 200)
    #expect(counts.walls > 20)
  }

  @Test func `where indicators are used twice, or a rule is no mean, sets of steps are tried`() {
    var paths = 0
    for seed in 0..<40 { paths += check(.small(UInt64(seed), isTangled: true), "tangled seed \(seed)").paths }
    #expect(paths > 50)
  }
}
