internal import Diagnostics

/// Puts the tables of an export into one delivery: a row a submission, a column a question and entry.
struct SubmissionReading {
  /// Cells of one repeated table, those of submissions with fewer entries included; a larger one is set aside.
  static let mostRepeatedCells = 2_000_000

  private let tables: [SubmissionTable]
  private let dialect: SubmissionDialect
  private var names = QuestionNames()
  private var delivery: Delivery

  /// Reads a file and those that came with it; `nil` with a finding that stops if there is no table.
  static func read(
    _ file: DeliveryFile, _ dialect: SubmissionDialect, _ options: DeliveryOptions, _ findings: inout FindingList
  ) -> Delivery? {
    file.sayLooked(asking: .tables, &findings)
    guard !file.tables.isEmpty else { return nil }
    var tables: [SubmissionTable] = []
    for (position, file) in ([file] + options.companions).enumerated() {
      for table in file.tables where position == 0 || SubmissionMarks.isOf(dialect, table) {
        if let read = SubmissionTable(table, dialect, file: file.name, findings: &findings) { tables.append(read) }
      }
    }
    guard !tables.isEmpty else {
      if !findings.hasStop {
        findings.append(
          Diagnostic(
            .formHeadingsMissing, .stop, .delivery(.formHeadingsMissing, .number(1), .number(0)),
            at: InputLocation(file: file.name), mend: .delivery(.formExportWhole)))
      }
      return nil
    }
    var reading = SubmissionReading(tables, dialect, file: file.name)
    return reading.read(&findings)
  }

  private init(_ tables: [SubmissionTable], _ dialect: SubmissionDialect, file: String) {
    (self.tables, self.dialect) = (tables, dialect)
    delivery = Delivery(profile: dialect.profile, file: file, tellsApart: [.empty])
  }

  private mutating func read(_ findings: inout FindingList) -> Delivery {
    let main = tables.firstIndex { !$0.isRepeat && $0.hasMarks } ?? tables.firstIndex { !$0.isRepeat }
    let links = SubmissionLinks(tables, main: main, dialect, findings: &findings)
    if let main {
      let table = tables[main]
      delivery.respondents = table.rows.enumerated().map { respondent(table, $1, id: nil, number: $0) }
      delivery.form.title = table.headed.table.sheet
      delivery.form.id = table.rows.first.flatMap { table.text($0, ["_xform_id_string"]) }
      for respondent in delivery.respondents {
        if let version = respondent.version, !delivery.form.versions.contains(version),
          delivery.form.versions.count < 1000
        {
          delivery.form.versions.append(version)
        }
      }
    } else {
      delivery.respondents = links.roots.enumerated().map { number, root in
        respondent(tables[root.table], tables[root.table].rows[root.row], id: root.id, number: number)
      }
    }
    for (number, table) in tables.enumerated() {
      // Of tables of submissions there is one; the rows of a further one are said to belong nowhere.
      if number == main {
        append(table, links.links[number], entries: [[]], &findings)
      } else {
        let entries = Set(links.links[number].compactMap { $0?.entries }).sorted {
          $0.lexicographicallyPrecedes($1)
        }
        append(table, links.links[number], entries: entries, &findings)
        delivery.tellsApart.insert(.notShown)
      }
    }
    return delivery
  }

  private func respondent(
    _ table: SubmissionTable, _ row: DeliveryRow, id: String?, number: Int
  ) -> DeliveredRespondent {
    DeliveredRespondent(
      id: id ?? table.text(row, dialect.idHeadings) ?? "\(number + 1)", place: table.headed.table.place(row),
      version: table.text(row, dialect.versionHeadings), submitted: table.text(row, [dialect.submittedHeading]))
  }

