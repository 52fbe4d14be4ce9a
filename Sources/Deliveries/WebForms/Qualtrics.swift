internal import Diagnostics

extension DeliveryProfile {
  /// Answers of Qualtrics: three rows of headings.
  static let qualtrics: DeliveryProfile = DeliveryProfile(
    "qualtrics", title: "Qualtrics answers (CSV)", marks: Qualtrics.marks, read: Qualtrics.read)
}

/// Reads answers of Qualtrics: a row of names, one of texts, and one of `{"ImportId":"QID1_2"}`, which tells what belongs
/// together.
///
/// An export may write -99 for a question that was seen and not answered; an empty cell then was not shown. Without such
/// a code the two are one.
enum Qualtrics {
  private static let records: Set<String> = [
    "startDate", "endDate", "status", "ipAddress", "progress", "duration", "finished", "recordedDate", "_recordId",
    "recipientLastName", "recipientFirstName", "recipientEmail", "externalDataReference", "locationLatitude",
    "locationLongitude", "distributionChannel", "userLanguage",
  ]
  private static let unanswered = "-99"

  static func marks(_ file: DeliveryFile) -> [DeliveryMark] {
    guard let table = file.tables.first else { return [] }
    var marks: [DeliveryMark] = []
    if table.head.count > 2, let cell = table.head[2].cells.first(where: { importID($0.text) != nil }) {
      marks.append(DeliveryMark(90, cell.text))
    }
    let names = table.head.first?.cells.map(\.text) ?? []
    marks += names.filter { ["RecordedDate", "ResponseId", "DistributionChannel"].contains($0) }.map {
      DeliveryMark(10, $0)
    }
    return marks
  }

  /// What stands behind `ImportId` in a heading of the third row.
  static func importID(_ text: String) -> String? {
    guard text.hasPrefix("{"), text.utf8.contains(where: { $0 == 0x49 }) else { return nil }
    var ignored = FindingList()
    return JSONText(Array(text.utf8), file: "", findings: &ignored)?.root["ImportId"]?.string
  }

  static func read(_ file: DeliveryFile, _ options: DeliveryOptions, _ findings: inout FindingList) -> Delivery? {
    file.sayLooked(asking: .tables, &findings)
    guard let source = file.tables.first else { return nil }
    guard let table = HeadedTable(source, headings: 3, findings: &findings) else { return nil }
    let ids = (0..<table.width).map { importID(table.headings[2].text($0)) }
    guard ids.contains(where: { $0 != nil }) else {
      findings.append(
        Diagnostic(
          .formHeadingsMissing, .stop,
          .delivery(.formHeadingsMissing, .number(3), .number(table.rows.count + 3)),
          at: source.place(table.headings[2]), mend: .delivery(.formExportWhole)))
      return nil
    }
    return read(table, ids.map { $0 ?? "" }, file.name, &findings)
  }

  private static func read(
    _ table: HeadedTable, _ ids: [String], _ file: String, _ findings: inout FindingList
  ) -> Delivery {
    let questions = ids.indices.filter { ids[$0].hasPrefix("QID") }
    let seen = table.rows.flatMap { row in
      questions.filter { row.text($0) == unanswered }.map { (row, $0) }
    }
    if let (row, column) = seen.first {
      findings.append(
        Diagnostic(
          .formUnansweredCode, .note,
          .delivery(.formUnansweredCode, .count(seen.count), .text(unanswered)),
          at: table.place(row, column, heading: table.heading(0, column))))
    }
    let isCoded = !seen.isEmpty
    func absent(_ text: String) -> AbsenceReason? {
      text.isEmpty ? (isCoded ? .notShown : .empty) : isCoded && text == unanswered ? .empty : nil
    }
    var columns = FormColumns(
      table, DeliveryProfile.qualtrics.name, file: file, headingRow: 0,
      apart: isCoded ? [.notShown, .empty] : [.empty])
    let finished = ids.firstIndex(of: "finished")
    columns.respond(id: ids.firstIndex(of: "_recordId"), submitted: ids.firstIndex(of: "recordedDate")) { row in
      finished.map { ["True", "TRUE", "true", "1"].contains(row.text($0)) }
    }
    for group in QualtricsGroup.groups(table, ids, absent: absent) {
      let first = group.columns[0].column
      let label = table.heading(1, first)
      if group.isChoices {
        columns.add(
          options: group.columns.map { ($0.column, $0.option) }, other: group.other, group.name, label: group.label,
          &findings, absent: absent
        ) { text, option in
          switch absent(text) {
          case .notShown: .notShown
          case .some: .blank
          case nil: text == "1" || text == option.name || text == option.label ? .chosen : nil
          }
        }
        continue
      }
      let name = table.heading(0, first)
      if !ids[first].hasPrefix("QID") {
        columns.add(first, name, label: label, records.contains(ids[first]) ? .record : .text, &findings)
      } else if ids[first].hasSuffix("_TEXT") {
        columns.add(first, name, label: label, .text, &findings, absent: absent)
      } else {
        columns.add(joined: first, by: ",", name, label: label, &findings, absent: absent)
      }
    }
    return columns.delivery
  }
}

