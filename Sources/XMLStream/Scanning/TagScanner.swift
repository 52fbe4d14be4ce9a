internal import Diagnostics

/// Walks the raw bytes ahead of libxml2: finds the place of each tag and refuses what is not let through.
///
/// The scanner knows just enough of XML to tell markup from text. Where a document is malformed in a way it does not
/// see, libxml2 stops at that point, so that the scanner's idea of what follows is never used.
struct TagScanner {
  enum State {
    case text, opened, startTag, quoted, endTag
    case instruction, instructionEnd
    case bang, comment, cdata, doctype, doctypeQuoted
  }

  let options: XMLReadOptions
  var state = State.text
  /// Bytes walked over.
  private(set) var offset = 0
  private(set) var place = XMLPlace(line: 1, column: 1)
  private var lastWasReturn = false

  /// Where the token in hand began: the bytes before it can be parsed.
  private(set) var tokenOffset = 0
  private(set) var tokenPlace = XMLPlace(line: 1, column: 1)
  private var textStart = 0
  private var textPlace = XMLPlace(line: 1, column: 1)

  var quote: UInt8 = 0
  var quotePlace = XMLPlace(line: 1, column: 1)
  var attributes = 0
  var matched = 0
  var slashBefore = false
  /// Whether an `&` has been seen whose `;` has not.
  var isInReference = false
  var referenceOffset = 0
  var referencePlace = XMLPlace(line: 1, column: 1)
  var depth = 0
  var elements = 0
  private var sawMarkup = false

  init(_ options: XMLReadOptions) { self.options = options }

  /// Bytes that can be parsed: all up to the beginning of what is unfinished.
  var safeOffset: Int {
    if state != .text { return tokenOffset }
    return isInReference ? referenceOffset : offset
  }

  /// Whether nothing but white space has been seen.
  var isBlank: Bool { !sawMarkup }

  /// What is unfinished; `nil` in text.
  var unfinished: XMLFact? {
    switch state {
    case .text: return isInReference ? .aReference : nil
    case .opened, .bang: return .someMarkup
    case .startTag, .endTag: return .aTag
    case .quoted: return .anAttributeValue
    case .instruction, .instructionEnd: return .anInstruction
    case .comment: return .aComment
    case .cdata: return .aSection
    case .doctype, .doctypeQuoted: return .theDoctype
    }
  }

  /// Where it began.
  var unfinishedPlace: XMLPlace {
    switch state {
    case .text: referencePlace
    case .quoted: quotePlace
    default: tokenPlace
    }
  }

  /// Skips the byte order mark, which takes no column.
  mutating func skipMark() {
    offset = 3
    textStart = 3
  }

  /// Walks over `bytes[start..<end]` and appends the tags found.
  ///
  /// The bytes are whole characters of UTF-8, and the first is byte ``offset`` of the document.
  mutating func scan(
    _ bytes: Span<UInt8>, from start: Int, to end: Int, into records: inout [TagRecord]
  ) -> Refusal? {
    var index = start
    while index < end {
      if let meaningful {
        index = skipOrdinary(bytes, from: index, to: end, meaningful)
        if let refusal = checkLength() { return refusal }
        if index == end { break }
      }
      let byte = bytes[index]
      if byte < 0x20, byte != 0x0A, byte != 0x09, byte != 0x0D {
        return refuse(.forbidden(UInt32(byte)), at: place)
      }
      // U+FFFE and U+FFFF are EF BF BE and EF BF BF.
      if byte == 0xEF, bytes[index + 1] == 0xBF, bytes[index + 2] >= 0xBE {
        return refuse(.forbidden(0xFF40 | UInt32(bytes[index + 2])), at: place)
      }
      if let refusal = step(byte, bytes, index, &records) { return refusal }
      place.advance(over: byte, lastWasReturn: &lastWasReturn)
      offset += 1
      index += 1
    }
    return nil
  }

