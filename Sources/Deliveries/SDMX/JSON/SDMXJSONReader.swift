internal import Diagnostics
internal import XMLStream

/// Reads the data sets of one message of SDMX-JSON.
struct SDMXJSONReader {
  let text: JSONText
  let language: String?
  private(set) var names = SDMXNames()
  private(set) var sets: [SDMXDataSet] = []

  /// Structures that data sets named, with the names of their codes.
  private var structures: [Int: (structure: SDMXJSONStructure, labels: [Int: [String: String]])] = [:]

  init(text: JSONText, language: String?) { (self.text, self.language) = (text, language) }

  /// Reads a data set.
  mutating func read(_ value: JSONValue, of structures: [JSONValue], _ findings: inout FindingList) {
    let action = value["action"]?.text ?? ""
    guard SDMXConcepts.givesData(action) else {
      findings.append(
        .statisticsActionNotTaken, .rowSetAside,
        Diagnostic(
          .statisticsActionNotTaken, .rowSetAside,
          .delivery(
            action == "Delete" ? .statisticsSetDeletes : .statisticsActionUnknown, .quoted(action)),
          at: text.place(value)))
      return
    }
    let index = value["structure"]?.text.flatMap { Int($0) } ?? 0
    guard structures.indices.contains(index) else {
      findings.append(
        Diagnostic(
          .statisticsIndexBroken, .stop, .delivery(.statisticsIndexBeyond, .quoted("structures"), .number(index)),
          at: text.place(value)))
      return
    }
    let (structure, labels) = structure(index, structures[index])
    var set = SDMXDataSet(structure: structure.reference, at: place(value))
    set.title = structure.title
    set.dimensions = structure.key.map { names.number($0.id) }
    set.seen.formUnion(set.dimensions ?? [])
    let measures = structure.measures.map { $0.map { names.number($0.id) } } ?? [names.number(SDMXConcepts.value)]
    set.measures = measures
    set.seen.formUnion(measures)
    for (id, component) in zip(measures, structure.measures ?? []) { set.componentLabels[id] = component.name }
    set.labels = labels

    // At the level of the data set a dimension has one code.
    for component in structure.dimensions.dataSet where component.values?.count == 1 {
      set.own.values += (component.values ?? []).map { SDMXValue(id: names.number(component.id), text: $0.code) }
    }
    guard attach(value["attributes"]?.values, structure.attributes.dataSet, to: &set.own, .stop, &findings) else {
      return
    }
    for (key, entry) in (value["dimensionGroupAttributes"]?.members ?? []).lazy.map({ ($0.name, $0.value) }) {
      // Observations of a group that cannot be read would be without their unit.
      guard var group = group(key, entry, structure, &findings),
        attach(entry.values, structure.attributes.dimensionGroup, to: &group, .stop, &findings)
      else { return }
      set.groups.append(group)
    }
    for member in value["series"]?.members ?? [] {
      guard var series = record(member, structure.dimensions.series, .rowSetAside, &findings),
        attach(member.value["attributes"]?.values, structure.attributes.series, to: &series, .rowSetAside, &findings)
      else { continue }
      set.series.append(series)
      observations(member.value, structure, measures, &set, series: set.series.count - 1, &findings)
    }
    observations(value, structure, measures, &set, series: nil, &findings)
    // What is left out has its standard value, whatever the level.
    let levels = structure.attributes
    for component in levels.dataSet + levels.dimensionGroup + levels.series + levels.observation {
      let id = names.number(component.id)
      set.seen.insert(id)
      if let standard = component.standard { set.own.values.append(SDMXValue(id: id, text: standard)) }
    }
    sets.append(set)
  }

  private func place(_ value: JSONValue) -> XMLPlace {
    let place = text.place(value)
    return XMLPlace(line: place.line ?? 1, column: place.column ?? 1)
  }

  /// A structure, read once however many data sets are of it.
  private mutating func structure(
    _ index: Int, _ value: JSONValue
  ) -> (structure: SDMXJSONStructure, labels: [Int: [String: String]]) {
    if let known = structures[index] { return known }
    let structure = SDMXJSONStructure(value, language: language)
    var labels: [Int: [String: String]] = [:]
    for component in structure.key {
      let named = (component.values ?? []).compactMap { code, name in name.map { (code, $0) } }
      labels[names.number(component.id)] = Dictionary(named) { first, _ in first }
    }
    structures[index] = (structure, labels)
    return (structure, labels)
  }

