internal import Diagnostics

extension Words {
  /// The finding for an error of libxml2's parser; the numbers are those of its `xmlerror.h`.
  static func parser(_ error: ParserError, _ context: Context) -> Diagnostic {
    let here = context.place.location(in: context.file)
    let tag = (context.next?.place ?? context.place).location(in: context.file)
    func finding(_ code: DiagnosticCode, _ headline: String, at location: InputLocation, mend: String? = nil)
      -> Diagnostic
    {
      Diagnostic(code, .stop, headline, at: location, mend: mend)
    }
    switch (error.domain, error.code) {
    case (_, _) where error.isWarning:
      return Diagnostic(.worthALook, .note, "libxml2: \(plain(error.message))", at: here)
    case (.parser, 76):  // XML_ERR_TAG_NAME_MISMATCH
      guard let open = context.open else { return finding(.tagsDoNotMatch, "An end tag has no start tag", at: tag) }
      return finding(
        .tagsDoNotMatch,
        "“</\(shortened(error.text2))>” does not close “<\(shortened(open.name))>”, opened in line \(open.place.line)",
        at: tag, mend: "write “</\(shortened(open.name))>” here, or close what lies between")
    case (.parser, 42), (.namespace, 203):  // XML_ERR_ATTRIBUTE_REDEFINED, XML_NS_ERR_ATTRIBUTE_REDEFINED
      let repeated = repeatedName(context.layout, like: error.text1)
      return finding(
        .attributeTwice, "The attribute “\(shortened(repeated?.text ?? error.text1))” stands twice in one tag",
        at: repeated?.place.location(in: context.file) ?? tag)
    case (.namespace, 201):  // XML_NS_ERR_UNDEFINED_NAMESPACE
      // “Namespace prefix a for b on c is not defined” concerns an attribute, without “for” the element.
      let isAttribute = error.message.contains(" for ")
      let name = error.text1 + ":" + error.text2
      let place = isAttribute ? context.layout.first { $0.text == name }?.place : nil
      return finding(
        .prefixUnknown, "The prefix “\(shortened(error.text1))” is not declared",
        at: place?.location(in: context.file) ?? tag,
        mend: "declare it with xmlns:\(shortened(error.text1))=\"…\", or leave it out")
    case (.parser, 9), (.parser, 8), (.parser, 6), (.parser, 7):  // invalid characters and references to them
      return finding(.characterForbidden, "A character that XML does not allow", at: here)
    case (.parser, 5):  // XML_ERR_DOCUMENT_END
      return finding(.notWellFormed, "More content after the end of the root element", at: here)
    default:
      if error.domain == .parser, let text = sentence(error.code) { return finding(.notWellFormed, text, at: here) }
      return finding(.notWellFormed, "Not well-formed XML: \(plain(error.message))", at: here)
    }
  }

  /// The rules that need no more than their words.
  private static func sentence(_ code: Int) -> String? {
    switch code {
    case 23: "A reference does not end with “;”, or a “&” stands for itself where “&amp;” belongs"
    case 38: "“<” within the value of an attribute"
    case 39: "The value of an attribute does not begin with a quotation mark"
    case 41: "An attribute has no value"
    case 47: "A processing instruction is not closed"
    case 65: "A blank is missing between two attributes"
    case 68: "A name is missing or begins with a character that names cannot begin with"
    case 73: "A tag is not closed with “>”"
    case 80: "“--” within a comment"
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
