internal import Diagnostics

extension DeliveryProfile {
  /// SDMX-CSV 1.0 and 2.0, whichever labels it has.
  static let sdmxCSV: DeliveryProfile = DeliveryProfile(
    "sdmx-csv", title: "SDMX-CSV 1.0, 2.0", marks: SDMXCSV.marks, read: SDMXCSV.read)
}

/// Reads SDMX-CSV: a row an observation, or a row several measures of one key.
///
/// Identifiers, names beside them and both in one cell give the same observations. `NaN` and `#N/A` are missing on purpose.
/// Rows that delete are not taken for data.
enum SDMXCSV {
  static func marks(_ file: DeliveryFile) -> [DeliveryMark] {
    guard let row = file.tables.first?.head.first else { return [] }
    let ids = row.cells.map { SDMXCSVHeading($0.text).id }
    var marks: [DeliveryMark] = []
    if ids[0] == "STRUCTURE", ids.dropFirst().first == "STRUCTURE_ID" {
      marks.append(DeliveryMark(70, row.text(0) + "…STRUCTURE_ID"))
    }
    if ids[0] == "DATAFLOW" { marks.append(DeliveryMark(60, "DATAFLOW")) }
    if ids.contains("OBS_VALUE"), !marks.isEmpty || ids.contains("TIME_PERIOD") {
      marks.append(DeliveryMark(20, "OBS_VALUE"))
      if ids.contains("TIME_PERIOD") { marks.append(DeliveryMark(20, "TIME_PERIOD")) }
    }
    return marks
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
    guard let heading = all.first else {
      findings.append(
        Diagnostic(.statisticsEmpty, .stop, .delivery(.statisticsEmpty), at: InputLocation(file: file.name)))
      return nil
    }
    guard let reading = SDMXCSVReading(file, table, heading, Array(all.dropFirst()), options, &findings) else {
      let names = heading.cells.prefix(12).map { FactValue.quoted($0.text) }
      findings.append(
        Diagnostic(
          .statisticsColumnsUnknown, .stop,
          .delivery(.statisticsColumnsUnknown, .firstOf(names, count: heading.cells.count)),
          at: table.place(heading)))
      return nil
    }
    return reading.delivery(&findings)
  }
}
