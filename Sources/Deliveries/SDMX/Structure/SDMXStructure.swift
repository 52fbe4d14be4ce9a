internal import Diagnostics

/// A data structure definition: what the components of data are, and how their codes are called.
struct SDMXStructure {
  /// One component.
  struct Component {
    let id: String
    let name: String?
    /// The codes in their order; `nil` where any text may stand.
    let codes: SDMXCodes?
    let place: InputLocation
  }

  let reference: SDMXReference
  let name: String?
  /// The dimensions in the order of keys, that of the period among them.
  let dimensions: [Component]
  let attributes: [Component]
  let measures: [Component]
  /// The identifier of the period; `nil` where there is none.
  let period: String?
}

/// A list of codes with their names.
struct SDMXCodes {
  let codes: [(code: String, name: String?)]
  let names: [String: String]

  init(_ codes: [(code: String, name: String?)]) {
    self.codes = codes
    names = Dictionary(codes.compactMap { code, name in name.map { (code, $0) } }) { first, _ in first }
  }
}

/// The structures that structure messages define.
struct SDMXStructures {
  private(set) var all: [SDMXStructure] = []
  private var flows: [String: (structure: SDMXReference, name: String?)] = [:]

  /// The structures of several messages; those that stand twice are taken from the first.
  init(_ messages: [SDMXStructureMessage]) {
    for message in messages {
      all += message.structures
      flows.merge(message.flows) { first, _ in first }
    }
  }

  /// The structures of files that were sent along, those that are no structure messages left out.
  init(_ companions: [DeliveryFile], language: String?) {
    self.init(companions.compactMap { $0.xml.flatMap { SDMXStructureMessage($0, language: language) } })
  }

  /// The structure of data that name it, or a flow over it.
  ///
  /// A flow that no message defines is taken for one over the only structure there is: data name flows, and structure
  /// messages often do not hold them.
  func structure(of reference: SDMXReference, components: (SDMXStructure) -> Bool) -> SDMXStructure? {
    let named = flows[reference.key]?.structure ?? reference
    let sameID = all.filter { $0.reference.key == named.key }
    if let exact = sameID.first(where: { $0.reference.version == named.version }) ?? sameID.first { return exact }
    guard all.count == 1, let only = all.first, components(only) else { return nil }
    return only
  }

  /// The name of a flow, or of its structure.
  func title(_ reference: SDMXReference) -> String? {
    flows[reference.key]?.name ?? all.first { $0.reference.key == reference.key }?.name
  }
}
