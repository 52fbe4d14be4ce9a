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
  /// How many letters stand before each block of bytes, so that a text of one line does not have to be counted for every
  /// place in it.
  private let letters: [Int]
  private static let block = 1024

  /// Reads bytes; `nil` with a finding that stops if they are no JSON text.
  ///
  /// - Complexity: O(bytes).
  package init?(_ bytes: [UInt8], file: String, findings: inout FindingList) {
    (self.file, self.bytes) = (file, bytes)
    lines = [JSONParser.start(bytes)] + bytes.indices.filter { bytes[$0] == 0x0A }.map { $0 + 1 }
    letters = Self.letters(bytes)
    do {
      var parser = JSONParser(bytes)
      root = try parser.text()
    } catch {
      findings.append(
        Diagnostic(
          .jsonNotRead, .stop, .delivery(error.fact), at: Self.place(error.offset, file, lines, letters, bytes),
          mend: .delivery(.exportAgain)))
      return nil
    }
  }

  /// The line and column of a value.
  package func place(_ value: JSONValue, field: String? = nil) -> InputLocation {
    var place = Self.place(value.offset, file, lines, letters, bytes)
    place.field = field
    return place
  }

  private static func place(
    _ offset: Int, _ file: String, _ lines: [Int], _ letters: [Int], _ bytes: [UInt8]
  ) -> InputLocation {
    var (low, high) = (0, lines.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if lines[middle] <= offset { low = middle } else { high = middle }
    }
    let before = count(max(lines[low], offset), letters, bytes) - count(lines[low], letters, bytes)
    return InputLocation(file: file, line: low + 1, column: before + 1)
  }

  /// The letters before each block; bytes that go on with a letter are none of their own.
  private static func letters(_ bytes: [UInt8]) -> [Int] {
    var letters = [0]
    letters.reserveCapacity(bytes.count / block + 1)
    var count = 0
    for (offset, byte) in bytes.enumerated() {
      if byte & 0xC0 != 0x80 { count += 1 }
      if (offset + 1) % block == 0 { letters.append(count) }
    }
    return letters
  }

  /// How many letters begin before an offset.
  private static func count(_ offset: Int, _ letters: [Int], _ bytes: [UInt8]) -> Int {
    let end = min(offset, bytes.count)
    var count = letters[end / block]
    for position in (end - end % block)..<end where bytes[position] & 0xC0 != 0x80 { count += 1 }
    return count
  }
}
