/// Walks the raw bytes ahead of libxml2: finds the place of each tag and refuses what is not let through.
///
/// The scanner knows just enough of XML to tell markup from text. Where a document is malformed in a way it does not
/// see, libxml2 stops at that point, so that the scanner's idea of what follows is never used.
struct TagScanner {
  private enum State {
    case text, opened, startTag, quoted, endTag
    case instruction, instructionEnd
    case bang, comment, cdata, doctype, doctypeQuoted
    /// Markup that libxml2 is going to refuse.
    case unknown
  }

  private let options: XMLReadOptions
  private var state = State.text
  /// Bytes walked over.
  private(set) var offset = 0
  private(set) var place = XMLPlace(line: 1, column: 1)
  private var lastWasReturn = false

  /// Where the token in hand began: the bytes before it can be parsed.
  private var tokenOffset = 0
  private(set) var tokenPlace = XMLPlace(line: 1, column: 1)
  private var quote: UInt8 = 0
  private var quotePlace = XMLPlace(line: 1, column: 1)
  private var attributes = 0
  private var matched = 0
  private var slashBefore = false
  private var textStart = 0
  private var depth = 0
  private var elements = 0
  private var sawRoot = false
  private var sawMarkup = false

  init(_ options: XMLReadOptions) { self.options = options }

  /// Bytes that can be parsed: all up to the beginning of unfinished markup.
  var safeOffset: Int { state == .text ? offset : tokenOffset }

  /// What is unfinished, in words; `nil` in text.
  var unfinished: String? {
    switch state {
    case .text: nil
    case .opened, .bang, .unknown: "markup"
    case .startTag, .endTag: "a tag"
    case .quoted: "the value of an attribute"
    case .instruction, .instructionEnd: "a processing instruction"
    case .comment: "a comment"
    case .cdata: "a CDATA section"
    case .doctype, .doctypeQuoted: "the document type declaration"
    }
  }

  /// Where the unfinished value began, if one is.
  var unfinishedValuePlace: XMLPlace? { state == .quoted ? quotePlace : nil }

  /// Skips the byte order mark, which takes no column.
  mutating func skipMark() {
    offset = 3
    textStart = 3
  }

  /// Walks over `bytes[start..<end]`, whose first byte is byte ``offset`` of the document, and appends the tags found.
  mutating func scan(
    _ bytes: Span<UInt8>, from start: Int, to end: Int, into records: inout [TagRecord]
  ) -> Refusal? {
    var index = start
    while index < end {
      let byte = bytes[index]
      if byte < 0x20, byte != 0x0A, byte != 0x09, byte != 0x0D { return refuse(.control(byte), safeOffset, place) }
      if let refusal = step(byte, bytes, index, &records) { return refusal }
      place.advance(over: byte, lastWasReturn: &lastWasReturn)
      offset += 1
      index += 1
    }
    return nil
  }

  private func refuse(_ reason: Refusal.Reason, _ offset: Int, _ place: XMLPlace) -> Refusal {
    Refusal(reason: reason, offset: offset, place: place)
  }

  private mutating func step(
    _ byte: UInt8, _ bytes: Span<UInt8>, _ index: Int, _ records: inout [TagRecord]
  ) -> Refusal? {
    switch state {
    case .text:
      if byte == UInt8(ascii: "<") {
        tokenOffset = offset
        tokenPlace = place
        state = .opened
        sawMarkup = true
      } else if !sawMarkup, !byte.isXMLSpace {
        return refuse(.notMarkup(firstByte: byte), offset, place)
      } else if offset - textStart >= options.textBytes {
        return refuse(.longText(limit: options.textBytes), offset, place)
      }
    case .opened: return open(byte)
    case .startTag, .quoted: return stepInStartTag(byte, &records)
    case .endTag:
      if byte == UInt8(ascii: ">") {
        close(.end, &records)
        depth -= 1
      } else if isLong {
        return refuse(.longTag(limit: options.startTagBytes), tokenOffset, tokenPlace)
      }
    case .instruction, .instructionEnd: return stepInInstruction(byte, bytes, index)
    case .bang: return stepAfterBang(byte)
    case .comment, .cdata:
      let closing = UInt8(ascii: state == .comment ? "-" : "]")
      if byte == UInt8(ascii: ">"), matched >= 2 {
        finishToken()
      } else {
        matched = byte == closing ? matched + 1 : 0
        let limit = state == .comment ? options.commentBytes : options.textBytes
        if offset - tokenOffset > limit {
          return refuse(
            state == .comment ? .longComment(limit: limit) : .longText(limit: limit), tokenOffset, tokenPlace)
        }
      }
    case .doctype, .doctypeQuoted: return stepInDoctype(byte)
    case .unknown:
      if byte == UInt8(ascii: ">") { finishToken() }
      if isLong { return refuse(.longTag(limit: options.startTagBytes), tokenOffset, tokenPlace) }
    }
    return nil
  }

