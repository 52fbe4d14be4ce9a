internal import Diagnostics
internal import Tables

extension DeliveryProfile {
  /// The export of LimeSurvey from which it can take answers back.
  static let limeSurveyVV = DeliveryProfile(
    "limesurvey-vv", title: "LimeSurvey VV export", marks: LimeSurveyVV.marks, read: LimeSurveyVV.read)
}

/// Reads a VV export: tabs, a row of texts, a row of codes, and answers in which braces are escapes.
///
/// It alone of LimeSurvey's tables tells what was not shown (`{question_not_shown}`) from what was left empty.
enum LimeSurveyVV {
  static func marks(_ file: DeliveryFile) -> [DeliveryMark] {
    guard let table = table(file), table.head.count > 1 else { return [] }
    let codes = table.head[1].cells.map(\.text)
    var marks = codes.filter { ["submitdate", "lastpage", "startlanguage", "token"].contains($0) }.map {
      DeliveryMark(15, $0)
    }
    if let row = table.head.dropFirst(2).first(where: { $0.cells.contains { $0.text == none } }), !row.cells.isEmpty {
      marks.append(DeliveryMark(60, none))
    }
    return marks
  }

  /// Whether the second row of a table is that of a VV export.
  static func isVV(_ table: DeliveryTable) -> Bool {
    guard table.head.count > 1 else { return false }
    let codes = table.head[1].cells.map(\.text)
    return codes.first == "id" && codes.filter(LimeSurveyRecords.holds).count > 1
  }

  static let none = "{question_not_shown}"

  static func read(_ file: DeliveryFile, _ options: DeliveryOptions, _ findings: inout FindingList) -> Delivery? {
    file.sayLooked(asking: .tables, &findings)
    guard let source = table(file) ?? file.tables.first else { return nil }
    guard let table = HeadedTable(source, headings: 2, findings: &findings) else { return nil }
    guard isVV(source) else {
      findings.append(
        Diagnostic(
          .formHeadingsMissing, .stop,
          .delivery(.formHeadingsMissing, .number(2), .number(source.head.count)),
          at: source.place(table.headings[0]), mend: .delivery(.formExportWhole)))
      return nil
    }
    let codebook = FormCodebook.among(options, findings: &findings)
    let written = (0..<table.width).map { table.heading(1, $0) }
    let columns = columns(written, table, codebook, &findings)
    var rows: [[LimeSurveyAnswers.Cell]] = []
    for row in table.rows {
      rows.append(
        (0..<table.width).map { column in
          let text = row.text(column)
          guard text != none else { return .null }
          var isWhole = true
          let answer = unescaped(text, &isWhole)
          if !isWhole {
            findings.append(
              .formEscapeBroken, .note,
              Diagnostic(
                .formEscapeBroken, .note, .delivery(.formEscapeBroken, .quoted(brokenPart(text))),
                at: table.place(row, column, heading: written[column]), mend: .delivery(.exportAgain)))
          }
          return .text(isWhole ? answer : text)
        })
    }
    let answers = LimeSurveyAnswers(
      columns: columns, rows: rows, place: { table.place(table.rows[$0], $1, heading: written[$1]) },
      rowPlace: { table.table.place(table.rows[$0]) }, knowsNull: true)
    var delivery = Delivery(
      profile: DeliveryProfile.limeSurveyVV.name, file: file.name, tellsApart: [.notShown, .empty])
    LimeSurveyReading.fill(&delivery, answers, codebook: codebook, findings: &findings)
    return delivery
  }

  private static func columns(
    _ written: [String], _ table: HeadedTable, _ codebook: FormCodebook?, _ findings: inout FindingList
  ) -> [LimeSurveyColumn] {
    var names = QuestionNames()
    return written.enumerated().map { number, code in
      let place = table.place(heading: 1, number, code)
      let own = LimeSurveyRecords.holds(code) ? LimeSurveyName(code) : name(code, codebook)
      let unique = names.name(own?.text ?? code, column: number, at: place, findings: &findings)
      let label = table.heading(0, number)
      return LimeSurveyColumn(
        name: LimeSurveyName(unique) ?? LimeSurveyName(base: unique),
        label: label.isEmpty || label == code ? nil : PlainLabel.text(label), subLabel: nil,
        isRecord: LimeSurveyRecords.holds(code) && codebook?[code] == nil, place: place)
    }
  }

  /// The name of a code; the second scale of an array, which VV counts from 0, is known from the codebook alone.
  private static func name(_ code: String, _ codebook: FormCodebook?) -> LimeSurveyName? {
    guard let name = LimeSurveyName(underscored: code) else { return nil }
    guard let codebook, codebook[name.text] == nil, let sub = name.sub, let mark = sub.lastIndex(of: "_"),
      let scale = Int(sub[sub.index(after: mark)...])
    else { return name }
    let other = LimeSurveyName(base: name.base, sub: "\(sub[..<mark])][\(scale + 1)")
    return codebook[other.text] == nil ? name : other
  }

  /// The text with its escapes undone, `{lbrace}` together with all others, since each brace begins one.
  static func unescaped(_ text: String, _ isWhole: inout Bool) -> String {
    guard text.utf8.contains(UInt8(ascii: "{")) else { return text }
    var result = ""
    var rest = text[...]
    while let brace = rest.firstIndex(of: "{") {
      result += rest[..<brace]
      rest = rest[brace...]
      if let (escape, letter) = escapes.first(where: { rest.hasPrefix($0.escape) }) {
        result += letter
        rest = rest.dropFirst(escape.count)
      } else {
        isWhole = false
        result += "{"
        rest = rest.dropFirst()
      }
    }
    return result + rest
  }

  private static let escapes: [(escape: String, letter: String)] = [
    ("{lbrace}", "{"), ("{newline}", "\n"), ("{cr}", "\r"), ("{tab}", "\t"), ("{quote}", "\""),
  ]

  private static func brokenPart(_ text: String) -> String {
    var rest = text[...]
    while let brace = rest.firstIndex(of: "{") {
      rest = rest[brace...]
      guard let escape = escapes.first(where: { rest.hasPrefix($0.escape) }) else { return String(rest.prefix(12)) }
      rest = rest.dropFirst(escape.escape.count)
    }
    return ""
  }

  /// The table of a VV export: tabs part its fields, whatever stands in the texts of its first row.
  private static func table(_ file: DeliveryFile) -> DeliveryTable? {
    if let table = file.tables.first, isVV(table) { return table }
    guard case .tables(let tables) = file.form, tables.first?.sheet == nil, file.bytes.contains(0x09) else {
      return nil
    }
    let again = DeliveryFile(
      name: file.name, bytes: file.bytes, options: TableOptions(delimiter: 0x09))
    return again.tables.first.flatMap { isVV($0) ? $0 : nil }
  }
}
