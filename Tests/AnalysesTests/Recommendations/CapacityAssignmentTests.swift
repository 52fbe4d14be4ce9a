import Analyses
import Numerics
import Scoring
import ScoringSupport
import Testing

@Suite("Assignment under capacities")
struct CapacityAssignmentTests {
  /// Most rows with a column and, among those, the largest sum, by trying every set of pairs.
  private func bruteForce(_ benefits: [[Int]], _ perRow: Int, _ perColumn: Int) -> (helped: Int, sum: Int) {
    let pairs = benefits.indices.flatMap { row in
      benefits[row].indices.filter { benefits[row][$0] > 0 }.map { (row, $0) }
    }
    var best = (helped: 0, sum: 0)
    for set in 0..<(1 << pairs.count) {
      var rows = [Int](repeating: 0, count: benefits.count)
      var columns = [Int](repeating: 0, count: benefits.first?.count ?? 0)
      var sum = 0
      for (position, pair) in pairs.enumerated() where set >> position & 1 == 1 {
        rows[pair.0] += 1
        columns[pair.1] += 1
        sum += benefits[pair.0][pair.1]
      }
      guard rows.allSatisfy({ $0 <= perRow }), columns.allSatisfy({ $0 <= perColumn }) else { continue }
      let found = (helped: rows.count { $0 > 0 }, sum: sum)
      if found > best { best = found }
    }
    return best
  }

  @Test func `no assignment is better, on 300 small cases`() {
    var random = SplitMix(4)
    for _ in 0..<300 {
      let (rows, columns) = (Int.random(in: 1...4, using: &random), Int.random(in: 1...4, using: &random))
      let (perRow, perColumn) = (Int.random(in: 1...3, using: &random), Int.random(in: 1...2, using: &random))
      var left = 10
      let benefits = (0..<rows).map { _ in
        (0..<columns).map { _ -> Int in
          // Few different numbers, so that ties and displacements are common.
          guard left > 0, Int.random(in: 0..<3, using: &random) > 0 else { return 0 }
          left -= 1
          return Int.random(in: 1...6, using: &random)
        }
      }
      let found = CapacityAssignment(benefits: benefits, perRow: perRow, perColumn: perColumn).solve()
      let best = bruteForce(benefits, perRow, perColumn)
      var sum = 0
      for (row, list) in found.enumerated() { for column in list { sum += benefits[row][column] } }
      #expect(found.allSatisfy { $0.count <= perRow })
      for column in 0..<columns { #expect(found.count { $0.contains(column) } <= perColumn) }
      for (row, list) in found.enumerated() { #expect(list.allSatisfy { benefits[row][$0] > 0 }) }
      #expect(found.count { !$0.isEmpty } == best.helped, "\(benefits) \(perRow) \(perColumn)")
      #expect(sum == best.sum, "\(benefits) \(perRow) \(perColumn)")
    }
  }

  @Test func `a greedy choice would leave a row out`() {
    // The first row's best column is the only one that fits the second.
    let found = CapacityAssignment(benefits: [[9, 8], [7, 0]], perRow: 1, perColumn: 1).solve()
    #expect(found == [[1], [0]])
  }

  @Test func `nobody is left out for a larger sum`() {
    #expect(CapacityAssignment(benefits: [[9, 9], [1, 0]], perRow: 2, perColumn: 1).solve() == [[1], [0]])
  }

  @Test func `nothing to assign`() {
    #expect(CapacityAssignment(benefits: [], perRow: 1, perColumn: 1).solve() == [])
    #expect(CapacityAssignment(benefits: [[0, 0], [0, 0]], perRow: 1, perColumn: 1).solve() == [[], []])
    #expect(CapacityAssignment(benefits: [[3]], perRow: 1, perColumn: 0).solve() == [[]])
  }
}
