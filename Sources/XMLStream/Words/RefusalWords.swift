internal import Diagnostics

extension Words {
  /// The finding for what the scanner does not let through.
  static func refusal(_ refusal: Refusal, file: String, opening: some Collection<UInt8>) -> Diagnostic {
    let location = refusal.place.location(in: file)
    switch refusal.reason {
    case .notMarkup:
      return Diagnostic(.notXML, .stop, "The file is not XML: \(kind(Array(opening)))", at: location)
    case .doctype:
      return Diagnostic(.doctypeRefused, .stop, "A document type declaration is not allowed", at: location)
    case .internalSubset:
      return Diagnostic(
        .doctypeRefused, .stop, "The document type declaration holds declarations of its own", at: location)
    case .encoding(let name): return encoding(name, at: location, isDeclared: true)
    case .malformedDeclaration:
      return Diagnostic(
        .notWellFormed, .stop, "The XML declaration is malformed", at: location,
        mend: "write <?xml version=\"1.0\" encoding=\"UTF-8\"?>")
    case .forbidden(let scalar):
      let digits = String(scalar, radix: 16, uppercase: true)
      let code = String(repeating: "0", count: 4 - digits.utf8.count) + digits
      return Diagnostic(
        .characterForbidden, .stop, "The character U+\(code) is not allowed in XML", at: location)
    case .longTag(let limit):
      return Diagnostic(
        .tagTooLarge, .stop, "A tag is longer than \(limit) bytes", at: location,
        mend: "look for a missing quotation mark or “>”")
    case .manyAttributes(let limit):
      return Diagnostic(.tagTooLarge, .stop, "A tag has more than \(limit) attributes", at: location)
    case .longText(let limit):
      return Diagnostic(.textTooLong, .stop, "A text is longer than \(limit) bytes", at: location)
    case .longComment(let limit):
      return Diagnostic(
        .textTooLong, .stop, "A comment or processing instruction is longer than \(limit) bytes", at: location)
    case .deep(let limit):
      return Diagnostic(.nestedTooDeep, .stop, "Elements are nested more than \(limit) deep", at: location)
    case .manyElements(let limit):
      return Diagnostic(.tooManyElements, .stop, "The file holds more than \(limit) elements", at: location)
    case .lateDeclaration:
      return Diagnostic(
        .notWellFormed, .stop, "The XML declaration stands elsewhere than at the very beginning", at: location,
        mend: "remove it, or what stands before it")
    case .endWithoutStart:
      return Diagnostic(.tagsDoNotMatch, .stop, "An end tag has no start tag", at: location)
    case .unknownMarkup:
      return Diagnostic(.notWellFormed, .stop, "“<!” begins neither a comment nor a CDATA section", at: location)
    case .sectionEnd:
      return Diagnostic(.notWellFormed, .stop, "“]]>” in text", at: location, mend: "write “]]&gt;”")
    case .bareAmpersand:
      return Diagnostic(
        .notWellFormed, .stop, "“&” begins no reference here", at: location, mend: "write “&amp;” for “&”")
    case .entity(let name): return unknownEntity(name, at: location)
    case .forbiddenReference(let name):
      return Diagnostic(
        .characterForbidden, .stop, "“&\(shortened(name));” stands for a character that XML does not allow",
        at: location)
    case .openQuote(let start):
      return Diagnostic(
        .notWellFormed, .stop,
        "“<” within the value of an attribute that begins in line \(start.line), column \(start.column)", at: location,
        mend: "close the quotation mark, or write “&lt;”")
    }
  }

  private static func kind(_ opening: [UInt8]) -> String {
    if opening.starts(with: [0x50, 0x4B, 3, 4]) { return "it is a ZIP archive, as Excel workbooks are" }
    if opening.starts(with: "%PDF".utf8) { return "it is a PDF" }
    if opening.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return "it is an old or encrypted Office file" }
    if opening.first == UInt8(ascii: "{") || opening.first == UInt8(ascii: "[") { return "it looks like JSON" }
    return "it does not begin with “<”"
  }
}
