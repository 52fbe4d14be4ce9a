import Diagnostics

/// The findings that strict reading makes, each with the nearest allowed name.
enum StrictChecks {
  static func unknownElement(_ name: String, in parent: String, allowed: [String], at place: InputLocation)
    -> Diagnostic
  {
    Diagnostic(
      .surveyUnknownElement, .stop, .survey(.unknownElementIn, .text(name), .text(parent)), at: place,
      mend: NearMiss.statement(for: name, among: allowed)
        ?? (allowed.isEmpty ? .survey(.holdsNoElements, .text(parent)) : .survey(.allowedAre, list(allowed))))
  }

  static func unknownAttribute(_ name: String, of element: String, allowed: [String], at place: InputLocation)
    -> Diagnostic
  {
    Diagnostic(
      .surveyUnknownAttribute, .stop, .survey(.noAttributeOf, .text(name), .text(element)), at: place,
      mend: NearMiss.statement(for: name, among: allowed)
        ?? (allowed.isEmpty ? .survey(.hasNoAttributes, .text(element)) : .survey(.allowedAre, list(allowed))))
  }

  static func missingAttribute(_ name: String, of element: String, at place: InputLocation) -> Diagnostic {
    Diagnostic(.surveyPartMissing, .stop, .survey(.attributeMissingIn, .text(name), .text(element)), at: place)
  }

  static func missingElement(_ name: String, in parent: String, at place: InputLocation) -> Diagnostic {
    Diagnostic(.surveyPartMissing, .stop, .survey(.elementMissingIn, .text(name), .text(parent)), at: place)
  }

  static func notAllowed(_ value: String, for name: String, allowed: [String], at place: InputLocation) -> Diagnostic {
    notAllowed(
      value, for: name,
      rule: NearMiss.statement(for: value, among: allowed) ?? .survey(.allowedAre, list(allowed)), at: place)
  }

  /// - Parameter rule: how the value is to be written.
  static func notAllowed(_ value: String, for name: String, rule: Statement, at place: InputLocation) -> Diagnostic {
    Diagnostic(
      .surveyValueNotAllowed, .stop, .survey(.noValueOf, .quoted(value), .text(name)), at: place, mend: rule)
  }

  /// - Parameter what: a name, or words that name it, as in ``SurveyFact/theColumn``.
  static func twice(_ what: FactValue, firstLine: Int?, at place: InputLocation) -> Diagnostic {
    Diagnostic(
      .surveyPartTwice, .stop,
      firstLine.map { .survey(.standsTwiceFirstIn, what, .number($0)) } ?? .survey(.standsTwice, what), at: place)
  }

  static func dangling(_ value: String, what: FactValue, known: [String], at place: InputLocation) -> Diagnostic {
    Diagnostic(
      .surveyDangling, .stop, .survey(.noSuchThing, what, .quoted(value)), at: place,
      mend: NearMiss.statement(for: value, among: known) ?? (known.isEmpty ? nil : .survey(.knownAre, list(known))))
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

  static let identifierRule = Statement.survey(.identifierRule)

  private static func list(_ names: [String]) -> FactValue { .firstOf(names.prefix(12), count: names.count) }
}