  private var isLong: Bool { offset - tokenOffset >= options.startTagBytes }

  private mutating func finishToken() {
    state = .text
    textStart = offset + 1
    matched = 0
  }

  private mutating func close(_ kind: TagRecord.Kind, _ records: inout [TagRecord]) {
    records.append(TagRecord(offset: tokenOffset, length: offset + 1 - tokenOffset, place: tokenPlace, kind: kind))
    finishToken()
  }

  private mutating func open(_ byte: UInt8) -> Refusal? {
    switch byte {
    case UInt8(ascii: "/"): state = .endTag
    case UInt8(ascii: "?"):
      state = .instruction
      matched = 0
    case UInt8(ascii: "!"):
      state = .bang
      matched = 0
    default:
      state = .startTag
      attributes = 0
      slashBefore = false
      if depth >= options.depth { return refuse(.deep(limit: options.depth), tokenOffset, tokenPlace) }
      if elements >= options.elements { return refuse(.manyElements(limit: options.elements), tokenOffset, tokenPlace) }
      elements += 1
    }
    return nil
  }

  private mutating func stepInStartTag(_ byte: UInt8, _ records: inout [TagRecord]) -> Refusal? {
    if isLong { return refuse(.longTag(limit: options.startTagBytes), tokenOffset, tokenPlace) }
    if state == .quoted {
      if byte == quote {
        state = .startTag
      } else if byte == UInt8(ascii: "<") {
        return refuse(.openQuote(valueStart: quotePlace), tokenOffset, place)
      }
      return nil
    }
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      state = .quoted
      quote = byte
      quotePlace = place
      attributes += 1
      if attributes > options.attributesPerTag {
        return refuse(.manyAttributes(limit: options.attributesPerTag), tokenOffset, tokenPlace)
      }
    case UInt8(ascii: ">"):
      if !slashBefore { depth += 1 }
      close(slashBefore ? .empty : .start, &records)
    default: break
    }
    slashBefore = byte == UInt8(ascii: "/")
    return nil
  }

  private mutating func stepInInstruction(_ byte: UInt8, _ bytes: Span<UInt8>, _ index: Int) -> Refusal? {
    if state == .instructionEnd, byte == UInt8(ascii: ">") {
      let length = offset + 1 - tokenOffset
      // Only what stands at the very beginning is an XML declaration; libxml2 refuses one elsewhere.
      if tokenOffset == 0 || (tokenOffset == 3 && tokenPlace == XMLPlace(line: 1, column: 1)) {
        var declaration: [UInt8] = []
        for position in (index + 1 - length)...index { declaration.append(bytes[position]) }
        switch XMLDeclaration.check(declaration) {
        case .accepted, .absent: break
        case .malformed: return refuse(.malformedDeclaration, tokenOffset, tokenPlace)
        case .encoding(let name): return refuse(.encoding(name), tokenOffset, tokenPlace)
        }
      }
      finishToken()
      return nil
    }
    state = byte == UInt8(ascii: "?") ? .instructionEnd : .instruction
    if offset - tokenOffset > options.commentBytes {
      return refuse(.longComment(limit: options.commentBytes), tokenOffset, tokenPlace)
    }
    return nil
  }

  /// After `<!`: tells comment, CDATA and document type apart by what follows.
  private mutating func stepAfterBang(_ byte: UInt8) -> Refusal? {
    matched += 1
    switch (matched, byte) {
    case (1, UInt8(ascii: "D")):
      if !options.allowsDoctype { return refuse(.doctype, tokenOffset, tokenPlace) }
      state = .doctype
    case (1, UInt8(ascii: "-")), (1, UInt8(ascii: "[")): quote = byte
    case (2, UInt8(ascii: "-")) where quote == UInt8(ascii: "-"):
      state = .comment
      matched = 0
    case (2..., _) where quote == UInt8(ascii: "[") && matched <= 7:
      let wanted: [UInt8] = Array("CDATA[".utf8)
      if byte != wanted[matched - 2] {
        state = .unknown
      } else if matched == 7 {
        state = .cdata
        matched = 0
      }
    default: state = .unknown
    }
    return nil
  }

  private mutating func stepInDoctype(_ byte: UInt8) -> Refusal? {
    if isLong { return refuse(.longTag(limit: options.startTagBytes), tokenOffset, tokenPlace) }
    if state == .doctypeQuoted {
      if byte == quote { state = .doctype }
      return nil
    }
    switch byte {
    case UInt8(ascii: "["): return refuse(.internalSubset, tokenOffset, place)
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      state = .doctypeQuoted
      quote = byte
    case UInt8(ascii: ">"): finishToken()
    default: break
    }
    return nil
  }
}

extension UInt8 {
  /// Blank, tab, line feed or carriage return.
  var isXMLSpace: Bool { self == 0x20 || self == 0x0A || self == 0x0D || self == 0x09 }
}
