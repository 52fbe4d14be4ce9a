internal import Diagnostics

extension Words {
  /// The finding for what the scanner does not let through.
  static func refusal(_ refusal: Refusal, file: String) -> Diagnostic {
    let location = refusal.place.location(in: file)
    switch refusal.reason {
    case .notMarkup(let byte):
      return Diagnostic(.notXML, .stop, "The file is not XML: it begins with \(kind(byte))", at: location)
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
    case .control(let byte):
      let digits = String(byte, radix: 16, uppercase: true)
      let code = String(repeating: "0", count: 4 - digits.utf8.count) + digits
      return Diagnostic(
        .characterForbidden, .stop, "The control character U+\(code) is not allowed in XML", at: location)
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
    case .openQuote(let start):
      return Diagnostic(
        .notWellFormed, .stop,
        "“<” within the value of an attribute that begins in line \(start.line), column \(start.column)", at: location,
        mend: "close the quotation mark, or write “&lt;”")
    }
  }

  private static func kind(_ byte: UInt8) -> String {
    switch byte {
    case UInt8(ascii: "P"): "“P”, as zipped files do (an Excel workbook, for example)"
    case UInt8(ascii: "{"), UInt8(ascii: "["): "“\(Character(Unicode.Scalar(byte)))”, as JSON does"
    case UInt8(ascii: "%"): "“%”, as PDF does"
    case 0x21..<0x7F: "“\(Character(Unicode.Scalar(byte)))” instead of “<”"
    default: "text instead of “<”"
    }
  }
}
