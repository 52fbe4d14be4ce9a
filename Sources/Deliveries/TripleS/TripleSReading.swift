internal import Diagnostics

/// Puts the data of a Triple-S survey into a delivery, one variable after the other.
struct TripleSReading {
  /// Cells of a delivery, and columns that are looked at for them.
  private static let mostCells = 4_000_000
  private static let mostWork = 400_000_000

  private let definition: TripleSDefinition
  private let data: TripleSData?
  private let language: String?

  init(_ definition: TripleSDefinition, _ data: TripleSData?, language: String?) {
    (self.definition, self.data, self.language) = (definition, data, language)
  }

  /// The delivery; `nil` with a finding that stops where the data is not laid out as the definition says.
  ///
  /// - Complexity: O(letters of the data + cells).
  func delivery(_ file: String, findings: inout FindingList) -> Delivery? {
    var delivery = Delivery(
      profile: DeliveryProfile.tripleS.name, file: file,
      form: DeliveredForm(id: definition.id, title: definition.title), tellsApart: data == nil ? [] : [.empty])
    var rows: [Int] = []
    if let data {
      guard fits(data, &findings) else { return nil }
      rows = whole(data, &findings)
      let serial = definition.variables.first { $0.use == "serial" }
      delivery.respondents = rows.enumerated().map { number, row in
        let own = serial.map { data.field(row, $0.start, $0.finish).text } ?? ""
        return DeliveredRespondent(id: own.isEmpty ? "\(number + 1)" : own, place: data.place(row))
      }
      sayUncovered(data, rows, &findings)
      if let place = data.uncertainColumns {
        findings.append(
          Diagnostic(
            .exchangeColumnsUncertain, .note, .delivery(.exchangeColumnsUncertain), at: place,
            mend: .delivery(.exchangeSendCSV)))
      }
    }
    var names = QuestionNames()
    for (number, variable) in definition.variables.enumerated() {
      let name = names.name(variable.name, column: number, at: variable.place, findings: &findings)
      let answer = TripleSAnswer(variable, language: language)
      let column = data.map { answers($0, rows, answer, name, &delivery.tellsApart, &findings) } ?? []
      delivery.append(answer.question(name, language), column)
    }
    return delivery
  }

  // MARK: Layout

  /// Whether the data can be what the definition describes.
  private func fits(_ data: TripleSData, _ findings: inout FindingList) -> Bool {
    let longest = (0..<data.count).reduce(0) { max($0, data.width($1)) }
    let work = definition.variables.reduce(0) { sum, variable in
      sum + 1 + (data.isFields ? 0 : max(0, min(variable.finish, longest) - variable.start + 1))
    }
    let cells = data.count.multipliedReportingOverflow(by: definition.variables.count)
    let looks = data.count.multipliedReportingOverflow(by: work)
    guard !cells.overflow, !looks.overflow, cells.partialValue <= Self.mostCells, looks.partialValue <= Self.mostWork
    else {
      findings.append(
        Diagnostic(
          .exchangeBroken, .stop,
          .delivery(.exchangeTooWide, .count(data.count), .count(definition.variables.count), .count(Self.mostCells)),
          at: data.count > 0 ? data.place(0) : definition.variables[0].place))
      return false
    }
    let names = Set(definition.variables.map(\.name))
    for variable in definition.variables where data.headings.indices.contains(variable.start - 1) {
      let heading = data.headings[variable.start - 1]
      guard heading != variable.name, names.contains(heading) else { continue }
      findings.append(
        Diagnostic(
          .exchangeDataMoved, .stop,
          .delivery(.exchangeDataMoved, .number(variable.start), .quoted(heading), .quoted(variable.name)),
          at: data.headingPlace ?? variable.place, mend: .delivery(.exportAgain)))
      return false
    }
    return true
  }

  /// The rows that have a field for every variable.
  private func whole(_ data: TripleSData, _ findings: inout FindingList) -> [Int] {
    let last = definition.variables.reduce(0) { max($0, data.isFields ? lastField($1) : 0) }
    return (0..<data.count).filter { row in
      if data.has(row, field: last) { return true }
      findings.append(
        .formRowRagged, .rowSetAside,
        Diagnostic(
          .formRowRagged, .rowSetAside,
          .delivery(.formRowRagged, .number(data.width(row)), .number(last)), at: data.place(row),
          mend: .delivery(.formMendRow)))
      return false
    }
  }

  private func lastField(_ variable: TripleSVariable) -> Int {
    variable.spread == nil ? variable.start : min(variable.finish, variable.start + (variable.spread?.fields ?? 1) - 1)
  }

