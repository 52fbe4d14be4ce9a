/// Writes JSON as a stream; the only place where JSON text is escaped.
///
/// Keys come out in the order of the calls. Objects and arrays are closed by the closure that fills them, so a document
/// is always balanced.
package final class JSONWriter {
  private let sink: ByteSink
  private let indent: Bool
  private var depth = 0
  private var isFirst = true
  private var afterKey = false

  /// Creates a writer; `indent` puts each member on a line of its own.
  package init(_ sink: ByteSink, indent: Bool = true) {
    self.sink = sink
    self.indent = indent
  }

  /// An object whose members `body` writes.
  package func object(_ body: () -> Void) { container("{", "}", body) }

  /// An array whose elements `body` writes.
  package func array(_ body: () -> Void) { container("[", "]", body) }

  /// The key of the member whose value is written next.
  package func key(_ name: String) {
    separate()
    quoted(name)
    sink.append(indent ? ": " : ":")
    afterKey = true
  }

  /// A string.
  package func string(_ value: String) {
    separate()
    quoted(value)
  }

  /// A number with every digit, or `null` if it is not finite.
  package func number(_ value: Double) {
    separate()
    sink.append(raw: value.isFinite ? DecimalText.exact(value) : "null")
  }

  /// A whole number.
  package func integer(_ value: Int) {
    separate()
    sink.append(integer: value)
  }

  /// `true` or `false`.
  package func bool(_ value: Bool) {
    separate()
    sink.append(value ? "true" : "false")
  }

  /// `null`.
  package func null() {
    separate()
    sink.append("null")
  }

  /// A member with a string value; left out if the value is `nil`.
  package func member(_ name: String, _ value: String?) {
    guard let value else { return }
    key(name)
    string(value)
  }

  /// A member with a number; `null` if the value is `nil`.
  package func member(_ name: String, _ value: Double?) {
    key(name)
    if let value { number(value) } else { null() }
  }

  /// A member with a whole number; `null` if the value is `nil`.
  package func member(_ name: String, _ value: Int?) {
    key(name)
    if let value { integer(value) } else { null() }
  }

  /// A member with a truth value.
  package func member(_ name: String, _ value: Bool) {
    key(name)
    bool(value)
  }

  /// A member whose value is an object.
  package func member(_ name: String, object body: () -> Void) {
    key(name)
    object(body)
  }

  /// A member whose value is an array.
  package func member(_ name: String, array body: () -> Void) {
    key(name)
    array(body)
  }

  private func container(_ open: StaticString, _ close: StaticString, _ body: () -> Void) {
    separate()
    sink.append(open)
    depth += 1
    isFirst = true
    body()
    depth -= 1
    if !isFirst { newline() }
    isFirst = false
    sink.append(close)
    if depth == 0, indent { sink.append(UInt8(ascii: "\n")) }
  }

  private func separate() {
    if afterKey {
      afterKey = false
      return
    }
    guard depth > 0 else { return }
    if !isFirst { sink.append(UInt8(ascii: ",")) }
    isFirst = false
    newline()
  }

  private func newline() {
    guard indent else { return }
    sink.append(UInt8(ascii: "\n"))
    for _ in 0..<depth { sink.append("  ") }
  }

  private func quoted(_ text: String) {
    sink.append(UInt8(ascii: "\""))
    defer { sink.append(UInt8(ascii: "\"")) }
    var text = text
    text.withUTF8 { bytes in
      if bytes.contains(where: { $0 < 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }) {
        for byte in bytes { escaped(byte) }
      } else {
        sink.append(bytes)
      }
    }
  }

  private func escaped(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): sink.append("\\\"")
    case UInt8(ascii: "\\"): sink.append("\\\\")
    case 0x0A: sink.append("\\n")
    case 0x0D: sink.append("\\r")
    case 0x09: sink.append("\\t")
    case 0..<0x20:
      sink.append("\\u00")
      sink.append(Self.hexadecimal[Int(byte >> 4)])
      sink.append(Self.hexadecimal[Int(byte & 15)])
    default: sink.append(byte)
    }
  }

  private static let hexadecimal = Array("0123456789abcdef".utf8)
}
