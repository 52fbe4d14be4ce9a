import XMLStream

/// Writes down every event as a line of text; neighbouring pieces of text become one.
struct EventRecorder: XMLEventHandler {
  private(set) var lines: [String] = []
  private var text = ""

  mutating func startElement(_ tag: borrowing XMLStartTag) {
    flush()
    var line = "start \(tag.namespace ?? "-") \(tag.name) @\(tag.place.line):\(tag.place.column)"
    for index in 0..<tag.attributeCount {
      let place = tag.place(ofAttribute: index)
      line += " \(tag.attributeName(index))=“\(tag.string(index))”@\(place.line):\(place.column)"
    }
    lines.append(line)
  }

  mutating func characters(_ bytes: Span<UInt8>) { text += String(utf8: bytes) }

  mutating func endElement(_ tag: borrowing XMLEndTag) {
    flush()
    lines.append("end \(tag.name) @\(tag.place.line):\(tag.place.column)")
  }

  private mutating func flush() {
    if !text.isEmpty { lines.append("text “\(text)”") }
    text = ""
  }
}

/// Does nothing with the events.
struct Ignoring: XMLEventHandler {
  mutating func startElement(_ tag: borrowing XMLStartTag) {}
  mutating func characters(_ text: Span<UInt8>) {}
  mutating func endElement(_ tag: borrowing XMLEndTag) {}
}

/// Reads bytes in chunks of a size; 0 reads them at once.
func record(
  _ bytes: [UInt8], chunk: Int = 0, schema: XMLSchema? = nil, options: XMLReadOptions = .init()
) -> (lines: [String], findings: XMLFindings) {
  let reader = XMLPushReader(file: "test.xml", schema: schema, options: options, handler: EventRecorder())
  var rest = bytes[...]
  while !rest.isEmpty {
    let piece = rest.prefix(chunk == 0 ? rest.count : chunk)
    reader.push(Array(piece))
    rest = rest.dropFirst(piece.count)
  }
  let findings = reader.finish()
  return (reader.handler.lines, findings)
}
