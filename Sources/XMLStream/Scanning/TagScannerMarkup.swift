/// What the scanner does with each byte inside markup.
extension TagScanner {
  mutating func open(_ byte: UInt8) -> Refusal? {
    switch byte {
    case UInt8(ascii: "/"):
      if depth == 0 { return refuseToken(.endWithoutStart) }
      state = .endTag
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
      if depth >= options.depth { return refuseToken(.deep(limit: options.depth)) }
      if elements >= options.elements { return refuseToken(.manyElements(limit: options.elements)) }
      elements += 1
    }
    return nil
  }

  mutating func stepInStartTag(_ byte: UInt8, _ records: inout [TagRecord]) -> Refusal? {
    if let refusal = checkTagLength() { return refusal }
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      state = .quoted
      quote = byte
      quotePlace = place
      attributes += 1
      if attributes > options.attributesPerTag { return refuseToken(.manyAttributes(limit: options.attributesPerTag)) }
    case UInt8(ascii: ">"):
      if !slashBefore { depth += 1 }
      close(slashBefore ? .empty : .start, &records)
    default: break
    }
    slashBefore = byte == UInt8(ascii: "/")
    return nil
  }

  mutating func stepInValue(_ byte: UInt8) -> Refusal? {
    if let refusal = checkTagLength() { return refusal }
    if byte == quote {
      state = .startTag
      slashBefore = false
    } else if byte == UInt8(ascii: "<") {
      return refuse(.openQuote(valueStart: quotePlace), at: place)
    } else if byte == UInt8(ascii: "&") {
      openReference()
    }
    return nil
  }

  mutating func stepInInstruction(_ byte: UInt8, _ bytes: Span<UInt8>, _ index: Int) -> Refusal? {
    if state == .instructionEnd, byte == UInt8(ascii: ">") {
      defer { finishToken() }
      var instruction: [UInt8] = []
      for position in (index + tokenOffset - offset)...index { instruction.append(bytes[position]) }
      switch XMLDeclaration.check(instruction) {
      case .absent: return nil
      case .accepted where tokenPlace == XMLPlace(line: 1, column: 1): return nil
      case .encoding(let name): return refuseToken(.encoding(name))
      case .malformed where tokenPlace == XMLPlace(line: 1, column: 1): return refuseToken(.malformedDeclaration)
      case .accepted, .malformed: return refuseToken(.lateDeclaration)
      }
    }
    state = byte == UInt8(ascii: "?") ? .instructionEnd : .instruction
    return offset - tokenOffset > options.commentBytes ? refuseToken(.longComment(limit: options.commentBytes)) : nil
  }

  /// After `<!`: tells comment, CDATA and document type apart by what follows.
  mutating func stepAfterBang(_ byte: UInt8) -> Refusal? {
    matched += 1
    switch (matched, byte) {
    case (1, UInt8(ascii: "D")):
      if !options.allowsDoctype { return refuseToken(.doctype) }
      state = .doctype
    case (1, UInt8(ascii: "-")), (1, UInt8(ascii: "[")): quote = byte
    case (2, UInt8(ascii: "-")) where quote == UInt8(ascii: "-"):
      state = .comment
      matched = 0
    case (2...7, Self.cdata[min(matched, 7)]) where quote == UInt8(ascii: "["):
      if matched == 7 {
        state = .cdata
        matched = 0
      }
    default: return refuseToken(.unknownMarkup)
    }
    return nil
  }

  private static let cdata = Array("![CDATA[".utf8)

  mutating func stepInCommentOrCDATA(_ byte: UInt8) -> Refusal? {
    if byte == UInt8(ascii: ">"), matched >= 2 {
      finishToken()
      return nil
    }
    matched = byte == (state == .comment ? UInt8(ascii: "-") : UInt8(ascii: "]")) ? matched + 1 : 0
    let limit = state == .comment ? options.commentBytes : options.textBytes
    if offset - tokenOffset <= limit { return nil }
    return refuseToken(state == .comment ? .longComment(limit: limit) : .longText(limit: limit))
  }

  mutating func stepInDoctype(_ byte: UInt8) -> Refusal? {
    if let refusal = checkTagLength() { return refusal }
    if state == .doctypeQuoted {
      if byte == quote { state = .doctype }
      return nil
    }
    switch byte {
    case UInt8(ascii: "["): return refuse(.internalSubset, at: place)
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      state = .doctypeQuoted
      quote = byte
    case UInt8(ascii: ">"): finishToken()
    default: break
    }
    return nil
  }

  /// After `&`: only references to characters and to the five entities of XML pass.
  mutating func stepInReference(_ byte: UInt8, _ bytes: Span<UInt8>, _ index: Int) -> Refusal? {
    let length = offset - referenceOffset - 1
    if byte == UInt8(ascii: ";") {
      isInReference = false
      let name = bytes.extracting((index - length)..<index)
      switch XMLReference.check(name) {
      case .accepted: return nil
      case .entity: return refuseReference(.entity(String(utf8: name)))
      case .character: return refuseReference(.forbiddenReference(String(utf8: name)))
      case .malformed: return refuseReference(.bareAmpersand)
      }
    }
    if XMLReference.isPart(byte), length < 64 { return nil }
    isInReference = false
    return refuseReference(.bareAmpersand)
  }

  private func refuseReference(_ reason: Refusal.Reason) -> Refusal {
    Refusal(reason: reason, offset: state == .text ? referenceOffset : tokenOffset, place: referencePlace)
  }
}
