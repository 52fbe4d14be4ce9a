import AssessmentModel
import Diagnostics
import Words

/// Writes HTML and the SVG inside it as a stream; the only place where text becomes markup.
///
/// Elements are closed by the closure that fills them; attributes are written first:
/// ```swift
/// html.element("td", class: "n") {
///   html.attribute("colspan", 2)
///   html.text(name)
/// }
/// ```
/// There is no way to write a `style` attribute or an event handler, which the page's policy would block.
final class HTMLFormatter {
  let sink: ByteSink
  let words: Wording
  /// The terms that are linked to their definitions while a page's main part is written.
  var terms: TermLinks?
  private var isTagOpen = false

  init(_ sink: ByteSink, _ words: Wording) {
    self.sink = sink
    self.words = words
  }

  var language: Language { words.language }

  // MARK: Elements

  /// An element whose attributes and content `body` writes.
  func element(_ name: StaticString, class kind: StaticString? = nil, id: String? = nil, _ body: () -> Void) {
    open(name, kind, id)
    if let terms { terms.within(name, kind, body) } else { body() }
    finishTag()
    sink.append("</")
    sink.append(name)
    sink.append(UInt8(ascii: ">"))
  }

  /// An element that holds only a text.
  func element(_ name: StaticString, class kind: StaticString? = nil, _ value: String) {
    element(name, class: kind) { text(value) }
  }

  /// An element that holds only a phrase.
  func element(_ name: StaticString, class kind: StaticString? = nil, _ phrase: Phrase) {
    element(name, class: kind) { text(phrase) }
  }

  /// An HTML element that has no content: `meta`, `col`, `br`, `input`.
  func void(_ name: StaticString, class kind: StaticString? = nil, _ attributes: () -> Void = {}) {
    open(name, kind, nil)
    attributes()
    finishTag()
  }

  /// An SVG element without content.
  func shape(_ name: StaticString, class kind: StaticString? = nil, _ attributes: () -> Void) {
    open(name, kind, nil)
    attributes()
    isTagOpen = false
    sink.append("/>")
  }

  /// A line break in the source, so that the file can be read and compared.
  func line() {
    finishTag()
    sink.append(UInt8(ascii: "\n"))
  }

  // MARK: Attributes

  func attribute(_ name: StaticString, _ value: String) {
    beginAttribute(name)
    escape(value)
    sink.append(UInt8(ascii: "\""))
  }

  func attribute(_ name: StaticString, _ phrase: Phrase) { attribute(name, words(phrase)) }

  func attribute(_ name: StaticString, _ value: Int) {
    beginAttribute(name)
    sink.append(integer: value)
    sink.append(UInt8(ascii: "\""))
  }

  /// An attribute without a value.
  func attribute(_ name: StaticString) {
    precondition(isTagOpen, "attributes come first")
    sink.append(UInt8(ascii: " "))
    sink.append(name)
  }

  /// A place in a drawing, to a tenth; left out if it is no number.
  func attribute(_ name: StaticString, at place: Double) {
    guard place.isFinite else { return }
    beginAttribute(name)
    coordinate(place)
    sink.append(UInt8(ascii: "\""))
  }

  /// An attribute made of several pieces.
  func attribute(_ name: StaticString, parts: () -> Void) {
    beginAttribute(name)
    isTagOpen = false
    parts()
    isTagOpen = true
    sink.append(UInt8(ascii: "\""))
  }

  /// A piece of an attribute that needs no escaping: a letter of a path, a class name.
  func piece(_ literal: StaticString) { sink.append(literal) }

  /// A piece of an attribute.
  func piece(_ value: String) { escape(value) }

  /// A number in a drawing, rounded to a tenth and kept within a million units of its origin.
  ///
  /// Whoever draws leaves out what has no place; a number that is none is written as 0 all the same, since half a path
  /// would be worse.
  func coordinate(_ place: Double) {
    let tenths = place.isFinite ? Int((min(max(place, -1e6), 1e6) * 10).rounded()) : 0
    if tenths < 0 { sink.append(UInt8(ascii: "-")) }
    let (whole, rest) = abs(tenths).quotientAndRemainder(dividingBy: 10)
    sink.append(integer: whole)
    if rest != 0 {
      sink.append(UInt8(ascii: "."))
      sink.append(integer: rest)
    }
  }

  // MARK: Text

  /// What the report says itself; the first use of a term leads to its definition.
  func text(_ value: String) {
    finishTag()
    guard let terms, terms.isLooking else { return escape(value) }
    unsafe value.withBytes { bytes in
      var start = 0
      while let (term, range) = unsafe terms.next(in: bytes, from: start) {
        unsafe escape(UnsafeBufferPointer(rebasing: bytes[start..<range.lowerBound]))
        element("a", class: "term") {
          attribute("href", terms.target(term))
          finishTag()
          unsafe escape(UnsafeBufferPointer(rebasing: bytes[range]))
        }
        start = range.upperBound
      }
      unsafe escape(UnsafeBufferPointer(rebasing: bytes[start...]))
    }
  }

  /// What a file says, in which no term is looked for.
  func plain(_ value: String) {
    finishTag()
    escape(value)
  }

  /// Writes what admits no link to a term: a part that a script fills again.
  func withoutTerms(_ body: () -> Void) {
    if let terms { terms.without(body) } else { body() }
  }

  func text(_ phrase: Phrase) {
    if phrase.isWritten(in: language) { text(words(phrase)) } else { english(words(phrase)) }
  }

  /// The content of `style` or `script`: a constant of this library, whose hash stands in the page's policy.
  func constant(_ content: StaticString) {
    finishTag()
    sink.append(content)
  }

  /// The document type, before anything else.
  func documentType() { sink.append("<!DOCTYPE html>\n") }

  private func open(_ name: StaticString, _ kind: StaticString?, _ id: String?) {
    finishTag()
    sink.append(UInt8(ascii: "<"))
    sink.append(name)
    isTagOpen = true
    if let kind {
      sink.append(" class=\"")
      sink.append(kind)
      sink.append(UInt8(ascii: "\""))
    }
    if let id { attribute("id", id) }
  }

  private func beginAttribute(_ name: StaticString) {
    precondition(isTagOpen, "attributes come first")
    sink.append(UInt8(ascii: " "))
    sink.append(name)
    sink.append("=\"")
  }

  private func finishTag() {
    guard isTagOpen else { return }
    isTagOpen = false
    sink.append(UInt8(ascii: ">"))
  }

  private func escape(_ value: String) { unsafe value.withBytes { unsafe escape($0) } }

  private func escape(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard unsafe bytes.contains(where: Self.isSpecial) else { return unsafe sink.append(bytes) }
    var place = 0
    while place < bytes.count {
      if let turn = unsafe BidiControl(bytes, at: place) {
        sink.append(raw: turn.spelled)
        place += BidiControl.length
      } else {
        unsafe escape(bytes[place])
        place += 1
      }
    }
  }

  private func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "&"): sink.append("&amp;")
    case UInt8(ascii: "<"): sink.append("&lt;")
    case UInt8(ascii: ">"): sink.append("&gt;")
    case UInt8(ascii: "\""): sink.append("&quot;")
    case UInt8(ascii: "'"): sink.append("&#39;")
    case 0x09, 0x0A, 0x20...: sink.append(byte)
    default: sink.append("\u{FFFD}")
    }
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte < 0x40
      ? byte < 0x20 || byte == 0x22 || byte == 0x26 || byte == 0x27 || byte == 0x3C || byte == 0x3E
      : byte == BidiControl.first
  }
}
