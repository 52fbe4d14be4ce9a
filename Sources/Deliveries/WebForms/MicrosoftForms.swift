internal import Diagnostics

extension DeliveryProfile {
  /// Answers of Microsoft Forms.
  static let microsoftForms: DeliveryProfile = DeliveryProfile(
    "microsoft-forms", title: "Microsoft Forms answers (XLSX, CSV)", marks: MicrosoftForms.marks,
    read: MicrosoftForms.read)
}

/// Reads answers of Microsoft Forms.
///
/// Answers are texts. Each option of a multiple choice ends in `;`, the last one, too, by which such a column is known;
/// an option that holds the sign itself is looked for all the same (``JoinedChoices``).
enum MicrosoftForms {
  private static let records: Set<String> = [
    "ID", "Id", "Start time", "Completion time", "Email", "Name", "Last modified time", "Language", "Total points",
    "Quiz feedback", "Grade posted time", "시작 시간", "완료 시간", "전자 메일", "이름", "마지막 수정 시간",
  ]
  private static let done: Set<String> = ["Completion time", "완료 시간"]

  static func marks(_ file: DeliveryFile) -> [DeliveryMark] {
    guard let table = table(file), let head = table.head.first else { return [] }
    let headings = head.cells.map { PlainLabel.line($0.text) }
    return headings.prefix(6).compactMap { heading in
      switch heading {
      case "Start time", "Completion time", "시작 시간", "완료 시간": DeliveryMark(35, heading)
      case "ID", "Id", "Email", "Name", "전자 메일", "이름": DeliveryMark(5, heading)
      default: nil
      }
    } + (headings.first { $0.hasPrefix("Points - ") }.map { [DeliveryMark(20, $0)] } ?? [])
  }

  private static func table(_ file: DeliveryFile) -> DeliveryTable? {
    file.tables.first { table in
      let headings = table.head.first?.cells.prefix(6).map { PlainLabel.line($0.text) } ?? []
      return headings.contains(where: done.contains) && ["ID", "Id"].contains(headings.first ?? "")
    }
  }

  static func read(_ file: DeliveryFile, _ options: DeliveryOptions, _ findings: inout FindingList) -> Delivery? {
    file.sayLooked(asking: .tables, &findings)
    guard let source = table(file) ?? file.tables.first else { return nil }
    guard let table = HeadedTable(source, headings: 1, findings: &findings) else { return nil }
    let headings = (0..<table.width).map { table.heading(0, $0) }
    let submitted = headings.firstIndex(where: done.contains)
    var columns = FormColumns(
      table, DeliveryProfile.microsoftForms.name, file: file.name, headingRow: 0, apart: [.empty])
    columns.respond(
      id: headings.firstIndex { $0 == "ID" || $0 == "Id" }, submitted: submitted,
      isComplete: { row in submitted.map { !row.text($0).isEmpty } })
    // What the tool records stands before the questions; what quizzes add is named after them.
    let firstQuestion = headings.firstIndex { !records.contains($0) } ?? headings.count
    for (column, heading) in headings.enumerated() {
      let isQuiz = heading.hasPrefix("Points - ") || heading.hasPrefix("Feedback - ")
      if column < firstQuestion || isQuiz || (column > 0 && records.contains(heading) && heading != "Name") {
        columns.add(column, heading, label: heading, .record, &findings)
        continue
      }
      let cells = table.rows.map { $0.text(column) }.filter { !$0.isEmpty }
      let isJoined = !cells.isEmpty && cells.allSatisfy { $0.hasSuffix(";") }
      if isJoined {
        columns.add(joined: column, by: ";", isKnown: true, heading, label: heading, &findings)
      } else {
        columns.add(column, heading, label: heading, .text, &findings)
      }
    }
    return columns.delivery
  }
}
