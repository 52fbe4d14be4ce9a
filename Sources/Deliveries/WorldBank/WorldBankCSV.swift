internal import Diagnostics

extension DeliveryProfile {
  /// Indicators of the World Bank as CSV: some rows on the source, then a column a year.
  static let worldBankCSV: DeliveryProfile = DeliveryProfile(
    "worldbank-csv", title: "World Bank CSV", marks: WorldBankCSV.marks, read: WorldBankCSV.read)
}

/// Reads the World Bank's CSV.
///
/// An area with a year is a respondent, an indicator a question. An empty cell is a gap: why, the file does not say.
enum WorldBankCSV {
  private static let fixed = ["Country Name", "Country Code", "Indicator Name", "Indicator Code"]

  static func marks(_ file: DeliveryFile) -> [DeliveryMark] {
    guard let table = file.tables.first else { return [] }
    var marks: [DeliveryMark] = []
    if let source = table.head.first, source.text(0) == "Data Source" {
      marks.append(DeliveryMark(30, "Data Source"))
    }
    if let row = table.head.first(where: isHeading) { marks.append(DeliveryMark(70, row.text(0) + "…" + row.text(3))) }
    return marks
  }

  private static func isHeading(_ row: DeliveryRow) -> Bool { fixed.indices.allSatisfy { row.text($0) == fixed[$0] } }

  /// The year of a heading: `2014`, or `2014 [YR2014]` of the data bank.
  private static func year(_ heading: String) -> String? {
    let bytes = Array(heading.utf8)
    guard bytes.count >= 4, bytes.prefix(4).allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    let year = String(decoding: bytes.prefix(4), as: UTF8.self)
    return bytes.count == 4 || heading == "\(year) [YR\(year)]" ? year : nil
  }

  static func read(_ file: DeliveryFile, _ options: DeliveryOptions, _ findings: inout FindingList) -> Delivery? {
    findings.append(file.findings)
    guard let table = file.tables.first else {
      if !findings.hasStop {
        findings.append(
          Diagnostic(.statisticsEmpty, .stop, .delivery(.statisticsNoTable), at: InputLocation(file: file.name)))
      }
      return nil
    }
    let all = table.rows(findings: &findings)
    guard let position = all.firstIndex(where: isHeading) else {
      findings.append(
        Diagnostic(
          .statisticsColumnsUnknown, .stop, .delivery(.statisticsNoHeading, .text(fixed.joined(separator: ", "))),
          at: InputLocation(file: file.name)))
      return nil
    }
    let heading = all[position]
    let years = heading.cells.indices.dropFirst(4).compactMap { column in
      year(heading.text(column)).map { (column: column, year: $0) }
    }
    let unknown = heading.cells.dropFirst(4).map(\.text).filter { !$0.isEmpty && year($0) == nil }
    guard !years.isEmpty, unknown.isEmpty else {
      findings.append(
        Diagnostic(
          .statisticsColumnsUnknown, .stop,
          .delivery(.statisticsNoYear, .firstOf(unknown.prefix(5).map { .quoted($0) }, count: unknown.count)),
          at: table.place(heading)))
      return nil
    }
    var gathering = StatisticsGathering()
    let width = (years.last?.column ?? 0) + 1
    for row in all.dropFirst(position + 1) {
      let isWhole = row.cells.count >= width && row.cells.dropFirst(width).allSatisfy { $0.text.isEmpty }
      guard isWhole, !row.text(1).isEmpty, !row.text(3).isEmpty else {
        // The data bank ends in rows on its source.
        let isFoot = row.cells.dropFirst().allSatisfy { $0.text.isEmpty }
        if !isFoot {
          findings.append(
            .statisticsRowBroken, .rowSetAside,
            Diagnostic(
              .statisticsRowBroken, .rowSetAside,
              .delivery(.statisticsRagged, .number(row.cells.count), .number(width)), at: table.place(row)))
        }
        continue
      }
      for (column, year) in years {
        let text = row.text(column)
        gathering.add(
          StatisticsObservation(
            area: StatisticsPart(row.text(1), name: row.text(0)), period: StatisticsPart(year),
            key: [StatisticsPart(row.text(3), name: row.text(2))],
            content: text.isEmpty || text == ".." ? .absent(.empty) : .value(text), unit: "",
            place: table.place(row, column, heading: year), row: table.place(row)),
          measure: row.text(3), &findings)
      }
    }
    let form = DeliveredForm(title: all[..<position].first { $0.text(0) == "Data Source" }?.text(1))
    return gathering.delivery(.worldBankCSV, file: file.name, form: form, &findings)
  }
}
