/// Reads a document that arrives in chunks, in memory that does not grow with it.
///
/// ```swift
/// let reader = XMLPushReader(file: "survey.xml", handler: Counter())
/// reader.push(chunk)            // as often as there are bytes
/// let findings = reader.finish()
/// ```
package final class XMLPushReader<Handler: XMLEventHandler> {
  private let core: HandlingCore<Handler>

  /// Creates a reader; `file` is the name for messages.
  package init(file: String, schema: XMLSchema? = nil, options: XMLReadOptions = .init(), handler: Handler) {
    core = HandlingCore(file: file, schema: schema, options: options, handler: handler)
  }

  /// The handler with what it has gathered.
  package var handler: Handler { core.handler }

  /// Whether an error has ended the reading, so that further chunks are not needed.
  package var isStopped: Bool { core.isStopped }

  /// Takes the next bytes.
  package func push(_ bytes: UnsafeRawBufferPointer) { unsafe core.push(bytes) }

  /// Takes the next bytes.
  package func push(_ bytes: [UInt8]) { unsafe bytes.withUnsafeBytes { unsafe core.push($0) } }

  /// Says that there are no more bytes, and returns what was found wrong.
  package func finish() -> XMLFindings { core.finish() }
}

private final class HandlingCore<Handler: XMLEventHandler>: ParserCore {
  var handler: Handler

  init(file: String, schema: XMLSchema?, options: XMLReadOptions, handler: Handler) {
    self.handler = handler
    super.init(file: file, schema: schema, options: options)
  }

  override func deliverStart(_ tag: borrowing XMLStartTag) { handler.startElement(tag) }
  override func deliverText(_ text: Span<UInt8>) { handler.characters(text) }
  override func deliverEnd(_ tag: borrowing XMLEndTag) { handler.endElement(tag) }
}

/// Reads a document whose bytes are at hand.
package enum XMLStreamReader {
  /// Hands the events of a document to `handler` and returns what was found wrong.
  ///
  /// If the findings hold an error, the handler has seen only part of the document, and that part may not be used.
  ///
  /// - Complexity: O(bytes); memory beyond the bytes does not grow with the document.
  package static func read<Handler: XMLEventHandler>(
    _ bytes: [UInt8], file: String, schema: XMLSchema? = nil, options: XMLReadOptions = .init(),
    handler: inout Handler
  ) -> XMLFindings {
    let reader = XMLPushReader(file: file, schema: schema, options: options, handler: handler)
    reader.push(bytes)
    let findings = reader.finish()
    handler = reader.handler
    return findings
  }
}
