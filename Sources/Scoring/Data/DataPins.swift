import AssessmentModel

/// Pinned values of the data steps as tables without names.
struct DataPins: Sendable {
  /// One row an indicator and kind of average: all cities, then each grouping's groups; NaN for what is not pinned.
  private var averages: [Double] = []
  private let groupCounts: [Int]
  /// The ends of each indicator's column, each NaN where it is not pinned.
  private(set) var ends: [RowScale]
  /// The transformation of each indicator whose rule learns one.
  var treatments: [Transformation?]

  /// `nil` where nothing is pinned for these steps.
  init?(_ pins: inout Pins, _ criteria: CriteriaSet, groupNames: [[String]]) {
    guard !pins.isEmpty else { return nil }
    groupCounts = groupNames.map(\.count)
    (ends, treatments) = ([], [])
    for indicator in criteria.indicators {
      let id = indicator.id.rawValue
      for isMedian in [false, true] {
        var average = ColumnAverage(isMedian: isMedian)
        averages.append(pins.value(average.name, of: average.subject(id, groupNames)) ?? .nan)
        for (grouping, names) in groupNames.enumerated() {
          average.grouping = grouping
          for group in names.indices {
            average.group = group
            averages.append(pins.value(average.name, of: average.subject(id, groupNames)) ?? .nan)
          }
        }
      }
      ends.append(
        RowScale(
          lower: pins.value(RowScale.lowerName, of: id) ?? .nan, upper: pins.value(RowScale.upperName, of: id) ?? .nan))
      treatments.append(Transformation(&pins, id))
    }
  }

  /// The pinned average; NaN for none.
  func average(_ average: ColumnAverage, of indicator: Int) -> Double {
    let width = groupCounts.reduce(1, +)
    var place = (2 * indicator + (average.isMedian ? 1 : 0)) * width
    if average.grouping >= 0 {
      place += 1 + average.group
      for grouping in 0..<average.grouping { place += groupCounts[grouping] }
    }
    return averages[place]
  }
}

extension ColumnAverage {
  /// The name in the records.
  var name: String { isMedian ? "imputation median" : "imputation mean" }

  /// Of what it is an average: the indicator, or the indicator in a group.
  func subject(_ indicator: String, _ groupNames: [[String]]) -> String {
    guard grouping >= 0 else { return indicator }
    return "\(indicator) in \(DataRules.groupingKinds[grouping].rawValue) \(groupNames[grouping][group])"
  }
}
