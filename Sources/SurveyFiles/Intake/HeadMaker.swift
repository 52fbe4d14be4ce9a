import AssessmentModel
import Diagnostics
import Tables

/// Makes the description that a survey's tables amount to, and the account of it.
struct HeadMaker {
  let source: SurveyIntake.Source
  let files: [SurveyIntake.File]
  let choice: RegistryChoice
  let names: IntakeNames

  /// The description; what is not read is mapped to nothing, with findings.
  func head(_ tables: inout [IntakeTable], findings: inout FindingList) -> SurveyHead {
    let shared = commonCityColumn(tables)
    let data = tables.map { table in
      let place = InputLocation(file: files[table.file].path)
      let column = table.city.map { table.columns[$0].header }
      return DataFile(
        reference: FileReference(href: files[table.file].name, location: place), layout: table.layout,
        delimiter: table.delimiter, encoding: table.delimiter == nil ? nil : files[table.file].encoding,
        sheet: table.sheet, cityColumn: column == shared ? nil : column,
        city: table.fixedCity)
    }
    var mappings: [ColumnMapping] = []
    var mapped: [String: ColumnUse] = [:]
    func map(_ column: IntakeTable.Column, to use: ColumnUse) {
      guard mapped[column.header] == nil else { return }
      mapped[column.header] = use
      mappings.append(ColumnMapping(header: column.header, use: use, location: column.place))
    }
    for table in tables {
      for column in table.columns {
        if let meaning = column.meaning, meaning.isMapped { map(column, to: meaning.use) }
      }
    }
    for table in tables {
      for cell in table.itemCells where cell.meaning.isMapped {
        map(
          IntakeTable.Column(header: cell.text, place: table.headerPlace, meaning: cell.meaning), to: cell.meaning.use)
      }
    }
    let cityHeaders = Set(tables.compactMap { table in table.city.map { table.columns[$0].header } })
      .union(tables.flatMap(\.cityHeaders))
    for table in tables {
      for (index, column) in table.columns.enumerated()
      where column.meaning == nil && index != table.city && !column.header.isEmpty
        && !(cityHeaders.contains(column.header) && table.layout == .across)
      { map(column, to: .ignored) }
    }
    noteUnread(tables, &findings)
    noteSummaries(tables, &findings)
    return SurveyHead(
      file: source.path, description: description, registry: registry, cityColumn: shared ?? "", data: data,
      proxies: nil, missingCodes: [], mappings: mappings)
  }

  private var registry: FileReference {
    FileReference(href: "registry.xml", location: InputLocation(file: source.path))
  }

  /// The header that names the city in most tables, the first among equals.
  private func commonCityColumn(_ tables: [IntakeTable]) -> String? {
    let headers = tables.compactMap { table in table.city.map { table.columns[$0].header } }
    var counts: [String: Int] = [:]
    for header in headers { counts[header, default: 0] += 1 }
    let most = counts.values.max()
    return headers.first { counts[$0] == most }
  }

  private var description: SurveyDescription {
    SurveyDescription(
      id: source.id, title: LocalizedText(source.name), edition: source.year ?? "unnamed", origin: .real,
      note: LocalizedText(
        """
        Read from \(source.shownName) without a description: its source, licence and date are not known, and that its answers \
        are real is taken at its word.
        """,
        korean: """
          설명 파일 없이 \(source.shownName)에서 읽었습니다. 출처, 이용 조건, 날짜는 알 수 없으며 실제 응답이라는 것은 보낸 그대로 받아들인 것입니다.
          """))
  }

  // MARK: What is not read

  private func noteUnread(_ tables: [IntakeTable], _ findings: inout FindingList) {
    var budget = NearMissBudget()
    for table in tables {
      var ignored: [IntakeTable.Column] = []
      for (index, column) in table.columns.enumerated()
      where column.meaning == nil && index != table.city && !column.header.isEmpty
        && !GuidanceColumn.isOne(column.header)
      {
        if column.isShared {
          findings.append(
            Diagnostic(
              .intakeColumnAmbiguous, .valueSetAside, .survey(.columnOfSeveralItems, .quoted(column.header)),
              at: column.place))
        } else if table.layout == .wide, budget.spend(names.plan.questions.count * 3, for: column.header),
          let question = names.plan.statement(for: column.header)
        {
          findings.append(
            Diagnostic(
              .intakeColumnUnknown, .valueSetAside, .survey(.columnNotUnderstood, .quoted(column.header)),
              at: column.place, mend: question))
        } else {
          ignored.append(column)
        }
      }
      guard let first = ignored.first else { continue }
      let list = FactValue.firstOf(ignored.prefix(12).map { .quoted($0.header) }, count: ignored.count)
      findings.append(
        Diagnostic(
          .intakeColumnsIgnored, .note,
          ignored.count == 1
            ? .survey(.columnIgnored, list) : .survey(.columnsIgnored, .number(ignored.count), list),
          at: first.place))
    }
  }

  /// Rows of totals; where they are no city of the registry, the reader sets them aside.
  private func noteSummaries(_ tables: [IntakeTable], _ findings: inout FindingList) {
    guard choice.isMade else { return }
    for name in tables.flatMap(\.cityNames) where TableWords.isWhole(name.text, in: TableWords.summary) {
      findings.append(
        Diagnostic(
          .intakeSummaryRow, .note, .survey(.takenForTotal, .quoted(name.text)),
          at: name.place))
    }
  }

  // MARK: The account

  /// What was taken for what.
  func account(_ tables: [IntakeTable], leftOut: [String]) -> IntakeAccount {
    var found: Set<ItemID> = []
    for table in tables {
      for column in table.columns { if let item = column.meaning?.use.item { found.insert(item) } }
      for cell in table.itemCells { if let item = cell.meaning.use.item { found.insert(item) } }
    }
    return IntakeAccount(
      source: source.shownName, isFolder: source.isFolder, id: source.id, edition: source.year ?? "unnamed",
      items: names.plan.items, itemsFound: names.plan.items.filter(found.contains),
      registry: choice.account, tables: tables.map(table), leftOut: leftOut)
  }

  private func table(_ table: IntakeTable) -> IntakeAccount.Table {
    var columns: [IntakeAccount.Column] = []
    for (index, column) in table.columns.enumerated()
    where index != table.city && !column.header.isEmpty && !GuidanceColumn.isOne(column.header) {
      if table.layout == .across, column.meaning?.use == .ignored { continue }
      columns.append(
        IntakeAccount.Column(
          header: column.header, use: column.meaning?.use.label, match: column.meaning?.match))
    }
    var seen: Set<String> = []
    for cell in table.itemCells where seen.insert(cell.text).inserted {
      columns.append(
        IntakeAccount.Column(header: cell.text, use: cell.meaning.use.label, match: cell.meaning.match))
    }
    return IntakeAccount.Table(
      file: files[table.file].name, sheet: table.sheet, layout: table.layout,
      delimiter: table.delimiter.map(CSVDialect.name), city: table.cityPlace ?? .headers(0), columns: columns,
      rows: table.rows)
  }
}

extension ColumnUse {
  /// The item whose answers a column holds.
  fileprivate var item: ItemID? {
    if case .value(let item, _) = self { item } else { nil }
  }
}
