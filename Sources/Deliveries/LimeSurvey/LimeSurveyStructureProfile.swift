internal import Diagnostics
internal import XMLStream

extension DeliveryProfile {
  /// The structure of a LimeSurvey survey: a codebook, without respondents.
  static let limeSurveyStructure: DeliveryProfile = DeliveryProfile(
    "limesurvey-structure", title: "LimeSurvey structure (.lss)",
    marks: { file in
      guard let document = file.xml.flatMap(LimeSurveyDocument.init), document.kind == "Survey" else { return [] }
      return [DeliveryMark(100, "<LimeSurveyDocType>Survey")]
    },
    read: { file, options, findings in
      file.sayLooked(asking: .document, &findings)
      guard let root = file.xml else { return nil }
      guard let document = LimeSurveyDocument(root) else {
        findings.append(LimeSurveyDocument.missing("LimeSurveyDocType", at: root.location))
        return nil
      }
      guard
        let structure = LimeSurveyStructure(
          document, language: options.language, at: root.location, findings: &findings)
      else { return nil }
      return structure.delivery(DeliveryProfile.limeSurveyStructure.name, file: file.name, findings: &findings)
    })
}

extension LimeSurveyStructure {
  /// The structure as a delivery without respondents.
  func delivery(_ profile: DeliveryProfileName, file: String, findings: inout FindingList) -> Delivery {
    var delivery = Delivery(
      profile: profile, file: file, form: DeliveredForm(id: id, title: title), tellsApart: [])
    var names: Set<String> = []
    for entry in questions {
      let columns = columns(of: entry)
      // An array without rows, or with more cells than any table has columns.
      if columns.isEmpty {
        findings.append(
          Diagnostic(
            .formStructureBroken, .valueSetAside,
            .delivery(.formStructureWithout, .text("\(entry.code)[…]")), at: entry.place))
      }
      for column in columns {
        guard names.insert(column.question.name).inserted else {
          findings.append(
            Diagnostic(
              .formStructureBroken, .valueSetAside, .delivery(.formCodeTwice, .quoted(column.question.name)),
              at: column.question.place, mend: .delivery(.exportAgain)))
          continue
        }
        delivery.append(column.question, [])
      }
    }
    return delivery
  }
}
