internal import Diagnostics

extension Words {
  /// The finding for what the scanner does not let through.
  static func refusal(_ refusal: Refusal, file: String, opening: some Collection<UInt8>) -> Diagnostic {
    let location = refusal.place.location(in: file)
    switch refusal.reason {
    case .notMarkup:
      return Diagnostic(.notXML, .stop, .xml(.notXML, .said(.xml(kind(Array(opening))))), at: location)
    case .doctype:
      return Diagnostic(.doctypeRefused, .stop, .xml(.doctype), at: location)
    case .internalSubset:
      return Diagnostic(
        .doctypeRefused, .stop, .xml(.internalSubset), at: location)
    case .encoding(let name): return encoding(name, at: location, isDeclared: true)
    case .malformedDeclaration:
      return Diagnostic(
        .notWellFormed, .stop, .xml(.declarationMalformed), at: location,
        mend: .xml(.writeDeclaration))
    case .forbidden(let scalar):
      let digits = String(scalar, radix: 16, uppercase: true)
      let code = String(repeating: "0", count: 4 - digits.utf8.count) + digits
      return Diagnostic(
        .characterForbidden, .stop, .xml(.characterForbidden, .text(code)), at: location)
    case .longTag(let limit):
      return Diagnostic(
        .tagTooLarge, .stop, .xml(.tagLong, .number(limit)), at: location,
        mend: .xml(.lookForQuote))
    case .manyAttributes(let limit):
      return Diagnostic(.tagTooLarge, .stop, .xml(.manyAttributes, .number(limit)), at: location)
    case .longText(let limit):
      return Diagnostic(.textTooLong, .stop, .xml(.textLong, .number(limit)), at: location)
    case .longComment(let limit):
      return Diagnostic(
        .textTooLong, .stop, .xml(.commentLong, .number(limit)), at: location)
    case .deep(let limit):
      return Diagnostic(.nestedTooDeep, .stop, .xml(.nestedDeep, .number(limit)), at: location)
    case .manyElements(let limit):
      return Diagnostic(.tooManyElements, .stop, .xml(.manyElements, .number(limit)), at: location)
    case .lateDeclaration:
      return Diagnostic(
        .notWellFormed, .stop, .xml(.declarationLate), at: location,
        mend: .xml(.removeDeclaration))
    case .endWithoutStart:
      return Diagnostic(.tagsDoNotMatch, .stop, .xml(.endWithoutStart), at: location)
    case .unknownMarkup:
      return Diagnostic(.notWellFormed, .stop, .xml(.unknownMarkup), at: location)
    case .sectionEnd:
      return Diagnostic(.notWellFormed, .stop, .xml(.sectionEnd), at: location, mend: .xml(.writeSectionEnd))
    case .bareAmpersand:
      return Diagnostic(
        .notWellFormed, .stop, .xml(.bareAmpersand), at: location, mend: .xml(.writeAmpersand))
    case .entity(let name): return unknownEntity(name, at: location)
    case .forbiddenReference(let name):
      return Diagnostic(
        .characterForbidden, .stop, .xml(.forbiddenReference, .text(shortened(name))),
        at: location)
    case .openQuote(let start):
      return Diagnostic(
        .notWellFormed, .stop,
        .xml(.openQuote, .number(start.line), .number(start.column)), at: location,
        mend: .xml(.closeQuote))
    }
  }

  private static func kind(_ opening: [UInt8]) -> XMLFact {
    if opening.starts(with: [0x50, 0x4B, 3, 4]) { return .isArchive }
    if opening.starts(with: "%PDF".utf8) { return .isPDF }
    if opening.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return .isOldOffice }
    if opening.first == UInt8(ascii: "{") || opening.first == UInt8(ascii: "[") { return .isJSON }
    return .beginsOtherwise
  }
}
