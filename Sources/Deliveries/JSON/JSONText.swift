package import Diagnostics

/// A JSON text (RFC 8259) that was read whole, with places for findings.
///
/// Stricter than most: a name that stands twice in an object is refused, since tools differ in which of the two they take.
package struct JSONText: Sendable {
  /// Values inside one another.
  package static let deepest = 128

  /// The outermost value.
  package let root: JSONValue
  /// The path of the file as the user named it.
  package let file: String
  private let places: JSONPlaces

  /// Reads bytes; `nil` with a finding that stops if they are no JSON text.
  ///
  /// - Complexity: O(bytes).
  package init?(_ bytes: [UInt8], file: String, findings: inout FindingList) {
    self.file = file
    places = JSONPlaces(bytes, file: file)
    do {
      var parser = JSONParser(bytes)
      root = try parser.text()
    } catch {
      findings.append(
        Diagnostic(
          .jsonNotRead, .stop, .delivery(error.fact), at: places.place(error.offset),
          mend: .delivery(.exportAgain)))
      return nil
    }
  }

  /// The line and column of a value.
  package func place(_ value: JSONValue, field: String? = nil) -> InputLocation {
    var place = places.place(value.offset)
    place.field = field
    return place
  }
}

/// Lines and columns of the bytes of a text.
private struct JSONPlaces: Sendable {
  private let file: String
  private let bytes: [UInt8]
  /// Offsets of the first byte of each line.
  private let lines: [Int]
  /// How many bytes before each block of the text go on with a character: a text may be one long line.
  private let continued: [Int]
  private static let block = 1024

  init(_ bytes: [UInt8], file: String) {
    (self.bytes, self.file) = (bytes, file)
    lines = [JSONParser.start(bytes)] + bytes.indices.filter { bytes[$0] == 0x0A }.map { $0 + 1 }
    var continued = [0]
    var count = 0
    for (offset, byte) in bytes.enumerated() {
      if byte & 0xC0 == 0x80 { count += 1 }
      if (offset + 1).isMultiple(of: Self.block) { continued.append(count) }
    }
    self.continued = continued
  }

  /// The place of an offset; a column counts characters.
  ///
  /// - Complexity: O(log lines).
  func place(_ offset: Int) -> InputLocation {
    var (low, high) = (0, lines.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if lines[middle] <= offset { low = middle } else { high = middle }
    }
    let start = lines[low]
    let end = max(start, offset)
    return InputLocation(file: file, line: low + 1, column: end - start - (before(end) - before(start)) + 1)
  }

  /// Bytes before an offset that go on with a character.
  private func before(_ offset: Int) -> Int {
    let block = offset / Self.block
    return continued[block] + bytes[(block * Self.block)..<offset].count { $0 & 0xC0 == 0x80 }
  }
}
