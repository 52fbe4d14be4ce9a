import AssessmentModel
import Diagnostics
import Numerics
import Scoring
import ScoringSupport
import Testing
import Words

@Suite("Nearest neighbours")
struct NeighbourTests {
  private func filled(_ columns: KeyValuePairs<String, [Cell]>, _ count: Int) -> [Double?] {
    let result = assessed(columns.map { ($0.key, $0.value) }, count)
    return result.cities.indices.map { result.scored.columns[0][$0].number }
  }

  private func assessed(_ columns: [(name: String, cells: [Cell])], _ count: Int) -> Assessment {
    let set = criteria(
      columns.map { indicator($0.name, 0, 100) }, [node("index", columns.map { use($0.name) })]
    ) { $0.imputation = .nearestNeighbours(count) }
    return assess(set, survey(columns.map { (AnswerKey(ItemID($0.name)), $0.cells) }))
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

  @Test func `cities as near as the last one wanted are all taken in, and it is said`() throws {
    // 0.1 + 0.2 and 0.3 differ in the last bit: both b and c are 0.3/2 away from d
    let tied: [(name: String, cells: [Cell])] = [
      ("x", [5, 1, 2, .blank]), ("u", [1, 0.1, 0.3, 0]), ("v", [1, 0.2, 0, 0]),
    ]
    let result = assessed(tied, 1)
    #expect(result.scored.columns[0][3].number == 1.5)
    #expect(result.diagnostics.map(\.code) == [.tiedNeighbours])
    #expect(
      result.diagnostics[0].headline == "x of d is filled from 2 cities instead of 1, as they are equally near")
    let record = try #require(result.records.first { $0.stage == .imputation })
    #expect(record.remarks.contains(.tiedNeighbours("x", 1)))
    #expect(assessed(tied, 2).diagnostics == [])
    #expect(filled(["x": [4, 8, .blank], "u": [1, 1, 1], "v": [0, 0, 0]], 2)[2] == nil)
  }

  /// To the last bit: values are added in the order of their size, not of the rows.
  @Test func `the order of the rows does not matter`() {
    var random = SplitMix(10)
    for _ in 0..<20 {
      let rows: [[Cell]] = (0..<12).map { city in
        [city < 3 ? .blank : Cell(random.unit())] + (0..<3).map { _ in Cell(Double(random.below(3))) }
      }
      let order = (0..<12).shuffled(using: &random)
      for count in [1, 2, 4] {
        func column(_ rows: [[Cell]]) -> [Double?] {
          let result = assessed((0..<4).map { place in ("i\(place)", rows.map { $0[place] }) }, count)
          return result.cities.indices.map { result.scored.columns[0][$0].number }
        }
        let (plain, shuffled) = (column(rows), column(order.map { rows[$0] }))
        #expect(order.map { plain[$0] } == shuffled)
      }
    }
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
