import AssessmentModel
import Diagnostics
import Tables

/// Opens the files of a survey without a description and decides which of their tables are read.
struct IntakeGatherer {
  let source: SurveyIntake.Source
  let files: [SurveyIntake.File]
  let names: IntakeNames
  let cities: CityIndex?
  var leftOut: [String]
  var tables: [IntakeTable] = []
  var findings = FindingList()
  /// The opened tables by the path of their file.
  private(set) var opened: [String: [TableSource]] = [:]

  init(
    source: SurveyIntake.Source, files: [SurveyIntake.File], names: IntakeNames, cities: CityIndex?, leftOut: [String]
  ) {
    self.source = source
    self.files = files
    self.names = names
    self.cities = cities
    self.leftOut = leftOut
  }

  /// Opens the files in order; a file of a folder that cannot be used is set aside, named.
  mutating func gather() {
    for (position, file) in files.enumerated() {
      var own = FindingList()
      let found = tables(of: file, position, &own)
      if source.isFolder, own.hasStop || found.isEmpty {
        findings.append(SurveyIntake.skipped(file, own.all.first { $0.severity == .stop } ?? own.all.first))
        leftOut.append(file.name)
      } else {
        findings += own.all
        tables += found
      }
    }
  }

  /// Stops where no file of a folder can be used.
  mutating func stopWithoutTables() {
    guard !findings.hasStop else { return }
    findings.append(
      Diagnostic(
        .intakeNothingKnown, .stop, .survey(.noTableUsable, .text(source.name)), at: InputLocation(file: source.path)))
  }

  private mutating func tables(
    of file: SurveyIntake.File, _ position: Int, _ own: inout FindingList
  ) -> [IntakeTable] {
    var options = IntakeTable.options(names, cities)
    options.encoding = file.encoding
    guard let sources = TableDoor.open(file.bytes, file: file.path, options: options, findings: &own) else { return [] }
    opened[file.path] = sources
    guard sources.count > 1 else {
      guard let only = sources.first,
        let table = IntakeTable.look(only, file: position, sheet: nil, names: names, cities: cities, findings: &own)
      else { return [] }
      return checked(table, in: file, alone: source.isFolder, &own).map { [$0] } ?? []
    }
    return sheets(of: sources, file, position, &own)
  }

  /// The sheets that are read: each if each is of one city, otherwise the one with most of the criteria set.
  mutating func sheets(
    of sources: [TableSource], _ file: SurveyIntake.File, _ position: Int, _ own: inout FindingList
  ) -> [IntakeTable] {
    var usable: [IntakeTable] = []
    var empty: [String] = []
    for source in sources {
      var unused = FindingList()
      let name = source.sheet?.name ?? ""
      let table = IntakeTable.look(
        source, file: position, sheet: name, names: names, cities: cities, findings: &unused)
      if let table, table.isUsable { usable.append(table) } else { empty.append(name) }
    }
    leftOut += empty.map { "\(file.name), sheet \($0)" }
    guard let first = usable.first else {
      own.append(nothingKnown(in: file, at: InputLocation(file: file.path)))
      return []
    }
    if usable.count == 1 { return checked(first, in: file, alone: source.isFolder, &own).map { [$0] } ?? [] }
    if usable.allSatisfy({ $0.city == nil && $0.layout != .across && ($0.layout == .long || $0.rows <= 1) }) {
      return usable.map { table in
        var table = table
        table.fixedCity = table.sheet.map { city(inName: $0) }
        table.cityPlace = table.sheet.map { .fileName($0) }
        return table
      }
    }
    let best = usable.indices.max { (weight(usable[$0]), $1) < (weight(usable[$1]), $0) } ?? 0
    for (index, table) in usable.enumerated() where index != best {
      let name = table.sheet ?? ""
      leftOut.append("\(file.name), sheet \(name)")
      own.append(
        Diagnostic(
          .intakeSheetNotRead, .valueSetAside,
          .survey(.sheetNotRead, .quoted(name), .text(usable[best].sheet ?? "")),
          at: table.headerPlace))
    }
    return checked(usable[best], in: file, alone: source.isFolder, &own).map { [$0] } ?? []
  }

  private func weight(_ table: IntakeTable) -> Int {
    max(table.columns.count { $0.meaning != nil }, table.itemCells.count)
  }

  /// The table with its city settled, or the finding that it cannot be used.
  private func checked(
    _ table: IntakeTable, in file: SurveyIntake.File, alone mayBeNamed: Bool, _ own: inout FindingList
  ) -> IntakeTable? {
    guard table.isUsable else {
      own.append(nothingKnown(in: file, at: table.headerPlace, table))
      return nil
    }
    if table.city != nil || table.layout == .across { return table }
    var table = table
    let stem = FileStem.of(file.name)
    let known = knownCity(inName: stem)
    guard table.layout == .long || table.rows <= 1, known != nil || mayBeNamed else {
      own.append(noCity(table))
      return nil
    }
    table.fixedCity = known ?? stem
    table.cityPlace = .fileName(stem)
    return table
  }

  /// The city that a file or sheet is named after: the whole name, or the only city among its words.
  private func city(inName name: String) -> String { knownCity(inName: name) ?? name }

  private func knownCity(inName name: String) -> String? {
    guard let cities, name.utf8.count <= 200 else { return nil }
    if case .city = cities.position(of: name) { return name }
    let words = name.split { !($0.isLetter || $0.isNumber) }.map(String.init)
    var found: [Int: String] = [:]
    for start in words.indices.prefix(20) {
      for end in start..<min(words.count, start + 4) {
        let text = words[start...end].joined(separator: " ")
        if case .city(let position) = cities.position(of: text) { found[position] = found[position] ?? text }
      }
    }
    return found.count == 1 ? found.values.first : nil
  }

  private func nothingKnown(
    in file: SurveyIntake.File, at place: InputLocation, _ table: IntakeTable? = nil
  ) -> Diagnostic {
    var budget = NearMissBudget(100_000)
    let near = table?.columns.lazy.compactMap { column -> Statement? in
      guard budget.spend(names.plan.questions.count * 3, for: column.header) else { return nil }
      return names.plan.statement(for: column.header).map {
        .survey(.nearColumn, .text(column.header), .said($0))
      }
    }.first
    let items = names.plan.items
    let asked = Statement.survey(
      items.count > 5 ? .checkCriteriaOfMore : .checkCriteria, .texts(items.prefix(5).map(\.rawValue)))
    return Diagnostic(.intakeNothingKnown, .stop, .survey(.nothingKnown), at: place, mend: near ?? asked)
  }

  private func noCity(_ table: IntakeTable) -> Diagnostic {
    let headers = table.columns.filter { $0.meaning == nil && !$0.header.isEmpty }.map(\.header)
    let near = headers.isEmpty ? nil : NearMiss.statement(for: "city", among: headers.prefix(200))
    let others = FactValue.list(headers.prefix(5).map(FactValue.quoted))
    let call: Statement =
      headers.isEmpty
      ? .survey(.callColumnCity)
      : .survey(headers.count > 5 ? .callColumnCityAmongMore : .callColumnCityAmong, others)
    return Diagnostic(.intakeNoCity, .stop, .survey(.noCityColumn), at: table.headerPlace, mend: near ?? call)
  }
}

/// The name of a file without its ending.
package enum FileStem {
  /// `answers` of `in/answers.xlsx`.
  package static func of(_ path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    guard let point = name.lastIndex(of: "."), point != name.startIndex else { return name }
    return String(name[..<point])
  }
}
