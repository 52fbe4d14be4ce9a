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
  private let bytes: [UInt8]
  /// Offsets of the first byte of each line.
  private let lines: [Int]

  /// Reads bytes; `nil` with a finding that stops if they are no JSON text.
  ///
  /// - Complexity: O(bytes).
  package init?(_ bytes: [UInt8], file: String, findings: inout FindingList) {
    (self.file, self.bytes) = (file, bytes)
    lines = [JSONParser.start(bytes)] + bytes.indices.filter { bytes[$0] == 0x0A }.map { $0 + 1 }
    do {
      var parser = JSONParser(bytes)
      root = try parser.text()
    } catch {
      findings.append(
        Diagnostic(
          .jsonNotRead, .stop, .delivery(error.fact), at: Self.place(error.offset, file, lines, bytes),
          mend: .delivery(.exportAgain)))
      return nil
    }
  }

  /// The line and column of a value.
  package func place(_ value: JSONValue, field: String? = nil) -> InputLocation {
    var place = Self.place(value.offset, file, lines, bytes)
    place.field = field
    return place
  }

  private static func place(_ offset: Int, _ file: String, _ lines: [Int], _ bytes: [UInt8]) -> InputLocation {
    var (low, high) = (0, lines.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if lines[middle] <= offset { low = middle } else { high = middle }
    }
    // Bytes that go on with a character are none of their own.
    let before = bytes[lines[low]..<max(lines[low], offset)].count { $0 & 0xC0 != 0x80 }
    return InputLocation(file: file, line: low + 1, column: before + 1)
  }
}
