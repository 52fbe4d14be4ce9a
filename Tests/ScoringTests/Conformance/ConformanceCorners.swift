import AssessmentModel
import Diagnostics
import Scoring
import ScoringSupport
import Testing

extension ConformanceSubject {
  /// The corners: constant columns, one city, equal cities, nobody, nothing, extreme magnitudes.
  func checkCorners() {
    corner("one constant column", [[0.5, 0.5, 0.5], [1, 0.5, 0.25], [0.25, 0.5, 1], [0.125, 1, 0.5]])
    corner("all columns constant", [[0.5, 0.5], [0.25, 0.25], [1, 1], [0.75, 0.75]])
    corner("one city", [[0.5], [0.25], [1], [0.75]])
    corner("zeros", [[0, 0, 0], [0, 0, 0], [0, 0, 0], [0, 0, 0]])
    corner("all missing", [[nil, nil], [nil, nil], [nil, nil], [nil, nil]])
    corner("one column missing", [[nil, nil, nil], [1, 0.5, 0.25], [0.25, 0.5, 1], [0.125, 1, 0.5]])
    corner("nobody", [[], [], [], []])
    equalCities()
    magnitudes()
  }

  private func corner(_ situation: String, _ columns: [[Double?]]) {
    let data = ConformanceData(columns)
    let result = assess(criteria(), data.survey())
    expectSameBits(criteria(), data.survey(), result, "\(name), \(situation)")
    expectFinite(result, data, situation)
    expectMissing(result, data, situation)
  }

  /// Cities with the same answers have the same scores and rank.
  private func equalCities() {
    for seed in 0..<3 {
      var data = ConformanceData(values, cities: 5, gaps: 0.1, seed: 40 + seed)
      for column in data.columns.indices { data.columns[column][4] = data.columns[column][1] }
      // Both are in one region, so that group means see them alike.
      data.ids[4] = "z"
      data.ids[1] = "x"
      let result = assess(criteria(), data.survey())
      for node in result.nodes { #expect(isClose(node.scores[4], node.scores[1]), "\(name): equal cities") }
      #expect(result.ranking.overall[4] == result.ranking.overall[1], "\(name): rank of equal cities")
    }
    corner("two equal cities", [[0.5, 0.5], [0.25, 0.25], [1, 1], [0.75, 0.75]])
  }

  /// Children far beyond 0 and 1 as well: goalposts do not cut here.
  private func magnitudes() {
    for size in [1e300, 1e-300] {
      for seed in 0..<3 {
        var data = ConformanceData(values, cities: 6, gaps: 0.1, seed: 60 + seed)
        for column in data.columns.indices where seed != 2 || column % 2 == 0 {
          data.columns[column] = data.columns[column].map { $0.map { $0 * size } }
        }
        let result = assess(criteria(truncated: false), data.survey())
        expectSameBits(criteria(truncated: false), data.survey(), result, "\(name), magnitude \(size)")
        expectFinite(result, data, "magnitude \(size)")
        expectMissing(result, data, "magnitude \(size)")
      }
    }
  }
}
