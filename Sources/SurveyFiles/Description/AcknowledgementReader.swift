import Diagnostics
import XMLStream

/// Reads the `<acknowledge>` elements of a survey.
enum AcknowledgementReader {
  static let element = "acknowledge"
  private static let attributes = ["code", "city", "column", "by", "on"]

  static func read(_ root: XMLElement, findings: inout FindingList) -> [FindingAcknowledgement] {
    var found: [FindingAcknowledgement] = []
    var lines: [[String?]: Int] = [:]
    for element in root.children(named: element) {
      guard let acknowledgement = read(element, findings: &findings) else { continue }
      let key = [acknowledgement.code.id, acknowledgement.city, acknowledgement.column]
      if let first = lines[key] {
        findings.append(
          StrictChecks.twice(
            .said(.survey(.acknowledgementFor, .text(acknowledgement.code.id))), firstLine: first,
            at: element.location))
      }
      lines[key] = element.location.line ?? 0
      found.append(acknowledgement)
    }
    return found
  }

  private static func read(_ element: XMLElement, findings: inout FindingList) -> FindingAcknowledgement? {
    for attribute in element.attributes where !attributes.contains(attribute.name) {
      findings.append(
        .surveyUnknownAttribute, .stop,
        StrictChecks.unknownAttribute(
          attribute.name, of: Self.element, allowed: attributes, at: attribute.location))
    }
    for child in element.children {
      findings.append(
        .surveyUnknownElement, .stop,
        StrictChecks.unknownElement(child.name, in: Self.element, allowed: [], at: child.location))
    }
    let id = required("code", of: element, &findings)
    let by = required("by", of: element, &findings)
    let on = required("on", of: element, &findings)
    for name in ["city", "column"] where element.attribute(name)?.value.isEmpty == true {
      findings.append(
        StrictChecks.notAllowed(
          "", for: name, rule: .survey(.nameOrLeaveOut, .text(name)),
          at: element.attribute(name)?.location ?? element.location
        ))
    }
    let note = TextLayout.unwrapped(element.text)
    if note.isEmpty {
      findings.append(
        Diagnostic(
          .surveyPartMissing, .stop, .survey(.checkWithoutOutcome), at: element.location,
          mend: .survey(.writeOutcome)))
    }
    if let on, !isDay(on.value) {
      findings.append(
        StrictChecks.notAllowed(on.value, for: "on", rule: .survey(.writeDay), at: on.location))
    }
    guard let id else { return nil }
    guard let code = DiagnosticCode.named(id.value) else {
      findings.append(
        StrictChecks.notAllowed(id.value, for: "code", allowed: DiagnosticCode.all.map(\.id), at: id.location))
      return nil
    }
    guard let by, let on else { return nil }
    return FindingAcknowledgement(
      code: code, city: element.attribute("city")?.value, column: element.attribute("column")?.value,
      word: Acknowledgement(by: by.value, on: on.value, note: note), location: element.location)
  }

  private static func required(
    _ name: String, of element: XMLElement, _ findings: inout FindingList
  ) -> XMLAttribute? {
    guard let attribute = element.attribute(name) else {
      findings.append(StrictChecks.missingAttribute(name, of: Self.element, at: element.location))
      return nil
    }
    if attribute.value.isEmpty {
      findings.append(StrictChecks.notAllowed("", for: name, rule: .survey(.mustNotBeEmpty), at: attribute.location))
      return nil
    }
    return attribute
  }

  /// Whether a text is a day that exists.
  static func isDay(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2], parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } })
    else { return false }
    let (year, month, day) = (Int(parts[0]) ?? 0, Int(parts[1]) ?? 0, Int(parts[2]) ?? 0)
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    guard (1...12).contains(month) else { return false }
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
    return (1...days).contains(day)
  }
}
