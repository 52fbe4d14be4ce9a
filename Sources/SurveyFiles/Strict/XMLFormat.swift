import Diagnostics

/// One of the project's XML formats, recognised by root element and namespace.
struct XMLFormat: Sendable {
  /// What a file of the format is, with article: `a survey description`.
  let noun: String
  /// The root element.
  let element: String
  /// The namespace without its version.
  let namespace: String
  /// The version that is read.
  let version = "1"

  static let survey = XMLFormat(noun: "a survey description", element: "survey", namespace: "urn:feasibility:survey:")
  static let registry = XMLFormat(
    noun: "a registry of cities", element: "registry", namespace: "urn:feasibility:registry:")
  static let responses = XMLFormat(
    noun: "a file of returns", element: "responses", namespace: "urn:feasibility:responses:")

  private static let all = [
    survey, registry, responses,
    XMLFormat(noun: "a criteria set", element: "criteriaSet", namespace: "urn:feasibility:criteria:"),
    XMLFormat(noun: "a report", element: "report", namespace: "urn:feasibility:report:"),
  ]

  /// The finding if a root element is not that of the format in the version that is read. The version comes first.
  func refusal(name: String, namespace found: String?, at location: InputLocation) -> Diagnostic? {
    let found = found ?? ""
    let wanted = "<\(element) xmlns=\"\(namespace)\(version)\">"
    if name == element, found == namespace + version { return nil }
    if found.hasPrefix(namespace) {
      guard found == namespace + version else {
        let other = String(found.dropFirst(namespace.count))
        return Diagnostic(
          .surveyOtherVersion, .stop,
          "version “\(other)” of the format cannot be read; this programme reads version \(version)", at: location,
          mend: "write \(wanted)")
      }
      return Diagnostic(
        .surveyOtherKind, .stop, "the root element is <\(name)>, but \(noun) begins with <\(element)>", at: location,
        mend: "write \(wanted)")
    }
    let kind = Self.all.first { found.hasPrefix($0.namespace) }?.noun
    let seen = kind ?? (found.isEmpty ? "XML with the root element <\(name)> in no namespace" : "XML of “\(found)”")
    return Diagnostic(
      .surveyOtherKind, .stop, "this is \(seen), where \(noun) is needed", at: location,
      mend: "it begins with \(wanted)")
  }
}
