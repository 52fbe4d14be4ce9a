import AssessmentModel
import Diagnostics
import Glibc
import Scoring
import ScoringSupport
import Testing
import Words

@Suite("Scores stretched over the cities")
struct RescalingTests {
  /// An index built as the United Nations' EGDI is: z-scores (divisor n − 1), their mean, then min–max over all units.
  ///
  /// Goalposts from the mean to one deviation above it, not truncated, are the z-score.
  @Test func `z-scores, their mean, and min–max, by formula`() {
    let columns: [[Double]] = [[12, 40, 33, 71, 5], [0.2, 0.9, 0.4, 0.8, 0.1], [99, 12, 45, 61, 20]]
    let indicators = columns.enumerated().map { number, column -> Indicator in
      let mean = column.reduce(0, +) / 5
      let deviation = (column.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 4).squareRoot()
      return indicator("x\(number)", mean, mean + deviation, truncated: false)
    }
    let means = (0..<5).map { city in
      columns.reduce(0) { sum, column in
        let mean = column.reduce(0, +) / 5
        let deviation = (column.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 4).squareRoot()
        return sum + (column[city] - mean) / deviation / 3
      }
    }
    let low = means.min() ?? .nan
    let high = means.max() ?? .nan
    var component = node("component", (0..<3).map { use("x\($0)") })
    component.weighting = .equal
    component.rescaling = .unit
    let set = criteria(indicators, [node("index", [.node(component)])])
    let data = survey(columns.enumerated().map { (AnswerKey(ItemID("x\($0)")), $1.map { Cell($0) }) })
    let result = assess(set, data)
    for (score, mean) in zip(result.column("component"), means) {
      #expect(isClose(score, (mean - low) / (high - low)))
    }
    #expect(result.column("component").contains(0) && result.column("component").contains(1))
    let learnt = result.records.flatMap(\.learnt)
    #expect(learnt.map(\.name) == ["minimum", "maximum"])
    #expect(learnt.map(\.subject) == ["component", "component"])
  }

  /// The same with the normalisation named z-score, weights by default.
  @Test func `the EGDI's way from raw indicators`() {
    let columns: [[Double]] = [[12, 40, 33, 71, 5], [0.2, 0.9, 0.4, 0.8, 0.1]]
    var indicators = ["x0", "x1"].map { indicator($0) }
    for position in indicators.indices {
      indicators[position].normalisation = .zScore(mean: 0, deviation: 1, constant: nil)
    }
    var component = node("component", [use("x0"), use("x1")])
    component.rescaling = .unit
    let data = survey(columns.enumerated().map { (AnswerKey(ItemID("x\($0)")), $1.map { Cell($0) }) })
    let scores = assess(criteria(indicators, [component]), data).column("component")
    // Deviations with divisor n − 1, to nine digits: 26.051872 and 0.356370594; means 32.2 and 0.48.
    let deviations: [Double] = [(2714.8 / 4).squareRoot(), (0.508 / 4).squareRoot()]
    let means = zip(columns[0], columns[1]).map { x, y -> Double in
      let left: Double = (x - 32.2) / deviations[0]
      let right: Double = (y - 0.48) / deviations[1]
      return left + right
    }
    let low = means.min() ?? .nan
    let high = means.max() ?? .nan
    for (score, mean) in zip(scores, means) { #expect(isClose(score, (mean - low) / (high - low))) }
  }

  @Test func `pinned bounds carry over, and scores run beyond them`() {
    let (set, data) = single([[0.2, 0.4]], rescaling: OutputRange(lower: 0, upper: 100))
    let learnt = assess(set, data).records.flatMap(\.learnt)
    let (_, later) = single([[0.3, 0.6, nil]])
    let result = assess(set, later, pinned: learnt)
    #expect(isClose(result.column("index")[0], 50))
    #expect(isClose(result.column("index")[1], 200))
    #expect(result.column("index")[2] == nil)
    #expect(result.codes().isEmpty)
  }

  @Test func `equal scores cannot be stretched`() {
    for columns in [[[0.4, 0.4]], [[0.4]]] as [[[Double?]]] {
      let (set, data) = single(columns, rescaling: .unit)
      let result = assess(set, data)
      #expect(result.column("index").allSatisfy { $0 == nil })
      let finding = result.diagnostics.first { $0.code == .constantNode }
      #expect(finding?.headline == "index has the same score in every city")
    }
  }
}
