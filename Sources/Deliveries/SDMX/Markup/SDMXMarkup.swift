internal import Diagnostics
internal import XMLStream

extension DeliveryProfile {
  /// Messages with data of SDMX-ML, and what services send in their place.
  static let sdmxML: DeliveryProfile = DeliveryProfile(
    "sdmx-ml", title: "SDMX-ML 2.1, 3.0", marks: SDMXMarkup.marks, read: SDMXMarkup.read)
}

/// Reads SDMX-ML: generic and structure-specific data.
///
/// The same observations give the same delivery as SDMX-CSV. A structure that is sent along says which components are
/// dimensions, in which order, and how codes are called.
enum SDMXMarkup {
  static func marks(_ file: DeliveryFile) -> [DeliveryMark] {
    guard let root = file.streamed ?? file.xml, let namespace = root.namespace,
      let known = SDMXNamespace(namespace), known.part == "message", !SDMXStructureMessage.isMessage(root)
    else { return [] }
    return [DeliveryMark(100, "<\(root.name) xmlns=\"\(namespace)\">")]
  }

  static func read(_ file: DeliveryFile, _ options: DeliveryOptions, _ findings: inout FindingList) -> Delivery? {
    guard let root = file.streamed else {
      file.sayLooked(asking: .document, &findings)
      if let root = file.xml { findings.append(refusal(root)) }
      return nil
    }
    findings.append(file.findings)
    var reader = SDMXMessageReader(file: file.name, root: root)
    let read = XMLStreamReader.read(file.bytes, file: file.name, handler: &reader)
    findings.append(contentsOf: read.diagnostics)
    guard !read.diagnostics.hasErrors else { return nil }
    findings.append(reader.findings)
    guard !reader.names.isFull else {
      findings.append(
        Diagnostic(
          .statisticsMessageUnread, .stop, .delivery(.statisticsComponentsMany, .count(SDMXNames.most)),
          at: root.location))
      return nil
    }
    let said = reader.footers.joined(separator: "; ")
    if reader.isEmpty || (!said.isEmpty && reader.sets.allSatisfy { $0.observations.isEmpty }) {
      findings.append(
        Diagnostic(
          .statisticsMessageWithoutData, .stop,
          said.isEmpty
            ? .delivery(.statisticsKindWithoutData, .quoted(root.name))
            : .delivery(.statisticsFooterOnly, ServiceWords.quoted(said)), at: root.location))
      return nil
    }
    if !said.isEmpty {
      findings.append(
        Diagnostic(
          .statisticsFooterBeside, .note, .delivery(.statisticsFooterBeside, ServiceWords.quoted(said)),
          at: root.location))
    }
    if reader.header.isTest { findings.append(test(at: root.location)) }
    let structures = SDMXStructures(options, &findings)
    return SDMXAssembly(
      profile: .sdmxML, file: file.name, sets: reader.sets, names: reader.names, structures: structures
    ).delivery(&findings)
  }

  /// Says that the sender calls the message a test.
  static func test(at place: InputLocation) -> Diagnostic {
    Diagnostic(.statisticsFooterBeside, .note, .delivery(.statisticsTest), at: place)
  }

  /// Why a document that is no message with data, or of another version, is not read.
  private static func refusal(_ root: XMLElement) -> Diagnostic {
    guard let namespace = root.namespace.flatMap(SDMXNamespace.init), namespace.part == "message" else {
      return Diagnostic(
        .statisticsMessageWithoutData, .stop, .delivery(.statisticsKindWithoutData, .quoted(root.name)),
        at: root.location)
    }
    guard SDMXNamespace.versions.contains(namespace.version) else {
      return Diagnostic(
        .statisticsMessageUnread, .stop,
        .delivery(
          .statisticsVersionUnread, .text(namespace.version), .texts(SDMXNamespace.versions)), at: root.location)
    }
    let said = texts(root.children.filter { ["ErrorMessage", "Footer"].contains($0.name) })
    guard root.name != "Error", said.isEmpty else {
      return Diagnostic(
        .statisticsMessageWithoutData, .stop, .delivery(.statisticsServiceError, ServiceWords.quoted(said)),
        at: root.location)
    }
    return Diagnostic(
      .statisticsMessageWithoutData, .stop, .delivery(.statisticsKindWithoutData, .quoted(root.name)),
      at: root.location)
  }

  /// The texts of elements and all below, with their codes.
  private static func texts(_ elements: [XMLElement]) -> String {
    elements.map { element in
      let code = element.attribute("code").map { "\($0.value): " } ?? ""
      return code
        + ([PlainLabel.trimmed(element.text), texts(element.children)].filter { !$0.isEmpty })
        .joined(separator: " ")
    }.filter { !$0.isEmpty }.joined(separator: " ")
  }
}
