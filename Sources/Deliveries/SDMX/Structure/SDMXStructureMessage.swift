internal import Diagnostics
internal import XMLStream

/// A structure message of SDMX-ML 2.1 or 3.0: its data structure definitions with the lists of codes that they name.
///
/// What it refers to elsewhere is not fetched: codes of lists that are not in it have no names.
struct SDMXStructureMessage {
  private(set) var structures: [SDMXStructure] = []
  private(set) var flows: [String: (structure: SDMXReference, name: String?)] = [:]
  private let language: String?
  private var lists: [String: SDMXCodes] = [:]
  private var concepts: [String: (name: String?, list: SDMXReference?)] = [:]

  /// Whether a root element is that of a structure message.
  static func isMessage(_ root: XMLElement) -> Bool {
    root.name == "Structure" && root.namespace.flatMap(SDMXNamespace.init)?.part == "message"
  }

  /// `nil` if the document is no structure message.
  init?(_ root: XMLElement, language: String?) {
    guard Self.isMessage(root), let content = root.child(named: "Structures") else { return nil }
    self.language = language
    for element in Self.maintainable(content, ["Codelist"]) {
      let codes = element.children(named: "Code").compactMap { code in
        code.attribute("id").map { (code: $0.value, name: name(code)) }
      }
      // A list that is kept elsewhere has no codes here.
      if !codes.isEmpty { lists[Self.reference(element).key] = SDMXCodes(codes) }
    }
    for scheme in Self.maintainable(content, ["ConceptScheme"]) {
      let key = Self.reference(scheme).key
      for concept in scheme.children(named: "Concept") {
        guard let id = concept.attribute("id")?.value else { continue }
        concepts["\(key).\(id)"] = (name(concept), concept.child(named: "CoreRepresentation").flatMap(list))
      }
    }
    structures = Self.maintainable(content, ["DataStructure"]).map(structure)
    for flow in Self.maintainable(content, ["Dataflow"]) {
      guard let structure = flow.child(named: "Structure").flatMap(Self.referred) else { continue }
      flows[Self.reference(flow).key] = (structure, name(flow))
    }
  }

  /// Elements of a kind, in whichever list of the message they stand.
  private static func maintainable(_ content: XMLElement, _ names: [String]) -> [XMLElement] {
    content.children.flatMap { list in list.children.filter { names.contains($0.name) } }
  }

  private static func reference(_ element: XMLElement) -> SDMXReference {
    SDMXReference(
      agency: element.attribute("agencyID")?.value ?? "", id: element.attribute("id")?.value ?? "",
      version: element.attribute("version")?.value ?? "")
  }

  /// What an element names: by `Ref`, by `URN`, or by a name as its text.
  static func referred(_ element: XMLElement) -> SDMXReference? {
    if let reference = element.child(named: "Ref") {
      let parent = reference.attribute("maintainableParentID")
      return SDMXReference(
        agency: reference.attribute("agencyID")?.value ?? "",
        id: (parent ?? reference.attribute("id"))?.value ?? "",
        version: (parent == nil
          ? reference.attribute("version") : reference.attribute("maintainableParentVersion"))?.value ?? "",
        item: parent == nil ? "" : reference.attribute("id")?.value ?? "")
    }
    return SDMXReference(urn: PlainLabel.trimmed(element.child(named: "URN")?.text ?? element.text))
  }

  private func name(_ element: XMLElement) -> String? {
    let names = element.children(named: "Name")
    let wanted = language.flatMap { language in names.first { $0.attribute("xml:lang")?.value == language } }
    let text = (wanted ?? names.first).map { PlainLabel.trimmed($0.text) }
    return text.flatMap { $0.isEmpty ? nil : $0 }
  }

  private func list(_ representation: XMLElement) -> SDMXReference? {
    representation.child(named: "Enumeration").flatMap(Self.referred)
  }

  private func structure(_ element: XMLElement) -> SDMXStructure {
    let parts = element.child(named: "DataStructureComponents")
    let dimensions = parts?.child(named: "DimensionList")?.children ?? []
    func components(_ elements: [XMLElement], _ names: [String]) -> [SDMXStructure.Component] {
      elements.filter { names.contains($0.name) }.compactMap(component)
    }
    return SDMXStructure(
      reference: Self.reference(element), name: name(element),
      dimensions: components(dimensions, ["Dimension", "MeasureDimension", "TimeDimension"]),
      attributes: components(parts?.child(named: "AttributeList")?.children ?? [], ["Attribute"]),
      measures: components(parts?.child(named: "MeasureList")?.children ?? [], ["PrimaryMeasure", "Measure"]),
      period: dimensions.first { $0.name == "TimeDimension" }.flatMap(component)?.id)
  }

  private func component(_ element: XMLElement) -> SDMXStructure.Component? {
    let concept = element.child(named: "ConceptIdentity").flatMap(Self.referred)
    // In 2.1 a component may take its identifier from its concept.
    guard let id = element.attribute("id")?.value ?? concept?.item, !id.isEmpty else { return nil }
    let known = concept.flatMap { concepts["\($0.key).\($0.item)"] }
    let reference = element.child(named: "LocalRepresentation").flatMap(list) ?? known?.list
    return SDMXStructure.Component(
      id: id, name: known?.name, codes: reference.flatMap { lists[$0.key] }, place: element.location)
  }
}
