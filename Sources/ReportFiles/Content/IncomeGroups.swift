import AssessmentModel

/// The assessed cities in four groups by income per head, at the quartiles of their incomes (type 7).
///
/// Cities of one income are never parted, so that the groups need not be of one size. Profiles speak of the same groups.
struct IncomeGroups {
  /// For each city its group, counted from 0 for the lowest; `nil` for a city without an income.
  let groupOfCity: [Int?]
  /// Whether there is anything to choose between.
  let isKnown: Bool

  init(_ cities: [City]) {
    let incomes = cities.map { $0.incomePerHead.flatMap { $0.isFinite && $0 > 0 ? $0 : nil } }
    let sorted = incomes.compactMap { $0 }.sorted()
    let cuts = [0.25, 0.5, 0.75].map { Self.quantile($0, sorted) }
    groupOfCity = incomes.map { income in income.map { income in cuts.count { $0 < income } } }
    isKnown = sorted.count >= 4 && sorted.first != sorted.last
  }

  /// The identifier of a group.
  static func id(_ group: Int) -> String { "income-\(group + 1)" }

  /// A quantile by linear interpolation between order statistics.
  private static func quantile(_ share: Double, _ sorted: [Double]) -> Double {
    guard let last = sorted.last else { return 0 }
    let place = share * Double(sorted.count - 1)
    let low = Int(place)
    guard low + 1 < sorted.count else { return last }
    return sorted[low] + (place - Double(low)) * (sorted[low + 1] - sorted[low])
  }
}
