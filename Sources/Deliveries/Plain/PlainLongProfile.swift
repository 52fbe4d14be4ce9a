internal import Diagnostics
internal import Tables

extension DeliveryProfile {
  /// A table with a row an answer: which question, which answer, of which city. Known by its headings alone.
  static let plainLong = DeliveryProfile(
    "plain-long", title: "Plain table with a row an answer", marks: PlainLongDelivery.marks,
    read: PlainLongDelivery.read)
}

/// Reads a table with a row an answer, on which no tool has left a mark: a city is a respondent, what a row asks a question.
///
/// Groups, numbers of answers, evidence, margins and reasons beside an answer are questions of their own, named as the
/// columns of a table with a row a city are: `DIV-01[women]`, `DIV-01[women].n`, `GOV-01.evidence`.
enum PlainLongDelivery {
  /// What a column holds.
  private enum Part: Equatable {
    case city, question, group, value, count, evidence, margin, missing
    /// The answer for a group, or the number of answers behind it: `[women]`, `[women].n`.
    case ofGroup(String)

    init?(_ heading: String) {
      let words: [(Set<String>, Part)] = [
        (TableWords.city, .city), (TableWords.question, .question), (TableWords.answer, .value),
        (TableWords.group, .group), (TableWords.count, .count), (TableWords.evidence, .evidence),
        (TableWords.margin, .margin), (TableWords.missing, .missing),
      ]
      if heading.hasPrefix("["), heading.hasSuffix("]") || heading.hasSuffix("].n") {
        self = .ofGroup(heading)
      } else if let found = words.first(where: { TableWords.isWhole(heading, in: $0.0) })
        ?? words.first(where: { TableWords.holds(heading, in: $0.0) })
      {
        self = found.1
      } else {
        return nil
      }
    }
  }

  /// A table that has the headings, and in which of its first rows.
  private static func find(_ file: DeliveryFile) -> (table: DeliveryTable, row: Int, parts: [Part?])? {
    for table in file.tables {
      for (row, head) in table.head.enumerated() {
        let parts = head.cells.map { Part($0.text) }
        if [.question, .value].allSatisfy({ part in parts.count { $0 == part } == 1 }) { return (table, row, parts) }
      }
    }
    return nil
  }

  static func marks(_ file: DeliveryFile) -> [DeliveryMark] {
    guard let found = find(file) else { return [] }
    return zip(found.table.head[found.row].cells, found.parts).compactMap { cell, part in
      switch part {
      case .question, .value: DeliveryMark(2, cell.text)
      case .city: DeliveryMark(1, cell.text)
      case .group, .count, .evidence, .margin, .missing, .ofGroup, nil: nil
      }
    }
  }

  static func read(_ file: DeliveryFile, _ options: DeliveryOptions, _ findings: inout FindingList) -> Delivery? {
    file.sayLooked(asking: .tables, &findings)
    guard let found = find(file) else {
      if !findings.hasStop {
        findings.append(
          Diagnostic(
            .statisticsColumnsUnknown, .stop, .delivery(.statisticsNoHeading, .text("question, value")),
            at: InputLocation(file: file.name)))
      }
      return nil
    }
    let all = found.table.rows(findings: &findings)
    let heading = all[found.row]
    var gathering = StatisticsGathering(kind: .text)
    for row in all.dropFirst(found.row + 1) {
      let beyond = row.cells.indices.dropFirst(heading.cells.count).first { !row.text($0).isEmpty }
      let question = text(.question, row, found.parts)
      guard beyond == nil, !question.isEmpty else {
        let isEmpty = beyond == nil && text(.value, row, found.parts).isEmpty
        if !isEmpty {
          findings.append(
            .statisticsRowBroken, .rowSetAside,
            Diagnostic(
              .statisticsRowBroken, .rowSetAside,
              beyond == nil
                ? .delivery(.statisticsNoCode, .quoted(heading.text(column(.question, found.parts) ?? 0)))
                : .delivery(.statisticsRagged, .number(row.cells.count), .number(heading.cells.count)),
              at: found.table.place(row)))
        }
        continue
      }
      add(row, question, found, heading, &gathering, &findings)
    }
    return gathering.delivery(.plainLong, file: file.name, form: DeliveredForm(), &findings)
  }

  private static func column(_ part: Part, _ parts: [Part?]) -> Int? { parts.firstIndex(of: part) }

  private static func text(_ part: Part, _ row: DeliveryRow, _ parts: [Part?]) -> String {
    column(part, parts).map { row.text($0) } ?? ""
  }

  private static func add(
    _ row: DeliveryRow, _ question: String, _ found: (table: DeliveryTable, row: Int, parts: [Part?]),
    _ heading: DeliveryRow, _ gathering: inout StatisticsGathering, _ findings: inout FindingList
  ) {
    let city = text(.city, row, found.parts)
    let group = text(.group, row, found.parts)
    let name = group.isEmpty ? question : "\(question)[\(group)]"
    for (column, part) in found.parts.enumerated() {
      let text = row.text(column)
      let key: String
      switch part {
      case .value: key = name
      case .count: key = name + ".n"
      case .evidence: key = name + ".evidence"
      case .margin: key = name + ".margin"
      case .missing: key = name + ".missing"
      case .ofGroup(let group): key = question + group
      case .city, .question, .group, nil: continue
      }
      // That a question was asked is said by its answer; what stands beside it is there or not.
      if text.isEmpty, part != .value { continue }
      gathering.add(
        StatisticsObservation(
          area: city.isEmpty ? nil : StatisticsPart(city), period: nil, key: [StatisticsPart(key)],
          content: text.isEmpty ? .absent(.empty) : .value(text), unit: "",
          place: found.table.place(row, column, heading: heading.text(column)), row: found.table.place(row)),
        measure: question, &findings)
    }
  }
}
