internal import Diagnostics
internal import Tables

extension DeliveryProfile {
  /// Any table with a row of headings: a row a respondent, a column a question. The weakest mark, so that it takes what
  /// nobody else does.
  package static let plain = DeliveryProfile(
    "plain", title: "Plain table", marks: PlainDelivery.marks, read: PlainDelivery.read)
}

/// Reads a table on which no tool has left a mark.
enum PlainDelivery {
  private static func table(_ file: DeliveryFile) -> DeliveryTable? { file.tables.first { !$0.head.isEmpty } }

  static func marks(_ file: DeliveryFile) -> [DeliveryMark] {
    let headings = table(file)?.head.first?.cells.map(\.text).filter { !$0.isEmpty } ?? []
    return headings.count > 1 ? [DeliveryMark(1, headings[0])] : []
  }

  static func read(_ file: DeliveryFile, _ options: DeliveryOptions, _ findings: inout FindingList) -> Delivery? {
    file.sayLooked(asking: .tables, &findings)
    guard let source = table(file) ?? file.tables.first,
      let table = HeadedTable(source, headings: 1, findings: &findings)
    else { return nil }
    var columns = FormColumns(
      table, DeliveryProfile.plain.name, file: file.name, headingRow: 0, apart: [.empty])
    columns.respond(id: nil, submitted: nil, isComplete: { _ in nil })
    for column in 0..<table.width {
      let cells = table.rows.compactMap { $0.cells.indices.contains(column) ? $0.cells[column] : nil }
      let filled = cells.filter { !$0.text.isEmpty }
      let isNumber = !filled.isEmpty && filled.allSatisfy { $0.kind == .number }
      columns.add(column, table.heading(0, column), isNumber ? .number : .text, &findings)
    }
    return columns.delivery
  }
}
