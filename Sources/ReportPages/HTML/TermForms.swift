import AssessmentModel
import Words

/// The words by which a language speaks of the terms, so laid out that a text is searched once for all of them.
struct TermForms: Sendable {
  private struct Form {
    let term: Int
    let bytes: [UInt8]
  }

  /// By the first byte; the longest first.
  private let forms: [[Form]]
  /// Whether some form begins with a byte.
  private let begins: [Bool]
  /// How many terms there are.
  let count = Term.all.count

  /// - Complexity: O(letters of all forms).
  init(_ language: Language) {
    var forms = [[Form]](repeating: [], count: 256)
    for (term, entry) in Term.all.enumerated() {
      for form in entry.name[language].split(separator: "|") {
        let bytes = Array(form.utf8)
        forms[Int(bytes[0])].append(Form(term: term, bytes: bytes))
      }
    }
    begins = forms.map { !$0.isEmpty }
    self.forms = forms.map { list in
      list.sorted { ($1.bytes.count, $0.term) < ($0.bytes.count, $1.term) }
    }
  }

  static let english = TermForms(.english)
  static let korean = TermForms(.korean)

  /// The first form that stands in a text as words of its own.
  ///
  /// In Latin letters a word ends where no letter follows; in Korean a particle may.
  ///
  /// - Complexity: O(bytes), with a comparison where a word begins like a form.
  func first(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> (term: Int, range: Range<Int>)? {
    var place = start
    while place < text.count {
      if unsafe begins[Int(text[place])] && (place == 0 || !Self.isLetter(text[place - 1])) {
        for form in unsafe forms[Int(text[place])] where place + form.bytes.count <= text.count {
          let end = place + form.bytes.count
          guard unsafe text[place..<end].elementsEqual(form.bytes) else { continue }
          if unsafe text[end - 1] >= 0x80 || end == text.count || !Self.isLetter(text[end]) {
            return (form.term, place..<end)
          }
        }
      }
      place += 1
    }
    return nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }
}
