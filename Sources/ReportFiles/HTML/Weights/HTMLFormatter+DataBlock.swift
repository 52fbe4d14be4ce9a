import Diagnostics

extension HTMLFormatter {
  /// A block of data for the page's scripts: JSON that no markup can end, as every `<` in it is written by number.
  func dataBlock(_ id: String, _ body: (JSONWriter) -> Void) {
    let buffer = ByteSink()
    body(JSONWriter(buffer, indent: false))
    element("script") {
      attribute("type", "application/json")
      attribute("id", id)
      text("")
      var start = buffer.bytes.startIndex
      let bytes = buffer.bytes
      while let less = bytes[start...].firstIndex(of: UInt8(ascii: "<")) {
        sink.append(bytes: bytes[start..<less])
        sink.append("\\u003c")
        start = less + 1
      }
      sink.append(bytes: bytes[start...])
    }
    line()
  }
}
