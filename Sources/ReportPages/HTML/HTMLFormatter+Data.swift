import Diagnostics

extension HTMLFormatter {
  /// Data for a script, as JSON in an element that is not run.
  ///
  /// Every `<` is written by its number, so that no text in the data can end the element; what turns the direction of a
  /// line is spelled out, as in the page.
  func data(id: String, _ body: (JSONWriter) -> Void) {
    let json = ByteSink()
    body(JSONWriter(json, indent: false))
    element("script", id: id) {
      attribute("type", "application/json")
      text("")
      var rest = json.bytes[...]
      while let place = rest.firstIndex(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "\\") }) {
        sink.append(bytes: rest[..<place])
        rest = rest[place...]
        if rest.first == UInt8(ascii: "<") {
          sink.append("\\u003c")
          rest = rest.dropFirst()
        } else if let turn = BidiControl(escaped: rest) {
          sink.append("\\")
          sink.append(raw: turn.spelled)
          rest = rest.dropFirst(BidiControl.escapedLength)
        } else {
          // An escape and what it escapes stay together.
          sink.append(bytes: rest.prefix(2))
          rest = rest.dropFirst(2)
        }
      }
      sink.append(bytes: rest)
    }
    line()
  }

  /// What is read where markup was written: the text without its elements.
  ///
  /// - Complexity: O(bytes).
  static func plainText(_ markup: [UInt8]) -> String {
    var text: [UInt8] = []
    var isTag = false
    for byte in markup {
      switch byte {
      case UInt8(ascii: "<"): isTag = true
      case UInt8(ascii: ">") where isTag: isTag = false
      default: if !isTag { text.append(byte) }
      }
    }
    var plain = String(decoding: text, as: UTF8.self)
    for (name, sign) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")] {
      plain.replace(name, with: sign)
    }
    return plain
  }
}
