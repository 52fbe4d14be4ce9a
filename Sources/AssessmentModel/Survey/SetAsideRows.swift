/// The rows of a survey that were set aside, by what that means for their cities.
///
/// A single answer that is set aside does not leave its city out: the city is assessed by its other rows.
public struct SetAsideRows: Sendable, Hashable {
  /// Rows that leave no city out: their city is assessed by other rows, or they name none.
  public let apart: [SetAsideReturn]
  /// The rows of each city, or each unknown name, that is not assessed because of them; in the order of their first row.
  public let cities: [[SetAsideReturn]]

  /// Parts the rows of a survey.
  ///
  /// - Complexity: O(rows + cities).
  public init(_ survey: Survey) {
    let assessed = Set(survey.cities.map(\.id))
    var apart: [SetAsideReturn] = []
    var cities: [[SetAsideReturn]] = []
    var places: [String: Int] = [:]
    for row in survey.setAside {
      if row.city.map(assessed.contains) ?? row.name.isEmpty {
        apart.append(row)
        continue
      }
      // An id and a name that reads like it are not the same.
      let key = row.city.map { "i" + $0.rawValue } ?? "n" + row.name
      if let place = places[key] {
        cities[place].append(row)
      } else {
        places[key] = cities.count
        cities.append([row])
      }
    }
    self.apart = apart
    self.cities = cities
  }
}
