import AssessmentModel
import ScoringSupport
import Testing

@testable import Analyses
@testable import Numerics
@testable import Scoring

@Suite("What if")
struct WhatIfTests {
  /// Random changes of up to three answers, some of them to missing.
  private func changes(_ set: CriteriaSet, _ random: inout SplitMix) -> [(Int, Answer)] {
    (0..<(1 + random.below(3))).map { _ in
      let position = random.below(set.indicators.count)
      if random.chance(0.15) { return (position, .missing(random.chance(0.5) ? .noAnswer : .notApplicable)) }
      switch set.indicators[position].scale {
      case .yesNo: return (position, .value(random.chance(0.5) ? 1 : 0, .reported))
      case .level(let top): return (position, .value(Double(random.below(top + 1)), .selfReported))
      default: return (position, .value((random.unit() * 100).rounded() / 4, .reported))
      }
    }
  }

  @Test func `on goalposts the result is exactly that of the pipeline on the changed survey`() {
    for seed in 0..<40 {
      let sample = ExplanationSample.candidates(UInt64(seed))
      let assessment = assess(sample.set, sample.survey)
      let whatIf = WhatIf(assessment)
      var random = SplitMix(UInt64(1000 + seed))
      for city in assessment.cities.indices {
        let changes = changes(sample.set, &random)
        let result = whatIf.result(of: city, changes: changes.map { AnswerChange(.indicator($0.0), $0.1) })
        #expect(result.before == CityStanding(city, in: assessment))
        let expected = CityStanding(city, in: assess(sample.set, sample.changed(city, changes)))
        #expect(result.after == expected, "seed \(seed), city \(city), \(changes)")
        let items = changes.map { change in
          AnswerChange(.answer(AnswerKey(ItemID(sample.set.indicators[change.0].id.rawValue))), change.1)
        }
        #expect(whatIf.result(of: city, changes: items).after == expected)
      }
    }
  }

  @Test func `the parts of a change add up to it`() {
    let sample = ExplanationSample.candidates(5)
    let assessment = assess(sample.set, sample.survey)
    let whatIf = WhatIf(assessment)
    var random = SplitMix(77)
    var checked = 0
    for _ in 0..<200 {
      let result = whatIf.result(
        of: random.below(assessment.cities.count),
        changes: changes(sample.set, &random).map { AnswerChange(.indicator($0.0), $0.1) })
      let top = assessment.plan.principal
      guard let before = result.before.nodes[top], let after = result.after.nodes[top] else {
        #expect(result.contributions.isEmpty)
        continue
      }
      let children = Set(assessment.plan.nodes[top].children)
      let sum = result.contributions.filter { children.contains($0.subject) }.reduce(0) { $0 + $1.part }
      #expect(abs(sum - (after - before)) < 1e-9)
      checked += 1
    }
    #expect(checked > 100)
  }

  @Test func `what was learnt stays as it is, as when it is pinned`() {
    let rules: [(Normalisation, Aggregation)] = [
      (.minMax(constant: nil), .arithmetic), (.zScore(mean: 5, deviation: 1, constant: nil), .geometric(zero: .stops)),
      (.distanceToLeader(constant: nil), .harmonic(zero: .floor(0.01))), (.fractionOfBest, .topsis),
      (.vector, .vikor(group: 0.5)), (.maximum, .copeland(tolerance: 1e-9)), (.sum, .promethee(.usual)),
      (.minMax(constant: nil), .mazziottaPareto(MazziottaPareto(isAdjusted: true, isNegative: false))),
      (.distanceToTarget(90, isCapped: true), .orderedWeighted([3, 2, 1])), (.rank(.average), .minimum),
      (.distanceToReference("c", isCapped: false), .maximum),
    ]
    for (number, (normalisation, aggregation)) in rules.enumerated() {
      var indicators = ["p", "q", "r"].map { indicator($0, 0, 100, scale: .number(lower: 0, upper: nil)) }
      for position in indicators.indices { indicators[position].normalisation = normalisation }
      indicators[0].direction = .lowerIsBetter
      var set = criteria(indicators, [node("top", 1, aggregation, [use("p", 2), use("q"), use("r", 3)])])
      if number == 0 { set.imputation = .mean }
      if number == 1 { set.treatment = .winsorise(skewness: 1, kurtosis: 1, most: 3) }
      if number == 2 { set.imputation = .rowMean(.row) }
      if number == 3 { set.imputation = .nearestNeighbours(2) }
      if number == 8 { set.screening = Screening(minimumCityAvailability: 0.6) }
      var random = SplitMix(UInt64(number) + 90)
      let cells = (0..<3).map { column in
        (0..<14).map { city -> Cell in
          if city == 13, column > 0 { return .blank }
          return city > 3 && random.chance(0.1) ? .blank : Cell(1 + (random.unit() * 90).rounded())
        }
      }
      let sample = ExplanationSample(
        set: set, survey: survey(["p": cells[0], "q": cells[1], "r": cells[2]]))
      let assessment = assess(set, sample.survey)
      let whatIf = WhatIf(assessment)
      // Ranks and comparisons with all cities have nothing to pin; there the other cities' own rows would move.
      for city in 3..<14 {
        let changes: [(Int, Answer)] = [(random.below(3), .value(1 + (random.unit() * 80).rounded(), .reported))]
        let result = whatIf.result(of: city, changes: changes.map { AnswerChange(.indicator($0.0), $0.1) })
        let pipeline = assess(set, sample.changed(city, changes), pinned: assessment.records.flatMap(\.learnt))
        #expect(isClose(result.after.nodes[0], pipeline.nodes[0].scores[city]), "\(normalisation), city \(city)")
        #expect(isClose(result.before.nodes[0], assessment.nodes[0].scores[city]), "\(normalisation), city \(city)")
        #expect(isClose(result.after.coverage, pipeline.coverage[city]))
      }
    }
  }

  @Test func `an item changes the indicators made of it`() {
    var ratio = indicator("share", 0, 100)
    ratio.items = ["part", "whole"].map {
      Item(id: ItemID($0), question: LocalizedText($0), scale: .number(lower: 0, upper: nil))
    }
    ratio.scoring = .ratio(numerator: "part", denominator: "whole", per: 100)
    let answers = survey([(AnswerKey("part"), [10, 20]), (AnswerKey("whole"), [40, 40])])
    let result = WhatIf(assess(criteria([ratio], [node("top", [use("share")])]), answers)).result(
      of: 0, changes: [AnswerChange(.answer(AnswerKey("part")), .value(30, .reported))])
    #expect(result.before.nodes == [0.25])
    #expect(result.after.nodes == [0.75])
    #expect((result.before.rank, result.after.rank) == (2, 1))
  }
}
