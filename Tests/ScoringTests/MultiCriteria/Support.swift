import AssessmentModel
import Scoring
import ScoringSupport
import Testing

/// A decision matrix written row by row, as publications print them.
func decision(
  _ rows: [[Double]], weights: [Double]? = nil, lower: Set<Int> = [], permuted: Bool = false
) -> DecisionMatrix {
  let width = rows.first?.count ?? weights?.count ?? 0
  let columns = (0..<width).map { column in
    DecisionColumn(
      IndicatorID("c\(column + 1)"), lower.contains(column) ? .lowerIsBetter : .higherIsBetter,
      weight: weights?[column] ?? 1)
  }
  return DecisionMatrix(columns, values: (0..<width).map { column in rows.map { $0[column] } })
}

func rank(_ matrix: DecisionMatrix, _ method: RankingMethod) -> MethodRanking { MethodRanker(method).rank(matrix) }

let everyMethod: [RankingMethod] = [
  .additive, .weightedProduct, .topsis, .vikor(group: 0.5), .promethee(.usual),
  .promethee(.linear(indifference: 0.1, preference: 0.5)),
]

func expectClose(
  _ column: Column, _ wanted: [Double], _ tolerance: Double, sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(column.count == wanted.count, sourceLocation: sourceLocation)
  for (row, number) in wanted.enumerated() {
    let actual = column[row] ?? .nan
    #expect(abs(actual - number) <= tolerance, "row \(row): \(actual), not \(number)", sourceLocation: sourceLocation)
  }
}

/// The small matrix of `Fixtures/multi-criteria-matrix.csv` with what peers make of it.
struct PeerFixture {
  let ids: [String]
  let rows: [[Double]]
  let directions: [Double]
  let weights: [Double]
  private let scores: [[String]]
  private let names = [
    "saw", "wpm", "topsis", "vikor", "vikor_s", "vikor_r", "usual_plus", "usual_minus", "linear_plus", "linear_minus",
  ]
  let pairs: [[String]]

  init() throws {
    let lines = try fixture("multi-criteria-matrix.csv")
    func numbers(_ line: [String]) throws -> [Double] { try line.dropFirst().map { try #require(Double($0)) } }
    directions = try numbers(lines[0])
    weights = try numbers(lines[1])
    ids = lines.dropFirst(2).map { $0[0] }
    rows = try lines.dropFirst(2).map(numbers)
    scores = try fixture("multi-criteria-scores.csv")
    pairs = try fixture("multi-criteria-pairs.csv")
  }

  var matrix: DecisionMatrix {
    decision(rows, weights: weights, lower: Set(directions.indices.filter { directions[$0] < 0 }))
  }

  func column(_ name: String) throws -> [Double] {
    let position = try #require(names.firstIndex(of: name)) + 1
    return try scores.map { try #require(Double($0[position])) }
  }
}
