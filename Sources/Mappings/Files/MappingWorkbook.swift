internal import Deliveries
internal import Diagnostics
internal import SurveyFiles
internal import Tables

/// Mappings as workbooks: a sheet a kind of record, a row a record.
enum MappingWorkbook {
  /// The records of a workbook; empty with findings that stop if it is none of a mapping.
  static func read(_ bytes: [UInt8], file: String, findings: inout FindingList) -> [MappingRecord] {
    let opened = DeliveryFile(name: file, bytes: bytes)
    findings.append(opened.findings)
    var records: [MappingRecord] = []
    for kind in MappingRecord.Kind.allCases {
      guard let table = opened.tables.first(where: { $0.sheet == kind.sheet }) else {
        if kind.isNeeded {
          findings.append(
            Diagnostic(
              .mappingUnread, .stop, .delivery(.mappingNoSheet, .quoted(kind.sheet)), at: InputLocation(file: file),
              mend: .delivery(.mappingPropose)))
        }
        continue
      }
      read(table, kind, &records, &findings)
    }
    return findings.hasStop ? [] : records
  }

  private static func read(
    _ table: DeliveryTable, _ kind: MappingRecord.Kind, _ records: inout [MappingRecord],
    _ findings: inout FindingList
  ) {
    let rows = table.rows(findings: &findings)
    guard let heading = rows.first else { return }
    let names = heading.cells.map(\.text)
    var seen: Set<String> = []
    for (column, name) in names.enumerated() where !name.isEmpty {
      let place = table.place(heading, column)
      if !kind.fields.contains(name) {
        findings.append(MappingFaults.unknown(name, of: kind.sheet, among: kind.fields, at: place))
      } else if !seen.insert(name).inserted {
        findings.append(
          Diagnostic(.mappingUnread, .stop, .delivery(.mappingColumnTwice, .quoted(name)), at: place))
      }
    }
    for row in rows.dropFirst() {
      var record = MappingRecord(kind: kind, values: [:], place: table.place(row))
      for (column, cell) in row.cells.enumerated() where !cell.text.isEmpty {
        guard column < names.count, !names[column].isEmpty else {
          findings.append(
            Diagnostic(
              .mappingUnread, .stop, .delivery(.mappingCellBeyond, .quoted(cell.text)), at: table.place(row, column)))
          continue
        }
        record.values[names[column]] = MappingRecord.Value(
          text: cell.text, place: table.place(row, column, heading: names[column]))
      }
      if !record.values.isEmpty { records.append(record) }
    }
  }

  /// The workbook of records.
  ///
  /// - Parameter targets: what an answer may answer, offered in a list.
  static func write(_ records: [MappingRecord], file: String, targets: [String]) throws(Diagnostic) -> [UInt8] {
    let workbook = WorkbookWriter(file: file, title: "Mapping", streams: false)
    let spare = 200
    for kind in MappingRecord.Kind.allCases {
      let own = records.filter { $0.kind == kind }
      let sheet = workbook.sheet(kind.sheet)
      for (column, field) in kind.fields.enumerated() {
        sheet.setWidth(width(field), ofColumn: column)
        sheet.text(field, CellStyle(.header))
      }
      sheet.endRow()
      for (number, record) in (own.isEmpty ? [MappingRecord(kind: kind, values: [:], place: .init(file: file))] : own)
        .enumerated()
      {
        for field in kind.fields {
          if number == 0, let entry = entry(field, kind, targets.count) {
            sheet.expect(entry, title: field, message: "", rows: own.count + spare)
          }
          let text = record[field] ?? ""
          if text.isEmpty { sheet.empty() } else { sheet.text(text, CellStyle(wraps: true)) }
        }
        sheet.endRow()
      }
      sheet.freeze(rows: 1, columns: 1)
      sheet.filter(fromRow: 0, columns: kind.fields.count)
      if kind == .question { sheet.activate() }
    }
    let names = workbook.sheet("Items")
    for target in targets {
      names.text(target)
      names.endRow()
    }
    return try workbook.finish()
  }

  private static func width(_ field: String) -> Int {
    switch field {
    case "label", "optionLabel": 50
    case "name", "to", "city", "from", "because": 24
    default: 14
    }
  }

  private static func entry(_ field: String, _ kind: MappingRecord.Kind, _ targets: Int) -> CellEntry? {
    switch (kind, field) {
    case (.question, "to"), (.option, "to"), (.decision, "to"):
      targets == 0 ? nil : .range("='Items'!$A$1:$A$\(targets)")
    case (.question, "chosen"): .choice(MappingReader.chosen)
    case (.question, "leftOut"): .choice(MappedQuestion.LeftOut.allCases.map(\.rawValue))
    case (.question, "confidence"): .choice(MappedQuestion.Confidence.allCases.map(\.rawValue))
    case (.mapping, "returns"): .choice(ReturnRule.allCases.map(\.rawValue))
    case (.mapping, "cities"): .choice(MappingReader.cities)
    case (.option, "missing"): .choice(MappingReader.missing.map(\.name))
    case (.option, "counts"): .choice(["yes", "no"])
    default: nil
    }
  }
}
