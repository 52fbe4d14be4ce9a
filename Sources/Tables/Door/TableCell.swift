/// One cell of a row: where its text stands in the bytes of the table, and what the file knew of it.
package struct TableCell: Sendable {
  /// What a file knows of a cell. CSV knows nothing, so that all its cells are text.
  package enum Kind: UInt8, Sendable {
    /// Characters; numbers among them are written as their author writes numbers.
    case text
    /// A stored number; the text is that number with a decimal point and without marks.
    case number
    /// A stored number that is shown as a percentage; the text is a hundred times the number, and `%`.
    case percent
    /// A stored day; the text is `2026-01-19`.
    case date
    /// A stored day with its time; the text is `2026-01-19T08:30:00`.
    case dateTime
    /// A stored time or duration; the text is `08:30:00`.
    case time
    /// A stored truth value; the text is `TRUE` or `FALSE`.
    case boolean
    /// A formula's error; the text is its sign, such as `#N/A`.
    case error
  }

  /// What else is known of a cell.
  package struct Marks: OptionSet, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// The cell holds a formula; the text is its value when the file was saved.
    package static let formula = Marks(rawValue: 1)
    /// The cell holds a formula whose value was never computed; the text is empty.
    package static let uncomputed = Marks(rawValue: 2)
    /// The cell is covered by a merged cell; the text is that of the merged cell.
    package static let covered = Marks(rawValue: 4)
    /// The cell stands in a hidden row or column.
    package static let hidden = Marks(rawValue: 8)

    /// Whether the cell is covered by a merged one.
    @inline(__always)
    package var isCovered: Bool { rawValue & 4 != 0 }
    /// Whether the value of the cell's formula was never computed.
    @inline(__always)
    package var isUncomputed: Bool { rawValue & 2 != 0 }
  }

  /// Offset of the first byte of the content.
  package var start: Int
  /// Offset after the last byte of the content.
  package var end: Int
  /// Whether the cell stands in quotes.
  package var isQuoted = false
  /// Whether quotes inside are doubled and must be undone.
  package var hasEscapes = false
  /// What the file knew of the content.
  package var kind = Kind.text
  /// What else it knew.
  package var marks: Marks = []

  /// Whether nothing is written in the cell.
  @inline(__always)
  package var isBlank: Bool { start == end }

  /// A cell whose text stands between two offsets.
  @inline(__always)
  package init(
    start: Int, end: Int, isQuoted: Bool = false, hasEscapes: Bool = false, kind: Kind = .text, marks: Marks = []
  ) {
    self.start = start
    self.end = end
    self.isQuoted = isQuoted
    self.hasEscapes = hasEscapes
    self.kind = kind
    self.marks = marks
  }
}
