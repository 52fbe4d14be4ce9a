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
  /// Terms that have their link, and terms that were only seen where none can stand.
  private var linked: Set<Int>
  private var seen: Set<Int> = []
  /// In how many elements that admit no link, and in how many that nobody reads.
  private var closed = 0
  private var unread = 0

  /// - Parameter without: terms that this report does not define.
  init(page: String, _ forms: TermForms, without: [Int]) {
    self.page = page
    self.forms = forms
    linked = Set(without)
  }

  /// Whether every term has its link.
  private var isDone: Bool { linked.count == forms.count }

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
    guard unread == 0, !isDone else { return nil }
    var start = start
    while let hit = unsafe forms.first(in: text, from: start) {
      if !linked.contains(hit.term) {
        if closed == 0 {
          linked.insert(hit.term)
          return hit
        }
        seen.insert(hit.term)
      }
      start = hit.range.upperBound
    }
    return nil
  }

  /// The address of a definition.
  func target(_ term: Int) -> String { page + "#" + Term.all[term].id }

  /// Terms that the page used without a link, which count as linked from now on.
  func takeRest() -> [Int] {
    let rest = seen.subtracting(linked).sorted()
    linked.formUnion(rest)
    return rest
  }

  private enum Room { case open, closed, unread }

  private static func room(_ name: StaticString, _ kind: StaticString?) -> Room {
    if name.isOne(of: ["svg", "code", "script"]) { return .unread }
    if name.isOne(of: ["a", "button", "label", "summary", "option", "select", "dfn", "h1"]) { return .closed }
    guard let kind else { return .open }
    if kind.isOne(of: ["vh", "ranking", "chip", "tiles"]) { return .closed }
    return name.isOne(of: ["table"]) && "\(kind)".contains("sortable") ? .closed : .open
  }
}

extension StaticString {
  /// Whether it is one of a few, without making a `String`.
  fileprivate func isOne(of others: [StaticString]) -> Bool {
    withUTF8Buffer { own in
      others.contains { other in
        other.withUTF8Buffer { unsafe $0.count == own.count && $0.first == own.first && $0.elementsEqual(own) }
      }
    }
  }
}
