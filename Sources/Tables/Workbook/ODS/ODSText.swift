/// The text of a cell as it is gathered from its paragraphs (OpenDocument 1.2, 6.1.2).
///
/// White space that is only there in the file counts as one blank, and at either end of a paragraph as none; blanks,
/// tabs and line breaks that are meant have elements of their own. Paragraphs are parted by a line feed.
struct ODSText {
  /// What was gathered.
  private(set) var bytes: [UInt8] = []
  private var hasParagraph = false
  private var isAtStart = true
  private var owesBlank = false

  /// Forgets everything, for the next cell.
  mutating func clear() {
    bytes.removeAll(keepingCapacity: true)
    hasParagraph = false
  }

  /// Begins a paragraph.
  mutating func beginParagraph() {
    if hasParagraph { bytes.append(0x0A) }
    hasParagraph = true
    isAtStart = true
    owesBlank = false
  }

  /// Adds characters.
  mutating func append(_ text: Span<UInt8>) {
    for index in text.indices {
      let byte = text[index]
      if byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
        owesBlank = !isAtStart
      } else {
        if owesBlank { payBlank() }
        isAtStart = false
        bytes.append(byte)
      }
    }
  }

  /// Adds a character that has an element of its own, a number of times.
  mutating func append(_ byte: UInt8, count: Int = 1) {
    if owesBlank { payBlank() }
    isAtStart = false
    bytes.append(contentsOf: repeatElement(byte, count: count))
  }

  private mutating func payBlank() {
    owesBlank = false
    bytes.append(0x20)
  }
}
