import AssessmentModel
import Diagnostics

/// The units that rows may belong to: the cities themselves, or the codes by which country rows stand in for them.
struct UnitList {
  private let codes: [String]
  private let code: ProxySource.Code?
  private let index: CityIndex

  init(_ index: CityIndex, code: ProxySource.Code?) {
    self.index = index
    self.code = code
    var codes: [String] = []
    if let code {
      var seen: Set<String> = []
      for city in index.cities {
        let value = Self.value(of: city, code)
        if !value.isEmpty, seen.insert(value).inserted { codes.append(value) }
      }
    }
    self.codes = codes
  }

  /// Number of units.
  var count: Int { code == nil ? index.cities.count : codes.count }

  /// How rows find their unit.
  var lookup: UnitLookup {
    guard code != nil else { return UnitLookup(.cities(index)) }
    let positions = Dictionary(uniqueKeysWithValues: codes.enumerated().map { ($0.element, $0.offset) })
    return UnitLookup(.codes(positions))
  }

  /// The survey from what was read, country rows given to each of their cities.
  func survey(
    head: SurveyHead, registry: CityRegistry, context: consuming ReadingContext, findings: inout [Diagnostic]
  ) -> Survey {
    let further = context.setAsideFurther
    let setAside = zip(context.setAside, context.setAsideUnits).map { row, unit in
      var row = row
      row.city = unit.flatMap(city(ofUnit:))
      return row
    }
    let files = context.fileNames
    let sheets = context.sheets
    let units = context.table.units
    let locations = context.table.locations
    let columns = context.table.answerColumns()
    guard let code else {
      // Cities that all answered, in the order of the registry, are shared with it.
      let isWhole = units.elementsEqual(index.cities.indices)
      return Survey(
        description: head.description, registry: registry,
        cities: isWhole ? index.cities : units.map { index.cities[$0] },
        locations: locations, columns: columns, files: files, sheets: sheets, setAside: setAside,
        setAsideFurther: further,
        diagnostics: findings)
    }
    let rows = Dictionary(uniqueKeysWithValues: units.enumerated().map { ($0.element, $0.offset) })
    let rowOfCode = Dictionary(
      uniqueKeysWithValues: codes.enumerated().compactMap { unit, code in rows[unit].map { (code, $0) } })
    var cities: [City] = []
    var sources: [Int] = []
    var without: [City] = []
    for city in index.cities {
      if let row = rowOfCode[Self.value(of: city, code)] {
        cities.append(city)
        sources.append(row)
      } else {
        without.append(city)
      }
    }
    if !without.isEmpty {
      let names = FactValue.list(without.map { .name($0.name) })
      findings.append(
        Diagnostic(
          .proxyCityWithoutRow, .note, .survey(without.count == 1 ? .noCountryRow : .noCountryRows, names),
          at: head.proxies?.data.reference.location ?? InputLocation(file: head.file)))
    }
    return Survey(
      description: head.description, registry: registry, cities: cities, locations: sources.map { locations[$0] },
      columns: columns.map { Self.spread($0, over: sources) }, files: files, sheets: sheets, setAside: setAside,
      setAsideFurther: further, diagnostics: findings)
  }

  /// The city of a unit; the first of those for which a country's row stands.
  private func city(ofUnit unit: Int) -> CityID? {
    guard let code else { return index.cities[unit].id }
    return index.cities.first { Self.value(of: $0, code) == codes[unit] }?.id
  }

  private static func value(of city: City, _ code: ProxySource.Code) -> String {
    switch code {
    case .iso3: city.iso3
    case .iso2: city.iso2
    }
  }

  private static func spread(_ column: AnswerColumn, over sources: [Int]) -> AnswerColumn {
    AnswerColumn(
      key: column.key, header: column.header,
      answers: AnswerVector(
        numbers: sources.map { column.answers.numbers[$0] }, states: sources.map { column.answers.states[$0] }),
      lines: column.lines.map { lines in sources.map { lines[$0] } },
      evidence: column.evidence.map { evidence in sources.map { evidence[$0] } },
      proofs: column.proofs.map { proofs in sources.map { proofs[$0] } })
  }
}
