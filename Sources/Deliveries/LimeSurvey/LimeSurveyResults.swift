internal import Diagnostics

extension DeliveryProfile {
  /// Results of LimeSurvey as CSV or workbook, under headings of codes, texts, or both.
  static let limeSurvey = DeliveryProfile(
    "limesurvey", title: "LimeSurvey results (CSV, XLSX)", marks: LimeSurveyResults.marks, read: LimeSurveyResults.read)
}

/// Reads results of LimeSurvey.
///
/// With codes, nothing tells a question that was not shown from one that was left empty. Where answers are texts, and
/// where `Y` and `N` were turned into 1 and 2, the options of a multiple choice do: an option that was shown has `No`, or
/// 2, and one that was not has `N/A`, or nothing. 2 is never a tick.
enum LimeSurveyResults {
  static func marks(_ file: DeliveryFile) -> [DeliveryMark] {
    guard let table = table(file), let head = table.head.first else { return [] }
    let headings = head.cells.map { PlainLabel.line($0.text) }
    // A VV export has its codes in the second row.
    guard let (mode, seen) = LimeSurveyHeadings.mode(headings), !LimeSurveyVV.isVV(table) else { return [] }
    var marks: [DeliveryMark] = []
    for heading in seen.prefix(8) {
      let code =
        switch mode {
        case .code: heading
        case .codeAndText: LimeSurveyHeadings.codeAndText(heading)?.code ?? ""
        case .text: LimeSurveyRecords.code(ofText: heading) ?? ""
        }
      switch code {
      case "submitdate", "lastpage", "startlanguage": marks.append(DeliveryMark(30, heading))
      case "seed", "datestamp", "startdate", "refurl", "ipaddr": marks.append(DeliveryMark(10, heading))
      default: if mode == .codeAndText { marks.append(DeliveryMark(5, heading)) }
      }
    }
    if let other = headings.first(where: { LimeSurveyName($0)?.isOther ?? false }) {
      marks.append(DeliveryMark(10, other))
    } else if let sub = headings.first(where: { LimeSurveyName($0)?.sub?.hasPrefix("SQ") ?? false }) {
      marks.append(DeliveryMark(20, sub))
    }
    return marks
  }

  static func read(_ file: DeliveryFile, _ options: DeliveryOptions, _ findings: inout FindingList) -> Delivery? {
    file.sayLooked(asking: .tables, &findings)
    guard let source = table(file) ?? file.tables.first else { return nil }
    guard let table = HeadedTable(source, headings: 1, findings: &findings) else { return nil }
    // A VV export whose row of codes or texts was deleted: its marks would be taken for answers.
    if let row = table.rows.first(where: { $0.cells.contains { $0.text == LimeSurveyVV.none } }) {
      findings.append(
        Diagnostic(
          .formHeadingsMissing, .stop,
          .delivery(.formHeadingsMissing, .number(2), .number(table.rows.count + 1)), at: source.place(row),
          mend: .delivery(.formExportWhole)))
      return nil
    }
    let codebook = FormCodebook.among(options, findings: &findings)
    let headings = (0..<table.width).map { table.heading(0, $0) }
    let columns = LimeSurveyHeadings.columns(
      headings, mode: LimeSurveyHeadings.mode(headings)?.mode ?? .code, codebook: codebook,
      place: { table.place(heading: 0, $0, headings[$0]) }, findings: &findings)
    let answers = LimeSurveyAnswers(
      columns: columns, rows: table.rows.map { row in (0..<table.width).map { .text(row.text($0)) } },
      place: { table.place(table.rows[$0], $1, heading: headings[$1]) },
      rowPlace: { table.table.place(table.rows[$0]) },
      knowsNull: false)
    var delivery = Delivery(profile: DeliveryProfile.limeSurvey.name, file: file.name, tellsApart: [.empty])
    LimeSurveyReading.fill(&delivery, answers, codebook: codebook, findings: &findings)
    return delivery
  }

  /// The first table with headings of LimeSurvey; `nil` if there is none.
  private static func table(_ file: DeliveryFile) -> DeliveryTable? {
    file.tables.first { table in
      guard let head = table.head.first else { return false }
      return LimeSurveyHeadings.mode(head.cells.map { PlainLabel.line($0.text) }) != nil
    }
  }
}
