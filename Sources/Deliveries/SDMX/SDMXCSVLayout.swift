internal import Diagnostics

/// What the columns of SDMX-CSV are: the file itself does not say which are dimensions.
///
/// The measures are `OBS_VALUE` and `OBS_VALUE1`, `OBS_VALUE2` …. Dimensions are the columns whose codes are joined in
/// `SERIES_KEY` and `OBS_KEY` where these stand; else the columns before the first measure, the period wherever it stands,
/// and every column where the measure comes first. Columns in brackets and concepts that describe values are attributes.
struct SDMXCSVLayout {
  private static let leading: Set<String> = ["DATAFLOW", "STRUCTURE", "STRUCTURE_ID", "STRUCTURE_NAME", "ACTION"]

  /// The headings, by column.
  let headings: [SDMXCSVHeading]
  /// The column of the structure's identifier, if there is one.
  let structure: Int?
  /// The column of the action, in 2.0.
  let action: Int?
  /// The columns of measures.
  let measures: [Int]
  /// Whether each column of a code has one with its name behind it.
  let hasNameColumns: Bool
  /// Columns of dimensions, in their order.
  private(set) var dimensions: [Int]
  /// Columns that are neither.
  var others: [Int] {
    components.filter { !dimensions.contains($0) && !measures.contains($0) && headings[$0].id != "SERIES_KEY" }
  }
  private let components: [Int]

  /// `nil` if the headings hold no measure, one of them twice, or no pairs of a code and a name where these are due.
  init?(_ row: DeliveryRow, rows: [DeliveryRow]) {
    let headings = row.cells.map { SDMXCSVHeading($0.text) }
    let ids = headings.map(\.id)
    self.headings = headings
    structure = ids.firstIndex(of: "STRUCTURE_ID") ?? ids.firstIndex(of: "DATAFLOW")
    action = ids.firstIndex(of: "ACTION")
    let first = ids.prefix(5).lastIndex(where: Self.leading.contains).map { $0 + 1 } ?? 0
    let hasBoth = headings.contains { $0.name != nil }
    hasNameColumns = ids.prefix(first).contains("STRUCTURE_NAME") && !hasBoth
    var components: [Int] = []
    var column = first
    while column < ids.count {
      components.append(column)
      // Keys have no name.
      column += hasNameColumns && ids[column] != "SERIES_KEY" && ids[column] != "OBS_KEY" ? 2 : 1
    }
    self.components = components
    // A heading too many would make names of codes.
    let named = components.map { ids[$0] }
    guard Set(named).count == named.count, !hasNameColumns || named.allSatisfy({ !$0.isEmpty && !$0.contains(" ") })
    else { return nil }
    let measures = components.filter { column in
      let id = ids[column]
      return id.hasPrefix("OBS_VALUE") && id.dropFirst(9).allSatisfy(\.isNumber)
    }
    self.measures = measures
    guard let value = measures.first else { return nil }
    let candidates = components.filter { column in
      !SDMXConcepts.attributes.contains(ids[column].uppercased()) && headings[column].bracket == nil
        && !ids[column].isEmpty
        && !measures.contains(column)
    }
    let before = candidates.filter { $0 < value || StatisticsRoles.periods.contains(ids[$0].uppercased()) }
    dimensions = candidates.contains { $0 < value } ? before : candidates
    if let keyed = Self.keyed(candidates, ids: ids, headings, rows) { dimensions = keyed }
  }

  /// The column of a component.
  func column(_ id: String) -> Int? { components.first { headings[$0].id == id } }

  /// Takes the dimensions that a structure has, in its order; those that have no column, and nothing is changed then.
  mutating func take(_ ids: [String]) -> [String] {
    let missing = ids.filter { column($0) == nil }
    if missing.isEmpty { dimensions = ids.compactMap(column) }
    return missing
  }

  /// The columns whose codes are joined in `OBS_KEY` or `SERIES_KEY`; `nil` where there is none, or a part fits several.
  private static func keyed(
    _ candidates: [Int], ids: [String], _ headings: [SDMXCSVHeading], _ rows: [DeliveryRow]
  ) -> [Int]? {
    guard let column = ids.firstIndex(of: "OBS_KEY") ?? ids.firstIndex(of: "SERIES_KEY"), let first = rows.first else {
      return nil
    }
    let count = first.text(column).split(separator: ".", omittingEmptySubsequences: false).count
    var fitting = Array(repeating: candidates, count: count)
    for row in rows {
      let parts = row.text(column).split(separator: ".", omittingEmptySubsequences: false)
      guard parts.count == count else { return nil }
      for (number, part) in parts.enumerated() {
        fitting[number].removeAll { SDMXCSVHeading.parted(row.text($0)).code != part }
      }
    }
    guard fitting.allSatisfy({ $0.count == 1 }) else { return nil }
    var dimensions = fitting.map { $0[0] }
    guard Set(dimensions).count == count else { return nil }
    if ids[column] == "SERIES_KEY" {
      // The key of a series lacks the period.
      let rest = candidates.filter { !dimensions.contains($0) }
      let named = rest.filter { StatisticsRoles.periods.contains(ids[$0].uppercased()) }
      let like = rest.filter { column in
        rows.allSatisfy { StatisticsRoles.isPeriod(SDMXCSVHeading.parted($0.text(column)).code) }
      }
      guard let period = named.first ?? (like.count == 1 ? like[0] : nil) else { return nil }
      dimensions.append(period)
    }
    return dimensions
  }

  /// The code of a cell, and its name where the file has one.
  func part(_ row: DeliveryRow, _ column: Int) -> StatisticsPart {
    let text = row.text(column)
    if hasNameColumns {
      let name = row.text(column + 1)
      return StatisticsPart(text, name: name.isEmpty || name == text ? nil : name)
    }
    guard headings[column].name != nil else { return StatisticsPart(text) }
    let parted = SDMXCSVHeading.parted(text)
    return StatisticsPart(parted.code, name: parted.name == parted.code ? nil : parted.name)
  }
}
