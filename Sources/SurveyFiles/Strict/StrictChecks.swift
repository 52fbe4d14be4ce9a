import Diagnostics

/// The findings that strict reading makes, each with the nearest allowed name.
enum StrictChecks {
  static func unknownElement(_ name: String, in parent: String, allowed: [String], at place: InputLocation)
    -> Diagnostic
  {
    Diagnostic(
      .surveyUnknownElement, .stop, "<\(name)> is not known inside <\(parent)>", at: place,
      mend: NearMiss.question(for: name, among: allowed)
        ?? (allowed.isEmpty ? "<\(parent)> holds no elements" : "allowed are " + list(allowed)))
  }

  static func unknownAttribute(_ name: String, of element: String, allowed: [String], at place: InputLocation)
    -> Diagnostic
  {
    Diagnostic(
      .surveyUnknownAttribute, .stop, "“\(name)” is not an attribute of <\(element)>", at: place,
      mend: NearMiss.question(for: name, among: allowed)
        ?? (allowed.isEmpty ? "<\(element)> has no attributes" : "allowed are " + list(allowed)))
  }

  static func missingAttribute(_ name: String, of element: String, at place: InputLocation) -> Diagnostic {
    Diagnostic(.surveyPartMissing, .stop, "“\(name)” is missing in <\(element)>", at: place)
  }

  static func missingElement(_ name: String, in parent: String, at place: InputLocation) -> Diagnostic {
    Diagnostic(.surveyPartMissing, .stop, "<\(name)> is missing in <\(parent)>", at: place)
  }

  static func notAllowed(_ value: String, for name: String, allowed: [String], at place: InputLocation) -> Diagnostic {
    Diagnostic(
      .surveyValueNotAllowed, .stop, "\(Excerpt.name(value)) is not a value of “\(name)”", at: place,
      mend: NearMiss.question(for: value, among: allowed) ?? "allowed are " + list(allowed))
  }

  static func notAllowed(_ value: String, for name: String, rule: String, at place: InputLocation) -> Diagnostic {
    Diagnostic(
      .surveyValueNotAllowed, .stop, "\(Excerpt.name(value)) is not a value of “\(name)”", at: place, mend: rule)
  }

  static func twice(_ what: String, firstLine: Int?, at place: InputLocation) -> Diagnostic {
    let first = firstLine.map { "; it stands first in line \($0)" } ?? ""
    return Diagnostic(.surveyPartTwice, .stop, "\(what) stands twice\(first)", at: place)
  }

  static func dangling(_ value: String, what: String, known: [String], at place: InputLocation) -> Diagnostic {
    Diagnostic(
      .surveyDangling, .stop, "there is no \(what) \(Excerpt.name(value))", at: place,
      mend: NearMiss.question(for: value, among: known) ?? (known.isEmpty ? nil : "known are " + list(known)))
  }

  /// Whether a text may be an identifier: letters, digits, `.`, `-` and `_`, a letter or digit first.
  static func isIdentifier(_ text: String) -> Bool {
    func isLetterOrDigit(_ byte: UInt8) -> Bool {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
      default: false
      }
    }
    guard let first = text.utf8.first, isLetterOrDigit(first) else { return false }
    return text.utf8.allSatisfy { isLetterOrDigit($0) || ".-_".utf8.contains($0) }
  }

  static let identifierRule = "letters, digits, “.”, “-” and “_”, a letter or digit first"

  private static func list(_ names: [String]) -> String {
    names.count <= 12
      ? names.joined(separator: ", ") : names.prefix(12).joined(separator: ", ") + " and \(names.count - 12) more"
  }
}
