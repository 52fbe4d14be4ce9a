/// The assessed cities in four groups by income per head, at the quartiles of their incomes (type 7).
///
/// Cities of one income are never parted, so that the groups need not be of one size.
///
/// - Complexity: O(cities × log cities).
package struct IncomeGroups: Sendable {
  /// For each city its group, counted from 0 for the lowest; `nil` for a city without an income.
  package let groupOfCity: [Int?]
  /// The cities of each group.
  package let members: [[Int]]
  /// Whether there is anything to choose between.
  package let isKnown: Bool

  /// Groups cities.
  package init(_ cities: [City]) {
    let incomes = cities.map { $0.incomePerHead.flatMap { $0.isFinite && $0 > 0 ? $0 : nil } }
    let sorted = incomes.compactMap { $0 }.sorted()
    let cuts = [0.25, 0.5, 0.75].map { Self.quantile($0, sorted) }
    groupOfCity = incomes.map { income in income.map { income in cuts.count { $0 < income } } }
    var members = [[Int]](repeating: [], count: 4)
    for (city, group) in groupOfCity.enumerated() { if let group { members[group].append(city) } }
    self.members = members
    isKnown = sorted.count >= 4 && sorted.first != sorted.last
  }

  /// The identifier of a group.
  package static func id(_ group: Int) -> String { "income-\(group + 1)" }

  /// The group that an identifier names, counted from 0; `nil` if it names none.
  package static func position(_ id: String) -> Int? { (0..<4).first { self.id($0) == id } }

  /// A quantile by linear interpolation between order statistics.
  private static func quantile(_ share: Double, _ sorted: [Double]) -> Double {
    guard let last = sorted.last else { return 0 }
    let place = Double(sorted.count - 1) * share
    let low = Int(place)
    guard low + 1 < sorted.count else { return last }
    return sorted[low] + (place - Double(low)) * (sorted[low + 1] - sorted[low])
  }
}
