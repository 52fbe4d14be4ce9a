internal import Diagnostics

extension DeliveryProfile {
  /// Answers of SurveyMonkey: two rows of headings, or one in which both were joined.
  static let surveyMonkey: DeliveryProfile = DeliveryProfile(
    "surveymonkey", title: "SurveyMonkey answers (CSV, XLSX)", marks: SurveyMonkey.marks, read: SurveyMonkey.read)
}

/// Reads answers of SurveyMonkey.
///
/// The upper row has the question over its first column, the lower one the option, or `Response`. An empty cell is all
/// that SurveyMonkey has for a question that was not shown, not answered, or not ticked.
enum SurveyMonkey {
  private static let ids: Set<String> = ["Respondent ID", "RespondentID", "respondent_id"]
  private static let records: Set<String> = [
    "Collector ID", "CollectorID", "Start Date", "StartDate", "End Date", "EndDate", "Date Created", "Date Modified",
    "IP Address", "Email Address", "First Name", "Last Name", "LastName", "FirstName", "CustomData",
  ]
  private static let answer: Set<String> = ["Response", "Open-Ended Response"]
  private static let other = "Other (please specify)"

  static func isRecord(_ heading: String) -> Bool {
    ids.contains(heading) || records.contains(heading) || heading.hasPrefix("Custom Data")
      || heading.hasPrefix("CustomData")
  }

  static func marks(_ file: DeliveryFile) -> [DeliveryMark] {
    guard let table = table(file), let head = table.head.first else { return [] }
    let headings = head.cells.map { PlainLabel.line($0.text) }
    guard let id = headings.first(where: ids.contains) else { return [] }
    var marks = [DeliveryMark(40, id)]
    marks += headings.filter { $0 == "Collector ID" || $0.hasPrefix("Custom Data") }.prefix(2).map {
      DeliveryMark(20, $0)
    }
    if hasTwoRows(table) {
      marks.append(DeliveryMark(40, table.head[1].cells.first { answer.contains($0.text) }?.text ?? "Response"))
    }
    if let seen = headings.first(where: { $0.hasSuffix(other) })
      ?? table.head.dropFirst().first?.cells.first(
        where: { $0.text.hasPrefix("Other (") })?.text
    {
      marks.append(DeliveryMark(10, seen))
    }
    return marks
  }

  private static func table(_ file: DeliveryFile) -> DeliveryTable? {
    file.tables.first { $0.head.first?.cells.contains { ids.contains(PlainLabel.line($0.text)) } ?? false }
  }

  /// Whether the second row is one of headings: nothing stands under what is recorded, and `Response` under a question.
  private static func hasTwoRows(_ table: DeliveryTable) -> Bool {
    guard table.head.count > 1 else { return false }
    let (upper, lower) = (table.head[0], table.head[1])
    let recorded = upper.cells.indices.filter { isRecord(PlainLabel.line(upper.text($0))) }
    return !recorded.isEmpty && recorded.allSatisfy { lower.text($0).isEmpty }
      && lower.cells.contains { !$0.text.isEmpty }
  }

  static func read(_ file: DeliveryFile, _ options: DeliveryOptions, _ findings: inout FindingList) -> Delivery? {
    file.sayLooked(asking: .tables, &findings)
    guard let source = table(file) ?? file.tables.first else { return nil }
    let isDouble = hasTwoRows(source)
    guard let table = HeadedTable(source, headings: isDouble ? 2 : 1, findings: &findings) else { return nil }
    let upper = (0..<table.width).map { table.heading(0, $0) }
    // Without its second row, a table with nothing over some columns says of none of them what it is.
    if !isDouble, let column = upper.firstIndex(of: "") {
      findings.append(
        Diagnostic(
          .formHeadingsMissing, .stop, .delivery(.formHeadingsMissing, .number(2), .number(source.head.count)),
          at: table.place(heading: 0, column, ""), mend: .delivery(.formExportWhole)))
      return nil
    }
    var columns = FormColumns(
      table, DeliveryProfile.surveyMonkey.name, file: file.name, headingRow: 0, apart: [.empty])
    columns.respond(
      id: upper.firstIndex(where: ids.contains),
      submitted: upper.firstIndex { ["End Date", "EndDate", "Date Modified"].contains($0) },
      isComplete: { _ in nil })
    for group in isDouble ? doubled(table, upper) : SurveyMonkeyMerged.groups(table, upper) {
      add(group, to: &columns, &findings)
    }
    return columns.delivery
  }

  /// The columns of one question, with what stands over each below the question.
  struct Group {
    var question: String
    var columns: [(number: Int, sub: String)]
  }

  private static func doubled(_ table: HeadedTable, _ upper: [String]) -> [Group] {
    var groups: [Group] = []
    for column in 0..<table.width {
      let sub = table.heading(1, column)
      if upper[column].isEmpty, !groups.isEmpty, !sub.isEmpty {
        groups[groups.count - 1].columns.append((column, sub))
      } else {
        groups.append(Group(question: upper[column], columns: [(column, sub)]))
      }
    }
    return groups
  }

  private static func add(_ group: Group, to columns: inout FormColumns, _ findings: inout FindingList) {
    let rows = columns.table.rows
    let first = group.columns[0]
    if group.columns.count == 1, first.sub.isEmpty || answer.contains(first.sub) {
      return columns.add(
        first.number, group.question, label: group.question, isRecord(group.question) ? .record : .text, &findings)
    }
    let others = group.columns.filter { isOther($0.sub) }
    let options = group.columns.filter { option in
      !answer.contains(option.sub) && !(others.count > 0 && option.number == others[others.count - 1].number)
    }
    // A column of an option holds the option's own text or nothing.
    let isTicked = options.allSatisfy { option in
      rows.allSatisfy { $0.text(option.number).isEmpty || PlainLabel.line($0.text(option.number)) == option.sub }
    }
    let hasTicks = options.contains { option in rows.contains { !$0.text(option.number).isEmpty } }
    if isTicked, hasTicks, !options.contains(where: \.sub.isEmpty),
      !group.columns.contains(where: { answer.contains($0.sub) })
    {
      let last = others.last
      // A lone column under “other” holds the text or, where nobody wrote one, the tick.
      let isText = last.map { last in
        rows.contains { !$0.text(last.number).isEmpty && PlainLabel.line($0.text(last.number)) != last.sub }
          || others.count > 1
      }
      let shown = options + (isText == false ? others.suffix(1) : [])
      columns.add(
        options: shown.map { ($0.number, DeliveredOption(name: $0.sub, label: $0.sub)) },
        other: isText == true ? last?.number : nil, group.question, label: group.question, &findings
      ) { text, option in
        text.isEmpty ? .blank : PlainLabel.line(text) == option.name ? .chosen : nil
      }
      if isText == true, let last, others.count > 1 {
        columns.checkOther(last.number, name: "\(group.question) [\(last.sub)]", findings: &findings) {
          !$0.text(others[0].number).isEmpty
        }
      }
      return
    }
    for column in group.columns {
      let isWhole = column.sub.isEmpty || answer.contains(column.sub)
      let name = isWhole ? group.question : "\(group.question) [\(column.sub)]"
      columns.add(column.number, name, label: name, .text, &findings)
      if isOther(column.sub), let answer = group.columns.first(where: { answer.contains($0.sub) || $0.sub.isEmpty }) {
        columns.checkOther(column.number, name: name, findings: &findings) { !$0.text(answer.number).isEmpty }
      }
    }
  }

  private static func isOther(_ sub: String) -> Bool { sub == other || sub.hasPrefix("Other (") }
}
