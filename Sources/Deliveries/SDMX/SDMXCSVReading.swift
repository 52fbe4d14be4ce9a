internal import Diagnostics

/// Reads the rows of one file of SDMX-CSV.
struct SDMXCSVReading {
  private let file: DeliveryFile
  private let table: DeliveryTable
  private let heading: DeliveryRow
  private let rows: [DeliveryRow]
  private let layout: SDMXCSVLayout
  private let roles: StatisticsRoles
  private let decimals: SDMXCSVDecimals
  /// The columns of attributes.
  private let others: [String: Int]
  /// The structures of the rows; of more than one, equal keys may mean different things.
  private let structures: [String]
  /// Names of codes by column, from a structure that was sent along.
  private let names: [Int: [String: String]]

  /// `nil` if the headings do not say where values stand.
  init?(
    _ file: DeliveryFile, _ table: DeliveryTable, _ heading: DeliveryRow, _ all: [DeliveryRow],
    _ options: DeliveryOptions, _ findings: inout FindingList
  ) {
    guard var layout = SDMXCSVLayout(heading, rows: all) else { return nil }
    var seen: Set<String> = []
    structures =
      layout.structure.map { column in
        all.map { SDMXCSVHeading.parted($0.text(column)).code }.filter { seen.insert($0).inserted }
      } ?? []
    let references = structures.compactMap(SDMXReference.init(urn:))
    names =
      Set(references.map(\.key)).count == 1
      ? Self.settle(&layout, SDMXStructures(options, &findings), references[0], at: table.place(heading), &findings)
      : [:]
    (self.file, self.table, self.heading, self.layout) = (file, table, heading, layout)
    rows = all
    roles = StatisticsRoles(layout.dimensions.map { layout.headings[$0].id }) { [layout] number in
      all.map { layout.part($0, layout.dimensions[number]).code }
    }
    decimals = SDMXCSVDecimals(file.bytes, layout, all)
    others = Dictionary(layout.others.map { (layout.headings[$0].id, $0) }) { first, _ in first }
  }

  /// Lets a structure that was sent along say which columns are dimensions; the names of their codes by column.
  private static func settle(
    _ layout: inout SDMXCSVLayout, _ known: SDMXStructures, _ reference: SDMXReference, at place: InputLocation,
    _ findings: inout FindingList
  ) -> [Int: [String: String]] {
    guard !known.all.isEmpty else { return [:] }
    guard let structure = known.structure(of: reference, has: { layout.column($0) != nil }) else {
      if let other = known.other(than: reference, at: place) { findings.append(other) }
      return [:]
    }
    let missing = layout.take(structure.dimensions.map(\.id))
    guard missing.isEmpty else {
      findings.append(
        Diagnostic(
          .statisticsStructureUnfit, .valueSetAside,
          .delivery(
            .statisticsStructureUnfit, .quoted(structure.reference.text),
            .firstOf(missing.prefix(12), count: missing.count)), at: place))
      return [:]
    }
    let named = zip(layout.dimensions, structure.dimensions).compactMap { column, component in
      component.codes.map { (column, $0.names) }
    }
    return Dictionary(named) { first, _ in first }
  }

  private func part(_ row: DeliveryRow, _ column: Int) -> StatisticsPart {
    let part = layout.part(row, column)
    guard part.name == nil, let name = names[column]?[part.code], name != part.code else { return part }
    return StatisticsPart(part.code, name: name)
  }

  /// A structure without its version: observations of two versions are of one series.
  private static func unversioned(_ structure: String) -> String {
    structure.firstIndex(of: "(").map { String(structure[..<$0]) } ?? structure
  }

