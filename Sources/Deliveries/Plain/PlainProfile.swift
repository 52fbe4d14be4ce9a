internal import Diagnostics
internal import Tables

extension DeliveryProfile {
  /// Any table with a row of headings: a row a respondent, a column a question. The weakest mark, so that it takes what
  /// nobody else does.
  package static let plain = DeliveryProfile(
    "plain", title: "Plain table",
    marks: { file in
      let row = PlainTable.heading(of: file)?.count ?? 0
      return row > 1 ? [DeliveryMark(1, "1 × \(row)")] : []
    },
    read: { file, options, findings in PlainTable.read(file, &findings) })
}

/// A table that no tool has left a mark on.
enum PlainTable {
  /// The headings of the first table that has any.
  static func heading(of file: DeliveryFile) -> [String]? {
    file.tables.first { !$0.head.isEmpty }?.head.first.map { row in
      row.cells.map(\.text).reversed().drop { $0.isEmpty }.reversed()
    }
  }

  /// The first table that has rows.
  static func read(_ file: DeliveryFile, _ findings: inout FindingList) -> Delivery? {
    guard let table = file.tables.first(where: { !$0.head.isEmpty }), let headings = heading(of: file) else {
      findings.append(contentsOf: file.findings.all)
      return nil
    }
    let rows = table.rows(findings: &findings)
    var delivery = Delivery(profile: DeliveryProfile.plain.name, file: file.name, tellsApart: [.empty])
    delivery.form.title = table.sheet
    delivery.respondents = rows.dropFirst().enumerated().map { number, row in
      DeliveredRespondent(id: "\(number + 1)", place: table.place(row))
    }
    for (column, heading) in headings.enumerated() {
      let place = table.place(rows[0], column, heading: heading)
      let name = heading.isEmpty ? "#\(column + 1)" : heading
      var isNumber = true
      let answers = rows.dropFirst().map { row -> DeliveredAnswer in
        let cell = table.place(row, column, heading: heading)
        let text = row.text(column)
        guard !text.isEmpty else { return DeliveredAnswer(.absent(.empty), place: cell) }
        isNumber = isNumber && row.cells[column].kind == .number
        return DeliveredAnswer(.value(text), place: cell)
      }
      let isFilled = answers.contains { if case .value = $0.content { true } else { false } }
      delivery.append(
        DeliveredQuestion(name: name, kind: isNumber && isFilled ? .number : .text, place: place), answers)
    }
    return delivery
  }
}
