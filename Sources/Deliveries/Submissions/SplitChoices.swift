internal import Diagnostics

/// A select-many question of an export: the options joined in one column, a column for each of them, or both.
struct SplitChoices {
  /// An option and its column.
  struct Option {
    let column: Int
    var name: String
  }

  let name: String
  let joined: Int?
  private(set) var options: [Option]
  /// The option “other” by number, and the column of what was written there.
  let other: (option: Int, column: Int)?
  private let joining: JoinedOptions

  init(name: String, joined: Int?, options: [Option], other: (option: Int, column: Int)?) {
    (self.name, self.joined, self.other) = (name, joined, other)
    self.options = options
    joining = JoinedOptions(options.map(\.name))
  }

  /// Gives options with the same heading names of their own, which are said.
  mutating func separate(_ table: SubmissionTable, _ findings: inout FindingList) {
    var names = QuestionNames()
    for number in options.indices {
      let column = options[number].column
      options[number].name = names.name(
        options[number].name, column: column, at: table.place(heading: column), findings: &findings)
    }
  }

  /// What the cell of an option says; `nil` where it is neither yes nor no.
  static func tick(_ text: String) -> ChoiceTick? {
    switch text {
    case "1", "TRUE", "True", "true": .chosen
    case "0", "FALSE", "False", "false": .notChosen
    case "": .blank
    default: nil
    }
  }

  /// What a row answers.
  func answer(_ row: DeliveryRow, _ table: SubmissionTable, _ findings: inout FindingList) -> DeliveredAnswer.Content {
    var chosen: [Int] = []
    var isSilent = true
    for (number, option) in options.enumerated() {
      switch Self.tick(row.text(option.column)) {
      case .chosen:
        chosen.append(number)
        isSilent = false
      case .notChosen: isSilent = false
      case .blank, .notShown: break
      case nil:
        findings.append(
          .formTickUnknown, .valueSetAside,
          Diagnostic(
            .formTickUnknown, .valueSetAside,
            .delivery(
              .formTickUnknown, .excerpt(row.text(option.column)), .quoted(option.name), .quoted(name)),
            at: table.place(row, option.column)))
        return .absent(.empty)
      }
    }
    if let joined {
      let text = PlainLabel.line(row.text(joined))
      if isSilent, !text.isEmpty {
        guard let read = read(text, row, joined, table, &findings) else { return .absent(.empty) }
        (chosen, isSilent) = (read.sorted(), false)
      } else if joining.isJoined(text, of: chosen) != true {
        findings.append(
          .toolChoicesContradict, .valueSetAside,
          Diagnostic(
            .toolChoicesContradict, .valueSetAside,
            .delivery(
              .toolChoicesContradict, .quoted(name), text.isEmpty ? .said(.delivery(.toolNothing)) : .excerpt(text),
              chosen.isEmpty
                ? .said(.delivery(.toolNothing))
                : .firstOf(chosen.prefix(5).map { .quoted(options[$0].name) }, count: chosen.count)),
            at: table.place(row, joined), mend: .delivery(.toolExportBoth)))
        return .absent(.empty)
      }
    }
    return content(chosen, isSilent: isSilent, row, table, &findings)
  }

  private func content(
    _ chosen: [Int], isSilent: Bool, _ row: DeliveryRow, _ table: SubmissionTable, _ findings: inout FindingList
  ) -> DeliveredAnswer.Content {
    let text = other.map { row.text($0.column) } ?? ""
    if let other, !text.isEmpty, !chosen.contains(other.option) {
      findings.append(
        .formOtherWithoutTick, .note,
        Diagnostic(
          .formOtherWithoutTick, .note, .delivery(.formOtherWithoutTick, .quoted(table.headings[other.column])),
          at: table.place(row, other.column), mend: .delivery(.formAskRespondent)))
    }
    let isAnswered = !isSilent && table.dialect.zerosAreAnswered
    guard !chosen.isEmpty || !text.isEmpty || isAnswered else { return .absent(.empty) }
    return .choices(chosen.map { options[$0].name }, other: text.isEmpty ? nil : text)
  }

  /// The options that a cell joins, none of which has its column filled; `nil` with a finding where that is not certain.
  private func read(
    _ text: String, _ row: DeliveryRow, _ column: Int, _ table: SubmissionTable, _ findings: inout FindingList
  ) -> [Int]? {
    let fact: Statement
    switch joining.read(text) {
    case .options(let numbers):
      // An option that stands twice was chosen once.
      return Array(Set(numbers))
    case .ambiguous(let first, let second):
      fact = .delivery(
        .toolChoicesAmbiguous, .excerpt(text), .quoted(name), .quoted(options[first].name),
        .quoted(options[second].name))
    case .unknown: fact = .delivery(.toolChoicesUnknown, .excerpt(text), .quoted(name))
    }
    findings.append(
      .toolChoicesNotParted, .valueSetAside,
      Diagnostic(
        .toolChoicesNotParted, .valueSetAside, fact, at: table.place(row, column), mend: .delivery(.toolExportBoth)))
    return nil
  }
}
