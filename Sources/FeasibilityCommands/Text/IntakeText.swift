internal import AssessmentModel
internal import Diagnostics
internal import SurveyFiles
internal import Words
internal import Workflow

/// What a survey without a description was taken for, in a few lines for people.
struct IntakeText {
  let record: IntakeRecord
  let words: Wording

  private var account: IntakeAccount { record.account }

  /// The lines; none is wider than 80 columns unless a name is.
  func text() -> String {
    let edition =
      account.edition == "unnamed" ? words(.intakeUnnamed) : words(.intakeEdition, account.edition)
    var lines = [WrappedText.wrap(words(.intakeTitle, account.source, account.id, edition), columns: 80)]
    for row in tables { lines.append(line(.intakeTable, row)) }
    for row in cities { lines.append(line(.intakeCity, row)) }
    lines.append(line(.intakeItems, items))
    let missing = account.itemsMissing.map(\.rawValue)
    if !missing.isEmpty { lines.append(line(.intakeMissing, list(missing, most: 12))) }
    lines.append(line(.intakeCities, registry))
    let ignored = account.ignored.map { VisibleText.line($0) }.map { "“\($0)”" }
    if !ignored.isEmpty { lines.append(line(.intakeIgnored, list(ignored, most: 12))) }
    if !account.leftOut.isEmpty { lines.append(line(.intakeLeftOut, list(account.leftOut, most: 12))) }
    if !record.kept.isEmpty { lines.append(line(.intakeKept, list(record.kept, most: 5))) }
    return lines.joined(separator: "\n")
  }

  private func line(_ phrase: TerminalPhrase, _ content: String) -> String {
    LabelledLine.text(words(phrase), content, at: 13)
  }

  private func list(_ names: [String], most: Int) -> String {
    let more = names.count - most
    let shown = names.prefix(most).joined(separator: ", ")
    return more > 0 ? words(.andMore, shown, "\(more)") : shown
  }

  // MARK: Tables

  /// Tables of the same form are one line.
  private var tables: [String] {
    var order: [String] = []
    var members: [String: [IntakeAccount.Table]] = [:]
    for table in account.tables {
      let form = form(table)
      if members[form] == nil { order.append(form) }
      members[form, default: []].append(table)
    }
    return order.map { form in
      let tables = members[form] ?? []
      let rows = tables.reduce(0) { $0 + $1.rows }
      let names = tables.map { table in
        VisibleText.line(table.sheet.map { words(.intakeSheet, table.file, $0) } ?? table.file)
      }
      return "\(list(names, most: 4)): \(form), \(words(.intakeRows, "\(rows)"))"
    }
  }

  private func form(_ table: IntakeAccount.Table) -> String {
    let layout =
      switch table.layout {
      case .wide: words(.intakeWide)
      case .long: words(.intakeLong)
      case .across: words(.intakeAcross)
      case .xml: words(.intakeXML)
      }
    return table.delimiter.map { words(.intakeDelimiter, layout, delimiter($0)) } ?? layout
  }

  /// A delimiter as it is called; its name in files where it is another.
  private func delimiter(_ name: String) -> String {
    switch name {
    case "comma": words(.delimiterComma)
    case "semicolon": words(.delimiterSemicolon)
    case "tab": words(.delimiterTab)
    case "bar": words(.delimiterBar)
    default: name
    }
  }

  /// How the city is known, each way once.
  private var cities: [String] {
    var seen: Set<String> = []
    var named: [String] = []
    var rows: [String] = []
    for table in account.tables {
      switch table.city {
      case .columnByWord(let header): rows.append(words(.intakeByWord, VisibleText.line(header)))
      case .columnByContent(let header, let found, let count):
        rows.append(words(.intakeByContent, VisibleText.line(header), "\(found)", "\(count)"))
      case .fileName(let name): named.append(VisibleText.line(name))
      case .headers(let count): rows.append(words(.intakeByHeaders, "\(count)"))
      }
    }
    if !named.isEmpty { rows.append(words(.intakeByName, list(named, most: 6))) }
    return rows.filter { seen.insert($0).inserted }
  }

  // MARK: Items and registry

  private var items: String {
    var parts: [String] = []
    for match in [IntakeAccount.Match.id, .name, .question] {
      let count = account.count(match)
      guard count > 0 else { continue }
      switch match {
      case .id: parts.append(words(.intakeById, "\(count)"))
      case .name: parts.append(words(.intakeByItemName, "\(count)"))
      case .question: parts.append(words(.intakeByQuestion, "\(count)"))
      case .word: break
      }
    }
    let what = parts.isEmpty ? "" : ": " + parts.joined(separator: ", ")
    return words(.intakeFound, "\(account.itemsFound.count)", "\(account.itemsAsked)", what)
  }

  private var registry: String {
    switch account.registry {
    case .given(let file, let cities): return words(.intakeGiven, file, "\(cities)")
    case .known(let file, let found, let count): return words(.intakeKnown, file, "\(found)", "\(count)")
    case .asNamed(let count, let file, let found):
      return words(.intakeAsNamed, "\(count)") + (file.map { words(.intakeKnowsOnly, $0, "\(found)") } ?? "")
    }
  }
}
