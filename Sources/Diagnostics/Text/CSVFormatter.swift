/// How numbers and fields of a CSV file are written.
package enum CSVStyle: Sendable, Hashable {
  /// Decimal points, fields parted by commas: what programs and RFC 4180 expect.
  case point
  /// Decimal commas, fields parted by semicolons: what spreadsheets expect where a comma is the decimal mark, so that the
  /// file opens there with a double click.
  case comma

  /// What parts the fields.
  package var delimiter: UInt8 {
    switch self {
    case .point: UInt8(ascii: ",")
    case .comma: UInt8(ascii: ";")
    }
  }
}

/// Writes rows of comma-separated values (RFC 4180): the only place where CSV cells are escaped.
///
/// The file starts with a byte order mark, without which spreadsheets take Korean text for another encoding. A text
/// cell that a spreadsheet would take for a formula gets an apostrophe in front (``InertCell``); numbers never do. No line
/// `sep=` says what parts the fields: with one, spreadsheets no longer heed the byte order mark.
package final class CSVFormatter {
  private let sink: ByteSink
  private let style: CSVStyle
  private var isFirst = true

  /// Starts a file, or goes on with one.
  package init(_ sink: ByteSink, startsFile: Bool = true, style: CSVStyle = .point) {
    self.sink = sink
    self.style = style
    if startsFile { sink.append(bytes: [0xEF, 0xBB, 0xBF]) }
  }

  /// A text cell.
  package func text(_ value: String) {
    separate()
    Self.append(value, to: sink, style: style)
  }

  /// A cell whose bytes are escaped already.
  package func prepared(_ cell: [UInt8]) {
    separate()
    sink.append(bytes: cell)
  }

  /// A number with every digit; empty if there is none, or none that is finite.
  package func number(_ value: Double?) {
    separate()
    guard let value, value.isFinite else { return }
    let digits = DecimalText.exact(value)
    switch style {
    case .point: sink.append(raw: digits)
    case .comma: for byte in digits.utf8 { sink.append(byte == UInt8(ascii: ".") ? UInt8(ascii: ",") : byte) }
    }
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
  package func prepare(_ value: String) -> [UInt8] { Self.prepare(value, style: style) }

  /// A text cell as bytes, for cells that are written many times.
  package static func prepare(_ value: String, style: CSVStyle = .point) -> [UInt8] {
    let sink = ByteSink()
    append(value, to: sink, style: style)
    return sink.bytes
  }

  private func separate() {
    if isFirst { isFirst = false } else { sink.append(style.delimiter) }
  }

  /// Appends a text cell to bytes.
  ///
  /// Quotes go round it if it holds a delimiter, a quote or a line break, or begins or ends with a blank; a cell that
  /// would be a formula gets an apostrophe in front (``InertCell``).
  package static func append(_ value: String, to sink: ByteSink, style: CSVStyle = .point) {
    unsafe value.withBytes { bytes in
      let isGuarded = unsafe InertCell.isFormula(bytes)
      let needsQuotes =
        unsafe bytes.first == 0x20 || bytes.last == 0x20
        || bytes.contains {
          $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 == 0x0A || $0 == 0x0D
            || ($0 == UInt8(ascii: ";") && style == .comma)
        }
      if needsQuotes { sink.append(UInt8(ascii: "\"")) }
      if isGuarded { sink.append(InertCell.mark) }
      if needsQuotes {
        for place in bytes.indices {
          let byte = unsafe bytes[place]
          if byte == UInt8(ascii: "\"") { sink.append(byte) }
          sink.append(byte)
        }
        sink.append(UInt8(ascii: "\""))
      } else {
        unsafe sink.append(bytes)
      }
    }
  }
}
