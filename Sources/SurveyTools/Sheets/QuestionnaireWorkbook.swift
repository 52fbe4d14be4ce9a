internal import AssessmentModel
package import Diagnostics
internal import SurveyFiles
internal import Tables
internal import Words

/// A questionnaire as a workbook: a sheet of answers, one on how it is filled in, and one of lists where they are long.
///
/// Two rows of headers stand above the answers: one for people, and below it, small, the one that is read. Everything but
/// the cells to be filled in is locked, without a password.
package struct QuestionnaireWorkbook {
  private let questionnaire: Questionnaire
  private let sheet: AnswerSheet

  /// Prepares a workbook.
  package init(_ questionnaire: Questionnaire) {
    self.questionnaire = questionnaire
    sheet = AnswerSheet(questionnaire)
  }

  private var words: FormWords { questionnaire.words }

  /// The bytes of the workbook, and what it could not hold.
  ///
  /// - Parameter file: what it is called in findings.
  /// - Throws: a ``Diagnostic`` that stops if there was no room for it.
  /// - Complexity: O(cities × questions × columns).
  package func bytes(file: String) throws(Diagnostic) -> (bytes: [UInt8], findings: [Diagnostic]) {
    let workbook = WorkbookWriter(file: file, title: questionnaire.title[words.first], streams: false)
    let answers = workbook.sheet(FormWords.text { $0(.formAnswersTab) }[words.first])
    howTo(workbook.sheet(FormWords.text { $0(.formHowToTab) }[words.first]))
    let lists = lists(workbook)
    write(answers, lists)
    answers.protect()
    answers.activate()
    return (try workbook.finish(), workbook.findings.all)
  }

  // MARK: Answers

  /// Rows above the answers: the title, the headers for people, and those that are read.
  private static let above = 3

  private func write(_ target: WorkbookSheet, _ lists: [ItemID: String]) {
    for (position, column) in sheet.columns.enumerated() { target.setWidth(width(column), ofColumn: position) }
    target.text(words.beside(questionnaire.title), CellStyle(.heading))
    target.endRow()
    for column in sheet.columns { target.text(words.lines(sheet.heading(column)), CellStyle(.header, wraps: true)) }
    target.endRow()
    for column in sheet.columns { target.text(sheet.header(column), CellStyle(.machine)) }
    target.endRow()
    let fixed = sheet.columns.firstIndex(of: .question) ?? 0
    target.freeze(rows: Self.above, columns: fixed + 1)
    target.printAcross(repeating: Self.above)
    for city in sheet.cities {
      for question in questionnaire.questions {
        for column in sheet.columns { write(column, question, city, lists, to: target) }
        target.endRow()
      }
    }
    target.filter(fromRow: Self.above - 1, columns: sheet.columns.count)
  }

  private func width(_ column: AnswerSheet.Column) -> Int {
    switch column {
    case .city, .item: 12
    case .cityName, .evidence, .documents, .part: 24
    case .question: 52
    case .allowed: 34
    case .answer, .reason, .earlier: 20
    case .margin: 12
    case .group, .count: 12
    }
  }

  private func write(
    _ column: AnswerSheet.Column, _ question: FormQuestion, _ city: City?, _ lists: [ItemID: String],
    to target: WorkbookSheet
  ) {
    guard sheet.isEntry(column) else {
      let role: CellStyle.Role = column == .question ? .plain : .guidance
      return target.text(sheet.text(column, question, city), CellStyle(role, wraps: true))
    }
    guard sheet.isOpen(column, question) else { return target.text("", CellStyle(.closed)) }
    let (title, message) = (words.beside(sheet.heading(column)), words.lines(question.allowed))
    switch column {
    case .answer, .group:
      let entry =
        lists[question.item].map { CellEntry.range($0) } ?? list(question) ?? AnswerChoices.bounds(question.scale)
      if let entry { target.expect(entry, title: title, message: message) }
    case .reason:
      target.expect(
        .choice(MissingWords.offered.map { MissingWords.label($0, words.languages) }), title: title, message: "")
    case .count: target.expect(.whole(lower: 0, upper: nil), title: title, message: "")
    case .margin: target.expect(.number(lower: 0, upper: nil), title: title, message: "")
    case .city, .cityName, .item, .question, .allowed, .evidence, .documents, .earlier, .part: break
    }
    target.text("", CellStyle(.answer, wraps: true))
  }

  private func list(_ question: FormQuestion) -> CellEntry? {
    let texts = AnswerChoices.texts(question.scale, words)
    return texts.isEmpty ? nil : .choice(texts)
  }

  // MARK: Other sheets

  /// Writes the lists that are too long for a cell, a column a question.
  ///
  /// - Returns: the range of each.
  private func lists(_ workbook: WorkbookWriter) -> [ItemID: String] {
    let long = questionnaire.questions.compactMap { question -> (item: ItemID, texts: [String])? in
      let texts = AnswerChoices.texts(question.scale, words)
      return texts.isEmpty || CellEntry.fitsList(texts) ? nil : (question.item, texts)
    }
    guard !long.isEmpty else { return [:] }
    let target = workbook.sheet(FormWords.text { $0(.formListsTab) }[words.first])
    var ranges: [ItemID: String] = [:]
    for (position, list) in long.enumerated() {
      let letters = Sheet.columnName(position)
      ranges[list.item] = "='\(target.name)'!$\(letters)$1:$\(letters)$\(list.texts.count)"
    }
    for row in 0..<(long.map(\.texts.count).max() ?? 0) {
      for list in long {
        if list.texts.indices.contains(row) {
          target.text(list.texts[row], CellStyle(.guidance))
        } else {
          target.empty()
        }
      }
      target.endRow()
    }
    target.protect()
    return ranges
  }

  private func howTo(_ target: WorkbookSheet) {
    target.setWidth(110, ofColumn: 0)
    target.text(words.beside(questionnaire.title), CellStyle(.heading))
    target.endRow()
    for language in words.languages {
      target.endRow()
      let say = Wording(language)
      for (number, line) in lines(say).enumerated() {
        target.text("\(number + 1). \(line)", CellStyle(wraps: true))
        target.endRow()
      }
    }
    target.protect()
  }

  private func lines(_ say: Wording) -> [String] {
    var lines = [say(.formHowAnswer), say(.formHowReason), say(.formHowEvidence)]
    if sheet.columns.contains(.margin) { lines.append(say(.formHowMargin)) }
    if !questionnaire.groups.isEmpty { lines.append(say(.formHowGroups)) }
    if sheet.columns.contains(.earlier) { lines.append(say(.formHowEarlier)) }
    lines.append(say(.formHowLocked))
    if questionnaire.cities.isEmpty { lines.append(say(.formHowName)) }
    return lines + [say(.formHowReturn)]
  }
}
