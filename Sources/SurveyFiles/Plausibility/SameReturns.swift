import AssessmentModel
import Diagnostics
import Glibc

/// Cities with the same returns, answer by answer.
///
/// Equal answers are no wonder where most cities answer alike: ``AgreementBits`` measures how much of one they are. With
/// `N` cities there are about `N²/2` pairs, so that returns are named from `10 + 2·log2 N` bits on: chance makes such a
/// pair less than once in 2000 surveys.
struct SameReturns {
  /// The least number of answers.
  static let fewest = 10
  /// Bits beyond those of the number of pairs.
  static let bits = 10.0
  /// The most groups of equal returns that are held against frequencies; further ones are counted only.
  static let groups = 1000

  private let view: SurveyView

  /// - Complexity: O(cells + n log n) comparisons of rows, and O(columns · ``AgreementBits/sample``) for each group found.
  static func note(_ view: SurveyView, in findings: inout FindingList) {
    let search = SameReturns(view: view)
    for (order, group) in search.equalRows().enumerated() {
      guard let count = search.answered(group[0], isWonder: order >= groups ? nil : group) else { continue }
      findings.append(.returnsAlike, .note, search.finding(group, count))
    }
  }

  /// Groups of cities with equal rows, each in order, by their first city.
  private func equalRows() -> [[Int]] {
    let columns = view.values
    guard view.cities.count > 1, columns.count >= Self.fewest else { return [] }
    var digests = [UInt64](repeating: 0xCBF2_9CE4_8422_2325, count: view.survey.cities.count)
    for values in columns {
      let numbers = values.numbers
      for city in view.cities {
        let number = numbers[city]
        let bits = number.isNaN ? 1 : number == 0 ? 0 : number.bitPattern
        digests[city] = (digests[city] ^ bits ^ (bits >> 32)) &* 0x0000_0100_0000_01B3
        digests[city] ^= digests[city] >> 29
      }
    }
    // Mostly no two are equal, which needs no order of the cities.
    var sorted = view.cities.map { digests[$0] }
    sorted.sort()
    guard zip(sorted, sorted.dropFirst()).contains(where: ==) else { return [] }
    let order = view.cities.sorted { (digests[$0], $0) < (digests[$1], $1) }
    var groups: [[Int]] = []
    var start = 0
    while start < order.count {
      var end = start + 1
      while end < order.count, digests[order[end]] == digests[order[start]] { end += 1 }
      if end - start > 1 { groups += Self.parted(Array(order[start..<end]), columns) }
      start = end
    }
    return groups.sorted { $0[0] < $1[0] }
  }

  /// Cities with one digest, parted by what they really answer.
  private static func parted(_ cities: [Int], _ columns: [SurveyView.Values]) -> [[Int]] {
    func key(_ number: Double) -> Double { number.isNaN ? -.infinity : number }
    func compare(_ left: Int, _ right: Int) -> Int {
      for values in columns {
        let (one, other) = (key(values.numbers[left]), key(values.numbers[right]))
        if one != other { return one < other ? -1 : 1 }
      }
      return 0
    }
    let sorted = cities.sorted { left, right in
      let order = compare(left, right)
      return order == 0 ? left < right : order < 0
    }
    var groups: [[Int]] = []
    for city in sorted {
      if let last = groups.last, compare(last[0], city) == 0 {
        groups[groups.count - 1].append(city)
      } else {
        groups.append([city])
      }
    }
    return groups.filter { $0.count > 1 }
  }

  /// The number of answers of a city, if they are enough and no chance; `nil` otherwise. Without the group that shares
  /// them, nothing is asked of how often other cities give them.
  private func answered(_ city: Int, isWonder group: [Int]?) -> Int? {
    let given = view.values.filter { !$0.numbers[city].isNaN }
    guard given.count >= Self.fewest else { return nil }
    let needed = Self.bits + 2 * log2(Double(view.cities.count))
    let bits = AgreementBits(view, without: group).of(given, city, upTo: needed)
    return bits >= needed ? given.count : nil
  }

  private func finding(_ group: [Int], _ count: Int) -> Diagnostic {
    let names = group.prefix(4).map(view.said)
    let rest = group.count > 4 ? [FactValue.said(.survey(.moreCities, .number(group.count - 4)))] : []
    let first = view.survey.locations[group[0]]
    return view.note(
      .returnsAlike,
      .survey(.sameReturns, .list(names + rest, .and), .number(count), .number(first.line)), city: group[1],
      mend: .survey(.compareWithSent))
  }
}
