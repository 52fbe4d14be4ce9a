package import Diagnostics

/// Writes XML as a stream; the only place where XML text is escaped.
///
/// Elements are closed by the closure that fills them, so that a document is always balanced:
/// ```swift
/// let xml = XMLWriter(sink)
/// xml.declaration()
/// xml.element("city") {
///   xml.attribute("id", "seoul")
///   xml.element("name") { xml.text("서울") }
/// }
/// ```
/// Attributes come first in an element. Text keeps an element on one line: with indentation on, write an element's text
/// before its children. Characters that XML does not allow become U+FFFD.
package final class XMLWriter {
  private let sink: ByteSink
  private let indent: Bool
  private var depth = 0
  private var isTagOpen = false
  private var content = Content()
  private var isRootWritten = false
  private var hasContentBefore = false
  private var attributeNames: [StaticString] = []

  /// What the innermost open element holds.
  private struct Content {
    /// White space would become part of a text here.
    var isInline = false
    var hasChildren = false
  }

  /// Creates a writer; `indent` puts each element on a line of its own.
  package init(_ sink: ByteSink, indent: Bool = true) {
    self.sink = sink
    self.indent = indent
  }

  /// `<?xml version="1.0" encoding="UTF-8"?>`, before anything else.
  package func declaration() {
    precondition(!hasContentBefore, "the XML declaration comes first")
    hasContentBefore = true
    sink.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
  }

  /// An element whose attributes and content `body` writes; without content it becomes `<name/>`.
  package func element<Failure: Error>(
    _ name: StaticString, _ body: () throws(Failure) -> Void
  ) throws(Failure) {
    let outer = open(name)
    defer { close(name, outer) }
    try body()
  }

  /// An element without attributes and content.
  package func element(_ name: StaticString) { element(name) {} }

  /// An element that holds only text.
  package func element(_ name: StaticString, text value: String) { element(name) { text(value) } }

  /// An attribute; left out if the value is `nil`.
  package func attribute(_ name: StaticString, _ value: String?) {
    guard let value else { return }
    beginAttribute(name)
    XMLEscaping.append(value, to: sink, inAttribute: true)
    sink.append(UInt8(ascii: "\""))
  }

  /// A whole number.
  package func attribute(_ name: StaticString, _ value: Int) {
    beginAttribute(name)
    sink.append(integer: value)
    sink.append(UInt8(ascii: "\""))
  }

  /// A number with every digit; left out if it is not finite.
  package func attribute(_ name: StaticString, _ value: Double) {
    guard value.isFinite else { return }
    beginAttribute(name)
    sink.append(raw: DecimalText.exact(value))
    sink.append(UInt8(ascii: "\""))
  }

  /// A number with every digit; left out if the value is `nil`.
  package func attribute(_ name: StaticString, _ value: Double?) {
    if let value { attribute(name, value) }
  }

  /// A whole number; left out if the value is `nil`.
  package func attribute(_ name: StaticString, _ value: Int?) {
    if let value { attribute(name, value) }
  }

  /// `true` or `false`.
  package func attribute(_ name: StaticString, _ value: Bool) {
    beginAttribute(name)
    sink.append(value ? "true" : "false")
    sink.append(UInt8(ascii: "\""))
  }

  /// Text, after the attributes of an element.
  package func text(_ value: String) {
    precondition(depth > 0, "text stands inside an element")
    guard !value.isEmpty else { return }
    finishTag()
    content.isInline = true
    XMLEscaping.append(value, to: sink, inAttribute: false)
  }

  /// A comment on a line of its own; `--` in it becomes `- -`.
  package func comment(_ value: String) {
    beginChild()
    sink.append("<!-- ")
    XMLEscaping.appendComment(value, to: sink)
    sink.append(" -->")
    if depth == 0 { sink.append(UInt8(ascii: "\n")) }
  }

  private func open(_ name: StaticString) -> Content {
    assert(XMLEscaping.isName(name), "“\(name)” is no name")
    precondition(depth > 0 || !isRootWritten, "a document has one root element")
    beginChild()
    let outer = content
    content = Content(isInline: outer.isInline)
    depth += 1
    isRootWritten = true
    sink.append(UInt8(ascii: "<"))
    sink.append(name)
    isTagOpen = true
    #if DEBUG
      attributeNames.removeAll(keepingCapacity: true)
    #endif
    return outer
  }

  private func close(_ name: StaticString, _ outer: Content) {
    depth -= 1
    if isTagOpen {
      isTagOpen = false
      sink.append("/>")
    } else {
      if content.hasChildren { lineBreak() }
      sink.append("</")
      sink.append(name)
      sink.append(UInt8(ascii: ">"))
    }
    content = outer
    if depth == 0 { sink.append(UInt8(ascii: "\n")) }
  }

  private func beginAttribute(_ name: StaticString) {
    precondition(isTagOpen, "attributes come before the content of an element")
    assert(XMLEscaping.isName(name), "“\(name)” is no name")
    assert(!attributeNames.contains { XMLEscaping.areEqual($0, name) }, "the attribute “\(name)” stands twice")
    #if DEBUG
      attributeNames.append(name)
    #endif
    sink.append(UInt8(ascii: " "))
    sink.append(name)
    sink.append("=\"")
  }

  private func finishTag() {
    guard isTagOpen else { return }
    isTagOpen = false
    sink.append(UInt8(ascii: ">"))
  }

  private func beginChild() {
    finishTag()
    if depth > 0 { lineBreak() }
    content.hasChildren = true
    hasContentBefore = true
  }

  private func lineBreak() {
    guard indent, !content.isInline else { return }
    sink.append(UInt8(ascii: "\n"))
    sink.append(blanks: 2 * depth)
  }
}
