import AssessmentModel

/// Fills gaps by the mean or median of a column, over all cities or over those of the city's group.
struct ColumnFill {
  let survey: Survey
  private(set) var learnt: [LearntValue] = []
  private var numbering: [ImputationGroup: (numbers: [Int], names: [String])] = [:]

  init(survey: Survey) { self.survey = survey }

  mutating func fill(
    _ column: inout AnswerVector, _ gaps: [Int], _ name: String, _ indicator: Indicator, _ pins: inout Pins,
    _ average: ([Double]) -> Double?
  ) {
    guard let value = learn(name, of: indicator.id.rawValue, from: column.present, &pins, average) else { return }
    for city in gaps { column.fill(city, value) }
  }

  /// A city without a group, or whose group has no value, keeps its gap.
  mutating func fill(
    _ column: inout AnswerVector, _ gaps: [Int], _ name: String, _ indicator: Indicator, _ group: ImputationGroup,
    _ pins: inout Pins, _ average: ([Double]) -> Double?
  ) {
    let (numbers, names) = groups(group)
    var members = [[Double]](repeating: [], count: names.count)
    for city in numbers.indices where numbers[city] >= 0 && !column.states[city].isMissing {
      members[numbers[city]].append(column.numbers[city])
    }
    let values = names.indices.map { position -> Double? in
      let subject = "\(indicator.id) in \(group.rawValue) \(names[position])"
      return learn(name, of: subject, from: members[position], &pins, average)
    }
    for city in gaps where numbers[city] >= 0 { column.fill(city, values[numbers[city]]) }
  }

  private mutating func learn(
    _ name: String, of subject: String, from values: [Double], _ pins: inout Pins, _ average: ([Double]) -> Double?
  ) -> Double? {
    let name = "imputation \(name)"
    guard let value = pins.value(name, of: subject) ?? average(values) else { return nil }
    learnt.append(LearntValue(name, of: subject, value))
    return value
  }

  private mutating func groups(_ group: ImputationGroup) -> (numbers: [Int], names: [String]) {
    if let known = numbering[group] { return known }
    let found = numbered(group)
    numbering[group] = found
    return found
  }

  /// The number of each city's group, negative for none, and the groups' names in the order of the cities.
  func numbered(_ group: ImputationGroup) -> (numbers: [Int], names: [String]) {
    var names: [String] = []
    var positions: [String: Int] = [:]
    let numbers = survey.cities.map { city -> Int in
      let name =
        switch group {
        case .region: city.region
        case .country: city.iso3.isEmpty ? city.country.english : city.iso3
        }
      guard !name.isEmpty else { return -1 }
      if let known = positions[name] { return known }
      positions[name] = names.count
      names.append(name)
      return names.count - 1
    }
    return (numbers, names)
  }
}