  /// Adds the questions of a table, each once for every entry that there is.
  private mutating func append(
    _ table: SubmissionTable, _ links: [SubmissionLinks.Link?], entries: [[Int]], _ findings: inout FindingList
  ) {
    let columns = SubmissionColumns(table)
    say(columns, table, &findings)
    let count = delivery.respondents.count
    if table.isRepeat, entries.count * columns.found.count > Self.mostRepeatedCells / max(1, count) {
      findings.append(
        Diagnostic(
          .toolRepeatTooLarge, .rowSetAside,
          .delivery(.toolRepeatTooLarge, .quoted(table.name), .count(entries.count), .count(count)),
          at: table.place(heading: 0), mend: .delivery(.toolSendEntries)))
      return
    }
    let number = Dictionary(uniqueKeysWithValues: entries.enumerated().map { ($0.element, $0.offset) })
    let path = path(of: table)
    for column in columns.found {
      let reader = SubmissionCells(column, table, &findings)
      let name = names.name(
        name(column, table, path), column: column.first, at: table.place(heading: column.first), findings: &findings)
      var question = reader.question(name, areLabels: columns.areLabels)
      question.groups = groups(name, column, columns, path)
      var answers = [[DeliveredAnswer?]](
        repeating: [DeliveredAnswer?](repeating: nil, count: count), count: entries.count)
      for (position, row) in table.rows.enumerated() {
        guard let link = links[position], let entry = number[link.entries] else { continue }
        answers[entry][link.respondent] = DeliveredAnswer(
          reader.content(row, &findings), place: table.place(row, column.first))
      }
      for (entry, cells) in zip(entries, answers) {
        question.entries = entry
        delivery.append(
          question,
          cells.enumerated().map { place, cell in
            // An entry that the submission does not have: its form did not show it.
            cell ?? DeliveredAnswer(.absent(.notShown), place: delivery.respondents[place].place)
          })
      }
    }
  }

  private func say(_ columns: SubmissionColumns, _ table: SubmissionTable, _ findings: inout FindingList) {
    if !columns.inferred.isEmpty {
      findings.append(
        Diagnostic(
          .toolChoicesInferred, .note,
          .delivery(
            .toolChoicesInferred,
            .firstOf(columns.inferred.prefix(5).map { .quoted($0) }, count: columns.inferred.count)),
          at: table.place(heading: 0), mend: .delivery(.toolExportBoth)))
    }
    if !columns.leftApart.isEmpty {
      findings.append(
        Diagnostic(
          .toolChoicesInferred, .note,
          .delivery(
            .toolChoicesLeftApart,
            .firstOf(columns.leftApart.prefix(5).map { .quoted($0) }, count: columns.leftApart.count)),
          at: table.place(heading: 0), mend: .delivery(.toolExportBoth)))
    }
  }

  // MARK: - Names

  /// The repeated group that a table holds: as keys of ODK say it; the sheet's name in Kobo.
  private func path(of table: SubmissionTable) -> String {
    guard table.isRepeat else { return "" }
    if dialect != .kobo, let key = table.rows.first.flatMap({ table.text($0, ["KEY"]) }) {
      let path = SubmissionLinks.path(key)
      if !path.isEmpty { return path }
    }
    return table.name
  }

  /// Tables of ODK name questions from the repeated group on, Kobo from the form on, its own columns left out.
  private func name(_ column: SubmissionColumn, _ table: SubmissionTable, _ path: String) -> String {
    var own = table.headings[column.first]
    switch column {
    case .choices(let choices): own = choices.name
    case .place(_, _, let name): own = name
    case .record: if !path.isEmpty { return path + "/" + own }
    case .single, .other, .attachment: break
    }
    return path.isEmpty || dialect == .kobo ? own : path + "/" + own
  }

  private func groups(
    _ name: String, _ column: SubmissionColumn, _ columns: SubmissionColumns, _ path: String
  ) -> [String] {
    if case .record = column { return [] }
    if dialect != .kobo { return path.split(separator: "/").map(String.init) }
    return columns.areLabels ? [] : name.split(separator: "/").dropLast().map(String.init)
  }
}
