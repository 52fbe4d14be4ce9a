internal import AssessmentModel
internal import Diagnostics
internal import SurveyFiles
internal import Tables

/// The workbook of one city: its answers as it gave them, with room for corrections, and what was found about them.
///
/// The sheet of answers is a long table as the survey's own reader reads it: city, question, group, value, n, evidence and
/// margin, with further columns for people whose headers say that they are not read (``GuidanceColumn``). So a workbook
/// that comes back is named in `survey.xml` with `layout="long"`, and that is all.
struct CityWorkbook {
  /// What all the workbooks of a survey share.
  struct Source {
    let survey: Survey
    let asked: [AskedAnswer]
    let written: WrittenAnswers
    let cityColumn: String
    let columns: [AnswerKey: Int]

    init(_ survey: Survey, criteria: CriteriaSet, written: WrittenAnswers, cityColumn: String) {
      self.survey = survey
      self.written = written
      self.cityColumn = cityColumn
      asked = AskedAnswer.list(criteria)
      var columns: [AnswerKey: Int] = [:]
      for (position, column) in survey.columns.enumerated() { columns[column.key] = position }
      self.columns = columns
    }

    /// The number that was understood; `nil` if there is none.
    func number(of key: AnswerKey, _ city: Int?) -> Double? {
      guard let column = columns[key], let city else { return nil }
      return survey.columns[column].answers[city].number
    }
  }

  let source: Source
  let city: City
  /// The position of its return; `nil` if none of it could be read.
  let position: Int?
  let entries: [CityFindings.Entry]
  let words: CorrectionWords

  private var language: Language { words.language }
  private static let wide = CellStyle(.guidance, wraps: true)

  /// The bytes of the workbook, and what it could not hold.
  func bytes(file: String) throws(Diagnostic) -> (bytes: [UInt8], findings: [Diagnostic]) {
    let workbook = WorkbookWriter(file: file, title: words.heading(city.name[language]), streams: false)
    let places = answers(workbook)
    findings(workbook, places)
    return (try workbook.finish(), workbook.findings.all)
  }

  // MARK: Answers

  /// The columns of the answers sheet; `nil` stands for one that is not read.
  private enum Column {
    case read(AnswerHeader)
    case guidance(GuidanceColumn)
  }

  private static let columns: [(column: Column, width: Int)] = [
    (.read(.city), 16), (.read(.question), 14), (.read(.group), 10), (.guidance(.question), 46),
    (.guidance(.allowed), 26), (.guidance(.received), 18), (.read(.value), 20), (.read(.count), 8),
    (.read(.evidence), 24), (.read(.margin), 9), (.guidance(.found), 52),
  ]

  /// Writes the answers.
  ///
  /// - Returns: the name of each cell that is read.
  private func answers(_ workbook: WorkbookWriter) -> [CityFindings.Cell: String] {
    let sheet = workbook.sheet(words.answersSheet)
    for (position, column) in Self.columns.enumerated() {
      sheet.setWidth(column.width, ofColumn: position)
      switch column.column {
      case .read(let header):
        sheet.text(
          header.name(cityColumn: source.cityColumn), CellStyle(.header), comment: words.hint(on: header))
      case .guidance(let guidance): sheet.text(guidance.header[language], CellStyle(.header, wraps: true))
      }
    }
    sheet.endRow()
    sheet.freeze(rows: 1, columns: 2)
    sheet.printAcross()
    var found: [CityFindings.Cell: [Diagnostic]] = [:]
    for entry in entries { if let cell = entry.cell { found[cell, default: []].append(entry.finding) } }
    var places: [CityFindings.Cell: String] = [:]
    for asked in source.asked {
      for (position, column) in Self.columns.enumerated() {
        switch column.column {
        case .read(let header):
          let cell = CityFindings.Cell(key: asked.key, header: header)
          places[cell] = "\(sheet.name)!\(Sheet.columnName(position))\(sheet.position + 1)"
          write(header, asked, found[cell] ?? [], to: sheet)
        case .guidance(let guidance): write(guidance, asked, found, to: sheet)
        }
      }
      sheet.endRow()
    }
    sheet.filter(fromRow: 0, columns: Self.columns.count)
    return places
  }

