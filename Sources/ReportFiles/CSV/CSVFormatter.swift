package import Diagnostics

/// Writes rows of comma-separated values (RFC 4180): the only place where CSV cells are escaped.
///
/// The file starts with a byte order mark, without which spreadsheets take Korean text for another encoding. A text
/// cell that a spreadsheet would take for a formula gets an apostrophe in front; numbers never do.
package final class CSVFormatter {
  let sink: ByteSink
  private var isFirst = true

  /// Starts a file, or goes on with one.
  package init(_ sink: ByteSink, startsFile: Bool = true) {
    self.sink = sink
    if startsFile { sink.append(bytes: [0xEF, 0xBB, 0xBF]) }
  }

  /// A text cell.
  package func text(_ value: String) {
    separate()
    Self.escape(value, to: sink)
  }

  /// A cell whose bytes are escaped already.
  package func prepared(_ cell: [UInt8]) {
    separate()
    sink.append(bytes: cell)
  }

  /// A number with every digit; empty if there is none, or none that is finite.
  package func number(_ value: Double?) {
    separate()
    if let value, value.isFinite { sink.append(raw: DecimalText.exact(value)) }
  }

  /// A whole number; empty if there is none.
  package func integer(_ value: Int?) {
    separate()
    if let value { sink.append(integer: value) }
  }

  /// An empty cell.
  package func empty() { separate() }

  /// Ends the row.
  package func endRow() {
    sink.append("\r\n")
    isFirst = true
  }

  /// A text cell as bytes, for cells that are written many times.
  package static func prepare(_ value: String) -> [UInt8] {
    let sink = ByteSink()
    escape(value, to: sink)
    return sink.bytes
  }

  private func separate() {
    if isFirst { isFirst = false } else { sink.append(UInt8(ascii: ",")) }
  }

  private static func escape(_ value: String, to sink: ByteSink) {
    var needsQuotes = false
    for byte in value.utf8 {
      switch byte {
      case UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: "\n"), UInt8(ascii: "\r"): needsQuotes = true
      default: break
      }
    }
    if needsQuotes { sink.append(UInt8(ascii: "\"")) }
    if let first = value.utf8.first, formulaStarts.contains(first) { sink.append(UInt8(ascii: "'")) }
    if needsQuotes {
      for byte in value.utf8 {
        if byte == UInt8(ascii: "\"") { sink.append(byte) }
        sink.append(byte)
      }
      sink.append(UInt8(ascii: "\""))
    } else {
      sink.append(raw: value)
    }
  }

  private static let formulaStarts: [UInt8] = Array("=+-@\t\r".utf8)
}
