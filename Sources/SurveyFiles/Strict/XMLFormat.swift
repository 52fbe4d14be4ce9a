import Diagnostics

/// One of the project's XML formats, recognised by root element and namespace.
struct XMLFormat: Sendable {
  /// What a file of the format is, in words with an article: `a survey description`.
  let noun: SurveyFact
  /// The root element.
  let element: String
  /// The namespace without its version.
  let namespace: String
  /// The version that is read.
  let version = "1"

  static let survey = XMLFormat(noun: .surveyDescription, element: "survey", namespace: "urn:feasibility:survey:")
  static let registry = XMLFormat(
    noun: .cityRegistry, element: "registry", namespace: "urn:feasibility:registry:")
  static let responses = XMLFormat(
    noun: .fileOfReturns, element: "responses", namespace: "urn:feasibility:responses:")

  private static let all = [
    survey, registry, responses,
    XMLFormat(noun: .criteriaSetFile, element: "criteriaSet", namespace: "urn:feasibility:criteria:"),
    XMLFormat(noun: .reportFile, element: "report", namespace: "urn:feasibility:report:"),
  ]

  /// The finding if a root element is not that of the format in the version that is read. The version comes first.
  func refusal(name: String, namespace found: String?, at location: InputLocation) -> Diagnostic? {
    let found = found ?? ""
    let wanted = FactValue.text("<\(element) xmlns=\"\(namespace)\(version)\">")
    let needed = FactValue.said(.survey(noun))
    if name == element, found == namespace + version { return nil }
    if found.hasPrefix(namespace) {
      guard found == namespace + version else {
        let other = String(found.dropFirst(namespace.count))
        return Diagnostic(
          .surveyOtherVersion, .stop, .survey(.otherFormatVersion, .text(other), .number(version)), at: location,
          mend: .survey(.writeRoot, wanted))
      }
      return Diagnostic(
        .surveyOtherKind, .stop, .survey(.rootIsOther, .text(name), needed, .text(element)), at: location,
        mend: .survey(.writeRoot, wanted))
    }
    let known = Self.all.first { found.hasPrefix($0.namespace) }.map { Statement.survey($0.noun) }
    let other: Statement =
      found.isEmpty ? .survey(.xmlInNoNamespace, .text(name)) : .survey(.xmlOfNamespace, .text(found))
    return Diagnostic(
      .surveyOtherKind, .stop, .survey(.thisIsOther, .said(known ?? other), needed), at: location,
      mend: .survey(.itBeginsWith, wanted))
  }
}
