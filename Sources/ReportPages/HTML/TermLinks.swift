import Words

/// The way from the first use of a term on a page to its definition.
///
/// What a file says (names, titles, notes) is never searched, only what the report says itself. A term that a page uses
/// only where no link can stand (in a button, a head that sorts, a table that the page's script fills) is linked at the
/// end of the page.
final class TermLinks {
  /// Where the definitions stand, as this page refers to it: `../method.html`.
  private let page: String
  private let forms: TermForms
  /// By its number, whether a term has its link, and whether it was only seen where none can stand.
  private var isLinked: [Bool]
  private var isSeen: [Bool]
  /// How many have no link.
  private var missing: Int
  /// In how many elements that admit no link, and in how many that nobody reads.
  private var closed = 0
  private var unread = 0

  /// - Parameter without: terms that this report does not define.
  init(page: String, _ forms: TermForms, without: [Int]) {
    self.page = page
    self.forms = forms
    isLinked = [Bool](repeating: false, count: forms.count)
    isSeen = isLinked
    missing = forms.count
    for term in without { link(term) }
  }

  private func link(_ term: Int) {
    if !isLinked[term] { missing -= 1 }
    isLinked[term] = true
  }

  /// Whether a term is looked for in what is written now.
  var isLooking: Bool { unread == 0 && missing > 0 }

  /// What holds within an element: no link in a link, nothing in a drawing.
  func within(_ name: StaticString, _ kind: StaticString?, _ body: () -> Void) {
    switch Self.room(name, kind) {
    case .open: body()
    case .closed: without(body)
    case .unread:
      unread += 1
      body()
      unread -= 1
    }
  }

  /// Writes what admits no link.
  func without(_ body: () -> Void) {
    closed += 1
    body()
    closed -= 1
  }

  /// The next term in a text that is to be linked here, if there is one.
  func next(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> (term: Int, range: Range<Int>)? {
    guard isLooking else { return nil }
    var start = start
    while let hit = unsafe forms.first(in: text, from: start) {
      if !isLinked[hit.term] {
        if closed == 0 {
          link(hit.term)
          return hit
        }
        isSeen[hit.term] = true
      }
      start = hit.range.upperBound
    }
    return nil
  }

  /// The address of a definition.
  func target(_ term: Int) -> String { page + "#" + Term.all[term].id }

  /// Terms that the page used without a link, which count as linked from now on.
  func takeRest() -> [Int] {
    let rest = isSeen.indices.filter { isSeen[$0] && !isLinked[$0] }
    rest.forEach(link)
    return rest
  }

  private enum Room { case open, closed, unread }

  private static func room(_ name: StaticString, _ kind: StaticString?) -> Room {
    let word = ShortWord(name)
    if unreadNames.contains(word) { return .unread }
    if closedNames.contains(word) { return .closed }
    guard let kind else { return .open }
    if closedKinds.contains(ShortWord(kind)) { return .closed }
    return word == table && "\(kind)".contains("sortable") ? .closed : .open
  }

  private static let unreadNames = [ShortWord("svg"), ShortWord("code"), ShortWord("script")]
  private static let closedNames = [
    ShortWord("a"), ShortWord("button"), ShortWord("label"), ShortWord("summary"), ShortWord("option"),
    ShortWord("select"), ShortWord("dfn"), ShortWord("h1"),
  ]
  private static let closedKinds = [ShortWord("vh"), ShortWord("ranking"), ShortWord("chip"), ShortWord("tiles")]
  private static let table = ShortWord("table")
}

/// A word of at most eight letters as a number, so that it is found in a list without looking at its letters one by one.
/// A longer word is equal to no other that has at most eight.
private struct ShortWord: Equatable {
  private let letters: UInt64

  init(_ word: StaticString) {
    letters = word.withUTF8Buffer { bytes in
      unsafe bytes.count > 8 ? 0 : bytes.reduce(0) { $0 << 8 | UInt64($1) }
    }
  }
}
