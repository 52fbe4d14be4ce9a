import AssessmentModel

/// The assessed cities in four groups by income per head, at the quartiles of their incomes.
///
/// Cities of one income are never parted, so that the groups need not be of one size.
struct IncomeGroups {
  /// For each city its group, counted from 0 for the lowest; `nil` for a city without an income.
  let groupOfCity: [Int?]
  /// The cities of each group.
  let members: [[Int]]

  init(_ cities: [City]) {
    let incomes = cities.map { $0.incomePerHead.flatMap { $0.isFinite && $0 > 0 ? $0 : nil } }
    let sorted = RadixSort.rising(incomes.compactMap { $0 })
    let cuts = [0.25, 0.5, 0.75].compactMap { Quantile.type7($0, of: sorted) }
    let groupOfCity = incomes.map { income in income.map { income in cuts.count { $0 < income } } }
    var members = [[Int]](repeating: [], count: 4)
    for (city, group) in groupOfCity.enumerated() { if let group { members[group].append(city) } }
    self.groupOfCity = groupOfCity
    self.members = members
  }

  static func group(_ position: Int) -> CityGroup {
    let names = [
      LocalizedText("lowest quarter by income", korean: "소득 하위 25%"),
      LocalizedText("second quarter by income", korean: "소득 하위 25~50%"),
      LocalizedText("third quarter by income", korean: "소득 상위 25~50%"),
      LocalizedText("highest quarter by income", korean: "소득 상위 25%"),
    ]
    return CityGroup(id: "income-\(position + 1)", name: names[position])
  }
}
