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
  private let lines: JSONLines

  /// Reads bytes; `nil` with a finding that stops if they are no JSON text.
  ///
  /// - Complexity: O(bytes).
  package init?(_ bytes: [UInt8], file: String, findings: inout FindingList) {
    (self.file, self.bytes) = (file, bytes)
    lines = JSONLines(bytes)
    do {
      var parser = JSONParser(bytes)
      root = try parser.text()
    } catch {
      findings.append(
        Diagnostic(
          .jsonNotRead, .stop, .delivery(error.fact), at: lines.place(error.offset, in: bytes, file: file),
          mend: .delivery(.exportAgain)))
      return nil
    }
  }

  /// The line and column of a value.
  ///
  /// - Complexity: O(log lines).
  package func place(_ value: JSONValue, field: String? = nil) -> InputLocation {
    var place = lines.place(value.offset, in: bytes, file: file)
    place.field = field
    return place
  }
}

/// Where lines of a text begin, and how many characters stand before each block of bytes: a text may be one line of any
/// length.
private struct JSONLines {
  private static let block = 512

  /// Offsets of the first byte of each line.
  private var starts: [Int]
  /// Characters before each block.
  private var before: [Int] = []

  init(_ bytes: [UInt8]) {
    starts = [JSONParser.start(bytes)]
    before.reserveCapacity(bytes.count / Self.block + 1)
    var characters = 0
    for (offset, byte) in bytes.enumerated() {
      if offset % Self.block == 0 { before.append(characters) }
      if byte == 0x0A { starts.append(offset + 1) }
      // Bytes that go on with a character are none of their own.
      if byte & 0xC0 != 0x80 { characters += 1 }
    }
  }

  func place(_ offset: Int, in bytes: [UInt8], file: String) -> InputLocation {
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    let column = characters(before: max(starts[low], offset), bytes) - characters(before: starts[low], bytes)
    return InputLocation(file: file, line: low + 1, column: column + 1)
  }

  private func characters(before offset: Int, _ bytes: [UInt8]) -> Int {
    let block = min(offset / Self.block, before.count - 1)
    guard block >= 0 else { return 0 }
    return before[block] + bytes[(block * Self.block)..<offset].count { $0 & 0xC0 != 0x80 }
  }
}
