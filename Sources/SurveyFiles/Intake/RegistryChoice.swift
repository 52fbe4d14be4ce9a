import AssessmentModel
import Diagnostics
import Tables

/// Which cities there are: those of the registry that was named, those of the registry in reach if it knows at least half
/// of the names, or else those that the tables name. Never a mixture.
struct RegistryChoice {
  let reading: RegistryReading
  let isMade: Bool
  let account: IntakeAccount.Registry
  let findings: [Diagnostic]

  static func choose(
    _ tables: [IntakeTable], given: SurveyIntake.KnownCities?, known: SurveyIntake.KnownCities?, id: String,
    title: String
  ) -> RegistryChoice {
    var seen: Set<String> = []
    var names: [MadeRegistry.Name] = []
    for table in tables {
      let fixed = table.fixedCity.map { [MadeRegistry.Name(text: $0, place: table.headerPlace)] } ?? []
      for name in fixed + table.cityNames where seen.insert(name.text).inserted { names.append(name) }
    }
    return choose(names: names, given: given, known: known, id: id, title: title)
  }

  /// - Parameter names: what the returns call their cities, each name once.
  static func choose(
    names: [MadeRegistry.Name], given: SurveyIntake.KnownCities?, known: SurveyIntake.KnownCities?, id: String,
    title: String
  ) -> RegistryChoice {
    if let given {
      let count = given.reading.registry?.cities.count ?? 0
      return RegistryChoice(
        reading: given.reading, isMade: false, account: .given(file: given.path, cities: count), findings: [])
    }
    var names = names
    names.removeAll { TableWords.isWhole($0.text, in: TableWords.summary) }
    let found = known?.reading.index.map { index in names.count { index.position(of: $0.text) != nil } } ?? 0
    if let known, found > 0, found * 2 >= names.count {
      let unknown = names.filter { known.reading.index?.position(of: $0.text) == nil }
      let finding = unknown.first.map { first in
        Diagnostic(
          .intakeCitiesNotKnown, .note,
          .survey(
            .citiesUnknown, .number(unknown.count), .number(names.count), .text(known.path), .quoted(first.text)),
          at: first.place)
      }
      return RegistryChoice(
        reading: known.reading, isMade: false,
        account: .known(file: known.path, found: found, of: names.count), findings: finding.map { [$0] } ?? [])
    }
    let made = MadeRegistry(names)
    let registry = made.registry(id: id, title: title)
    let count = registry.cities.count
    var findings: [Diagnostic] = []
    if let known, found > 0 {
      findings.append(
        Diagnostic(
          .intakeCitiesAsNamed, .note,
          .survey(.citiesAsNamedFewKnown, .number(count), .text(known.path), .number(found)),
          at: names.first?.place))
    } else {
      findings.append(
        Diagnostic(
          .intakeCitiesAsNamed, .note,
          count == 1 ? .survey(.cityAsNamed) : .survey(.citiesAsNamed, .number(count)),
          at: names.first?.place))
    }
    return RegistryChoice(
      reading: RegistryReading(registry: registry, diagnostics: [], index: CityIndex(registry)), isMade: true,
      account: .asNamed(count, file: found > 0 ? known?.path : nil, found: found),
      findings: findings + made.findings.all)
  }
}