  private mutating func observations(
    _ value: JSONValue, _ structure: SDMXJSONStructure, _ measures: [Int], _ set: inout SDMXDataSet, series: Int?,
    _ findings: inout FindingList
  ) {
    for member in value["observations"]?.members ?? [] {
      guard var record = record(member, structure.dimensions.observation, .rowSetAside, &findings) else { continue }
      // A bare value in place of a list is not of the format, and says the same.
      let entries = member.value.values ?? [member.value]
      for (number, measure) in measures.enumerated() where number < entries.count {
        let entry = entries[number]
        guard !entry.isNull else { continue }
        guard let read = structure.measures?[number].value(entry) ?? Self.bare(entry, structure.measures == nil) else {
          broken(
            structure.measures?[number].id ?? SDMXConcepts.value, entry.text ?? "…", .valueSetAside,
            at: entry, &findings)
          continue
        }
        record.values.append(SDMXValue(id: measure, text: read.text, isSeveral: read.isSeveral))
      }
      let attributes = Array(entries.dropFirst(measures.count))
      guard attach(attributes, structure.attributes.observation, to: &record, .rowSetAside, &findings) else { continue }
      set.observations.append((series, record))
    }
  }

  /// The value of the only measure, where the message does not describe it.
  private static func bare(_ entry: JSONValue, _ isOnly: Bool) -> (text: String, isSeveral: Bool)? {
    guard isOnly else { return nil }
    return SDMXJSONComponent.text(entry).map { ($0, (entry.values?.count ?? 1) > 1) }
  }

  /// Adds the attributes that are used of a list; `false` with a finding if a number points nowhere.
  private mutating func attach(
    _ entries: [JSONValue]?, _ components: [SDMXJSONComponent], to record: inout SDMXRecord, _ severity: Severity,
    _ findings: inout FindingList
  ) -> Bool {
    for (component, entry) in zip(components, entries ?? []) where !entry.isNull {
      guard StatisticsDescription.ids.contains(component.id) else { continue }
      guard let value = component.value(entry) else {
        broken(component.id, entry.text ?? "…", severity, at: entry, &findings)
        return false
      }
      record.values.append(SDMXValue(id: names.number(component.id), text: value.text, isSeveral: value.isSeveral))
    }
    return true
  }

  /// A series or observation with the codes that the numbers of its name point to; `nil` with a finding if one points
  /// nowhere. Of a group, empty slots stand for any code.
  private mutating func record(
    _ member: JSONMember, _ dimensions: [SDMXJSONComponent], _ severity: Severity, allowsEmpty: Bool = false,
    _ findings: inout FindingList
  ) -> SDMXRecord? {
    var record = SDMXRecord(place: place(member.value))
    let slots = member.name.split(separator: ":", omittingEmptySubsequences: false)
    guard slots.count == dimensions.count || dimensions.isEmpty else {
      broken(dimensions.map(\.id).joined(separator: ":"), member.name, severity, at: member.value, &findings)
      return nil
    }
    for (slot, component) in zip(slots, dimensions) where !(allowsEmpty && slot.isEmpty) {
      guard let index = Int(slot), let values = component.values, values.indices.contains(index) else {
        broken(component.id, member.name, severity, at: member.value, &findings)
        return nil
      }
      record.values.append(SDMXValue(id: names.number(component.id), text: values[index].code))
    }
    return record
  }

  private mutating func group(
    _ key: String, _ value: JSONValue, _ structure: SDMXJSONStructure, _ findings: inout FindingList
  ) -> SDMXRecord? {
    // Some writers count the dimensions of the data set, which have one code, too.
    let dimensions = structure.dimensions.series + structure.dimensions.observation
    let slots = key.utf8.count { $0 == UInt8(ascii: ":") } + 1
    return record(
      JSONMember(name: key, value: value), slots == dimensions.count ? dimensions : structure.key, .stop,
      allowsEmpty: true, &findings)
  }

  private func broken(
    _ id: String, _ entry: String, _ severity: Severity, at value: JSONValue, _ findings: inout FindingList
  ) {
    findings.append(
      .statisticsIndexBroken, severity,
      Diagnostic(
        .statisticsIndexBroken, severity, .delivery(.statisticsIndexBeyond, .quoted(id), .quoted(entry)),
        at: text.place(value)))
  }
}
