/// Finds the names of the attributes in the raw bytes of one start tag.
enum StartTagLayout {
  struct Name {
    /// As it is written, with its prefix.
    var text: String
    var place: XMLPlace
  }

  /// Names and places in the order of the tag, namespace declarations left out, as libxml2 hands them over.
  static func attributes(_ tag: Span<UInt8>, from start: XMLPlace) -> [Name] {
    names(tag, from: start).filter { $0.text != "xmlns" && !$0.text.hasPrefix("xmlns:") }
  }

  /// All names and places, namespace declarations too.
  static func names(_ tag: Span<UInt8>, from start: XMLPlace) -> [Name] {
    var found: [Name] = []
    var place = start
    var lastWasReturn = false
    var quote: UInt8 = 0
    var name: [UInt8] = []
    var namePlace = start
    var isElementName = true
    for index in 0..<tag.count {
      let byte = tag[index]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: "=") || byte.isXMLSpace || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">") {
        if !name.isEmpty, !isElementName {
          found.append(Name(text: String(decoding: name, as: UTF8.self), place: namePlace))
        }
        if !name.isEmpty { isElementName = false }
        name = []
      } else if index > 0 {
        if name.isEmpty { namePlace = place }
        name.append(byte)
      }
      place.advance(over: byte, lastWasReturn: &lastWasReturn)
    }
    return found
  }
}
