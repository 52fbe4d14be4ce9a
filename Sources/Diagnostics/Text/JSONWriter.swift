/// Writes JSON as a stream; the only place where JSON text is escaped. Characters that cannot be seen or that act on a
/// terminal are written by number, so that a document may be printed as it is.
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

  /// The same for a name that is written in the program: no character of it needs an escape.
  package func key(literal name: StaticString) {
    separate()
    sink.append(UInt8(ascii: "\""))
    sink.append(name)
    sink.append(indent ? "\": " : "\":")
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
    sink.append(blanks: 2 * depth)
  }

  private func quoted(_ text: String) {
    sink.append(UInt8(ascii: "\""))
    defer { sink.append(UInt8(ascii: "\"")) }
    let isPlain = unsafe text.withBytes { bytes in
      let isPlain = unsafe !bytes.contains(where: Self.mayNeedEscape)
      if isPlain { unsafe sink.append(bytes) }
      return isPlain
    }
    if !isPlain { for scalar in text.unicodeScalars { escaped(scalar) } }
  }

  /// Whether a byte is escaped, or begins a character that is.
  private static func mayNeedEscape(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x7F, 0xC2, 0xCD, 0xD8, 0xE1, 0xE2, 0xE3, 0xEF, 0xF0, 0xF3:
      true
    default: false
    }
  }

  private func escaped(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": sink.append("\\\"")
    case "\\": sink.append("\\\\")
    case "\n": sink.append("\\n")
    case "\r": sink.append("\\r")
    case "\t": sink.append("\\t")
    case _ where VisibleText.isHidden(scalar): for unit in String(scalar).utf16 { escaped(unit: unit) }
    default: sink.append(raw: String(scalar))
    }
  }

  private func escaped(unit: UInt16) {
    sink.append("\\u")
    for shift in [12, 8, 4, 0] { sink.append(Self.hexadecimal[Int(unit >> UInt16(shift)) & 15]) }
  }

  private static let hexadecimal = Array("0123456789abcdef".utf8)
}
