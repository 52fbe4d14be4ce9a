import AssessmentModel

/// Turns COINr's group columns into regions and groups: the first column gives the regions, each value of a further
/// column a group named `COLUMN.VALUE`.
struct UnitGroups {
  private(set) var regions: [CityGroup] = []
  private(set) var groups: [CityGroup] = []
  private(set) var regionOfUnit: [String]
  private(set) var groupsOfUnit: [[String]]
  private var names = NameMaker(.identifier)

  init(_ data: DataTable, _ entries: [MetaEntry]) {
    regionOfUnit = data.units.map { _ in "" }
    groupsOfUnit = data.units.map { _ in [] }
    var seen: Set<String> = []
    for (position, entry) in entries.filter({ $0.kind == .group }).enumerated() {
      for (unit, word) in data.words(entry.code).enumerated() {
        guard let word else { continue }
        let isRegion = position == 0
        let id = names.name(for: "\(position) \(word)", like: isRegion ? word : "\(entry.code).\(word)")
        let group = CityGroup(id: id, name: LocalizedText(isRegion ? word : "\(entry.name): \(word)"))
        if isRegion {
          regionOfUnit[unit] = id
          if seen.insert(id).inserted { regions.append(group) }
        } else {
          groupsOfUnit[unit].append(id)
          if seen.insert(id).inserted { groups.append(group) }
        }
      }
    }
    regions.sort { $0.id < $1.id }
    groups.sort { $0.id < $1.id }
  }
}