  func delivery(_ findings: inout FindingList) -> Delivery? {
    let ids = layout.dimensions.map { layout.headings[$0].id }
    var gathering = StatisticsGathering()
    let isMixed = Set(structures.map(Self.unversioned)).count > 1
    var attributeRows = 0
    for row in rows where isTaken(row, &findings) {
      let parts = layout.dimensions.map { part(row, $0) }
      if parts.contains(where: { $0.code.isEmpty }) {
        if layout.measures.allSatisfy({ row.text($0).isEmpty }) {
          attributeRows += 1
        } else {
          let missing = zip(ids, parts).filter { $1.code.isEmpty }.map { FactValue.text($0.0) }
          findings.append(
            .statisticsRowBroken, .rowSetAside,
            Diagnostic(
              .statisticsRowBroken, .rowSetAside,
              .delivery(.statisticsNoCode, .firstOf(missing.prefix(5).map { $0 }, count: missing.count)),
              at: table.place(row)))
        }
        continue
      }
      var key = roles.key.map { parts[$0] }
      if isMixed, let column = layout.structure {
        key.insert(StatisticsPart(Self.unversioned(SDMXCSVHeading.parted(row.text(column)).code)), at: 0)
      }
      let description = StatisticsDescription { text(row, of: $0) }
      for measure in layout.measures {
        let id = layout.headings[measure].id
        let whole = layout.measures.count > 1 ? key + [StatisticsPart(id, name: layout.headings[measure].name)] : key
        gathering.add(
          StatisticsObservation(
            area: roles.area.map { parts[$0] }, period: roles.period.map { parts[$0] }, key: whole,
            content: content(row, measure, description, &findings), unit: description.unit,
            place: table.place(row, measure, heading: heading.text(measure)), row: table.place(row)),
          measure: id, &findings)
      }
    }
    guard !gathering.isEmpty else {
      return gathering.delivery(.sdmxCSV, file: file.name, form: DeliveredForm(), &findings)
    }
    findings.append(roles.note(ids, at: table.place(heading)))
    noteOthers(attributeRows, &findings)
    if let place = decimals.comma { findings.append(decimals.note(at: table.place(rows[place], layout.measures[0]))) }
    let form = DeliveredForm(
      id: structures.first, title: layout.structure.flatMap { layout.part(rows[0], $0).name }, versions: structures)
    return gathering.delivery(.sdmxCSV, file: file.name, form: form, &findings)
  }

  /// Whether a row gives data: whole, and neither deleting nor of an action that SDMX does not have.
  private func isTaken(_ row: DeliveryRow, _ findings: inout FindingList) -> Bool {
    let width = heading.cells.count
    if row.cells.count != width, table.sheet == nil {
      findings.append(
        .statisticsRowBroken, .rowSetAside,
        Diagnostic(
          .statisticsRowBroken, .rowSetAside,
          .delivery(.statisticsRagged, .number(row.cells.count), .number(width)), at: table.place(row)))
      return false
    }
    guard let action = layout.action.map({ row.text($0) }), !["I", "A", "R", "M", ""].contains(action) else {
      return true
    }
    findings.append(
      .statisticsActionNotTaken, .rowSetAside,
      Diagnostic(
        .statisticsActionNotTaken, .rowSetAside,
        .delivery(action == "D" ? .statisticsDeletes : .statisticsActionUnknown, .quoted(action)),
        at: table.place(row)))
    return false
  }

  private func text(_ row: DeliveryRow, of id: String) -> String {
    others[id].map { layout.part(row, $0).code } ?? ""
  }

  private func content(
    _ row: DeliveryRow, _ measure: Int, _ description: StatisticsDescription, _ findings: inout FindingList
  ) -> DeliveredAnswer.Content {
    let value = layout.part(row, measure).code
    let place = { table.place(row, measure, heading: heading.text(measure)) }
    if let reason = description.absence(of: value, at: place, &findings) { return .absent(reason) }
    guard let written = decimals.point(value, measure) else {
      findings.append(
        .statisticsDecimalComma, .valueSetAside,
        Diagnostic(
          .statisticsDecimalComma, .valueSetAside, .delivery(.statisticsCommaUnsure, .excerpt(value)), at: place()))
      return .absent(.empty)
    }
    return .value(written)
  }

  private func noteOthers(_ attributeRows: Int, _ findings: inout FindingList) {
    let used = Set(StatisticsDescription.ids + ["KEY", "OBS_KEY"])
    let left = layout.others.map { layout.headings[$0].id }.filter { !used.contains($0) && !$0.isEmpty }
    if !left.isEmpty {
      findings.append(
        Diagnostic(
          .statisticsAttributesLeft, .note,
          .delivery(.statisticsAttributesLeft, .firstOf(Array(left.prefix(12)), count: left.count)),
          at: table.place(heading)))
    }
    if attributeRows > 0 {
      findings.append(
        Diagnostic(
          .statisticsAttributesLeft, .note, .delivery(.statisticsAttributeRows, .count(attributeRows)),
          at: table.place(heading)))
    }
  }
}
