import AssessmentModel
import Diagnostics
import Tables
import XMLStream

extension HeadReader {
  /// The only child with a name, if there is one; a second one is a finding.
  mutating func single(_ name: String, in parent: XMLElement) -> XMLElement? {
    let found = parent.children(named: name)
    for extra in found.dropFirst() {
      findings.append(StrictChecks.twice(.text("<\(name)>"), firstLine: found[0].location.line, at: extra.location))
    }
    return found.first
  }

  /// A text in its languages.
  mutating func text(_ name: String, in parent: XMLElement) -> LocalizedText {
    var result = LocalizedText.empty
    var lines: [String: Int] = [:]
    for element in parent.children(named: name) {
      checkAttributes(of: element, allowed: ["xml:lang"])
      checkNoChildren(of: element)
      let language = element.attribute("xml:lang")?.value ?? Language.english.rawValue
      let content = TextLayout.unwrapped(element.text)
      if let first = lines[language] {
        findings.append(
          StrictChecks.twice(
            .said(.survey(.elementInLanguage, .text(name), .text(language))), firstLine: first, at: element.location))
      }
      lines[language] = element.location.line ?? 0
      if let known = LocalizedText.language(language) {
        result.write(content, in: known)
      } else {
        findings.append(
          StrictChecks.notAllowed(
            language, for: "xml:lang", allowed: LocalizedText.languages.map(\.rawValue),
            at: element.attribute("xml:lang")?.location ?? element.location))
      }
    }
    return result
  }

  /// A text in no particular language.
  mutating func plainText(_ element: XMLElement) -> String {
    checkAttributes(of: element, allowed: [])
    checkNoChildren(of: element)
    return TextLayout.unwrapped(element.text)
  }

  /// A file reference within reach.
  mutating func reference(_ element: XMLElement) -> FileReference? {
    guard let href = element.attribute("href") else {
      findings.append(StrictChecks.missingAttribute("href", of: element.name, at: element.location))
      return nil
    }
    if let refusal = SurveyPath.refusal(of: href.value) {
      findings.append(
        Diagnostic(
          .surveyPathOutOfReach, .stop, .survey(.pathRefused, .quoted(href.value), .said(.survey(refusal))),
          at: href.location))
      return nil
    }
    return FileReference(href: href.value, location: href.location)
  }

  mutating func delimiter(of element: XMLElement) -> UInt8? {
    guard element.attribute("delimiter") != nil else { return nil }
    let names = CSVDialect.delimiters.map(CSVDialect.name)
    guard let name = choice("delimiter", of: element, names) else { return nil }
    return CSVDialect.delimiters.first { CSVDialect.name(of: $0) == name }
  }

  /// The name of an encoding that is read.
  mutating func encoding(of element: XMLElement) -> String? {
    guard let attribute = element.attribute("encoding") else { return nil }
    if let encoding = TextEncoding.named(attribute.value) { return encoding.name }
    findings.append(
      StrictChecks.notAllowed(
        attribute.value, for: "encoding", allowed: TextEncoding.all.map(\.name), at: attribute.location))
    return nil
  }

  mutating func required(_ name: String, of element: XMLElement) -> String? {
    guard let attribute = element.attribute(name) else {
      findings.append(StrictChecks.missingAttribute(name, of: element.name, at: element.location))
      return nil
    }
    if attribute.value.isEmpty {
      findings.append(StrictChecks.notAllowed("", for: name, rule: .survey(.mustNotBeEmpty), at: attribute.location))
      return nil
    }
    return attribute.value
  }

  mutating func identifier(_ name: String, of element: XMLElement) -> String? {
    guard let value = required(name, of: element) else { return nil }
    if StrictChecks.isIdentifier(value) { return value }
    findings.append(
      StrictChecks.notAllowed(
        value, for: name, rule: StrictChecks.identifierRule,
        at: element.attribute(name)?.location ?? element.location))
    return nil
  }

  mutating func choice(_ name: String, of element: XMLElement, _ allowed: [String]) -> String? {
    guard let attribute = element.attribute(name) else {
      findings.append(StrictChecks.missingAttribute(name, of: element.name, at: element.location))
      return nil
    }
    if allowed.contains(attribute.value) { return attribute.value }
    findings.append(StrictChecks.notAllowed(attribute.value, for: name, allowed: allowed, at: attribute.location))
    return nil
  }

  mutating func checkAttributes(of element: XMLElement, allowed: [String]) {
    for attribute in element.attributes where !allowed.contains(attribute.name) {
      findings.append(
        .surveyUnknownAttribute, .stop,
        StrictChecks.unknownAttribute(attribute.name, of: element.name, allowed: allowed, at: attribute.location))
    }
  }

  private mutating func checkNoChildren(of element: XMLElement) {
    for child in element.children {
      findings.append(
        .surveyUnknownElement, .stop,
        StrictChecks.unknownElement(child.name, in: element.name, allowed: [], at: child.location))
    }
  }
}

/// Text of a file as a reader sees it: line breaks and runs of blanks are one blank.
enum TextLayout {
  static func unwrapped(_ text: String) -> String {
    var wasBlank = true
    let isPlain = text.utf8.allSatisfy { byte in
      let isBlank = byte == 0x20
      defer { wasBlank = isBlank }
      return byte > 0x20 || (isBlank && !wasBlank)
    }
    if isPlain, !wasBlank { return text }
    return text.split { " \n\r\t".contains($0) || $0 == "\r\n" }.joined(separator: " ")
  }
}
