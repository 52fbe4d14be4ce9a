internal import Diagnostics
internal import XMLStream

/// Takes the events of a message with data: SDMX-ML 2.1 and 3.0, generic and structure-specific.
///
/// Namespaces decide what an element of the message is, prefixes nothing. Elements of structure-specific data lie in no
/// namespace, or in one of their structure.
struct SDMXMessageReader: XMLEventHandler {
  /// What an open element is.
  enum Part {
    case message, header, structure, reference, pointer, identifier, headerAction, headerTest
    case dataSet, attributes, key, series, group, observation, component, value, text
    case footer, footerMessage, footerText
    case other
  }

  let file: String
  /// Whether the message is structure-specific.
  let isSpecific: Bool
  let version: String
  var header = SDMXMessageHeader()
  var names = SDMXNames()
  private(set) var sets: [SDMXDataSet] = []
  /// What footers say, a message each.
  private(set) var footers: [String] = []
  private(set) var findings = FindingList()
  private(set) var isEmpty = true

  private var parts: [Part] = []
  private var set: SDMXDataSet?
  private var openSeries: SDMXRecord?
  private var openGroup: SDMXRecord?
  private var openObservation: SDMXRecord?
  private var component: (id: String, values: [String])?
  private var text: [UInt8] = []

  init(file: String, root: XMLElement) {
    self.file = file
    isSpecific = root.name.hasPrefix("StructureSpecific")
    version = root.namespace.flatMap(SDMXNamespace.init)?.version ?? ""
  }

  mutating func startElement(_ tag: borrowing XMLStartTag) {
    let part = part(tag)
    parts.append(part)
    switch part {
    case .identifier, .headerAction, .headerTest, .text: text = []
    case .reference: text = []
    case .value where isSpecific:
      text = []
      component?.values.append("")
    case .pointer:
      header.refer(
        to: SDMXReference(
          agency: Self.string(tag, "agencyID"), id: Self.string(tag, "id"), version: Self.string(tag, "version")))
    case .footerText: if !text.isEmpty { text.append(0x20) }
    case .footerMessage:
      text = []
      let code = Self.string(tag, "code")
      if !code.isEmpty { text = Array("\(code):".utf8) }
    case .structure:
      let atObservation = Self.string(tag, "dimensionAtObservation")
      header.begin(Self.string(tag, "structureID"), atObservation: atObservation.isEmpty ? nil : atObservation)
    case .dataSet: begin(tag)
    case .series:
      set?.series.append(SDMXRecord(place: tag.place))
      openSeries = record(tag)
    case .group: openGroup = record(tag)
    case .observation: openObservation = record(tag)
    case .component: component = (Self.string(tag, "id"), [])
    case .value where !isSpecific: takeGeneric(tag)
    case .message, .header, .attributes, .key, .footer, .value, .other: break
    }
  }

  mutating func characters(_ text: Span<UInt8>) {
    switch parts.last {
    case .identifier, .headerAction, .headerTest, .text, .value, .reference, .footerText:
      for index in text.indices { self.text.append(text[index]) }
    default: break
    }
  }

  mutating func endElement(_ tag: borrowing XMLEndTag) {
    guard let part = parts.popLast() else { return }
    switch part {
    case .headerAction: header.action = trimmed
    case .headerTest: header.isTest = trimmed == "true" || trimmed == "1"
    case .identifier, .reference: header.refer(to: SDMXReference(urn: trimmed))
    case .dataSet: end()
    case .series:
      if let record = openSeries, let last = set?.series.indices.last { set?.series[last] = record }
      openSeries = nil
    case .group:
      if let record = openGroup { set?.groups.append(record) }
      openGroup = nil
    case .observation:
      if let record = openObservation {
        let series = openSeries == nil ? nil : set?.series.indices.last
        set?.observations.append((series, record))
      }
      openObservation = nil
    // Of a text in several languages the first counts.
    case .value where isSpecific, .text:
      let text = trimmed
      if let last = component?.values.indices.last, component?.values[last] == "" { component?.values[last] = text }
    case .component: endComponent(tag.place)
    case .footerMessage: if !trimmed.isEmpty { footers.append(trimmed) }
    case .message, .header, .structure, .pointer, .attributes, .key, .footer, .footerText, .value, .other: break
    }
  }

  private var trimmed: String { PlainLabel.trimmed(String(decoding: text, as: UTF8.self)) }

  // MARK: Data sets

  private mutating func begin(_ tag: borrowing XMLStartTag) {
    isEmpty = false
    var (reference, action) = ("", header.action)
    for index in 0..<tag.attributeCount {
      switch Self.local(tag.attributeName(index)) {
      case "structureRef": reference = tag.string(index)
      case "action": action = tag.string(index)
      default: continue
      }
    }
    guard SDMXConcepts.givesData(action) else {
      findings.append(
        .statisticsActionNotTaken, .rowSetAside,
        Diagnostic(
          .statisticsActionNotTaken, .rowSetAside,
          .delivery(
            action == "Delete" ? .statisticsSetDeletes : .statisticsActionUnknown, .quoted(action)),
          at: tag.place.location(in: file)))
      return
    }
    let structure = header.structure(reference)
    var set = SDMXDataSet(structure: structure.reference, at: tag.place)
    set.atObservation = structure.atObservation
    // The measure of 2.1 has one name in all structures.
    if version == "2.1" { set.seen.insert(names.number(SDMXConcepts.value)) }
    if !isSpecific { set.dimensions = [] }
    self.set = set
    let own = record(tag, besides: Self.dataSetAttributes)
    if isSpecific { self.set?.own = own }
  }

