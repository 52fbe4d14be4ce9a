import AssessmentModel
import Diagnostics
import Scoring
import Testing

@Suite("Nearest neighbours")
struct NeighbourTests {
  private func filled(_ columns: KeyValuePairs<String, [Cell]>, _ count: Int) -> [Double?] {
    let set = criteria(
      columns.map { indicator($0.key, 0, 100) }, [node("index", columns.map { use($0.key) })]
    ) { $0.imputation = .nearestNeighbours(count) }
    let result = assess(set, survey(columns))
    return result.cities.indices.map { result.scored.columns[0][$0].number }
  }

  private let columns: KeyValuePairs<String, [Cell]> = [
    "x": [10, 20, 60, 90, .blank], "u": [1, 4, 5, 10, 2], "v": [2, 3, .blank, 4, 2], "w": [7, 7, 7, 7, 7],
    "z": [0, 0, 0, 0, 0],
  ]

  @Test func `Gower distances by hand`() {
    // u runs from 1 to 10, v from 2 to 4: a 1/9/2 = 0.056, b (2/9 + 1/2)/2 = 0.361, c 3/9 = 0.333, d (8/9 + 1)/2 = 0.944
    #expect(filled(columns, 1) == [10, 20, 60, 90, 10])
    #expect(filled(columns, 2) == [10, 20, 60, 90, 35])
    #expect(filled(columns, 3) == [10, 20, 60, 90, 30])
    #expect(filled(columns, 9) == [10, 20, 60, 90, 45])
  }

  @Test func `ties go to the city that comes first`() {
    // 0.1 + 0.2 and 0.3 differ in the last bit: both b and c are 0.3/2 away from d
    #expect(filled(["x": [5, 1, 2, .blank], "u": [1, 0.1, 0.3, 0], "v": [1, 0.2, 0, 0]], 1)[3] == 1)
    #expect(filled(["x": [5, 2, 1, .blank], "u": [1, 0.3, 0.1, 0], "v": [1, 0, 0.2, 0]], 1)[3] == 2)
    #expect(filled(["x": [4, 8, .blank], "u": [1, 1, 1], "v": [0, 0, 0]], 2)[2] == nil)
  }

  @Test func `a city that shares nothing is no neighbour, and one without the value is passed over`() {
    #expect(filled(["x": [1, .blank, 9], "u": [3, .blank, 4], "v": [.blank, 2, 3]], 2)[1] == 9)
    #expect(filled(["x": [.blank, .blank, 9, 3], "u": [1, 1, 5, 9]], 1) == [9, 9, 9, 3])
    #expect(filled(["x": [1, .blank], "u": [3, .blank]], 1)[1] == nil)
  }

  @Test func `a filled value lies within the observed ones`() {
    var random = SplitMix(31)
    for _ in 0..<20 {
      let x = (0..<25).map { _ in random.chance(0.3) ? Cell.blank : Cell(random.unit()) }
      let u = (0..<25).map { _ in random.chance(0.3) ? Cell.blank : Cell(random.unit()) }
      let v = (0..<25).map { _ in Cell(random.unit()) }
      let known = x.compactMap(\.answer.number)
      for value in filled(["x": x, "u": u, "v": v], 3) {
        #expect(value.map { $0 >= (known.min() ?? 0) - 1e-12 && $0 <= (known.max() ?? 0) + 1e-12 } == true)
      }
    }
  }
}
