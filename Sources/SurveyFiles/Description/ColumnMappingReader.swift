import AssessmentModel
import Diagnostics
import XMLStream

/// Reads the `<column>` elements of a survey: a header, and what stands under it.
enum ColumnMappingReader {
  private static let attributes = ["name", "item", "group", "part", "as", "ignore"] + NumberPinReader.attributes

  static func read(_ root: XMLElement, findings: inout FindingList) -> [ColumnMapping] {
    var mappings: [ColumnMapping] = []
    var lines: [String: Int] = [:]
    for element in root.children(named: "column") {
      for attribute in element.attributes where !attributes.contains(attribute.name) {
        findings.append(
          StrictChecks.unknownAttribute(attribute.name, of: "column", allowed: attributes, at: attribute.location))
      }
      guard let name = element.attribute("name") else {
        findings.append(StrictChecks.missingAttribute("name", of: "column", at: element.location))
        continue
      }
      if let first = lines[name.value] {
        findings.append(
          StrictChecks.twice(.said(.survey(.theColumn, .text(name.value))), firstLine: first, at: name.location))
      }
      lines[name.value] = element.location.line ?? 0
      if NumberPinReader.isPinOnly(element) { continue }
      if let use = use(element, findings: &findings) {
        mappings.append(ColumnMapping(header: name.value, use: use, location: name.location))
      }
    }
    return mappings
  }

  private static func use(_ element: XMLElement, findings: inout FindingList) -> ColumnUse? {
    let given = ["item", "as", "ignore"].filter { element.attribute($0) != nil }
    guard given.count == 1 else {
      findings.append(
        given.isEmpty
          ? Diagnostic(
            .surveyPartMissing, .stop, .survey(.columnSaysNothing), at: element.location)
          : Diagnostic(
            .surveyValueNotAllowed, .stop, .survey(.columnSaysBoth, .text(given[0]), .text(given[1])),
            at: element.location, mend: .survey(.keepOne)))
      return nil
    }
    if let item = element.attribute("item") { return itemUse(element, item: item.value, findings: &findings) }
    if let use = groupUse(element) { return use }
    for name in ["group", "part"] {
      guard let attribute = element.attribute(name) else { continue }
      findings.append(
        StrictChecks.unknownAttribute(name, of: "column", allowed: ["name", given[0]], at: attribute.location))
    }
    if let role = element.attribute("as") {
      if let use = roles.first(where: { $0.name == role.value })?.use { return use }
      findings.append(StrictChecks.notAllowed(role.value, for: "as", allowed: roles.map(\.name), at: role.location))
      return nil
    }
    guard let ignore = element.attribute("ignore") else { return nil }
    if ignore.value == "yes" { return .ignored }
    findings.append(StrictChecks.notAllowed(ignore.value, for: "ignore", allowed: ["yes"], at: ignore.location))
    return nil
  }

  /// A column of a long table that holds the answers for one group, or their numbers.
  private static func groupUse(_ element: XMLElement) -> ColumnUse? {
    guard let group = element.attribute("group"), let role = element.attribute("as"), element.attribute("part") == nil
    else { return nil }
    switch role.value {
    case "value": return .groupAnswer(GroupID(group.value))
    case "n": return .groupCount(GroupID(group.value))
    default: return nil
    }
  }

  private static func itemUse(_ element: XMLElement, item: String, findings: inout FindingList) -> ColumnUse? {
    let group = element.attribute("group").map { GroupID($0.value) }
    guard let part = element.attribute("part") else { return .value(ItemID(item), group: group) }
    switch part.value {
    case "n":
      if let group { return .sampleSize(ItemID(item), group: group) }
      findings.append(StrictChecks.missingAttribute("group", of: "column part=\"n\"", at: part.location))
      return nil
    case "missing": return .missing(ItemID(item), group: group)
    case "evidence" where group == nil: return .evidence(ItemID(item))
    case "margin" where group == nil: return .margin(ItemID(item))
    case let name where group == nil && ProofPart(rawValue: name) != nil:
      return ProofPart(rawValue: name).map { .proof(ItemID(item), $0) }
    default:
      findings.append(
        StrictChecks.notAllowed(
          part.value, for: "part",
          allowed: group == nil
            ? ["n", "evidence", "margin", "missing"] + ProofPart.allCases.map(\.rawValue) : ["n", "missing"],
          at: part.location))
      return nil
    }
  }

  private static let roles: [(name: String, use: ColumnUse)] = [
    ("question", .question), ("group", .group), ("value", .answer), ("n", .answerCount), ("evidence", .answerEvidence),
    ("margin", .answerMargin), ("answered-by", .answerProof(.answeredBy)),
    ("verified-by", .answerProof(.verifiedBy)), ("verified", .answerProof(.verified)), ("missing", .answerMissing),
    ("origin.file", .answerOrigin(.file)), ("origin.place", .answerOrigin(.place)),
    ("origin.question", .answerOrigin(.question)), ("origin.answer", .answerOrigin(.answer)),
  ]
}
