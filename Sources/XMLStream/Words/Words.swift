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
      .furtherFindings, .note, "\(count) further \(count == 1 ? "finding" : "findings") of this kind not shown",
      at: InputLocation(file: file), mend: "mend those that are shown and read the file again")
  }

  static func unknownEntity(_ name: String, at location: InputLocation) -> Diagnostic {
    Diagnostic(
      .entityRefused, .stop, "“&\(shortened(name));” is no entity of XML", at: location,
      mend: "write the character itself, or “&amp;” for “&”")
  }

  static func missingEnd(_ name: String, opened: XMLPlace, end: XMLPlace, file: String) -> Diagnostic {
    Diagnostic(
      .endsTooEarly, .stop,
      "“<\(shortened(name))>”, opened in line \(opened.line), is not closed before the end of the file",
      at: end.location(in: file), mend: "add “</\(shortened(name))>”, or look for what cut the file off")
  }

  static func unfinished(_ what: String, begun: XMLPlace, file: String) -> Diagnostic {
    Diagnostic(
      .endsTooEarly, .stop, "The file ends within \(what) that begins in line \(begun.line)",
      at: begun.location(in: file))
  }

  static func empty(isBlank: Bool, file: String) -> Diagnostic {
    Diagnostic(
      .notXML, .stop, isBlank ? "The file is empty" : "The file holds no element",
      at: InputLocation(file: file))
  }

  static func manyNamespaces(limit: Int, at location: InputLocation) -> Diagnostic {
    Diagnostic(
      .tagTooLarge, .stop, "More than \(limit) namespace declarations are in force at this element", at: location)
  }

  static func encoding(_ name: String, at location: InputLocation, isDeclared: Bool) -> Diagnostic {
    let name = shortened(name)
    return Diagnostic(
      .encodingRefused, .stop,
      isDeclared ? "The declared encoding “\(name)” is not “UTF-8”" : "The file is encoded in \(name), not in UTF-8",
      at: location)
  }

  static func brokenText(_ broken: Encoding.Broken, _ byte: UInt8, at location: InputLocation) -> Diagnostic {
    let digits = String(byte, radix: 16, uppercase: true)
    let hexadecimal = "0x" + (digits.utf8.count < 2 ? "0" : "") + digits
    return switch broken {
    case .invalid: Diagnostic(.notUTF8, .stop, "Byte \(hexadecimal) is not UTF-8 here", at: location)
    case .truncated: Diagnostic(.notUTF8, .stop, "The file ends within a character of UTF-8", at: location)
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