  /// Runs of characters without a meaning change nothing but the column.
  private mutating func skipOrdinary(_ bytes: Span<UInt8>, from start: Int, to end: Int, _ meaningful: UInt64) -> Int {
    var index = start
    var columns = 0
    while index < end {
      let byte = bytes[index]
      if byte < 64 ? meaningful >> UInt64(byte) & 1 == 1 : byte == 0xEF { break }
      if byte & 0xC0 != 0x80 { columns += 1 }
      index += 1
    }
    if index == start { return start }
    lastWasReturn = false
    slashBefore = false
    place.column += columns
    offset += index - start
    return index
  }

  /// The characters that mean something in the present state, as bits; `nil` where every one may.
  private var meaningful: UInt64? {
    if isInReference { return nil }
    return switch state {
    case .text: sawMarkup ? Self.controls | 1 << 0x26 | 1 << 0x3C | 1 << 0x3E : nil
    case .quoted: Self.controls | 1 << 0x22 | 1 << 0x26 | 1 << 0x27 | 1 << 0x3C
    case .startTag: Self.controls | 1 << 0x22 | 1 << 0x27 | 1 << 0x2F | 1 << 0x3E
    case .endTag: Self.controls | 1 << 0x3E
    default: nil
    }
  }

  private static let controls: UInt64 = 0xFFFF_FFFF

  private func checkLength() -> Refusal? {
    if state != .text { return checkTagLength() }
    guard offset - textStart > options.textBytes else { return nil }
    return Refusal(
      reason: .longText(limit: options.textBytes), offset: textStart + options.textBytes, place: textPlace)
  }

  func checkTagLength() -> Refusal? {
    offset - tokenOffset < options.startTagBytes ? nil : refuseToken(.longTag(limit: options.startTagBytes))
  }

  func refuseToken(_ reason: Refusal.Reason) -> Refusal {
    Refusal(reason: reason, offset: tokenOffset, place: tokenPlace)
  }

  func refuse(_ reason: Refusal.Reason, at place: XMLPlace) -> Refusal {
    Refusal(reason: reason, offset: safeOffset, place: place)
  }

  private mutating func step(
    _ byte: UInt8, _ bytes: Span<UInt8>, _ index: Int, _ records: inout [TagRecord]
  ) -> Refusal? {
    if isInReference { return stepInReference(byte, bytes, index) }
    switch state {
    case .text:
      if byte == UInt8(ascii: "<") {
        tokenOffset = offset
        tokenPlace = place
        state = .opened
        sawMarkup = true
      } else if !sawMarkup, !byte.isXMLSpace {
        return refuse(.notMarkup, at: place)
      } else if byte == UInt8(ascii: "&"), depth > 0 {
        openReference()
      } else if byte == UInt8(ascii: ">"), offset - textStart >= 2, bytes[index - 1] == UInt8(ascii: "]"),
        bytes[index - 2] == UInt8(ascii: "]"), depth > 0
      {
        // libxml2 misses it where a chunk of text ends in between.
        return Refusal(
          reason: .sectionEnd, offset: offset - 2, place: XMLPlace(line: place.line, column: place.column - 2))
      }
      return nil
    case .opened: return open(byte)
    case .startTag: return stepInStartTag(byte, &records)
    case .quoted: return stepInValue(byte)
    case .endTag:
      guard byte == UInt8(ascii: ">") else { return checkTagLength() }
      depth -= 1
      close(.end, &records)
      return nil
    case .instruction, .instructionEnd: return stepInInstruction(byte, bytes, index)
    case .bang: return stepAfterBang(byte)
    case .comment, .cdata: return stepInCommentOrCDATA(byte)
    case .doctype, .doctypeQuoted: return stepInDoctype(byte)
    }
  }

  mutating func openReference() {
    isInReference = true
    referenceOffset = offset
    referencePlace = place
  }

  mutating func finishToken() {
    state = .text
    textStart = offset + 1
    textPlace = XMLPlace(line: place.line, column: place.column + 1)
    matched = 0
  }

  mutating func close(_ kind: TagRecord.Kind, _ records: inout [TagRecord]) {
    records.append(TagRecord(offset: tokenOffset, length: offset + 1 - tokenOffset, place: tokenPlace, kind: kind))
    finishToken()
  }
}

extension UInt8 {
  /// Blank, tab, line feed or carriage return.
  var isXMLSpace: Bool { self == 0x20 || self == 0x0A || self == 0x0D || self == 0x09 }
}
