internal import Diagnostics

/// Applies a DDI codebook to a table with the names of its variables as headings.
struct DDIData {
  private let variables: [DDIVariable]
  private let codebook: DeliveryFile
  private let language: String?

  init(_ variables: [DDIVariable], _ codebook: DeliveryFile, _ language: String?) {
    (self.variables, self.codebook, self.language) = (variables, codebook, language)
  }

  /// The columns of a table with what the codebook says of them; `nil` with a finding that stops if it knows none.
  ///
  /// - Complexity: O(cells).
  func delivery(_ file: DeliveryFile, _ form: DeliveredForm, _ findings: inout FindingList) -> Delivery? {
    file.sayLooked(asking: .tables, &findings)
    guard let source = file.tables.first(where: { !$0.head.isEmpty }) ?? file.tables.first,
      let table = HeadedTable(source, headings: 1, findings: &findings)
    else { return nil }
    let byName = Dictionary(uniqueKeysWithValues: variables.enumerated().map { ($0.element.name, $0.offset) })
    let headings = (0..<table.width).map { table.heading(0, $0) }
    guard headings.contains(where: { byName[$0] != nil }) else {
      findings.append(
        Diagnostic(
          .exchangeNothingShared, .stop, .delivery(.exchangeNothingShared, .quoted(codebook.name)),
          at: table.place(heading: 0, 0, headings.first ?? ""), mend: .delivery(.exchangeNameAlone)))
      return nil
    }
    var delivery = Delivery(
      profile: DeliveryProfile.ddiCodebook.name, file: file.name, form: form, tellsApart: [.empty])
    delivery.respondents = table.rows.enumerated().map { number, row in
      DeliveredRespondent(id: "\(number + 1)", place: table.table.place(row))
    }
    var names = QuestionNames()
    var unknown: [(name: String, place: InputLocation)] = []
    for (column, heading) in headings.enumerated() {
      let place = table.place(heading: 0, column, heading)
      let name = names.name(heading, column: column, at: place, findings: &findings)
      guard let position = byName[heading] else {
        unknown.append((name, place))
        delivery.append(
          DeliveredQuestion(name: name, kind: .text, place: place),
          table.rows.map { row in
            let text = row.text(column)
            return DeliveredAnswer(
              text.isEmpty ? .absent(.empty) : .value(text), place: table.place(row, column, heading: name))
          })
        continue
      }
      let variable = variables[position]
      let question = variable.question(name, language: language, at: place)
      let read = answers(variable, question, table, column, &delivery.tellsApart, &findings)
      delivery.append(question, read)
    }
    sayApart(unknown, Set(headings), &findings)
    return delivery
  }

  private func answers(
    _ variable: DDIVariable, _ question: DeliveredQuestion, _ table: HeadedTable, _ column: Int,
    _ apart: inout Set<AbsenceReason>, _ findings: inout FindingList
  ) -> [DeliveredAnswer] {
    let reading = DDICodes(variable, question.kind)
    var met: [String] = []
    let answers = table.rows.map { row -> DeliveredAnswer in
      let place = table.place(row, column, heading: question.name)
      let text = row.text(column)
      switch reading.read(text) {
      case .answer(let value): return DeliveredAnswer(.value(value), place: place)
      case .blank: return DeliveredAnswer(.absent(.empty), place: place)
      case .missing(let reason, let said):
        apart.insert(reason)
        if met.count < 13, !met.contains(said) { met.append(said) }
        return DeliveredAnswer(.absent(reason), place: place)
      case .unknown(let isCode):
        findings.append(
          isCode ? .formAnswerNotInCodebook : .exchangeOutOfRange, .note,
          Diagnostic(
            isCode ? .formAnswerNotInCodebook : .exchangeOutOfRange, .note,
            .delivery(
              isCode ? .formAnswerUnknown : .exchangeOutOfRange, .excerpt(text), .quoted(question.name)), at: place))
        return DeliveredAnswer(.value(text), place: place)
      }
    }
    if !met.isEmpty {
      findings.append(
        Diagnostic(
          .exchangeMissingCodes, .note,
          .delivery(
            .exchangeMissingCodes, .quoted(question.name),
            .firstOf(met.prefix(12).map { .quoted($0) }, count: met.count)), at: question.place))
    }
    return answers
  }

  /// Says which columns and variables have no partner.
  private func sayApart(
    _ unknown: [(name: String, place: InputLocation)], _ headings: Set<String>, _ findings: inout FindingList
  ) {
    if let first = unknown.first {
      findings.append(
        Diagnostic(
          .formQuestionNotInCodebook, .note,
          .delivery(
            .formQuestionsUnknown, .firstOf(unknown.prefix(12).map { .quoted($0.name) }, count: unknown.count)),
          at: first.place))
    }
    let missing = variables.filter { !headings.contains($0.name) }
    if let first = missing.first {
      findings.append(
        Diagnostic(
          .formQuestionNotInData, .note,
          .delivery(
            .formQuestionsMissing, .firstOf(missing.prefix(12).map { .quoted($0.name) }, count: missing.count)),
          at: first.place))
    }
  }
}

/// The codes of one variable.
struct DDICodes {
  /// What a cell became.
  enum Reading {
    case answer(String)
    case blank
    case missing(AbsenceReason, String)
    /// A code that the codebook does not have; a number out of range, if it is no code.
    case unknown(isCode: Bool)
  }

  private let variable: DDIVariable
  private let kind: DeliveredQuestion.Kind
  private let byCode: [String: DDIVariable.Category]

  init(_ variable: DDIVariable, _ kind: DeliveredQuestion.Kind) {
    (self.variable, self.kind) = (variable, kind)
    byCode = Dictionary(
      variable.categories.map { (variable.isNumeric ? PlainNumber.key($0.code) : $0.code, $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// What a cell says.
  func read(_ text: String) -> Reading {
    guard !text.isEmpty else { return .blank }
    if let category = byCode[variable.isNumeric ? PlainNumber.key(text) : text] {
      guard variable.isMissing(category) else { return .answer(category.code) }
      let told = category.label.flatMap(MissingLabel.reason)
      return .missing(told ?? .empty, category.code + (category.label.map { " = \($0)" } ?? ""))
    }
    if variable.missing.contains(text) { return .missing(.empty, text) }
    switch kind {
    case .choice:
      return !variable.valid.isEmpty && variable.valid.contains(text) ? .answer(text) : .unknown(isCode: true)
    case .number:
      return variable.valid.isEmpty || variable.valid.contains(text) ? .answer(text) : .unknown(isCode: false)
    case .text, .date, .boolean, .choices, .place, .attachment, .record: return .answer(text)
    }
  }
}
