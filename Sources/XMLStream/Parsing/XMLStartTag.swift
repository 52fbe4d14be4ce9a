internal import CXMLShims
internal import Glibc

/// A start tag during its event: names, attributes and places, without a copy until one is asked for.
@safe
package struct XMLStartTag: ~Copyable {
  private let local: UnsafePointer<UInt8>
  private let prefix: UnsafePointer<UInt8>?
  private let uri: UnsafePointer<UInt8>?
  private let attributes: UnsafeBufferPointer<cxml_attribute>
  private let raw: UnsafeBufferPointer<UInt8>
  /// Of the `<`.
  package let place: XMLPlace

  init(
    local: UnsafePointer<UInt8>, prefix: UnsafePointer<UInt8>?, uri: UnsafePointer<UInt8>?,
    attributes: UnsafeBufferPointer<cxml_attribute>, raw: UnsafeBufferPointer<UInt8>, place: XMLPlace
  ) {
    unsafe self.local = local
    unsafe self.prefix = prefix
    unsafe self.uri = uri
    unsafe self.attributes = attributes
    unsafe self.raw = raw
    self.place = place
  }

  /// Local name.
  package var name: String { unsafe String(cString: local) }

  /// Whether the local name is this one.
  package func isNamed(_ name: StaticString) -> Bool { unsafe equals(local, name) }

  /// Namespace, `nil` if the element is in none.
  package var namespace: String? { unsafe uri.map { unsafe String(cString: $0) } }

  /// Whether the element is in this namespace.
  package func isInNamespace(_ namespace: StaticString) -> Bool {
    guard let uri = unsafe uri else { return false }
    return unsafe equals(uri, namespace)
  }

  /// Number of attributes, namespace declarations not counted.
  package var attributeCount: Int { unsafe attributes.count }

  /// Local name of an attribute, or `prefix:name` as it is written.
  package func attributeName(_ index: Int) -> String {
    let attribute = unsafe attributes[index]
    let name = unsafe String(cString: attribute.local)
    guard let prefix = unsafe attribute.prefix else { return name }
    return unsafe String(cString: prefix) + ":" + name
  }

  /// Whether an attribute only says where a schema may be found (`xsi:schemaLocation` or
  /// `xsi:noNamespaceSchemaLocation`). Editors write it; it is never followed and means nothing to a reader.
  package func isSchemaHint(_ index: Int) -> Bool {
    let attribute = unsafe attributes[index]
    guard let uri = unsafe attribute.uri, unsafe equals(uri, "http://www.w3.org/2001/XMLSchema-instance") else {
      return false
    }
    return unsafe equals(attribute.local, "schemaLocation")
      || equals(attribute.local, "noNamespaceSchemaLocation")
  }

  /// Index of an attribute without a prefix; `nil` if the tag does not have it.
  package func index(of name: StaticString) -> Int? {
    for index in 0..<attributeCount {
      let attribute = unsafe attributes[index]
      if unsafe attribute.prefix == nil, unsafe equals(attribute.local, name) { return index }
    }
    return nil
  }

  /// Index of an attribute of a namespace, whatever its prefix; `nil` if the tag does not have it.
  package func index(of name: StaticString, in namespace: StaticString) -> Int? {
    for index in 0..<attributeCount {
      let attribute = unsafe attributes[index]
      guard unsafe equals(attribute.local, name), let uri = unsafe attribute.uri else { continue }
      if unsafe equals(uri, namespace) { return index }
    }
    return nil
  }

  /// The bytes of a value, references resolved and white space normalised.
  package func withValue<Result>(_ index: Int, _ body: (Span<UInt8>) -> Result) -> Result {
    let attribute = unsafe attributes[index]
    let count = unsafe attribute.value_end - attribute.value
    let bytes = unsafe UnsafeBufferPointer(start: attribute.value, count: count)
    if unsafe memchr(attribute.value, Int32(UInt8(ascii: "&")), count) != nil {
      return body(unsafe Self.resolved(bytes.span).span)
    }
    return body(unsafe bytes.span)
  }

  /// libxml2 hands over every `&` of a value as `&#38;`, and no other reference.
  private static func resolved(_ value: Span<UInt8>) -> [UInt8] {
    var plain: [UInt8] = []
    var index = 0
    while index < value.count {
      plain.append(value[index])
      index += value[index] == UInt8(ascii: "&") ? "&#38;".utf8.count : 1
    }
    return plain
  }

  /// A value as text.
  package func string(_ index: Int) -> String {
    withValue(index) { String(utf8: $0) }
  }

  /// A value as a number, see ``DecimalBytes``; `nil` if it is none.
  package func double(_ index: Int) -> Double? {
    withValue(index) { DecimalBytes.double($0) }
  }

  /// Whether a value is this text.
  package func isValue(_ index: Int, _ text: StaticString) -> Bool {
    withValue(index) { value in
      text.withUTF8Buffer { wanted in
        guard wanted.count == value.count else { return false }
        for position in 0..<wanted.count where unsafe wanted[position] != value[position] { return false }
        return true
      }
    }
  }

  /// Where the name of an attribute stands.
  package func place(ofAttribute index: Int) -> XMLPlace {
    let places = unsafe StartTagLayout.attributes(raw.span, from: place)
    return index < places.count ? places[index].place : place
  }

  /// All names and places of the attributes, for errors that concern the tag.
  var layout: [StartTagLayout.Name] { unsafe StartTagLayout.attributes(raw.span, from: place) }
}

/// An end tag during its event.
@safe
package struct XMLEndTag: ~Copyable {
  private let local: UnsafePointer<UInt8>
  /// Of the `<` of the end tag, or of the tag itself where start and end are one.
  package let place: XMLPlace

  init(local: UnsafePointer<UInt8>, place: XMLPlace) {
    unsafe self.local = local
    self.place = place
  }

  /// Local name.
  package var name: String { unsafe String(cString: local) }

  /// Whether the local name is this one.
  package func isNamed(_ name: StaticString) -> Bool { unsafe equals(local, name) }
}

/// Whether a C string equals a literal.
private func equals(_ text: UnsafePointer<UInt8>, _ literal: StaticString) -> Bool {
  literal.withUTF8Buffer { wanted in
    for index in 0..<wanted.count where unsafe text[index] != wanted[index] { return false }
    return unsafe text[wanted.count] == 0
  }
}

extension String {
  /// Decodes bytes that are known to be UTF-8.
  package init(utf8 bytes: Span<UInt8>) {
    self = unsafe bytes.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
  }
}
