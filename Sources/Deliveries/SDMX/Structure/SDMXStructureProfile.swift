internal import Diagnostics
internal import XMLStream

extension DeliveryProfile {
  /// A structure message of SDMX-ML alone: a codebook, without respondents.
  static let sdmxStructure: DeliveryProfile = DeliveryProfile(
    "sdmx-structure", title: "SDMX-ML 2.1, 3.0 structure",
    marks: { file in
      guard let root = file.xml, SDMXStructureMessage.isMessage(root) else { return [] }
      return [DeliveryMark(100, "<Structure xmlns=\"\(root.namespace ?? "")\">")]
    },
    read: { file, options, findings in
      file.sayLooked(asking: .document, &findings)
      guard let root = file.xml else { return nil }
      let message = SDMXStructureMessage(root, language: options.language)
      guard let message, !message.structures.isEmpty else {
        findings.append(
          Diagnostic(
            .statisticsStructureUnfit, .stop, .delivery(.statisticsStructureWithout), at: root.location,
            mend: .delivery(.statisticsGiveStructure)))
        return nil
      }
      return message.delivery(file.name)
    })
}

extension SDMXStructureMessage {
  /// The components as questions; where there are several structures, theirs come under the structure's name.
  func delivery(_ file: String) -> Delivery {
    let first = structures.first
    var delivery = Delivery(
      profile: DeliveryProfile.sdmxStructure.name, file: file,
      form: DeliveredForm(
        id: first?.reference.text, title: first?.name, versions: structures.map { $0.reference.text }),
      tellsApart: [])
    var names: Set<String> = []
    for structure in structures {
      let components = structure.dimensions + structure.attributes + structure.measures
      for (number, component) in components.enumerated() {
        let name = structures.count > 1 ? "\(structure.reference.key).\(component.id)" : component.id
        guard names.insert(name).inserted else { continue }
        let isMeasure = number >= structure.dimensions.count + structure.attributes.count
        let kind: DeliveredQuestion.Kind =
          component.codes != nil ? .choice : isMeasure ? .number : component.id == structure.period ? .date : .text
        delivery.append(
          DeliveredQuestion(
            name: name, label: component.name, kind: kind,
            options: component.codes?.codes.map { DeliveredOption(name: $0.code, label: $0.name) } ?? [],
            place: component.place), [])
      }
    }
    return delivery
  }
}
