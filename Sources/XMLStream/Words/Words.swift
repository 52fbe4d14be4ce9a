internal import Diagnostics

/// Turns what the scanner and libxml2 met into findings in the house's words.
enum Words {
  /// What is known at the time of an error.
  struct Context {
    var file: String
    /// Where the parser stands.
    var place: XMLPlace
    /// The tag that is being parsed.
    var next: TagRecord?
    /// Its attributes.
    var layout: [StartTagLayout.Name]
    /// The innermost open element.
    var open: (name: String, place: XMLPlace)?
  }

  static func cut(_ count: Int, file: String) -> Diagnostic {
    Diagnostic(
      .furtherFindings, .note, .xml(.furtherFindings, .number(count)),
      at: InputLocation(file: file), mend: .xml(.mendShown))
  }

  static func unknownEntity(_ name: String, at location: InputLocation) -> Diagnostic {
    Diagnostic(
      .entityRefused, .stop, .xml(.unknownEntity, .text(shortened(name))), at: location,
      mend: .xml(.writeCharacter))
  }

  static func missingEnd(_ name: String, opened: XMLPlace, end: XMLPlace, file: String) -> Diagnostic {
    Diagnostic(
      .endsTooEarly, .stop,
      .xml(.missingEnd, .text(shortened(name)), .number(opened.line)),
      at: end.location(in: file), mend: .xml(.addEnd, .text(shortened(name))))
  }

  static func unfinished(_ what: XMLFact, begun: XMLPlace, file: String) -> Diagnostic {
    Diagnostic(
      .endsTooEarly, .stop, .xml(.unfinished, .said(.xml(what)), .number(begun.line)),
      at: begun.location(in: file))
  }

  static func empty(isBlank: Bool, file: String) -> Diagnostic {
    Diagnostic(
      .notXML, .stop, .xml(isBlank ? .fileEmpty : .noElement),
      at: InputLocation(file: file))
  }

  static func manyNamespaces(limit: Int, at location: InputLocation) -> Diagnostic {
    Diagnostic(
      .tagTooLarge, .stop, .xml(.manyNamespaces, .number(limit)), at: location)
  }

  static func encoding(_ name: String, at location: InputLocation, isDeclared: Bool) -> Diagnostic {
    let name = shortened(name)
    return Diagnostic(
      .encodingRefused, .stop,
      .xml(isDeclared ? .declaredEncoding : .otherEncoding, .text(name)),
      at: location)
  }

  static func brokenText(_ broken: Encoding.Broken, _ byte: UInt8, at location: InputLocation) -> Diagnostic {
    let digits = String(byte, radix: 16, uppercase: true)
    let hexadecimal = "0x" + (digits.utf8.count < 2 ? "0" : "") + digits
    return switch broken {
    case .invalid: Diagnostic(.notUTF8, .stop, .xml(.byteNotUTF8, .text(hexadecimal)), at: location)
    case .truncated: Diagnostic(.notUTF8, .stop, .xml(.endsWithinCharacter), at: location)
    }
  }

  /// At most 60 characters of a name from the input, controls made visible.
  static func shortened(_ name: String) -> String {
    var text = ""
    for scalar in name.unicodeScalars.prefix(60) {
      let isPlain = scalar.value >= 0x20 && scalar.value != 0x7F
      text.unicodeScalars.append(isPlain ? scalar : "\u{FFFD}")
    }
    return name.unicodeScalars.count > 60 ? text + "…" : text
  }
}
