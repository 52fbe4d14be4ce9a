internal import Diagnostics
internal import Tables

/// Reads the cells of one question of an export.
struct SubmissionCells {
  private let column: SubmissionColumn
  private let table: SubmissionTable

  /// Options with the same heading are kept apart, and said.
  init(_ column: SubmissionColumn, _ table: SubmissionTable, _ findings: inout FindingList) {
    self.table = table
    if case .choices(var choices) = column {
      choices.separate(table, &findings)
      self.column = .choices(choices)
    } else {
      self.column = column
    }
  }

  /// What the headings say of the question.
  func question(_ name: String, areLabels: Bool) -> DeliveredQuestion {
    var question = DeliveredQuestion(name: name, kind: kind, place: table.place(heading: column.first))
    if areLabels, kind != .record {
      if case .choices(let choices) = column {
        question.label = choices.name
      } else {
        question.label = table.headings[column.first]
      }
    }
    if case .choices(let choices) = column {
      question.options = choices.options.map { DeliveredOption(name: $0.name, label: areLabels ? $0.name : nil) }
    }
    let tag = column.first < table.tags.count ? table.tags[column.first] : ""
    if !tag.isEmpty { question.labels = [DeliveredLabel(language: "hxl", text: tag)] }
    return question
  }

  private var kind: DeliveredQuestion.Kind {
    switch column {
    case .record: .record
    case .attachment: .attachment
    case .choices: .choices
    case .place: .place
    case .other: .text
    case .single(let column): isNumber(column) ? .number : .text
    }
  }

  /// Whether a workbook stored numbers; what a text says is for the mapping to type.
  private func isNumber(_ column: Int) -> Bool {
    var isFilled = false
    for row in table.rows where !row.text(column).isEmpty {
      guard row.cells[column].kind == .number else { return false }
      isFilled = true
    }
    return isFilled
  }

  /// What a row answers.
  func content(_ row: DeliveryRow, _ findings: inout FindingList) -> DeliveredAnswer.Content {
    switch column {
    case .record(let column), .single(let column), .attachment(let column): return plain(row.text(column))
    case .other(let column, let question):
      if !row.text(column).isEmpty, row.text(question) != "other" {
        findings.append(
          .formOtherWithoutTick, .note,
          Diagnostic(
            .formOtherWithoutTick, .note, .delivery(.formOtherWithoutTick, .quoted(table.headings[column])),
            at: table.place(row, column), mend: .delivery(.formAskRespondent)))
      }
      return plain(row.text(column))
    case .choices(let choices): return choices.answer(row, table, &findings)
    case .place(let joined, let parts, let name):
      return PlaceCell(joined: joined, parts: parts, name: name).answer(row, table, &findings)
    }
  }

  private func plain(_ text: String) -> DeliveredAnswer.Content { text.isEmpty ? .absent(.empty) : .value(text) }
}