  private func write(
    _ header: AnswerHeader, _ asked: AskedAnswer, _ findings: [Diagnostic], to sheet: WorkbookSheet
  ) {
    let comment =
      findings.isEmpty
      ? nil : findings.map { "\($0.code.id): \(words.what($0))\n→ \(words.mend($0))" }.joined(separator: "\n\n")
    func style(_ role: CellStyle.Role) -> CellStyle { CellStyle(findings.isEmpty ? role : .marked, wraps: true) }
    switch header {
    case .city: sheet.text(city.id.rawValue, style(.plain), comment: comment)
    case .question: sheet.text(asked.key.item.rawValue, style(.plain), comment: comment)
    case .group: sheet.text(asked.key.group?.rawValue ?? "", style(.plain), comment: comment)
    case .value:
      if !asked.choices.isEmpty { sheet.offer(asked.choices) }
      answer(asked.key, isText: asked.isChoice, style(.entry), comment, to: sheet)
    case .count:
      guard let group = asked.key.group else { return sheet.empty() }
      let key = AnswerKey(asked.key.item, group: group, isSampleSize: true)
      answer(key, isText: false, style(.entry), comment, to: sheet)
    case .evidence:
      sheet.text(evidence(of: asked.key) ?? "", style(.entry), comment: comment)
    case .margin:
      guard asked.hasMargin else { return sheet.empty() }
      answer(AnswerKey(asked.key.item, isMargin: true), isText: false, style(.entry), comment, to: sheet)
    }
  }

  private func write(
    _ guidance: GuidanceColumn, _ asked: AskedAnswer, _ found: [CityFindings.Cell: [Diagnostic]],
    to sheet: WorkbookSheet
  ) {
    switch guidance {
    case .question: sheet.text(asked.question[language], Self.wide)
    case .allowed: sheet.text(asked.allowed[language], Self.wide)
    case .received: sheet.text(text(of: asked.key), Self.wide)
    case .found:
      let all = AnswerHeader.allCases.flatMap { found[CityFindings.Cell(key: asked.key, header: $0)] ?? [] }
      sheet.text(all.map { "\($0.code.id): \(words.what($0))" }.joined(separator: "\n"), Self.wide)
    }
  }

  /// An answer to be corrected: the number that was understood, so that every spreadsheet shows it with its own decimal
  /// mark, if it has no more digits than a workbook keeps; and else what stood there.
  private func answer(
    _ key: AnswerKey, isText: Bool, _ style: CellStyle, _ comment: String?, to sheet: WorkbookSheet
  ) {
    guard !isText, let number = source.number(of: key, position) else {
      return sheet.text(text(of: key), style, comment: comment)
    }
    let digits = DecimalText.exact(number)
    guard digits.utf8.count(where: { (0x30...0x39).contains($0) }) <= 15 else {
      return sheet.text(digits, style, comment: comment)
    }
    var style = style
    style.content = .number
    sheet.number(number, style, comment: comment)
  }

  /// What the city's own table has; of other files, what was understood.
  private func text(of key: AnswerKey) -> String {
    guard let column = source.columns[key], let position else { return "" }
    if let text = source.written.text(column: column, city: position) { return text }
    return source.number(of: key, position).map(DecimalText.exact) ?? ""
  }

  private func evidence(of key: AnswerKey) -> String? {
    guard let column = source.columns[key], let position else { return nil }
    return source.survey.columns[column].evidence?[position]
  }

  // MARK: Findings

  private func findings(_ workbook: WorkbookWriter, _ places: [CityFindings.Cell: String]) {
    let sheet = workbook.sheet(words.findingsSheet)
    for (column, width) in [6, 10, 16, 16, 14, 56, 56, 34, 60].prefix(words.headers.count).enumerated() {
      sheet.setWidth(width, ofColumn: column)
    }
    sheet.text(words.heading(city.name[language]), CellStyle(.heading))
    sheet.endRow()
    if source.survey.description.origin == .synthetic {
      sheet.text(words.synthetic(), CellStyle())
      sheet.endRow()
    }
    for line in words.instructions {
      sheet.text(line, CellStyle())
      sheet.endRow()
    }
    sheet.endRow()
    let first = sheet.position
    for header in words.headers { sheet.text(header, CellStyle(.header)) }
    sheet.endRow()
    sheet.freeze(rows: first + 1, columns: 0)
    sheet.printAcross(repeating: first + 1)
    let plain = CellStyle(wraps: true)
    for (number, entry) in entries.enumerated() {
      sheet.number(Double(number + 1), CellStyle(content: .whole))
      sheet.text(entry.finding.code.id, plain)
      sheet.text(words.effect(entry.finding.severity), plain)
      sheet.text(entry.cell.flatMap { places[$0] } ?? "", plain)
      sheet.text(entry.cell.map(\.key.header) ?? "", plain)
      sheet.text(words.what(entry.finding), plain)
      sheet.text(words.mend(entry.finding), plain)
      sheet.text(entry.finding.location?.description ?? "", plain)
      if let original = words.original(entry.finding) { sheet.text(original, Self.wide) }
      sheet.endRow()
    }
    sheet.filter(fromRow: first, columns: words.headers.count)
  }
}