/// The columns of one question of Qualtrics.
struct QualtricsGroup {
  let columns: [(column: Int, option: DeliveredOption)]
  let other: Int?
  let isChoices: Bool
  let name: String
  let label: String

  /// The questions: the columns of a multiple choice together, all others alone.
  static func groups(_ table: HeadedTable, _ ids: [String], absent: (String) -> AbsenceReason?) -> [QualtricsGroup] {
    var groups: [QualtricsGroup] = []
    var column = 0
    while column < ids.count {
      var end = column + 1
      if let base = base(ids[column]) {
        while end < ids.count, self.base(ids[end]) == base { end += 1 }
        let members = Array(column..<end)
        if let group = choices(table, ids, base, members, absent) {
          groups.append(group)
          column = end
          continue
        }
      }
      for member in column..<end {
        groups.append(
          QualtricsGroup(
            columns: [(member, DeliveredOption(name: ""))], other: nil, isChoices: false,
            name: table.heading(0, member), label: table.heading(1, member)))
      }
      column = end
    }
    return groups
  }

  /// `QID2` of `QID2_4` and `QID2_4_TEXT`; `nil` where there is no part behind.
  private static func base(_ id: String) -> String? {
    guard id.hasPrefix("QID"), let mark = id.firstIndex(of: "_") else { return nil }
    return String(id[..<mark])
  }

  /// A multiple choice: each of its columns holds one and the same thing, 1 or the option's text, or nothing.
  private static func choices(
    _ table: HeadedTable, _ ids: [String], _ base: String, _ members: [Int], _ absent: (String) -> AbsenceReason?
  ) -> QualtricsGroup? {
    let texts = members.filter { ids[$0].hasSuffix("_TEXT") }
    let options = members.filter { !ids[$0].hasSuffix("_TEXT") }
    guard options.count > 1, texts.count < 2,
      options.allSatisfy({ ids[$0].dropFirst(base.count + 1).allSatisfy(\.isNumber) })
    else { return nil }
    let (label, names) = labels(options.map { table.heading(1, $0) })
    var isTicked = false
    for (option, name) in zip(options, names) {
      for row in table.rows {
        let text = row.text(option)
        if absent(text) != nil { continue }
        guard text == "1" || text == name else { return nil }
        if text == name { isTicked = true }
      }
    }
    // A row of 1 alone may be a scale whose lowest step everybody took.
    let isSeveral = table.rows.contains { row in options.contains { absent(row.text($0)) == nil } }
    guard isTicked || (isSeveral && label.contains("Selected Choice")) else { return nil }
    let heading = table.heading(0, options[0])
    let name = heading.lastIndex(of: "_").map { String(heading[..<$0]) } ?? heading
    return QualtricsGroup(
      columns: zip(options, names).map {
        ($0, DeliveredOption(name: String(ids[$0].dropFirst(base.count + 1)), label: $1))
      },
      other: texts.first, isChoices: true, name: name,
      label: label.hasSuffix(" - Selected Choice") ? String(label.dropLast(18)) : label)
  }

  /// The text that all headings begin with up to ` - `, and what stands behind it in each.
  private static func labels(_ headings: [String]) -> (String, [String]) {
    let sign = " - "
    var starts: [String] = []
    var rest = headings[0][...]
    while let found = rest.firstRange(of: sign) {
      starts.append(String(headings[0][..<found.lowerBound]))
      rest = rest[found.upperBound...]
    }
    let common = starts.last { start in headings.allSatisfy { $0.hasPrefix(start + sign) } } ?? ""
    guard !common.isEmpty else { return ("", headings) }
    return (common, headings.map { String($0.dropFirst(common.count + sign.count)) })
  }
}
