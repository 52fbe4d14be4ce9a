internal import Diagnostics

/// Puts the columns of a web form's table into a delivery, one question after the other.
struct FormColumns {
  let table: HeadedTable
  private(set) var delivery: Delivery
  private var names = QuestionNames()
  /// The row of headings in which questions are named.
  private let headingRow: Int

  init(_ table: HeadedTable, _ profile: DeliveryProfileName, file: String, headingRow: Int, apart: Set<AbsenceReason>) {
    (self.table, self.headingRow) = (table, headingRow)
    delivery = Delivery(profile: profile, file: file, tellsApart: apart)
  }

  /// Sets who answered.
  mutating func respond(
    id: Int?, submitted: Int?, isComplete: (DeliveryRow) -> Bool?
  ) {
    delivery.respondents = table.rows.enumerated().map { number, row in
      let own = id.map { row.text($0) } ?? ""
      return DeliveredRespondent(
        id: own.isEmpty ? "\(number + 1)" : own, place: table.table.place(row), isComplete: isComplete(row),
        submitted: submitted.map { row.text($0) }.flatMap { $0.isEmpty ? nil : $0 })
    }
  }

  /// Adds a column as it is.
  ///
  /// - Parameter absent: why a cell holds nothing; `nil` where it holds an answer.
  mutating func add(
    _ column: Int, _ name: String, label: String? = nil, _ kind: DeliveredQuestion.Kind,
    _ findings: inout FindingList, absent: (String) -> AbsenceReason? = { $0.isEmpty ? .empty : nil }
  ) {
    let place = place(column)
    let unique = names.name(name, column: column, at: place, findings: &findings)
    let cells = table.rows.map { row in
      let text = row.text(column)
      return DeliveredAnswer(
        absent(text).map { .absent($0) } ?? .value(text), place: table.place(row, column, heading: unique))
    }
    delivery.append(DeliveredQuestion(name: unique, label: label, kind: kind, place: place), cells)
  }

  /// Adds a multiple choice with a column an option.
  mutating func add(
    options: [(column: Int, option: DeliveredOption)], other: Int?, _ name: String, label: String?,
    _ findings: inout FindingList, absent: (String) -> AbsenceReason? = { $0.isEmpty ? .empty : nil },
    tick: (_ text: String, _ option: DeliveredOption) -> ChoiceTick?
  ) {
    guard let first = options.first else { return }
    let place = place(first.column)
    let unique = names.name(name, column: first.column, at: place, findings: &findings)
    var column: [DeliveredAnswer] = []
    for row in table.rows {
      var isCertain = true
      var ticks: [(option: String, tick: ChoiceTick)] = []
      for (number, option) in options {
        if let read = tick(row.text(number), option) {
          ticks.append((option.name, read))
        } else {
          isCertain = false
          findings.append(
            .formTickUnknown, .valueSetAside,
            Diagnostic(
              .formTickUnknown, .valueSetAside,
              .delivery(
                .formTickUnknown, .excerpt(row.text(number)), .quoted(option.name), .quoted(unique)),
              at: table.place(row, number, heading: unique)))
        }
      }
      let text = other.map { row.text($0) }.flatMap { absent($0) == nil ? $0 : nil }
      column.append(
        DeliveredAnswer(
          isCertain ? ChoiceTick.answer(ticks, other: text) : .absent(.empty),
          place: table.place(row, first.column, heading: unique)))
    }
    delivery.append(
      DeliveredQuestion(name: unique, label: label, kind: .choices, options: options.map(\.option), place: place),
      column)
  }

  /// Adds a column of joined options, or keeps it as text with a finding where they cannot be parted for certain.
  mutating func add(
    joined column: Int, by sign: String, isKnown: Bool = false, _ name: String, label: String? = nil,
    _ findings: inout FindingList, absent: (String) -> AbsenceReason? = { $0.isEmpty ? .empty : nil }
  ) {
    let cells = table.rows.map { $0.text(column) }.filter { absent($0) == nil }
    switch JoinedChoices.look(cells, sign: sign, isKnown: isKnown) {
    case .single: add(column, name, label: label, .text, &findings, absent: absent)
    case .ambiguous(let first, let second):
      add(column, name, label: label, .text, &findings, absent: absent)
      findings.append(
        Diagnostic(
          .formJoinedAmbiguous, .valueSetAside,
          .delivery(.formJoinedAmbiguous, .quoted(name), .quoted(first), .quoted(second)), at: place(column),
          mend: .delivery(.formExportSplit)))
    case .options(let options):
      let place = place(column)
      let unique = names.name(name, column: column, at: place, findings: &findings)
      let order = Dictionary(uniqueKeysWithValues: options.enumerated().map { ($0.element, $0.offset) })
      let answers = table.rows.map { row in
        let text = row.text(column)
        let parts = Set(JoinedChoices.parts(text, sign)).sorted { (order[$0] ?? 0) < (order[$1] ?? 0) }
        return DeliveredAnswer(
          absent(text).map { .absent($0) } ?? .choices(parts, other: nil),
          place: table.place(row, column, heading: unique))
      }
      delivery.append(
        DeliveredQuestion(
          name: unique, label: label, kind: .choices, options: options.map { DeliveredOption(name: $0) }, place: place),
        answers)
    }
  }

  /// Says where a text stands under “other”, and “other” was not chosen.
  func checkOther(_ other: Int, name: String, findings: inout FindingList, isChosen: (DeliveryRow) -> Bool) {
    for row in table.rows where !row.text(other).isEmpty && !isChosen(row) {
      findings.append(
        .formOtherWithoutTick, .note,
        Diagnostic(
          .formOtherWithoutTick, .note, .delivery(.formOtherWithoutTick, .quoted(name)),
          at: table.place(row, other, heading: name), mend: .delivery(.formAskRespondent)))
    }
  }

  private func place(_ column: Int) -> InputLocation {
    table.place(heading: headingRow, column, table.heading(headingRow, column))
  }
}
