internal import Diagnostics

extension Words {
  /// The finding for an error of libxml2's parser; the numbers are those of its `xmlerror.h`.
  static func parser(_ error: ParserError, _ context: Context) -> Diagnostic {
    let here = context.place.location(in: context.file)
    let tag = (context.next?.place ?? context.place).location(in: context.file)
    func finding(_ code: DiagnosticCode, _ what: Statement, at location: InputLocation, mend: Statement? = nil)
      -> Diagnostic
    {
      Diagnostic(code, .stop, what, at: location, mend: mend)
    }
    switch (error.domain, error.code) {
    case (_, _) where error.isWarning:
      return Diagnostic(.worthALook, .note, .xml(.warning, .text(plain(error.message))), at: here)
    case (.parser, 76):  // XML_ERR_TAG_NAME_MISMATCH
      guard let open = context.open else { return finding(.tagsDoNotMatch, .xml(.endWithoutStart), at: tag) }
      return finding(
        .tagsDoNotMatch,
        .xml(.tagsDiffer, .text(shortened(error.text2)), .text(shortened(open.name)), .number(open.place.line)),
        at: tag, mend: .xml(.writeEnd, .text(shortened(open.name))))
    case (.parser, 42), (.namespace, 203):  // XML_ERR_ATTRIBUTE_REDEFINED, XML_NS_ERR_ATTRIBUTE_REDEFINED
      let repeated = repeatedName(context.layout, like: error.text1)
      return finding(
        .attributeTwice, .xml(.attributeTwice, .text(shortened(repeated?.text ?? error.text1))),
        at: repeated?.place.location(in: context.file) ?? tag)
    case (.namespace, 201):  // XML_NS_ERR_UNDEFINED_NAMESPACE
      // “Namespace prefix a for b on c is not defined” concerns an attribute, without “for” the element.
      let isAttribute = error.message.contains(" for ")
      let name = error.text1 + ":" + error.text2
      let place = isAttribute ? context.layout.first { $0.text == name }?.place : nil
      return finding(
        .prefixUnknown, .xml(.prefixUnknown, .text(shortened(error.text1))),
        at: place?.location(in: context.file) ?? tag,
        mend: .xml(.declarePrefix, .text(shortened(error.text1))))
    case (.parser, 9), (.parser, 8), (.parser, 6), (.parser, 7):  // invalid characters and references to them
      return finding(.characterForbidden, .xml(.aCharacterForbidden), at: here)
    case (.parser, 5):  // XML_ERR_DOCUMENT_END
      return finding(.notWellFormed, .xml(.contentAfterEnd), at: here)
    default:
      if error.domain == .parser, let text = sentence(error.code) {
        return finding(.notWellFormed, .xml(text), at: here)
      }
      return finding(.notWellFormed, .xml(.notWellFormed, .text(plain(error.message))), at: here)
    }
  }

  /// The rules that need no more than their words.
  private static func sentence(_ code: Int) -> XMLFact? {
    switch code {
    case 23: .referenceOpen
    case 38: .lessThanInValue
    case 39: .valueUnquoted
    case 41: .attributeWithoutValue
    case 47: .instructionOpen
    case 65: .blankMissing
    case 68: .nameMissing
    case 73: .tagOpen
    case 80: .hyphensInComment
    default: nil
    }
  }

  private static func repeatedName(_ layout: [StartTagLayout.Name], like local: String) -> StartTagLayout.Name? {
    var seen: Set<String> = []
    return layout.first { !seen.insert($0.text).inserted } ?? layout.last { $0.text.hasSuffix(":" + local) }
  }

  /// libxml2's words on one line, without the final full stop.
  static func plain(_ message: String) -> String {
    var words = message.split { $0 == "\n" || $0 == "\r" }.joined(separator: " ")
    while words.hasSuffix(" ") || words.hasSuffix(".") { words.removeLast() }
    return shortened(words, to: 200)
  }

  private static func shortened(_ text: String, to limit: Int) -> String {
    text.unicodeScalars.count <= limit
      ? text : String(String.UnicodeScalarView(text.unicodeScalars.prefix(limit))) + "…"
  }
}
