package import Diagnostics

/// A line and a column of a document, both from 1; the column counts Unicode scalars.
package struct XMLPlace: Sendable, Hashable {
  package var line: Int
  package var column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// The place as a location in a file.
  package func location(in file: String) -> InputLocation {
    InputLocation(file: file, line: line, column: column)
  }

  /// Moves over one byte of UTF-8.
  ///
  /// A line ends with LF, CR LF or a lone CR, as XML has it.
  mutating func advance(over byte: UInt8, lastWasReturn: inout Bool) {
    if byte == 0x0A {
      if !lastWasReturn { line += 1 }
      column = 1
      lastWasReturn = false
    } else if byte == 0x0D {
      line += 1
      column = 1
      lastWasReturn = true
    } else {
      lastWasReturn = false
      if byte & 0xC0 != 0x80 { column += 1 }
    }
  }
}
