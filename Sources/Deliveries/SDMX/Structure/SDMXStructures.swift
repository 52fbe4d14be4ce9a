internal import Diagnostics

/// The structures that structure messages define.
struct SDMXStructures {
  private(set) var all: [SDMXStructure] = []
  private var numbers: [String: [Int]] = [:]
  private var flows: [String: (structure: SDMXReference, name: String?)] = [:]

  /// The structures of files that were sent along; those that are no structure messages are said.
  init(_ options: DeliveryOptions, _ findings: inout FindingList) {
    for companion in options.companions {
      let message = companion.xml.flatMap { SDMXStructureMessage($0, language: options.language) }
      guard let message, !message.structures.isEmpty else {
        findings.append(
          Diagnostic(
            .statisticsStructureUnfit, .note, .delivery(.statisticsStructureWithout),
            at: InputLocation(file: companion.name)))
        continue
      }
      for structure in message.structures {
        numbers[structure.reference.key, default: []].append(all.count)
        all.append(structure)
      }
      flows.merge(message.flows) { first, _ in first }
    }
  }

  /// The structure of data that name it, or a flow over it.
  ///
  /// A flow that no message defines is taken for one over the only structure there is, if its dimensions are there: data
  /// name flows, and structure messages often do not hold them.
  func structure(of reference: SDMXReference, has: (String) -> Bool) -> SDMXStructure? {
    let named = flows[reference.key]?.structure ?? reference
    let same = (numbers[named.key] ?? []).map { all[$0] }
    if let exact = same.first(where: { $0.reference.version == named.version }) ?? same.first { return exact }
    guard all.count == 1, let only = all.first, only.dimensions.allSatisfy({ has($0.id) }) else { return nil }
    return only
  }

  /// The name of a flow, or of its structure.
  func title(_ reference: SDMXReference) -> String? {
    flows[reference.key]?.name ?? numbers[reference.key]?.first.flatMap { all[$0].name }
  }

  /// Says that structures were given, and that the one of the data is not among them.
  func other(than reference: SDMXReference, at place: InputLocation) -> Diagnostic? {
    guard let other = all.first else { return nil }
    return Diagnostic(
      .statisticsStructureUnfit, .valueSetAside,
      .delivery(.statisticsStructureOther, .quoted(other.reference.text), .quoted(reference.text)), at: place)
  }

  /// The structure of a data set; `nil`, with a finding where one was given, if there is none or it does not fit.
  func fitting(
    _ set: SDMXDataSet, _ names: SDMXNames, at place: InputLocation, _ findings: inout FindingList
  ) -> SDMXStructure? {
    let has = { (id: String) in names.known(id).map(set.seen.contains) ?? false }
    guard let structure = structure(of: set.structure, has: has) else {
      if let other = other(than: set.structure, at: place) { findings.append(other) }
      return nil
    }
    let defined = Set(structure.dimensions.map(\.id))
    let missing = set.observations.isEmpty ? [] : structure.dimensions.map(\.id).filter { !has($0) }
    let further = (set.dimensions ?? []).map { names.ids[$0] }.filter { !defined.contains($0) }
    guard missing.isEmpty, further.isEmpty else {
      let ids = missing.isEmpty ? further : missing
      findings.append(
        Diagnostic(
          .statisticsStructureUnfit, .valueSetAside,
          .delivery(
            missing.isEmpty ? .statisticsStructureLacks : .statisticsStructureUnfit,
            .quoted(structure.reference.text), .firstOf(ids.prefix(12), count: ids.count)), at: place))
      return nil
    }
    return structure
  }
}
