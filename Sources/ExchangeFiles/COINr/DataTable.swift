import AssessmentModel
import Diagnostics
import SurveyFiles

/// Reads iData under what iMeta says.
struct DataTable {
  /// One unit.
  struct Unit {
    var code: String
    var name: String
    var row: PlainTable.Row
  }

  let table: PlainTable
  let units: [Unit]
  /// The value of the column `Time`, if there is one.
  let time: String
  private(set) var setAside: [SetAsideReturn] = []

  /// The table; `nil` with findings that stop if it cannot be used.
  static func read(_ table: PlainTable, _ entries: [MetaEntry], _ findings: inout FindingList) -> DataTable? {
    let header = headerFindings(table, entries)
    findings += header
    guard !header.hasStop, let codes = table.column("uCode") else { return nil }
    return DataTable(table, codes, &findings)
  }

  private init?(_ table: PlainTable, _ codes: Int, _ findings: inout FindingList) {
    self.table = table
    let times = table.column("Time").map { column -> [String] in
      var seen: Set<String> = []
      return table.rows.map { $0.cells[column] }.filter { seen.insert($0).inserted }
    }
    time = times?.first ?? ""
    if let times, times.count > 1 {
      let list = FactValue.texts(times.prefix(6) + (times.count > 6 ? ["…"] : []))
      findings.append(
        Diagnostic(
          .exchangePanel, .stop, .exchange(.panel, .number(times.count), list),
          at: table.headerPlace(table.column("Time"))))
      return nil
    }
    var units: [Unit] = []
    var lines: [String: Int] = [:]
    for row in table.rows {
      let code = row.cells[codes]
      let place = table.place(row, codes)
      // `NA` is Namibia's code as well as R's word for a missing value; a unit without a code is an empty cell.
      if code.isEmpty {
        findings.append(Diagnostic(.exchangeRow, .rowSetAside, .exchange(.rowWithoutCode), at: place))
        setAside.append(SetAsideReturn(name: "(row \(row.record))", reason: .exchange(.noCode), location: place))
        continue
      }
      if let line = lines[code] {
        findings.append(
          Diagnostic(
            .exchangeDuplicate, .rowSetAside,
            .exchange(.unitTwice, .quoted(code), .number(line)),
            at: place, city: code))
        setAside.append(SetAsideReturn(name: code, reason: .exchange(.standsTwice), location: place))
        continue
      }
      lines[code] = row.line
      let name = table.column("uName").map { row.cells[$0] } ?? ""
      units.append(Unit(code: code, name: name.isEmpty ? code : name, row: row))
    }
    self.units = units
    if units.isEmpty {
      findings.append(Diagnostic(.exchangePartMissing, .stop, .exchange(.noUnits), at: table.headerPlace()))
      return nil
    }
  }

  private static func headerFindings(_ table: PlainTable, _ entries: [MetaEntry]) -> [Diagnostic] {
    var found = table.duplicateHeaders()
    var nearMisses = NearMissBudget()
    if table.column("uCode") == nil {
      found.append(
        Diagnostic(
          .exchangePartMissing, .stop, .exchange(.noUnitColumn), at: table.headerPlace(),
          mend: NearMiss.statement(for: "uCode", among: table.header)))
    }
    let known = entries.map(\.code) + ["uCode", "uName", "Time"]
    let names = Set(known)
    for (column, name) in table.header.enumerated() where !names.contains(name) {
      let isRowNumber = name.isEmpty && column == 0
      found.append(
        isRowNumber
          ? Diagnostic(
            .exchangeNotCarried, .note, .exchange(.rowNumbers),
            at: table.headerPlace(column))
          : Diagnostic(
            .exchangeColumn, .stop, .exchange(.columnWithoutRow, .quoted(name)),
            at: table.headerPlace(column), mend: nearMisses.statement(for: name, among: known)))
    }
    for entry in entries where entry.kind != .aggregate && entry.kind != .other && table.column(entry.code) == nil {
      found.append(
        Diagnostic(
          .exchangeColumn, .stop, .exchange(.codeWithoutColumn, .text(entry.kind.rawValue), .quoted(entry.code)),
          at: entry.location, mend: nearMisses.statement(for: entry.code, among: table.header)))
    }
    return found
  }

  /// The words of a column, `nil` where there is none: an empty cell, or `NA` as R writes it.
  func words(_ code: String) -> [String?] {
    guard let column = table.column(code) else { return units.map { _ in nil } }
    return units.map { unit in
      let word = unit.row.cells[column]
      return word.isEmpty || word == "NA" ? nil : word
    }
  }

  /// The note that `NA` under a column of groups is read as no group; `nil` where none stands there.
  func groupNote(_ entry: MetaEntry) -> Diagnostic? {
    guard let column = table.column(entry.code), let first = units.first(where: { $0.row.cells[column] == "NA" })
    else { return nil }
    let count = units.count { $0.row.cells[column] == "NA" }

    return Diagnostic(
      .exchangeGroupMissing, .note, .exchange(.groupMissing, .number(count), .quoted(entry.code)),
      at: table.place(first.row, column))
  }

  /// The numbers of a column; what is no finite number is invalid, with a finding.
  func numbers(_ code: String, _ findings: inout FindingList) -> AnswerVector {
    var answers = AnswerVector(repeating: .noAnswer, count: units.count)
    guard let column = table.column(code) else { return answers }
    for (position, unit) in units.enumerated() {
      let cell = unit.row.cells[column]
      switch NumberCell(cell) {
      case .missing: break
      case .number(let number): answers[position] = .value(number, .reported)
      case .notFinite, .text:
        answers[position] = .missing(.invalid)
        findings.append(
          Diagnostic(
            .exchangeNumber, .valueSetAside,
            .exchange(.noNumberUnder, .excerpt(cell), .quoted(code), .said(.common(.numberRange))),
            at: table.place(unit.row, column), city: unit.code))
      }
    }
    return answers
  }
}
