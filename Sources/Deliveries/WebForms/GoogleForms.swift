internal import Diagnostics

extension DeliveryProfile {
  /// Answers of Google Forms, from its linked sheet or as its own CSV.
  static let googleForms: DeliveryProfile = DeliveryProfile(
    "google-forms", title: "Google Forms answers (CSV, XLSX)", marks: GoogleForms.marks, read: GoogleForms.read)
}

/// Reads answers of Google Forms.
///
/// Check boxes are joined by `, ` in the sheet and by `;` in the CSV, and an option may hold either sign: a column is
/// parted only where that is certain (``JoinedChoices``). An empty cell is all there is of a question without an answer.
enum GoogleForms {
  private static let stamps: Set<String> = [
    "Timestamp", "타임스탬프", "Zeitstempel", "Horodateur", "Marca temporal", "Carimbo de data/hora",
  ]
  private static let records: Set<String> = [
    "Email Address", "Email address", "Username", "Score", "이메일 주소", "점수", "사용자 이름",
  ]

  static func marks(_ file: DeliveryFile) -> [DeliveryMark] {
    guard let table = table(file), let head = table.head.first else { return [] }
    var marks = [DeliveryMark(25, head.text(0))]
    if let row = table.head.dropFirst().first, isTime(row.text(0)) { marks.append(DeliveryMark(20, row.text(0))) }
    marks += head.cells.map(\.text).filter(records.contains).prefix(2).map { DeliveryMark(5, $0) }
    return marks
  }

  private static func table(_ file: DeliveryFile) -> DeliveryTable? {
    file.tables.first { $0.head.first.map { stamps.contains($0.text(0)) } ?? false }
  }

  /// `8/21/2019 13:10:31`, `2022/06/22 11:07:29 AM AST`, `2019-08-21T13:10:31`.
  private static func isTime(_ text: String) -> Bool {
    let digits = text.utf8.count { (0x30...0x39).contains($0) }
    return digits >= 9 && text.contains(":") && (text.contains("/") || text.contains("-") || text.contains("."))
  }

  static func read(_ file: DeliveryFile, _ options: DeliveryOptions, _ findings: inout FindingList) -> Delivery? {
    file.sayLooked(asking: .tables, &findings)
    guard let source = table(file) ?? file.tables.first else { return nil }
    guard let table = HeadedTable(source, headings: 1, findings: &findings) else { return nil }
    let headings = (0..<table.width).map { table.heading(0, $0) }
    let stamp = headings.firstIndex(where: stamps.contains)
    var columns = FormColumns(
      table, DeliveryProfile.googleForms.name, file: file.name, headingRow: 0, apart: [.empty])
    columns.respond(id: nil, submitted: stamp, isComplete: { _ in nil })
    // The CSV joins by a semicolon alone, and no sheet does.
    let isDirect = table.rows.contains { row in
      (0..<table.width).contains { $0 != stamp && hasTightSemicolon(row.text($0)) }
    }
    for (column, heading) in headings.enumerated() {
      if column == stamp || records.contains(heading) {
        columns.add(column, heading, label: heading, .record, &findings)
        continue
      }
      let cells = table.rows.map { $0.text(column) }
      let sign = isDirect && cells.contains(where: hasTightSemicolon) ? ";" : ", "
      columns.add(joined: column, by: sign, heading, label: heading, &findings)
    }
    return columns.delivery
  }

  /// Whether a semicolon stands without a blank behind it, as sentences do not have it.
  private static func hasTightSemicolon(_ text: String) -> Bool {
    guard text.utf8.contains(UInt8(ascii: ";")) else { return false }
    let bytes = Array(text.utf8)
    return bytes.indices.dropLast().contains { bytes[$0] == UInt8(ascii: ";") && bytes[$0 + 1] > 0x20 }
  }
}
