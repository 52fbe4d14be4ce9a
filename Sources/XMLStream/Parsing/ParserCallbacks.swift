internal import CXMLShims

/// One error of libxml2, copied out of its memory.
struct ParserError {
  enum Domain {
    case parser, namespace, schema
  }

  var domain: Domain
  var code: Int
  var isWarning: Bool
  var offset: Int
  var message: String
  var text1: String
  var text2: String

  /// Errors in the use of namespaces let the parser go on; all others end the reading.
  var isFatal: Bool { domain == .parser && !isWarning }
}

/// The C functions that libxml2 calls; the box is the unretained ``ParserCore``.
enum ParserCallbacks {
  static var handlers: cxml_handlers {
    unsafe cxml_handlers(
      start: { box, local, prefix, uri, namespaces, count, attributes in
        let core = unsafe ParserCallbacks.core(box)
        unsafe core.start(
          local: local, prefix: prefix, uri: uri, namespaceCount: Int(namespaces),
          attributes: UnsafeBufferPointer(start: attributes, count: attributes == nil ? 0 : Int(count)))
      },
      end: { box, local, _, _ in unsafe ParserCallbacks.core(box).end(local: local) },
      text: { box, bytes, count in
        unsafe ParserCallbacks.core(box).text(UnsafeBufferPointer(start: bytes, count: count))
      },
      entity: { box, name, offset in
        unsafe ParserCallbacks.core(box).unknownEntity(String(cString: name), offset: Int(offset))
      },
      error: { box, error in
        let core = unsafe ParserCallbacks.core(box)
        let copy = unsafe ParserError(error.pointee)
        if copy.domain == .schema { core.schemaError(copy) } else { core.parserError(copy) }
      })
  }

  private static func core(_ box: UnsafeMutableRawPointer) -> ParserCore {
    unsafe Unmanaged<ParserCore>.fromOpaque(box).takeUnretainedValue()
  }
}

extension ParserError {
  init(_ error: cxml_error) {
    func text(_ pointer: UnsafePointer<CChar>?) -> String { unsafe pointer.map { unsafe String(cString: $0) } ?? "" }
    switch unsafe error.domain {
    case Int32(CXML_NAMESPACE.rawValue): domain = .namespace
    case Int32(CXML_SCHEMA.rawValue): domain = .schema
    default: domain = .parser
    }
    code = unsafe Int(error.code)
    isWarning = unsafe error.is_warning != 0
    offset = unsafe error.offset
    message = unsafe text(error.message)
    text1 = unsafe text(error.text1)
    text2 = unsafe text(error.text2)
  }
}
