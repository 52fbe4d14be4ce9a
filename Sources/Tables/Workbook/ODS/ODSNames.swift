internal import XMLStream

/// Namespaces of OpenDocument; prefixes mean nothing.
enum ODSNames {
  static let office: StaticString = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
  static let table: StaticString = "urn:oasis:names:tc:opendocument:xmlns:table:1.0"
  static let text: StaticString = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
  static let style: StaticString = "urn:oasis:names:tc:opendocument:xmlns:style:1.0"
  static let manifest: StaticString = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
  /// What LibreOffice adds: the type `error`.
  static let calc: StaticString = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"

  /// How a spreadsheet calls itself, in its first entry or its root element; templates add to it.
  static let mediaType = "application/vnd.oasis.opendocument.spreadsheet"
}

extension XMLStartTag {
  /// Whether the element is this one.
  func `is`(_ name: StaticString, in namespace: StaticString) -> Bool { isNamed(name) && isInNamespace(namespace) }

  /// Whether an attribute is there and has this value.
  func has(_ name: StaticString, in namespace: StaticString, _ value: StaticString) -> Bool {
    index(of: name, in: namespace).map { isValue($0, value) } ?? false
  }

  /// A count of at least 1; 1 without the attribute, `nil` if its value is no count. What is above 2^31 is cut to it.
  func count(_ name: StaticString, in namespace: StaticString) -> Int? {
    guard let index = index(of: name, in: namespace) else { return 1 }
    return withValue(index) { value in
      var count = 0
      for position in value.indices {
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(value[position]) else { return nil }
        count = min(count * 10 + Int(value[position] - UInt8(ascii: "0")), 1 << 31)
      }
      return count > 0 ? count : nil
    }
  }
}