  /// Says which columns of the data hold something, and are no variable's.
  private func sayUncovered(_ data: TripleSData, _ rows: [Int], _ findings: inout FindingList) {
    let longest = rows.reduce(0) { max($0, data.width($1)) }
    var isCovered = [Bool](repeating: false, count: longest + 1)
    for variable in definition.variables where variable.start <= longest {
      for column in variable.start...min(variable.finish, longest) { isCovered[column] = true }
    }
    var first: Int?
    let filled = (1...max(1, longest)).filter { column in
      guard column <= longest, !isCovered[column] else { return false }
      let row = rows.first { data.isFilled($0, column) }
      if first == nil { first = row }
      return row != nil
    }
    guard let first else { return }
    findings.append(
      Diagnostic(
        .exchangeColumnsLeft, .note,
        .delivery(.exchangeColumnsLeft, .firstOf(filled.prefix(12).map { .number($0) }, count: filled.count)),
        at: data.place(first)))
  }

  // MARK: Answers

  /// The answers to one variable.
  private func answers(
    _ data: TripleSData, _ rows: [Int], _ answer: TripleSAnswer, _ name: String, _ apart: inout Set<AbsenceReason>,
    _ findings: inout FindingList
  ) -> [DeliveredAnswer] {
    let variable = answer.variable
    let filter = filter(of: variable, &findings)
    if filter != nil { apart.insert(.notShown) }
    var missing: [String] = []
    var labelled: [String] = []
    let answers = rows.map { row -> DeliveredAnswer in
      let place = data.place(row, variable)
      let isFiltered = filter.map { data.field(row, $0.start, $0.finish).text == "0" } ?? false
      let reading = answer.read(data, row)
      switch reading {
      case .blank: return DeliveredAnswer(.absent(isFiltered ? .notShown : .empty), place: place)
      case .answer(.choices(let chosen, _)) where isFiltered && chosen.isEmpty:
        return DeliveredAnswer(.absent(.notShown), place: place)
      case .broken:
        say(
          .exchangeFieldBroken, .valueSetAside,
          .delivery(
            .exchangeFieldBroken, .excerpt(data.field(row, variable.start, variable.finish).text),
            .text(variable.kind.rawValue), .quoted(name)), place, &findings)
        return DeliveredAnswer(.absent(.empty), place: place)
      case .missing(let reason, let label):
        apart.insert(reason)
        if missing.count < 13, !missing.contains(label) { missing.append(label) }
        return DeliveredAnswer(.absent(reason), place: place)
      case .labelled(let label):
        if labelled.count < 13, !labelled.contains(label) { labelled.append(label) }
        sayFiltered(isFiltered, name, place, &findings)
        return DeliveredAnswer(.value(data.field(row, variable.start, variable.finish).text), place: place)
      case .unknown(let content):
        sayUnknown(data.field(row, variable.start, variable.finish).text, name, variable, place, &findings)
        sayFiltered(isFiltered, name, place, &findings)
        return DeliveredAnswer(content, place: place)
      case .answer(let content):
        sayFiltered(isFiltered, name, place, &findings)
        return DeliveredAnswer(content, place: place)
      }
    }
    for (fact, labels) in [(DeliveryFact.exchangeMissingCodes, missing), (.exchangeLabelledNumbers, labelled)]
    where !labels.isEmpty {
      findings.append(
        Diagnostic(
          fact == .exchangeMissingCodes ? .exchangeMissingCodes : .exchangeLabelledNumbers, .note,
          .delivery(fact, .quoted(name), .firstOf(labels.prefix(12).map { .quoted($0) }, count: labels.count)),
          at: variable.place))
    }
    return answers
  }

  /// The logical variable that decides whether another one was asked.
  private func filter(of variable: TripleSVariable, _ findings: inout FindingList) -> TripleSVariable? {
    guard let wanted = variable.filter else { return nil }
    let found = definition.variables.first { $0.name == wanted } ?? definition.variables.first { $0.ident == wanted }
    if let found, found.kind == .logical { return found }
    say(
      .exchangeFilter, .note, .delivery(.exchangeFilterNotRead, .quoted(wanted), .quoted(variable.name)),
      variable.place, &findings)
    return nil
  }

  private func sayUnknown(
    _ text: String, _ name: String, _ variable: TripleSVariable, _ place: InputLocation, _ findings: inout FindingList
  ) {
    let isNumber = variable.kind == .quantity
    say(
      isNumber ? .exchangeOutOfRange : .formAnswerNotInCodebook, .note,
      .delivery(isNumber ? .exchangeOutOfRange : .formAnswerUnknown, .excerpt(text), .quoted(name)), place, &findings)
  }

  private func sayFiltered(
    _ isFiltered: Bool, _ name: String, _ place: InputLocation, _ findings: inout FindingList
  ) {
    guard isFiltered else { return }
    say(.exchangeFilter, .note, .delivery(.exchangeFilterContradicts, .quoted(name)), place, &findings)
  }

  private func say(
    _ code: DiagnosticCode, _ severity: Severity, _ statement: Statement, _ place: InputLocation,
    _ findings: inout FindingList
  ) {
    findings.append(code, severity, Diagnostic(code, severity, statement, at: place))
  }
}
