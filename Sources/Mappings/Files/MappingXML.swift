internal import Diagnostics
internal import SurveyFiles
internal import Tables
internal import XMLStream

/// Mappings as XML: an element a record, those of a question inside it.
enum MappingXML {
  static let namespace = "urn:feasibility:mapping:1"

  /// The records of a document; empty with findings that stop if it is none of a mapping.
  static func read(_ bytes: [UInt8], file: String, findings: inout FindingList) -> [MappingRecord] {
    let document = XMLTree.read(bytes, file: file)
    findings.append(contentsOf: document.diagnostics)
    guard let root = document.root else { return [] }
    guard root.name == "mapping", root.namespace == namespace else {
      findings.append(
        Diagnostic(
          .mappingUnread, .stop, .delivery(.mappingNone, .text(root.name)), at: root.location,
          mend: .delivery(.mappingPropose)))
      return []
    }
    var records: [MappingRecord] = []
    record(root, .mapping, within: nil, &records, &findings)
    return records
  }

  private static func record(
    _ element: XMLElement, _ kind: MappingRecord.Kind, within question: MappingRecord?,
    _ records: inout [MappingRecord], _ findings: inout FindingList
  ) {
    let own = kind.fields.filter { !kind.isOfQuestion || !["name", "entry"].contains($0) }
    var record = MappingRecord(kind: kind, values: [:], place: element.location)
    if kind.isOfQuestion {
      for field in ["name", "entry"] { record.values[field] = question?.values[field] }
    }
    for attribute in element.attributes {
      let field = kind == .option && attribute.name == "label" ? "optionLabel" : attribute.name
      guard own.contains(field) else {
        findings.append(
          MappingFaults.unknown(attribute.name, of: element.name, among: own, at: attribute.location))
        continue
      }
      // An empty value says nothing, as an empty cell does.
      if attribute.value.isEmpty { continue }
      record.values[field] = MappingRecord.Value(text: attribute.value, place: attribute.location)
    }
    records.append(record)
    let inner: [MappingRecord.Kind] =
      switch kind {
      case .mapping: [.question, .decision]
      case .question: [.option, .level]
      case .option, .level, .decision: []
      }
    for child in element.children {
      guard let kind = inner.first(where: { $0.rawValue == child.name }) else {
        findings.append(
          MappingFaults.unknown(child.name, of: element.name, among: inner.map(\.rawValue), at: child.location))
        continue
      }
      Self.record(child, kind, within: record, &records, &findings)
    }
  }

  /// Writes records, those of a question behind it.
  static func write(_ records: [MappingRecord], to sink: ByteSink) {
    let xml = XMLWriter(sink)
    xml.declaration()
    xml.comment(
      "Which questions of a form answer which items. Read it, complete it, and take out confidence=\"likely\" where it is "
        + "right: nothing is read by what is only likely. The schema is mapping.xsd.")
    xml.element("mapping") {
      xml.attribute("xmlns", namespace)
      if let head = records.first(where: { $0.kind == .mapping }) { attributes(head, xml) }
      var position = 0
      while position < records.count {
        let record = records[position]
        position += 1
        switch record.kind {
        case .mapping, .option, .level: continue
        case .decision: xml.element("decision") { attributes(record, xml) }
        case .question:
          let start = position
          while position < records.count, records[position].kind.isOfQuestion { position += 1 }
          xml.element("question") {
            attributes(record, xml)
            for part in records[start..<position] {
              xml.element(part.kind == .option ? "option" : "level") { attributes(part, xml) }
            }
          }
        }
      }
    }
  }

  private static func attributes(_ record: MappingRecord, _ xml: XMLWriter) {
    func put(_ name: StaticString, _ field: String) { xml.attribute(name, record[field]) }
    switch record.kind {
    case .mapping:
      put("criteria", "criteria")
      put("profile", "profile")
      put("form", "form")
      put("cities", "cities")
      put("cityQuestion", "cityQuestion")
      put("returns", "returns")
    case .question:
      put("name", "name")
      put("entry", "entry")
      put("label", "label")
      put("kind", "kind")
      put("to", "to")
      put("chosen", "chosen")
      put("leftOut", "leftOut")
      put("confidence", "confidence")
      put("because", "because")
    case .option:
      put("code", "code")
      put("label", "optionLabel")
      put("value", "value")
      put("missing", "missing")
      put("counts", "counts")
      put("to", "to")
    case .level:
      put("from", "from")
      put("value", "value")
    case .decision:
      put("city", "city")
      put("to", "to")
      put("from", "from")
    }
  }
}
