/// XML as a tree that can be taken apart and put together wrongly.
///
/// It reads well-formed documents of the corpora, names and values as written; it is no XML reader.
struct Markup: Sendable {
  /// One piece of content.
  indirect enum Piece: Sendable {
    /// Text, a comment or an instruction, as written.
    case raw([UInt8])
    case element(Markup)
  }

  var name: String
  var attributes: [(name: String, value: String)] = []
  var pieces: [Piece] = []

  /// What stands before the root, and the root.
  static func read(_ bytes: [UInt8]) -> (prolog: [UInt8], root: Markup)? {
    var reader = Reader(bytes: bytes)
    var prolog: [UInt8] = []
    while reader.position < bytes.count {
      let start = reader.position
      if reader.isElement { return reader.element().map { (prolog, $0) } }
      reader.skipRaw()
      guard reader.position > start else { return nil }
      prolog += bytes[start..<reader.position]
    }
    return nil
  }

  /// Appends the element as XML.
  func write(to bytes: inout [UInt8]) {
    bytes += "<\(name)".utf8
    for attribute in attributes { bytes += " \(attribute.name)=\"\(attribute.value)\"".utf8 }
    if pieces.isEmpty {
      bytes += "/>".utf8
      return
    }
    bytes += ">".utf8
    for piece in pieces {
      switch piece {
      case .raw(let raw): bytes += raw
      case .element(let element): element.write(to: &bytes)
      }
    }
    bytes += "</\(name)>".utf8
  }

  /// The elements below, this one included.
  var count: Int {
    pieces.reduce(1) { sum, piece in if case .element(let element) = piece { sum + element.count } else { sum } }
  }

  /// Calls `body` with the element at a position in document order, which it may change.
  mutating func change(at position: Int, _ body: (inout Markup) -> Void) {
    var rest = position
    _ = change(&rest, body)
  }

  private mutating func change(_ rest: inout Int, _ body: (inout Markup) -> Void) -> Bool {
    if rest == 0 {
      body(&self)
      return true
    }
    rest -= 1
    for index in pieces.indices {
      guard case .element(var element) = pieces[index] else { continue }
      let isDone = element.change(&rest, body)
      if isDone {
        pieces[index] = .element(element)
        return true
      }
    }
    return false
  }

  /// A copy of the element at a position in document order.
  func element(at position: Int) -> Markup {
    var copy = self
    var found = self
    copy.change(at: position) { found = $0 }
    return found
  }

  private struct Reader {
    let bytes: [UInt8]
    var position = 0

    var isElement: Bool {
      guard position + 1 < bytes.count, bytes[position] == UInt8(ascii: "<") else { return false }
      return !"!?/".utf8.contains(bytes[position + 1])
    }

    mutating func skipRaw() {
      if holds("<!--") { return skip(through: "-->") }
      if holds("<![CDATA[") { return skip(through: "]]>") }
      if holds("<") { return skip(through: ">") }
      while position < bytes.count, bytes[position] != UInt8(ascii: "<") { position += 1 }
    }

    private func holds(_ text: String) -> Bool {
      position < bytes.count && bytes[position...].starts(with: text.utf8)
    }

    private mutating func skip(through text: String) {
      while position < bytes.count, !holds(text) { position += 1 }
      position = min(bytes.count, position + text.utf8.count)
    }

    private mutating func word(until stops: String) -> String {
      let start = position
      while position < bytes.count, !stops.utf8.contains(bytes[position]) { position += 1 }
      return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    private mutating func skipBlanks() {
      while position < bytes.count, bytes[position] <= 0x20 { position += 1 }
    }

    mutating func element() -> Markup? {
      position += 1
      var result = Markup(name: word(until: " \n\r\t/>"))
      while true {
        skipBlanks()
        guard position < bytes.count else { return nil }
        if holds("/>") {
          position += 2
          return result
        }
        if holds(">") {
          position += 1
          break
        }
        let name = word(until: "=")
        position += 1
        guard position < bytes.count else { return nil }
        let quote = String(UnicodeScalar(bytes[position]))
        position += 1
        result.attributes.append((name, word(until: quote)))
        position += 1
      }
      while position < bytes.count {
        if holds("</") {
          skip(through: ">")
          return result
        }
        let start = position
        if isElement {
          guard let element = element() else { return nil }
          result.pieces.append(.element(element))
        } else {
          skipRaw()
          result.pieces.append(.raw(Array(bytes[start..<position])))
        }
      }
      return nil
    }
  }
}
