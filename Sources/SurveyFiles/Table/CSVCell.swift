package import Diagnostics

/// Writes fields of a table, quoted where they must be.
package enum CSVCell {
  /// Appends a field; quotes go round it if it holds a delimiter, a quote, a line break or outer blanks.
  package static func append(_ text: String, to sink: ByteSink) {
    let bytes = text.utf8
    let isPlain =
      bytes.allSatisfy { $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: "\"") && $0 != 0x0A && $0 != 0x0D }
      && bytes.first != 0x20 && bytes.last != 0x20
    if isPlain { return sink.append(raw: text) }
    sink.append(UInt8(ascii: "\""))
    for byte in bytes {
      if byte == UInt8(ascii: "\"") { sink.append(byte) }
      sink.append(byte)
    }
    sink.append(UInt8(ascii: "\""))
  }
}