  /// What a data set has besides values of components, where a writer left out the prefix.
  private static let dataSetAttributes: Set<String> = [
    "structureRef", "action", "dataScope", "setID", "validFromDate", "validToDate", "reportingBeginDate",
    "reportingEndDate", "publicationYear", "publicationPeriod",
  ]

  private mutating func end() {
    if let set { sets.append(set) }
    set = nil
  }

  /// The values of a tag of structure-specific data: its attributes without a prefix.
  private mutating func record(_ tag: borrowing XMLStartTag, besides left: Set<String> = []) -> SDMXRecord {
    var record = SDMXRecord(place: tag.place)
    guard isSpecific else { return record }
    for index in 0..<tag.attributeCount {
      let name = tag.attributeName(index)
      if !name.contains(":"), !left.contains(name) { add(name, tag.string(index), to: &record) }
    }
    return record
  }

  private mutating func add(_ id: String, _ text: String, isSeveral: Bool = false, to record: inout SDMXRecord) {
    let number = names.number(id)
    set?.seen.insert(number)
    // Of what is an attribute in all structures only what is used keeps its text, the rest its place among the others.
    let isLeft = SDMXConcepts.attributes.contains(id) && !StatisticsDescription.ids.contains(id)
    record.values.append(SDMXValue(id: number, text: isLeft ? "" : text, isSeveral: isSeveral))
  }

  // MARK: Generic data

  private mutating func takeGeneric(_ tag: borrowing XMLStartTag) {
    let value = Self.string(tag, "value")
    var id = Self.string(tag, "id")
    let isMeasure = tag.isNamed("ObsValue")
    let isKey = tag.isNamed("ObsDimension") || parts.dropLast().last == .key
    if id.isEmpty { id = isMeasure ? SDMXConcepts.value : set?.atObservation ?? SDMXConcepts.period }
    // Keys of groups are parts of keys, and in an order of their own.
    if isKey, openGroup == nil {
      let number = names.number(id)
      if set?.dimensions?.contains(number) == false { set?.dimensions?.append(number) }
    }
    addToOpen(id, value)
  }

  private mutating func addToOpen(_ id: String, _ text: String, isSeveral: Bool = false) {
    if var record = openObservation {
      openObservation = nil
      add(id, text, isSeveral: isSeveral, to: &record)
      openObservation = record
    } else if var record = openGroup {
      openGroup = nil
      add(id, text, isSeveral: isSeveral, to: &record)
      openGroup = record
    } else if var record = openSeries {
      openSeries = nil
      add(id, text, isSeveral: isSeveral, to: &record)
      openSeries = record
    } else if var record = set?.own {
      add(id, text, isSeveral: isSeveral, to: &record)
      set?.own = record
    }
  }

  private mutating func endComponent(_ place: XMLPlace) {
    guard let component, !component.id.isEmpty else { return }
    addToOpen(component.id, component.values.joined(separator: ";"), isSeveral: component.values.count > 1)
    self.component = nil
  }

  // MARK: Elements

  private static func string(_ tag: borrowing XMLStartTag, _ name: StaticString) -> String {
    tag.index(of: name).map { tag.string($0) } ?? ""
  }

  private static func local(_ name: String) -> String {
    name.lastIndex(of: ":").map { String(name[name.index(after: $0)...]) } ?? name
  }

  private func part(_ tag: borrowing XMLStartTag) -> Part {
    switch parts.last {
    case nil: return .message
    case .message:
      if SDMXNamespace.isMessage(tag) {
        return tag.isNamed("Header") ? .header : tag.isNamed("DataSet") ? .dataSet : .other
      }
      return tag.isNamed("Footer") && SDMXNamespace.isFooter(tag) ? .footer : .other
    case .header:
      if tag.isNamed("Structure") { return .structure }
      return tag.isNamed("DataSetAction") ? .headerAction : tag.isNamed("Test") ? .headerTest : .other
    case .structure: return .reference
    case .reference: return tag.isNamed("URN") ? .identifier : tag.isNamed("Ref") ? .pointer : .other
    case .footer: return .footerMessage
    case .footerMessage: return .footerText
    case .dataSet, .series, .group, .observation:
      guard set != nil else { return .other }
      return isSpecific ? specific(tag) : generic(tag)
    case .attributes, .key, .component: return tag.isNamed("Value") ? .value : .other
    case .value: return isSpecific ? .text : .other
    case .pointer, .identifier, .headerAction, .headerTest, .text, .footerText, .other: return .other
    }
  }

  private func specific(_ tag: borrowing XMLStartTag) -> Part {
    if SDMXNamespace.isOther(tag) { return .other }
    let isOfSet = parts.last == .dataSet
    if tag.isNamed("Comp") { return .component }
    if tag.isNamed("Obs"), isOfSet || parts.last == .series { return .observation }
    if isOfSet, tag.isNamed("Series") { return .series }
    return isOfSet && (tag.isNamed("Group") || tag.isNamed("Atts")) ? .group : .other
  }

  private func generic(_ tag: borrowing XMLStartTag) -> Part {
    guard SDMXNamespace.isGeneric(tag) else { return .other }
    let isOfSet = parts.last == .dataSet
    if tag.isNamed("Attributes") { return .attributes }
    if tag.isNamed("SeriesKey") || tag.isNamed("ObsKey") || tag.isNamed("GroupKey") { return .key }
    if tag.isNamed("ObsDimension") || tag.isNamed("ObsValue") { return .value }
    if tag.isNamed("Obs"), isOfSet || parts.last == .series { return .observation }
    if isOfSet, tag.isNamed("Series") { return .series }
    return isOfSet && tag.isNamed("Group") ? .group : .other
  }
}
