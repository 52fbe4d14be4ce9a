internal import XMLStream

/// The texts that cells share, one after the other.
struct SharedStrings {
  private(set) var bytes: [UInt8] = []
  private var ends: [UInt32] = []

  /// Texts of a workbook.
  static let most = 10_000_000

  /// Number of texts.
  var count: Int { ends.count }

  /// Where a text stands in ``bytes``.
  func range(_ index: Int) -> Range<Int> { start(index)..<Int(ends[index]) }

  private func start(_ index: Int) -> Int { index == 0 ? 0 : Int(ends[index - 1]) }

  /// Adds bytes to the text in hand.
  mutating func append(_ text: Span<UInt8>) {
    unsafe text.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
  }

  /// Takes off the white space at both ends of the text in hand.
  mutating func trim() { TextSpace.trim(&bytes, from: start(ends.count)) }

  /// Ends the text in hand: the escapes of characters that XML cannot hold are undone.
  mutating func endText() {
    EscapedText.undo(in: &bytes, from: start(ends.count))
    ends.append(UInt32(bytes.count))
  }
}

/// Reads the part of the shared strings: the text of plain and rich ones, without what only says how they are spoken.
struct SharedStringsHandler: XMLEventHandler {
  private(set) var strings = SharedStrings()
  private var isInItem = false
  private var isInRun = false
  private var isInText = false
  /// Whether the item is plain text whose white space at the ends does not count.
  private var isTrimmed = false
  /// Depth inside an element whose text is none of the string's, such as `rPh`.
  private var skipped = 0

  mutating func startElement(_ tag: borrowing XMLStartTag) {
    if skipped > 0 {
      skipped += 1
    } else if !isInItem {
      isInItem = tag.isNamed("si")
      isTrimmed = false
      isInRun = false
    } else if tag.isNamed("t") {
      isInText = true
      isTrimmed = !isInRun && !TextSpace.isPreserved(tag)
    } else if tag.isNamed("r") {
      isInRun = true
    } else {
      skipped = 1
    }
  }

  mutating func characters(_ text: Span<UInt8>) {
    if isInText, skipped == 0 { strings.append(text) }
  }

  mutating func endElement(_ tag: borrowing XMLEndTag) {
    if skipped > 0 {
      skipped -= 1
    } else if isInText {
      isInText = false
    } else if isInItem, tag.isNamed("si") {
      isInItem = false
      if isTrimmed { strings.trim() }
      strings.endText()
    }
  }
}
